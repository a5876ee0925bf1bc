"""How far seats are from votes, and how many parties there are in effect."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal, localcontext
from fractions import Fraction

from bot.seats.rule import Refused, check_votes


@dataclass(frozen=True, slots=True)
class Indices:
    """Disproportionality in percentage points, and effective numbers of parties.

    `gallagher` is a root, hence given to 28 digits; `gallagher_squared` is exact.
    """

    gallagher: Decimal
    gallagher_squared: Fraction
    loosemore_hanby: Fraction
    enp_votes: Fraction
    enp_seats: Fraction


def indices(votes: Mapping[str, int], seats: Mapping[str, int]) -> Indices:
    """The usual indices, of the votes given: votes against all or invalid ones are not a party.

    Gallagher's least squares, sqrt(sum (v - s)^2 / 2): M. Gallagher, Electoral Studies 10, 1991.
    Loosemore and Hanby, sum |v - s| / 2: British Journal of Political Science 1, 1971.
    Effective number of parties, 1 / sum p^2: M. Laakso and R. Taagepera, 1979.
    Refuses bad-votes, no-lists, no-votes, and bad-seats where no seat has been given.
    """
    check_votes(votes, None)
    try:
        check_votes(seats, None)
    except Refused as refused:
        raise Refused("bad-seats", "seats are whole numbers and one at least") from refused
    names = votes.keys() | seats.keys()
    cast = _shares([votes.get(name, 0) for name in names])
    won = _shares([seats.get(name, 0) for name in names])
    gaps = [100 * (v - s) for v, s in zip(cast, won, strict=True)]
    squared = sum((gap * gap for gap in gaps), Fraction(0)) / 2
    return Indices(
        gallagher=_root(squared),
        gallagher_squared=squared,
        loosemore_hanby=sum(map(abs, gaps), Fraction(0)) / 2,
        enp_votes=_effective_number(cast),
        enp_seats=_effective_number(won),
    )


def _shares(counts: Collection[int]) -> list[Fraction]:
    total = sum(counts)
    return [Fraction(count, total) for count in counts]


def _effective_number(shares: Collection[Fraction]) -> Fraction:
    return 1 / sum((share * share for share in shares), Fraction(0))


def _root(value: Fraction) -> Decimal:
    with localcontext(prec=28):
        return (Decimal(value.numerator) / Decimal(value.denominator)).sqrt()
