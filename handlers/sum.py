"""Several lists together, or all but the largest."""

from fractions import Fraction

from bot.answer import Answer, Line, Percent, say
from bot.question.query import Query
from db.facts import Election, Facts, Result
from handlers.allocation import allocation
from handlers.charts import votes
from handlers.lists import result_line, result_sources
from handlers.missing import no_result, not_on_ballot


def answer(query: Query, facts: Facts) -> Answer:
    """Votes, share and seats of the lists named, added up, or of all the others."""
    election = facts.elections[query.election]
    if not election.has_result:
        return no_result(query, facts)
    left_out = query.parties or (election.ranking[0].party,)
    rows = [row for row in election.ranking if row.party not in left_out]
    if "missed" in query.focus and (shared := allocation(election)):
        rows = [row for row in election.ranking if row.party in shared.missed]
    elif query.parties and "others" not in query.focus:
        found = [election.result_of(party) for party in query.parties]
        for party, row in zip(query.parties, found, strict=True):
            if row is None:
                return not_on_ballot(party, election, facts)
        rows = [row for row in found if row]
    return Answer(
        lines=(*_total(query, rows, election), *(result_line(row, election) for row in rows)),
        sources=result_sources(election, rows, "votes", "seats")[:3],
        chart=votes(election),
        next=(Query("results", election.id), Query("seats", election.id)),
    )


def _total(query: Query, rows: list[Result], election: Election) -> tuple[Line, ...]:
    added = sum(row.votes or 0 for row in rows)
    seats = sum(row.seats or 0 for row in rows)
    if all(row.votes is None for row in rows):
        return (say("sum-seats", count=len(rows), seats=seats, year=election.id),)
    share = Percent(Fraction(added * 100, _base(election)))
    if "seats" in query.focus and "votes" not in query.focus:
        return (
            say("sum-seats", count=len(rows), seats=seats, year=election.id),
            say("sum-votes-short", votes=added, share=share),
        )
    return (
        say("sum-votes", count=len(rows), votes=added, share=share, year=election.id),
        say("sum-seats-short", seats=seats),
    )


def _base(election: Election) -> int:
    totals = election.totals
    if totals and totals.share_base == "total" and totals.cast:
        return totals.cast
    if totals and totals.valid:
        return totals.valid
    return sum(row.votes or 0 for row in election.results)
