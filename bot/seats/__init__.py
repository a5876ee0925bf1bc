"""Seats from votes, exactly, with every step of the way: usable by itself.

    from bot.seats import Rule, allocate

    allocate({"A": 600, "B": 300, "C": 100}, Rule(seats=10)).seats

A tie is a result (`open`, `tied`), a question without an answer is `Refused`. Integers and
fractions only, never floats.
"""

from bot.seats.allocation import Allocation, Row, Tie
from bot.seats.apportion import METHODS, allocate
from bot.seats.inverse import Margin, margin, threshold_for, to_fall_below, to_reach
from bot.seats.measures import Indices, indices
from bot.seats.rule import Refused, Rule, RunnerUp

__all__ = [
    "METHODS",
    "Allocation",
    "Indices",
    "Margin",
    "Refused",
    "Row",
    "Rule",
    "RunnerUp",
    "Tie",
    "allocate",
    "indices",
    "margin",
    "threshold_for",
    "to_fall_below",
    "to_reach",
]
