"""Picture requests: everything that a chart shows, as plain values, in the reader's language.

A colour is "#1CA9C9", or None for what belongs to no party. What is `faint` stands back behind
what was asked for.
"""

import hashlib
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from importlib.metadata import version
from typing import Literal

Theme = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: `value` sets its length, `figure` is what stands at its end ("3.09%").

    Where there is no value, it is None, and `figure` a dash.
    """

    label: str
    value: Fraction | None
    figure: str
    color: str | None
    faint: bool = False


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
    color: str | None


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
    color: str | None


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


@dataclass(frozen=True, slots=True)
class Panel:
    """Bars under a heading, measured by their own `whole`, or else by their longest."""

    heading: str
    bars: tuple[Bar, ...]
    whole: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Panels:
    """The same things side by side, in one panel for each measure."""

    title: str
    subtitle: str
    panels: tuple[Panel, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Point:
    """A bar on a day."""

    day: date
    label: str
    value: Fraction | None
    figure: str
    faint: bool = False


@dataclass(frozen=True, slots=True)
class Era:
    """What the points from number `first` to number `last` have in common, such as a name."""

    label: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """Figures through the years, as far apart as they were in time, earliest first.

    `whole` is the value of a full track, such as 100 for per cent; else the longest bar fills it.
    """

    title: str
    subtitle: str
    points: tuple[Point, ...]
    eras: tuple[Era, ...]
    color: str | None
    source: str
    whole: Fraction | None = None


Picture = Bars | Hemicycle | BeforeAfter | Panels | Timeline


def picture_key(picture: Picture, theme: Theme) -> str:
    """A key that stays the same over processes, and changes with what is shown.

    A new version of the program may draw the same request in another way.
    """
    shown = f"{_version()} {theme} {picture!r}"
    return hashlib.sha256(shown.encode()).hexdigest()[:32]


@cache
def _version() -> str:
    return version("saylau-bot")
