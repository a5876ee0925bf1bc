"""What-ifs worked out plainly, with the naive allocator and no code of the handlers."""

from collections.abc import Sequence
from fractions import Fraction

from db.facts import Election
from tests.seats_reference import allocated

Reference = tuple[dict[str, int], int, set[str]] | str
"""Sure seats of the lists with any, seats left open and who competes for them; or why not."""


def worked_out(election: Election, assume: Sequence[str]) -> Reference:
    """The list seats of an election under all that is supposed."""
    given = dict[str, str]()
    votes = {
        row.party: row.votes
        for row in sorted(election.results, key=lambda row: -(row.votes or 0))
        if row.votes is not None and row.party != "against_all"
    }
    base = _base(election)
    for item in assume:
        kind, _, figure = item.partition("=")
        if kind == "votes":
            party, _, change = figure.partition(":")
            base -= votes[party]
            votes[party] = _changed(votes[party], change)
            base += votes[party]
        elif kind == "without":
            base -= votes.pop(figure)
        elif kind == "together":
            votes[figure] = sum(votes.pop(party) for party in figure.split("+"))
        else:
            given[kind] = figure
    return _shared(election, votes, base, given)


def _shared(
    election: Election, votes: dict[str, int], base: int, given: dict[str, str]
) -> Reference:
    threshold = Fraction(given["threshold"]) / 100 if "threshold" in given else None
    share = election.system.threshold if threshold is None else threshold
    assert share is not None
    passed = {name: count for name, count in votes.items() if count and count >= share * base}
    if not passed:
        return "no-list-passes"
    if len(passed) == 1 and len(votes) > 1 and election.system.runner_up_factor:
        return "runner-up"
    seats = int(given.get("seats", election.seats.list))
    result = allocated(passed, seats, given.get("method", "hare"))
    if isinstance(result, str):
        return result
    return {name: count for name, count in result[0].items() if count}, result[1], result[2]


def _base(election: Election) -> int:
    totals = election.totals
    assert totals is not None
    base = totals.cast if election.system.base == "voters_took_part" else totals.valid
    assert base is not None
    return base


def _changed(had: int, change: str) -> int:
    sign, number = change[:1], change.strip("+-%")
    amount = had * Fraction(number) / 100 if change.endswith("%") else Fraction(number)
    exact = {"+": had + amount, "-": had - amount}.get(sign, amount)
    whole = int(exact)
    return whole + (exact - whole >= Fraction(1, 2))
