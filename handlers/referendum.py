"""The referendum that stands beside an election."""

from bot.answer import Answer, Percent, Said, say
from bot.question.query import Query
from db.facts import Facts
from handlers.lists import sources


def answer(query: Query, facts: Facts) -> Answer:
    """Its result; where an election has none, those that have."""
    with_one = [e for e in facts.elections.values() if e.referendum]
    election = facts.elections[query.election]
    held = election.referendum
    following = (Query("dates", election.id), Query("elections", election.id))
    if held is None:
        return Answer(
            lines=(
                say("no-referendum", year=election.id),
                say("referendums-held", years=tuple(e.id for e in with_one)),
            ),
            next=(*(Query("referendum", e.id) for e in with_one), *following),
        )
    return Answer(
        lines=(
            say("referendum", yes=Percent(held.yes_share), date=held.date),
            say("referendum-subject", subject=Said(held.subject)),
            say("referendum-yes", share=Percent(held.yes_share), no=Percent(held.no_share)),
            say(
                "referendum-turnout",
                turnout=Percent(held.turnout),
                voted=held.voted,
                registered=held.registered,
            ),
        ),
        notes=tuple(
            say("conflict-note", field=Said(conflict.field), other=Said(conflict.b))
            for conflict in election.conflicts
            if "referendum" in conflict.about
        ),
        sources=sources(election, (held.cited, "yes"), (held.cited, "no_share")),
        next=following,
    )
