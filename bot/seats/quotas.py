"""Largest remainder: whole quotas first, then one seat each for the largest remainders.

A quota is an exact fraction, given as numerator and denominator.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from bot.seats.rule import Refused


class Split(NamedTuple):
    """Seats by position: sure ones, those left to a tie, and who competes for these, one each."""

    sure: list[int]
    open: int
    tied: list[int]


Quota = Callable[[int, int], tuple[int, int]]


def hare(votes: int, seats: int) -> tuple[int, int]:
    """votes / seats. Thomas Hare, The Machinery of Representation, 1857; Hamilton, 1792."""
    return votes, seats


def droop(votes: int, seats: int) -> tuple[int, int]:
    """floor(votes / (seats + 1)) + 1. H. R. Droop, Methods of Electing Representatives, 1868."""
    return votes // (seats + 1) + 1, 1


def hagenbach_bischoff(votes: int, seats: int) -> tuple[int, int]:
    """votes / (seats + 1), not rounded. Eduard Hagenbach-Bischoff, 1888.

    It awards a seat too many when every list holds a whole number of quotas.
    """
    return votes, seats + 1


def imperiali_quota(votes: int, seats: int) -> tuple[int, int]:
    """votes / (seats + 2). Named after Pierre Imperiali; Italy's chamber, 1956 to 1993.

    It can award up to two seats too many.
    """
    return votes, seats + 2


QUOTAS: Mapping[str, Quota] = {
    "hare": hare,
    "droop": droop,
    "hagenbach-bischoff": hagenbach_bischoff,
    "imperiali-quota": imperiali_quota,
}


def largest_remainder(votes: Sequence[int], seats: int, quota: tuple[int, int]) -> Split:
    """Refuses over-allocation, and unsettled where there are more seats left than lists."""
    size, parts = quota
    whole = [count * parts // size for count in votes]
    left = seats - sum(whole)
    if left < 0:
        raise Refused(
            "over-allocation", f"whole quotas award {seats - left} of {seats}", left=left
        )
    if left > len(whole):
        raise Refused("unsettled", f"{left} seats for {len(whole)} remainders", left=left)
    ranked = best([count * parts % size for count in votes], left)
    return Split([a + b for a, b in zip(whole, ranked.sure, strict=True)], *ranked[1:])


def best(claims: Sequence[int], seats: int) -> Split:
    """One seat for each of the largest claims; equal ones at the edge are tied."""
    if not 0 < seats < len(claims):
        return Split([min(seats, 1)] * len(claims), 0, [])
    ordered = sorted(claims, reverse=True)
    edge, beyond = ordered[seats - 1], ordered[seats]
    if edge > beyond:
        return Split([int(claim >= edge) for claim in claims], 0, [])
    sure = [int(claim > edge) for claim in claims]
    tied = [place for place, claim in enumerate(claims) if claim == edge]
    return Split(sure, seats - sum(sure), tied)
