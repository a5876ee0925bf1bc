"""The list seats of an election, shared out again under its own rule or a supposed one."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.seats import Allocation, Refused, Rule, RunnerUp, allocate
from db.facts import Election, System
from handlers.lists import list_votes

_NONE_PASSES = "no-list-passes"


@dataclass(frozen=True, slots=True)
class Tier:
    """What list seats are shared out by: `base` is what the threshold is taken of."""

    votes: Mapping[str, int]
    rule: Rule
    base: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """List seats as far as the rule settles them.

    `seats` are the sure seats of every list, `open` those that nobody surely gets. `refused` is
    why the rule gives no full result, else None; then `allocation` is there.
    """

    tier: Tier
    seats: Mapping[str, int]
    open: int
    allocation: Allocation | None
    refused: Refused | None

    @property
    def is_settled(self) -> bool:
        """Whether any list's seats are known: where none passes, that none has any."""
        return not self.refused or bool(self.refused.sure) or self.refused.code == _NONE_PASSES


def tier(election: Election) -> Tier | None:
    """The list tier as it was; None where there was none or its votes are not held."""
    system = election.system
    votes = list_votes(election)
    if system.formula != "hare_largest_remainder" or system.threshold is None or not votes:
        return None
    rule = Rule(
        seats=election.seats.list,
        method="hare",
        threshold=system.threshold,
        runner_up=_runner_up(system),
    )
    return Tier(votes, rule, threshold_base(election))


def share_out(tier: Tier) -> Outcome:
    """The list seats of a tier."""
    try:
        shared = allocate(tier.votes, tier.rule, tier.base)
    except Refused as refused:
        seats = dict.fromkeys(tier.votes, 0) | refused.sure
        return Outcome(tier, seats, tier.rule.seats - sum(seats.values()), None, refused)
    return Outcome(tier, shared.seats, shared.open, shared, None)


def allocation(election: Election) -> Allocation | None:
    """The list tier by the allocator; None where there was none or its votes are not held."""
    held = tier(election)
    return allocate(held.votes, held.rule, held.base) if held else None


def threshold_base(election: Election) -> int:
    """What the threshold is taken of: valid votes, or all who took part where that was applied."""
    counted = sum(row.votes or 0 for row in election.results)
    totals = election.totals
    if totals is None:
        return counted
    if election.system.base == "voters_took_part" and totals.cast is not None:
        return totals.cast
    return totals.valid or counted


def _runner_up(system: System) -> RunnerUp | None:
    if system.runner_up_factor is None:
        return None
    return RunnerUp(system.runner_up_factor, system.runner_up_minimum)
