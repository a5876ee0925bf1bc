"""Which picture goes under an answer, still without words."""

from bot.answer import ChamberChart, Percent, VotesChart
from db.facts import Election
from handlers.lists import seated


def votes(election: Election) -> VotesChart | None:
    """Shares of the vote with the threshold; None where no shares are held."""
    shares = tuple((row.party, row.share) for row in election.ranking if row.share is not None)
    threshold = election.system.threshold
    if not shares:
        return None
    return VotesChart(
        election.id, shares, None if threshold is None else Percent(threshold * 100, 0)
    )


def chamber(election: Election) -> ChamberChart | None:
    """The chamber by party; None where not every seat is attributed."""
    seats = tuple((row.party, row.seats or 0) for row in seated(election))
    if sum(count for _, count in seats) != election.seats.total:
        return None
    return ChamberChart(election.id, seats, election.seats.majority)
