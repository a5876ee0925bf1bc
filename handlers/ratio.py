"""How many times as many votes or seats one list has as another."""

from fractions import Fraction

from bot.answer import Answer, Line, PartyAt, say
from bot.question.query import Query
from db.facts import Election, Facts, Result
from handlers import growth
from handlers.charts import votes
from handlers.lists import result_sources, times_of
from handlers.missing import no_result, not_on_ballot


def answer(query: Query, facts: Facts) -> Answer:
    """The larger figure over the smaller one, with both: of two lists, or of two elections."""
    if query.also:
        return growth.answer(query, facts)
    election = facts.elections[query.election]
    if not election.has_result:
        return no_result(query, facts)
    rows = []
    for party in query.parties[:2]:
        row = election.result_of(party)
        if row is None:
            return not_on_ballot(party, election, facts)
        rows.append(row)
    measure = "seats" if "seats" in query.focus else "votes"
    rows.sort(key=lambda row: -(_figure(row, measure) or 0))
    return Answer(
        lines=(_line(rows, measure, election), *(_row(row, measure, election) for row in rows)),
        sources=result_sources(election, rows, measure),
        chart=votes(election),
        next=(
            Query("compare", election.id, query.parties),
            Query("results", election.id),
        ),
    )


def _line(rows: list[Result], measure: str, election: Election) -> Line:
    more, less = (_figure(row, measure) for row in rows)
    party, other = (PartyAt(row.party, election.id) for row in rows)
    if not more or not less:
        return say("ratio-none", party=party, other=other, year=election.id)
    times = times_of(Fraction(more), Fraction(less))
    return say(f"ratio-{measure}", times=times, party=party, other=other, year=election.id)


def _row(row: Result, measure: str, election: Election) -> Line:
    party = PartyAt(row.party, election.id)
    figure = _figure(row, measure)
    if figure is None:
        return say("no-votes", party=party, year=election.id)
    if measure == "seats":
        return say("results-row-seats", party=party, seats=figure)
    return say("party-votes-row", party=party, votes=figure)


def _figure(row: Result, measure: str) -> int | None:
    return row.seats if measure == "seats" else row.votes
