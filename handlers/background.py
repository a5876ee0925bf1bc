"""What stands around an election: each sentence as its source has it, with its source."""

from bot.answer import Answer, Said, say
from bot.question.query import Query
from db.facts import Facts


def answer(query: Query, facts: Facts) -> Answer:
    """The background asked for (dissolution, observers, opposition, ...), or all of it."""
    election = facts.elections[query.election]
    rows = [
        row for row in election.context if not query.focus or set(row.kinds) & set(query.focus)
    ]
    kinds = {kind for row in election.context for kind in row.kinds}
    others = [
        kind
        for kind in ("dissolution", "observers", "opposition", "reform")
        if kind in kinds and kind not in query.focus
    ]
    following = (
        *(Query("background", election.id, focus=(kind,)) for kind in others[:2]),
        Query("results" if election.has_result else "dates", election.id),
    )
    if not rows:
        kind = query.focus[0] if query.focus else "background"
        return Answer(lines=(say(f"no-{kind}", year=election.id),), next=following)
    heading = query.focus[0] if len(query.focus) == 1 else "background"
    return Answer(
        lines=(
            say(f"{heading}-heading", year=election.id),
            *(say("text", text=Said(row.text)) for row in rows),
        ),
        sources=tuple(
            dict.fromkeys(election.sources[source] for row in rows for source in row.sources)
        ),
        next=following,
    )
