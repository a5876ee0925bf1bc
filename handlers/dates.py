"""When an election was held, and whether it came early."""

from collections.abc import Iterator

from bot.answer import Answer, Line, Percent, say
from bot.question.query import Query
from db.facts import Election, Facts


def answer(query: Query, facts: Facts) -> Answer:
    """Election day, the days that belong to it, and whether it was early."""
    election = facts.elections[query.election]
    source = election.sources[election.seats.cited.default]
    return Answer(
        lines=tuple(_lines(query, election)),
        sources=(source,),
        next=tuple(_next(election)),
    )


def _lines(query: Query, election: Election) -> Iterator[Line]:
    if query.focus == ("early",):
        yield say("early" if election.early else "not-early", year=election.id)
    if query.focus == ("second_round",):
        yield from _second_round(election)
    sentence = "date-scheduled" if election.status == "scheduled" else "date"
    yield say(sentence, date=election.date, year=election.id)
    if election.assembly_date:
        yield say("date-assembly", date=election.assembly_date)
    if election.second_round and query.focus != ("second_round",):
        yield say("date-second-round", date=election.second_round)
    totals = election.totals
    if "turnout" in query.focus and totals and totals.turnout is not None:
        yield say("turnout-only", turnout=Percent(totals.turnout, totals.turnout_places))
    if query.focus != ("early",) and election.status != "scheduled":
        yield say("early-short" if election.early else "not-early-short")


def _second_round(election: Election) -> Iterator[Line]:
    if election.second_round:
        yield say("second-round", date=election.second_round, year=election.id)
    else:
        yield say("no-second-round", year=election.id)


def _next(election: Election) -> Iterator[Query]:
    if election.early and any("dissolution" in row.kinds for row in election.context):
        yield Query("background", election.id, focus=("dissolution",))
    yield Query("results" if election.has_result else "system", election.id)
    yield Query("elections", election.id)
