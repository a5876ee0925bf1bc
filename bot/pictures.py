"""Picture requests: everything that a chart shows, as plain values, in the reader's language."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

Theme = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: `value` sets its length, `figure` is what stands at its end ("3.09%")."""

    label: str
    value: Fraction
    figure: str
    color: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A line across the bars, such as a threshold: `label` stands on top of it."""

    value: Fraction
    label: str


@dataclass(frozen=True, slots=True)
class Bars:
    """Horizontal bars, largest first; `subtitle` says what is measured, `source` from where.

    `whole` is the value of a full track, such as 100 for per cent; else the longest bar fills it.
    """

    title: str
    subtitle: str
    bars: tuple[Bar, ...]
    mark: Mark | None
    source: str
    whole: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Members of one party in a chamber, from left to right."""

    label: str
    seats: int
    color: str


@dataclass(frozen=True, slots=True)
class Hemicycle:
    """A chamber: one dot a seat; `majority_label` says how many seats a majority takes."""

    title: str
    subtitle: str
    groups: tuple[Group, ...]
    majority: int
    majority_label: str
    source: str


@dataclass(frozen=True, slots=True)
class Shift:
    """Seats of one party before and after; `change` is their difference in words ("+5").

    `after` is None where it is not settled.
    """

    label: str
    before: int
    after: int | None
    change: str
    color: str


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """A chamber twice, as it was and as it would be: in each, parties stand in the same order.

    `names` are what the two are called, `majorities` the seats that a majority takes in them.
    """

    title: str
    subtitle: str
    names: tuple[str, str]
    shifts: tuple[Shift, ...]
    majorities: tuple[int, int]
    majority_labels: tuple[str, str]
    source: str


Picture = Bars | Hemicycle | BeforeAfter
