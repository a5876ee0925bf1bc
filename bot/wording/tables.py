"""The figures of an answer as a file: plain numbers under headings in the reader's language."""

import csv
import datetime
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from io import BytesIO, StringIO
from typing import TypeAlias

from bot.answer import Cell, Change, Partial, PartyAt, Percent, Ratio, Said, Table, Term
from bot.wording.catalogue import Catalogue
from bot.wording.values import Values
from db.facts import Facts

Plain: TypeAlias = "str | int | Decimal"
Sheet: TypeAlias = "list[list[Plain]]"


def sheet(table: Table, catalogue: Catalogue, facts: Facts) -> Sheet:
    """A row of headings and the rows below it; numbers stay numbers."""
    values = Values(catalogue, facts)
    headings: list[Plain] = [catalogue.say(column) for column in table.columns]
    return [headings, *([_cell(cell, values) for cell in row] for row in table.rows)]


def _cell(value: Cell, values: Values) -> Plain:
    match value:
        case None:
            return ""
        case int(number) | Change(number):
            return number
        case Percent(percent, places):
            return _rounded(Fraction(percent), places)
        case Ratio(ratio, places):
            return _rounded(ratio, places)
        case datetime.date():
            return value.isoformat()
        case PartyAt():
            return values.party(value)
        case Said(texts):
            return values.said(texts)
        case Term(name):
            return values.term(name)
        case str(text) | Partial(text):
            return text


def _rounded(value: Fraction, places: int) -> Decimal:
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def written(rows: Sheet, name: str) -> bytes:
    """The file in the form that its name ends with."""
    return FORMS[name](rows)


def _csv(rows: Sheet) -> bytes:
    """Comma-separated; with the mark by which Excel knows UTF-8."""
    text = StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def _xlsx(rows: Sheet) -> bytes:
    # Loaded with the first workbook, so that the bot starts fast.
    from xlsxwriter import Workbook

    file = BytesIO()
    with Workbook(file, {"in_memory": True, "strings_to_formulas": False}) as book:
        page = book.add_worksheet("Saylau")
        for at, row in enumerate(rows):
            page.write_row(at, 0, row)
        page.freeze_panes(1, 0)
        page.autofit()
    return file.getvalue()


FORMS: Mapping[str, Callable[[Sheet], bytes]] = {"csv": _csv, "xlsx": _xlsx}
