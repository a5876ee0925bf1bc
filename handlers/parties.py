"""Which lists stood in an election."""

from bot.answer import Answer, Line, PartyAt, say
from bot.question.query import Query
from db.facts import Facts
from handlers.lists import result_sources
from handlers.missing import no_result


def answer(query: Query, facts: Facts) -> Answer:
    """The lists on the ballot, most votes first."""
    election = facts.elections[query.election]
    if not election.has_result:
        return no_result(query, facts)
    rows = election.ranking
    sentence = "parties" if rows[0].votes is not None else "parties-with-seats"
    lines: list[Line] = [say(sentence, count=len(rows), year=election.id)]
    lines += [say("parties-row", party=PartyAt(row.party, election.id, full=True)) for row in rows]
    return Answer(
        lines=tuple(lines),
        sources=result_sources(election, rows, "votes")[:2],
        next=(Query("results", election.id), Query("ranks", election.id, number=1)),
    )
