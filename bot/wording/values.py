"""Values to words: numbers, per cent, dates and names as the reader's language writes them."""

import datetime
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from html import escape

from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal

from bot.answer import (
    Change,
    Line,
    Partial,
    PartyAt,
    Percent,
    Ratio,
    Said,
    Single,
    Term,
    Value,
)
from bot.wording.catalogue import Argument, Catalogue
from db.cited import Texts
from db.facts import Facts

MINUS = "−"


class Values:
    """Writes values in one language, with names as they were at the time."""

    def __init__(self, catalogue: Catalogue, facts: Facts) -> None:
        self._catalogue = catalogue
        self._facts = facts

    def argument(self, value: Value) -> Argument:
        """A value ready for a sentence: integers stay numbers, for plurals; the rest is HTML."""
        if isinstance(value, tuple):
            return ", ".join(str(self.argument(part)) for part in value)
        return self.line(value) if isinstance(value, Line) else self._single(value)

    def _single(self, value: Single) -> Argument:
        match value:
            case int():
                return value
            case str():
                return escape(value, quote=False)
            case datetime.date():
                return self.day(value)
            case Percent():
                return self.percent(value)
            case Ratio():
                return self.decimal(value.value, value.places)
            case Change():
                return self.change(value.value)
            case Partial():
                return self.partial(value.iso)
            case PartyAt():
                return escape(self.party(value, in_text=True), quote=False)
            case Said():
                return escape(self.said(value.texts), quote=False)
            case Term():
                return self.term(value.id)

    def line(self, line: Line) -> str:
        """A sentence with its values."""
        arguments = {name: self.argument(value) for name, value in line.values.items()}
        return self._catalogue.say(line.sentence, arguments)

    def said(self, texts: Texts) -> str:
        """Words of the data in the reader's language, or in English."""
        return texts.get(self._catalogue.language) or texts["en"]

    def party(self, value: PartyAt, in_text: bool = False) -> str:
        """A party's name on the day of an election; those of a joint list side by side.

        In a text some have quotation marks: «Ак жол», but ОСДП. Labels and questions go without.
        """
        day = self._facts.elections[value.election].date
        names = [self._facts.parties[party].name_on(day) for party in value.party.split("+")]
        if value.full:
            return " + ".join(self.said(name.full) for name in names)
        return " + ".join(self.said(name.in_text() if in_text else name.short) for name in names)

    def term(self, name: str) -> str:
        """A word or phrase of the catalogue."""
        return self._catalogue.say(name)

    def percent(self, value: Percent) -> str:
        """3.09% or 3,09%, to the places published."""
        return f"{self.decimal(Fraction(value.value), value.places)}%"

    def decimal(self, exact: Fraction, places: int) -> str:
        """A number rounded half up to some places."""
        unit = Decimal(1).scaleb(-places)
        rounded = (Decimal(exact.numerator) / Decimal(exact.denominator)).quantize(
            unit, ROUND_HALF_UP
        )
        pattern = f"#,##0.{'0' * places}" if places else "#,##0"
        return str(format_decimal(rounded, format=pattern, locale=self._locale)).replace(
            "-", MINUS
        )

    def change(self, value: int) -> str:
        """+41, −1 or 0."""
        number = str(format_decimal(abs(value), locale=self._locale))
        return f"+{number}" if value > 0 else f"{MINUS}{number}" if value < 0 else number

    def day(self, day: datetime.date) -> str:
        """18 August 2007."""
        month = str(format_skeleton("MMMMd", day, locale=self._locale))
        return self._catalogue.say("day", {"day_month": month, "year": str(day.year)})

    def partial(self, iso: str) -> str:
        """A date as far as it is known."""
        if len(iso) == len("2007-08-18"):
            return self.day(datetime.date.fromisoformat(iso))
        if len(iso) == len("2007-08"):
            first = datetime.date.fromisoformat(f"{iso}-01")
            month = str(format_date(first, "MMMM", locale=self._locale))
            return self._catalogue.say("month", {"month": month, "year": str(first.year)})
        return self._catalogue.say("year", {"year": iso})

    @property
    def _locale(self) -> str:
        return {"en": "en_GB"}.get(self._catalogue.language, self._catalogue.language)
