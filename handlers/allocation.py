"""The list seats of an election, shared out again under its own rule."""

from bot.seats import Allocation, Rule, allocate
from db.facts import Election
from handlers.lists import list_votes


def allocation(election: Election) -> Allocation | None:
    """The list tier by the allocator; None where there was none or its votes are not held."""
    system = election.system
    votes = list_votes(election)
    if system.formula != "hare_largest_remainder" or system.threshold is None or not votes:
        return None
    rule = Rule(seats=election.seats.list, method="hare", threshold=system.threshold)
    return allocate(votes, rule, base=threshold_base(election))


def threshold_base(election: Election) -> int:
    """What the threshold is taken of: valid votes, or all who took part where that was applied."""
    counted = sum(row.votes or 0 for row in election.results)
    totals = election.totals
    if totals is None:
        return counted
    if election.system.base == "voters_took_part" and totals.cast is not None:
        return totals.cast
    return totals.valid or counted
