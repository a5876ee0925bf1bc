"""An answer before it is put into words: which sentences to say, with which exact values."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from bot.question.query import Query
from db.cited import Source, Texts


@dataclass(frozen=True, slots=True)
class Percent:
    """A percentage: 4.54 stands for 4.54 %. A fraction is rounded half up to `places`."""

    value: Decimal | Fraction
    places: int = 2


@dataclass(frozen=True, slots=True)
class Ratio:
    """How many times one figure is another, or one that need not be whole, shown to `places`."""

    value: Fraction
    places: int = 1


@dataclass(frozen=True, slots=True)
class Change:
    """A signed difference, shown as +41, −1 or 0."""

    value: int


@dataclass(frozen=True, slots=True)
class Partial:
    """A date as far as it is known: 1999-03-01, 1996-04 or 2006."""

    iso: str


@dataclass(frozen=True, slots=True)
class PartyAt:
    """A party by the name it had at an election; `full` for the long form.

    Lists that stand together are written "jsdp+ak_zhol".
    """

    party: str
    election: str
    full: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """Words that come from the data, in the languages that it has them in."""

    texts: Texts


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase of the catalogue, by its id there."""

    id: str


Single: TypeAlias = "int | str | date | Percent | Ratio | Change | Partial | PartyAt | Said | Term"
Value: TypeAlias = "Single | Line | tuple[Single | Line, ...]"
Cell: TypeAlias = "Single | None"


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of the catalogue and the values that go into it."""

    sentence: str
    values: Mapping[str, Value] = field(default_factory=dict)


def say(sentence: str, **values: Value) -> Line:
    """A line: `say("party-votes", votes=183346)`."""
    return Line(sentence, values)


def typed(figure: str) -> Single:
    """A figure as it was typed, to be written as the reader's language does; 90%, 75.44, -5."""
    number, percent, _ = figure.partition("%")
    if not re.fullmatch(r"-?\d+(\.\d+)?", number):
        return figure
    places = len(number.partition(".")[2])
    return Percent(Fraction(number), places) if percent else Ratio(Fraction(number), places)


@dataclass(frozen=True, slots=True)
class VotesChart:
    """Shares of the vote by party, largest first, with the threshold when there was one."""

    election: str
    shares: tuple[tuple[str, Decimal], ...]
    threshold: Percent | None
    kind: str = "votes"


@dataclass(frozen=True, slots=True)
class ChamberChart:
    """Seats by party in a chamber; `unattributed` are those that no source gives to a party."""

    election: str
    seats: tuple[tuple[str, int], ...]
    majority: int
    unattributed: int = 0
    kind: str = "hemicycle"


Figure: TypeAlias = int | Percent


@dataclass(frozen=True, slots=True)
class HistoryChart:
    """One measure at each election from the first that has it to the last; None where it is
    missing. `party` is whose it is, `asked` the election that the question is about."""

    measure: str
    figures: tuple[tuple[str, Figure | None], ...]
    party: str | None = None
    asked: str | None = None
    kind: str = "history"


@dataclass(frozen=True, slots=True)
class Compared:
    """A figure of one party, or of all voters, at one election; further ones stand beside it."""

    election: str
    party: str | None
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The same measure of everything compared, under the name of the measure or of a party."""

    heading: Term | PartyAt
    rows: tuple[Compared, ...]


@dataclass(frozen=True, slots=True)
class ComparisonChart:
    """Parties at one election side by side, or elections, or one party at several elections."""

    elections: tuple[str, ...]
    parties: tuple[str, ...]
    comparisons: tuple[Comparison, ...]
    kind: str = "comparison"


@dataclass(frozen=True, slots=True)
class RegionsChart:
    """Turnout in per cent by region, highest first; `asked` is the region asked about."""

    election: str
    turnout: tuple[tuple[str, Decimal], ...]
    as_of: Texts
    asked: str = ""
    kind: str = "regions"


@dataclass(frozen=True, slots=True)
class WhatIfChart:
    """A chamber as it was and as it would be: the same parties in both, those with most first.

    What is not settled is None, and `open` are seats that nobody would surely get; `changes` are
    the sentences that say what is supposed.
    """

    election: str
    before: tuple[tuple[str, int], ...]
    after: tuple[tuple[str, int | None], ...]
    open: int
    majorities: tuple[int, int]
    changes: tuple[Line, ...]
    kind: str = "what_if"


Chart = VotesChart | ChamberChart | WhatIfChart | HistoryChart | ComparisonChart | RegionsChart


@dataclass(frozen=True, slots=True)
class Turn:
    """A control of the seat lab: what it says, and what is supposed once it is pressed."""

    label: Line
    assume: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lab:
    """The controls under a what-if or seats answer, row by row; `assume` is what they start from.

    Where something is supposed, the last row sets it back.
    """

    election: str
    assume: tuple[str, ...]
    rows: tuple[tuple[Turn, ...], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The figures of an answer in rows; `columns` are ids in the catalogue, None an empty cell."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """The sentences of an answer, headline first; `notes` are footnotes to its figures.

    `held` is False when what was asked is not held and the sentences say what is; `refused` when
    what was supposed cannot be and they say what can.
    """

    lines: tuple[Line, ...]
    notes: tuple[Line, ...] = ()
    sources: tuple[Source, ...] = ()
    chart: Chart | None = None
    next: tuple[Query, ...] = ()
    held: bool = True
    refused: bool = False
    lab: Lab | None = None
    table: Table | None = None
