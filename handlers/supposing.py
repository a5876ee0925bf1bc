"""How every question about shared seats begins: the election's lists, with what is supposed."""

from collections.abc import Iterator

from bot.answer import Answer, Line, say
from bot.question.query import Query
from db.facts import Facts
from handlers.allocation import tier
from handlers.assumptions import Impossible, Supposed, parties, suppose
from handlers.missing import no_list_seats, no_result


def changes(found: Supposed) -> Iterator[Line]:
    """What is changed, marked as a what-if from the first line on; nothing where nothing is."""
    for at, change in enumerate(found.changes):
        if at:
            yield say("what-if-and", change=change)
        else:
            yield say("what-if", change=change, year=found.election.id)


def supposed(query: Query, facts: Facts) -> Supposed | Answer:
    """What is supposed, or the answer that says why it cannot be."""
    election = facts.elections[query.election]
    if not election.has_result:
        return no_result(query, facts)
    real = tier(election)
    if real is None:
        return no_list_seats(election, facts)
    unknown = [party for party in parties(query.assume) if party not in facts.parties]
    try:
        if unknown:
            raise Impossible(say("refused-party-unknown", party=unknown[0]))
        return suppose(real, election, query.assume)
    except Impossible as cannot:
        return Answer(
            cannot.lines,
            next=(
                Query("what_if", election.id, assume=("threshold=0",)),
                Query("seats", election.id),
            ),
            refused=True,
        )
