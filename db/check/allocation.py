"""The seats of the list tier, recomputed by the allocator under the file's own rule."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from bot.seats import Refused, Rule, RunnerUp, allocate
from db.check.equation import Equation, lines, rounded
from db.facts import Election, System
from db.party import Party

METHODS: Mapping[str, str] = {"hare_largest_remainder": "hare"}


def allocation_equations(election: Election, parties: Mapping[str, Party]) -> Iterator[Equation]:
    """One equation for each list: its seats as published and as the rule gives them."""
    places, votes = _lists(election, parties)
    base = _base(election)
    if election.system.formula not in METHODS or not votes or base is None:
        return
    try:
        allocation = allocate(votes, _rule(election.system, election.seats.list), base)
    except Refused:
        return
    others = (*(f"{place}.votes" for place in places.values()), "system.threshold", "seats.list")
    for row in election.results:
        if row.party not in votes or row.list_seats is None:
            continue
        target = f"{places[row.party]}.list_seats"
        sure = allocation.seats[row.party]
        # Equal remainders go to the list that registered first, which no file records.
        won_tie = row.party in allocation.tied and row.list_seats == sure + 1
        computed = row.list_seats if won_tie else sure
        yield rounded(target, row.list_seats, computed, *others)


def _lists(
    election: Election, parties: Mapping[str, Party]
) -> tuple[Mapping[str, str], Mapping[str, int]]:
    """The lists that compete for seats: their places and votes; never "against all"."""
    places = {
        row.party: place
        for place, row in lines(election)
        if row.votes is not None and not _is_line(parties.get(row.party))
    }
    votes = {row.party: row.votes or 0 for row in election.results if row.party in places}
    return places, votes


def _is_line(party: Party | None) -> bool:
    return party is not None and party.kind == "line"


def _base(election: Election) -> int | None:
    """The number that the threshold is a fraction of; "against all" counts in it."""
    totals = election.totals
    if totals is None:
        return None
    given = sum(row.votes or 0 for row in election.results)
    if election.system.base == "voters_took_part":
        return totals.cast
    return given if totals.valid is None else max(totals.valid, given)


def _rule(system: System, seats: int) -> Rule:
    factor = system.runner_up_factor
    return Rule(
        seats=seats,
        method=METHODS[system.formula],
        threshold=system.threshold if system.threshold is not None else Fraction(0),
        runner_up=None if factor is None else RunnerUp(factor, system.runner_up_minimum),
    )
