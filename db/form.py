"""Whether a file's tables have the form of the facts; what deviates is a problem with a place."""

import json
from collections.abc import Mapping, Sequence
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import ErrorDetails

from db.facts import Election
from db.party import Party
from db.place import place, shown
from db.problem import Problem
from db.shape import Table, shaped
from db.stopgap import MOST_STOPGAPS, stop_gap

_EXPECTED: Mapping[str, str] = {
    "missing": "a value",
    "unexpected_keyword_argument": "no such key",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "bool_type": "true or false",
    "string_type": "text",
    "decimal_type": "a number",
    "decimal_parsing": "a number",
    "finite_number": "a number",
    "fraction_parsing": "a number",
    "date_type": "a date such as 2007-08-18",
    "date_parsing": "a date such as 2007-08-18",
    "date_from_datetime_parsing": "a date such as 2007-08-18",
    "date_from_datetime_inexact": "a date such as 2007-08-18",
    "tuple_type": "a list",
    "mapping_type": "a table",
    "dict_type": "a table",
    "dataclass_type": "a table",
}


class _ElectionForm(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    election: Election


class _PartiesForm(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    parties: tuple[Party, ...]


_Form = TypeVar("_Form", _ElectionForm, _PartiesForm)


def election_of(file: str, tree: Table) -> tuple[Election | None, tuple[Problem, ...]]:
    """The election that a file's tables describe, and everything wrong with their form.

    With a few errors of form there still is an election, so that the rest can be checked.
    """
    form, errors = _validated(_ElectionForm, {"election": shaped(Election, tree)})
    return form.election if form else None, _problems(file, {"election": tree}, errors)


def parties_of(file: str, tree: Table) -> tuple[tuple[Party, ...], tuple[Problem, ...]]:
    """The parties that a file's tables describe, and everything wrong with their form."""
    content = {"parties": shaped(tuple[Party, ...], _with_sources(tree))}
    form, errors = _validated(_PartiesForm, content)
    return form.parties if form else (), _problems(file, tree, errors)


def _validated(form: type[_Form], content: Table) -> tuple[_Form | None, Sequence[ErrorDetails]]:
    """The form filled in, with stopgaps where it is wrong, and what is wrong."""
    # JSON keeps dates and exact decimals as text, which a strict reading accepts for them.
    plain: object = json.loads(json.dumps(content, default=str))
    errors: Sequence[ErrorDetails] = ()
    for _ in range(MOST_STOPGAPS):
        try:
            return form.model_validate_json(json.dumps(plain)), errors
        except ValidationError as error:
            found = error.errors(include_url=False, include_context=False)
            errors = errors or found
            for details in reversed(found):
                stop_gap(plain, details)
    return None, errors


def _with_sources(tree: Table) -> object:
    """The parties' rows with the sources themselves in place of their ids."""
    rows, sources = tree.get("parties"), tree.get("sources")
    if not isinstance(rows, list) or not isinstance(sources, list):
        return rows
    held = {str(source.get("id")): source for source in sources if isinstance(source, dict)}
    return [
        {**row, "sources": [held.get(str(name), name) for name in row["sources"]]}
        if isinstance(row, dict) and isinstance(row.get("sources"), list)
        else row
        for row in rows
    ]


def _problems(file: str, tree: Table, errors: Sequence[ErrorDetails]) -> tuple[Problem, ...]:
    return tuple(
        Problem(file, _place(tree, details), _found(details), _expected(details))
        for details in errors
    )


def _place(tree: Table, details: ErrorDetails) -> str:
    return place(tree, details["loc"]).removeprefix("election.")


def _found(details: ErrorDetails) -> str:
    return "nothing" if details["type"] == "missing" else shown(details["input"])


def _expected(details: ErrorDetails) -> str:
    if details["loc"][-2:-1] == ("sources",) and details["type"] == "dataclass_type":
        return "the id of a source of this file"
    return _EXPECTED.get(details["type"], details["msg"])
