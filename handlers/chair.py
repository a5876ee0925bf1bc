"""The chair of the chamber before and after an election."""

from collections.abc import Iterator

from bot.answer import Answer, Line, PartyAt, Said, say
from bot.question.query import Query
from db.circumstances import Speaker
from db.facts import Facts
from handlers.lists import sources


def answer(query: Query, facts: Facts) -> Answer:
    """Who chaired the chamber before and after, as asked."""
    election = facts.elections[query.election]
    following = (Query("results", election.id), Query("dates", election.id))
    speaker = election.speaker
    if speaker is None:
        return Answer(
            lines=(say("no-chair", year=election.id),),
            next=following,
        )
    asked = query.focus or ("after", "before")
    return Answer(
        lines=tuple(
            line
            for side in asked
            for line in (
                _before(speaker, election.id) if side == "before" else _after(speaker, election.id)
            )
        ),
        notes=tuple(
            say("conflict-note", field=Said(conflict.field), other=Said(conflict.a))
            for conflict in election.conflicts
            if "chair" in conflict.about
        ),
        sources=sources(election, *((speaker.cited, side) for side in asked)),
        next=following,
    )


def _before(speaker: Speaker, year: str) -> Iterator[Line]:
    if speaker.before is None:
        note = speaker.before_note
        yield say("chair-before-none", note=Said(note)) if note else say("no-chair", year=year)
        return
    yield say("chair-before", name=Said(speaker.before), year=year)
    if speaker.before_party:
        yield say("chair-party", party=PartyAt(speaker.before_party, year))


def _after(speaker: Speaker, year: str) -> Iterator[Line]:
    if speaker.after is None:
        yield say("no-chair", year=year)
        return
    yield say("chair-after", name=Said(speaker.after), year=year)
    if speaker.after_date:
        yield say("chair-since", date=speaker.after_date)
    elif speaker.after == speaker.before:
        yield say("chair-stayed")
