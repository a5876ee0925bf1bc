"""One list at one election: votes, share, seats, change, leader, place."""

from collections.abc import Iterator, Sequence

from bot.answer import Answer, Line, PartyAt, Said, say
from bot.question.query import Query
from db.cited import Source
from db.facts import Election, Facts, Result
from handlers.charts import chamber, votes
from handlers.conflicts import gives
from handlers.lists import place, result_sources
from handlers.measures import SAY, Row
from handlers.missing import no_result, not_on_ballot
from handlers.tables import of_lists

_OF_SEATS = frozenset(("seats", "change", "list_seats", "district_seats"))
_CITED = {"rank": "votes"}


def answer(query: Query, facts: Facts) -> Answer:
    """The measures asked for, or the list's result as a whole."""
    election = facts.elections[query.election]
    if not election.has_result:
        return no_result(query, facts)
    party = query.parties[0]
    result = election.result_of(party)
    if result is None:
        return not_on_ballot(party, election, facts)
    row = Row(election, result, PartyAt(party, election.id))
    asked = query.focus or _whole(result)
    # The answer about votes gives their share too.
    said = [measure for measure in asked if measure != "share" or "votes" not in asked]
    lines = [line for measure in said for line in SAY[measure](row)]
    return Answer(
        lines=tuple(line for at, line in enumerate(lines) if line not in lines[:at]),
        notes=(*_notes(row, asked), *_disputed(query, row)),
        sources=_sources(row, asked),
        chart=chamber(election) if asked[0] in _OF_SEATS else votes(election),
        next=tuple(_next(query, election)),
        table=None if asked == ("leader",) else of_lists([(election, result)]),
    )


def _whole(result: Result) -> tuple[str, ...]:
    held = [("votes", result.votes), ("seats", result.seats)]
    return tuple(measure for measure, figure in held if figure is not None)


def _notes(row: Row, asked: Sequence[str]) -> Iterator[Line]:
    seats_asked = _OF_SEATS.intersection(asked)
    if seats_asked and row.result.note:
        yield say("text", text=Said(row.result.note))
    if seats_asked and not row.election.seats_attributed:
        yield say("seats-unattributed", year=row.year)


def _disputed(query: Query, row: Row) -> Iterator[Line]:
    """A figure that was named and that some source gives."""
    for conflict in row.election.conflicts:
        if query.value and gives(conflict, query.value):
            yield say("conflict-note", field=Said(conflict.field), other=Said(conflict.b))


def _sources(row: Row, asked: Sequence[str]) -> tuple[Source, ...]:
    if tuple(asked) == ("leader",):
        found = [leader for leader in row.election.leaders if leader.party == row.result.party]
        return tuple(row.election.sources[leader.source] for leader in found)
    fields = dict.fromkeys(
        _CITED.get(measure, measure) for measure in asked if measure != "leader"
    )
    return result_sources(row.election, [row.result], *fields)


def _next(query: Query, election: Election) -> Iterator[Query]:
    """The measures not asked for, and the election before."""
    asked = query.focus or ("votes", "seats")
    a_list = place(election, query.parties[0])
    for measure in ("seats", "votes", "change", "leader"):
        if a_list and measure not in asked:
            yield Query("party", election.id, query.parties, (measure,))
            break
    if a_list and election.system.threshold is not None:
        yield Query("threshold", election.id, query.parties)
    yield Query("results", election.id)
