"""Values that cannot be: a threshold of 150 %, a chamber of no seats."""

from decimal import Decimal

from bot.question.assume import SEATS, Assumed
from bot.question.reading import Refusal
from bot.question.said import Said


def impossible(said: Said, supposed: Assumed) -> Refusal | None:
    """A value that cannot be: a threshold below 0 or over 100 %, a chamber of no seats."""
    moved = {"raised", "lowered", "over", "under"} & set(said.concepts)
    if said.changes and not said.parties and not moved and "threshold" in said.concepts:
        return Refusal("threshold", said.changes[0].rstrip("%"))
    of_seats = "seats" in said.concepts and "votes" not in said.concepts
    if said.changes and of_seats and not (moved and "threshold" in said.concepts):
        return Refusal("seats", said.changes[0])
    for one in supposed.assumptions:
        if one.kind == "threshold" and not 0 <= Decimal(one.figure) <= 100:
            return Refusal("threshold", one.figure)
        if one.kind == "seats" and Decimal(one.figure) not in SEATS:
            return Refusal("seats", one.figure)
    return None
