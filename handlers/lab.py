"""The seat lab: controls that turn the threshold, go through the methods, and set it all back."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from math import ceil, floor

from bot.answer import Lab, Percent, Term, Turn, say
from bot.seats import METHODS
from handlers.assumptions import Supposed, supposing

STEPS = range(11)
"""Thresholds in per cent."""


def lab(supposed: Supposed, assume: Sequence[str]) -> Lab:
    """The controls for what is supposed; every one of them says where it leads, so that pressing
    it twice is the same as once."""
    rows = (
        tuple(_thresholds(supposed, assume)),
        tuple(_methods(supposed, assume)),
        (Turn(say("lab-back"), ()),) if assume else (),
    )
    return Lab(supposed.election.id, tuple(assume), tuple(row for row in rows if row))


def _thresholds(supposed: Supposed, assume: Sequence[str]) -> Iterator[Turn]:
    """The next whole per cent below and above."""
    now = supposed.tier.rule.threshold * 100
    for step, sentence in (
        (min(ceil(now) - 1, STEPS[-1]), "lab-lower"),
        (floor(now) + 1, "lab-higher"),
    ):
        if step in STEPS:
            after = supposing(assume, "threshold", str(step), supposed.real)
            yield Turn(say(sentence, threshold=Percent(Decimal(step), 0)), after)


def _methods(supposed: Supposed, assume: Sequence[str]) -> Iterator[Turn]:
    """The method before and the one after, in a circle."""
    at = METHODS.index(supposed.tier.rule.method)
    for step, sentence in ((-1, "lab-method-before"), (1, "lab-method-after")):
        method = METHODS[(at + step) % len(METHODS)]
        after = supposing(assume, "method", method, supposed.real)
        yield Turn(say(sentence, method=Term(f"method-{method}")), after)
