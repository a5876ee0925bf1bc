"""Equations between the figures of an election, and the places of those figures in the file."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from db.facts import Election, Result

MOST_PLACES = 6


@dataclass(frozen=True, slots=True)
class Equation:
    """A published figure, what the others make of it, and where all of them stand.

    `exact` means that any change of any of these figures upsets it; rounding hides small ones.
    """

    name: str
    target: str
    published: Decimal
    computed: Decimal
    others: tuple[str, ...]
    exact: bool

    @property
    def difference(self) -> Decimal:
        """The published figure less the computed one."""
        return self.published - self.computed

    @property
    def figures(self) -> tuple[str, ...]:
        """The places of all figures that take part."""
        return (self.target, *self.others)


def exact(name: str, target: str, published: int, computed: int, *others: str) -> Equation:
    """An equation of whole numbers."""
    return Equation(name, target, Decimal(published), Decimal(computed), others, True)


def rounded(
    target: str, published: Decimal | int, computed: Decimal | int, *others: str
) -> Equation:
    """A published figure that rounding or a rule makes of the others; named by its place."""
    return Equation(named(target), target, Decimal(published), Decimal(computed), others, False)


def named(place: str) -> str:
    """A place with the party instead of the index: `results.ak_zhol.votes`."""
    head, _, row = place.partition("[")
    return f"{head}.{row.partition('(')[2].replace(')', '', 1)}" if row else head


def percent(part: int, whole: int, places: int) -> Decimal:
    """The share of a part in per cent, rounded half up as commissions publish it."""
    digits = max(0, min(places, MOST_PLACES))
    scaled = Fraction(part * 100 * 10**digits, whole)
    return Decimal((2 * scaled + 1) // 2).scaleb(-digits)


def lines(election: Election) -> Iterator[tuple[str, Result]]:
    """The lines of a result with their places in the file."""
    for n, row in enumerate(election.results):
        yield f"results[{n}] ({row.party})", row
