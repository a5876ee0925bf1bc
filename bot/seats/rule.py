"""The rule of an election, and the refusal of what cannot be allocated under it."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction


class Refused(Exception):
    """The only exception of this package.

    `code` is one of bad-votes, bad-seats, bad-threshold, bad-base, bad-method, no-lists, no-votes,
    no-list-passes, over-allocation, unsettled. Where a rule stops half way, `sure` holds the seats
    that are certain and `left` how many more (fewer, when negative) it does not say.
    """

    def __init__(
        self,
        code: str,
        reason: str = "",
        sure: Mapping[str, int] | None = None,
        left: int = 0,
    ) -> None:
        super().__init__(f"{code}: {reason}" if reason else code)
        self.code = code
        self.reason = reason
        self.sure = dict(sure or {})
        self.left = left


@dataclass(frozen=True, slots=True)
class RunnerUp:
    """When one list alone passes, the next one joins: its quotient counts `factor` times, and it
    gets `minimum` seats at least.

    Kazakhstan, Constitutional Law on Elections, article 97-1, since 9 February 2009: 0.7 and 2.
    """

    factor: Fraction | int
    minimum: int


@dataclass(frozen=True, slots=True)
class Rule:
    """How `seats` are shared out; nothing is checked before `allocate`.

    `threshold` is an exact fraction of the base, met at equality unless `strict`; `exempt` lists
    are free of it. `tie` is "open" (left to a lot), "order" (the list that stands first in the
    votes) or "votes" (more votes, then order).
    """

    seats: int
    method: str = "hare"
    threshold: Fraction | int = Fraction(0)
    strict: bool = False
    exempt: frozenset[str] = frozenset()
    runner_up: RunnerUp | None = None
    tie: str = "open"


def check_rule(rule: Rule, methods: tuple[str, ...]) -> None:
    """Refuses a rule that cannot be: bad-method (also an unknown tie or runner-up rule),
    bad-seats, bad-threshold."""
    if rule.method not in methods:
        raise Refused("bad-method", f"unknown method {rule.method!r}")
    if rule.tie not in ("open", "order", "votes"):
        raise Refused("bad-method", f"unknown tie rule {rule.tie!r}")
    if rule.runner_up is not None and not _is_runner_up(rule.runner_up):
        raise Refused("bad-method", "the runner-up rule takes a share from 0 to 1 and whole seats")
    if not _is_count(rule.seats):
        raise Refused("bad-seats", f"not a whole number of seats: {rule.seats!r}")
    if not _is_share(rule.threshold):
        raise Refused("bad-threshold", f"not an exact share from 0 to 1: {rule.threshold!r}")


def check_votes(votes: Mapping[str, int], base: int | None) -> int:
    """The base of the threshold. Refuses bad-votes, no-lists, bad-base and no-votes."""
    if not _are_counts(votes):
        raise Refused("bad-votes", "votes are whole numbers from 0, list by list")
    if not votes:
        raise Refused("no-lists", "there is no list")
    total = sum(votes.values())
    if base is not None and (not _is_count(base) or base < total):
        raise Refused("bad-base", f"not a whole number from the sum of votes, {total}: {base!r}")
    if not total:
        raise Refused("no-votes", "no list has votes")
    return total if base is None else base


def _is_count(value: object) -> bool:
    # A bool is an int to isinstance, and never a count of anything.
    return type(value) is int and value >= 0


def _are_counts(votes: object) -> bool:
    if type(votes) is not dict and not isinstance(votes, Mapping):
        return False
    return not [count for count in votes.values() if type(count) is not int or count < 0]


def _is_share(value: object) -> bool:
    if isinstance(value, Fraction):
        return 0 <= value.numerator <= value.denominator
    return type(value) is int and 0 <= value <= 1


def _is_runner_up(value: object) -> bool:
    return isinstance(value, RunnerUp) and _is_share(value.factor) and _is_count(value.minimum)
