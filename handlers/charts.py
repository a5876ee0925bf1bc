"""Which picture goes under an answer, still without words."""

from collections.abc import Mapping

from bot.answer import ChamberChart, Figure, HistoryChart, Percent, RegionsChart, VotesChart
from db.circumstances import RegionalTurnout
from db.facts import Election, Facts
from handlers.figures import total
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
    """The chamber by party, with the seats that are not attributed; None before an election."""
    seats = tuple((row.party, row.seats or 0) for row in seated(election))
    if not seats:
        return None
    unattributed = election.seats.total - sum(count for _, count in seats)
    return ChamberChart(election.id, seats, election.seats.majority, unattributed)


def history(
    measure: str,
    figures: Mapping[str, Figure],
    facts: Facts,
    party: str | None = None,
    asked: str | None = None,
) -> HistoryChart | None:
    """A measure through the years, by election; None for fewer than two figures."""
    held = sorted(facts.elections.values(), key=lambda election: election.date)
    years = [election.id for election in held]
    with_figure = [place for place, year in enumerate(years) if year in figures]
    if len(with_figure) < 2:
        return None
    shown = years[with_figure[0] : with_figure[-1] + 1]
    return HistoryChart(measure, tuple((year, figures.get(year)) for year in shown), party, asked)


def turnout(facts: Facts, asked: str) -> HistoryChart | None:
    """Turnout through the years around one election; None if that one has no turnout."""
    figures = {election.id: total("turnout", election) for election in facts.elections.values()}
    held = {year: figure for year, figure in figures.items() if figure is not None}
    return history("turnout", held, facts, asked=asked) if asked in held else None


def regions(election: Election, regional: RegionalTurnout, asked: str) -> RegionsChart:
    """The regions by turnout."""
    highest_first = sorted(regional.turnout.items(), key=lambda row: -row[1])
    return RegionsChart(election.id, tuple(highest_first), regional.as_of, asked)
