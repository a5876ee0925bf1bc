"""Exact figures cut to two places, so that what is shown never promises too much."""

from fractions import Fraction
from math import ceil, floor

from bot.answer import Percent, Ratio

PLACES = 2


def down(votes: int | Fraction, base: int = 1) -> Percent:
    """A share cut to two places: as a threshold it still lets these votes in."""
    return Percent(Fraction(floor(_hundredths(votes, base)), 10**PLACES), PLACES)


def up(votes: int | Fraction, base: int = 1) -> Percent:
    """A share raised to two places."""
    return Percent(Fraction(ceil(_hundredths(votes, base)), 10**PLACES), PLACES)


def cut(value: Fraction) -> Ratio:
    """A figure without what comes after its second place: 11.999 is 11.99, not 12."""
    return Ratio(Fraction(floor(value * 10**PLACES), 10**PLACES), PLACES)


def _hundredths(votes: int | Fraction, base: int) -> Fraction:
    return Fraction(votes * 100 * 10**PLACES, base)
