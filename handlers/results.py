"""The whole result of an election."""

from collections.abc import Iterator

from bot.answer import Answer, Line, PartyAt, Percent, say
from bot.question.query import Query
from db.facts import Election, Facts, Result
from handlers.charts import chamber, votes
from handlers.lists import result_line, result_sources
from handlers.missing import no_result
from handlers.tables import of_result


def answer(query: Query, facts: Facts) -> Answer:
    """Every line of the result, most votes first, and the turnout."""
    election = facts.elections[query.election]
    if not election.has_result:
        return no_result(query, facts)
    rows = _in_order(election)
    if query.number:
        rows = election.ranking[: query.number]
    return Answer(
        lines=(
            *_headline(election),
            *(line for row in rows for line in _row(row, election)),
            *_turnout(election),
        ),
        notes=tuple(_notes(election)),
        sources=result_sources(election, rows, "votes", "seats")[:3],
        chart=votes(election) or chamber(election),
        next=(
            Query("seats", election.id),
            Query("totals", election.id, focus=("turnout",)),
            *((Query("results", election.previous),) if election.previous else ()),
        ),
        table=of_result(election, rows),
    )


def _in_order(election: Election) -> tuple[Result, ...]:
    lists = election.ranking
    return (*lists, *(row for row in election.results if row not in lists))


def _headline(election: Election) -> Iterator[Line]:
    first = election.ranking[0]
    party = PartyAt(first.party, election.id)
    if first.share is not None:
        share = Percent(first.share, election.totals.share_places if election.totals else 2)
        yield say("results-headline", party=party, share=share, year=election.id)
    else:
        yield say("results-headline-seats", party=party, seats=first.seats or 0, year=election.id)


def _row(row: Result, election: Election) -> Iterator[Line]:
    if row.votes is not None or row.seats is not None:
        yield result_line(row, election)


def _turnout(election: Election) -> Iterator[Line]:
    totals = election.totals
    if totals is None or totals.turnout is None:
        return
    turnout = Percent(totals.turnout, totals.turnout_places)
    if totals.cast and totals.registered:
        yield say("turnout-of", turnout=turnout, cast=totals.cast, registered=totals.registered)
    else:
        yield say("turnout-only", turnout=turnout)


def _notes(election: Election) -> Iterator[Line]:
    if not election.seats_attributed:
        yield say("seats-unattributed", year=election.id)
    if election.status == "held_later_annulled":
        yield say("later-annulled", year=election.id)
