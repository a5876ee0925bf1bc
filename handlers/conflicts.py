"""Where sources disagree: both values, who gives them, and why."""

import re
from collections.abc import Iterator

from bot.answer import Answer, Line, Percent, Said, say, typed
from bot.question.query import Query
from db.circumstances import Conflict
from db.facts import Election, Facts

MOST = 3
LONG_FIGURE = 6


def answer(query: Query, facts: Facts) -> Answer:
    """The disagreements about what was asked, or all of an election's."""
    election = facts.elections[query.election]
    found = [conflict for conflict in election.conflicts if _concerns(conflict, query)]
    focus = tuple(measure for measure in query.focus if measure not in ("exit_poll", "region"))
    following = (
        Query("sources", election.id, query.parties, focus),
        Query("results" if election.has_result else "dates", election.id),
    )
    if not found:
        nothing = say("no-conflict-figure", figure=typed(query.value), year=election.id)
        if not query.value:
            nothing = say("no-conflict", year=election.id)
        return Answer(lines=(nothing, *_actual(query, election)), next=following)
    return Answer(
        lines=tuple(line for conflict in found[:MOST] for line in _lines(conflict, election)),
        sources=tuple(
            dict.fromkeys(
                election.sources[source]
                for conflict in found[:MOST]
                for source in (conflict.a_source, conflict.b_source)
            )
        ),
        next=following,
    )


def _actual(query: Query, election: Election) -> Iterator[Line]:
    """The turnout that is held, beside one that nobody gives."""
    totals = election.totals
    if "turnout" in query.focus and totals and totals.turnout is not None:
        yield say("turnout-only", turnout=Percent(totals.turnout, totals.turnout_places))


def _concerns(conflict: Conflict, query: Query) -> bool:
    if query.value and not gives(conflict, query.value):
        return False
    # So long a figure is one of voters, whatever it was called.
    certain = len(query.value.split(".")[0]) >= LONG_FIGURE
    if not certain and query.focus and not set(query.focus) & set(conflict.about):
        return False
    return not query.parties or bool(set(query.parties) & set(conflict.parties))


def gives(conflict: Conflict, value: str) -> bool:
    """Whether one of the two values holds a figure, as a number of its own."""
    plain = f"{conflict.a['en']} {conflict.b['en']}".replace(",", "")
    return value.rstrip("%") in re.findall(r"\d+(?:\.\d+)?", plain)


def _lines(conflict: Conflict, election: Election) -> Iterator[Line]:
    yield say("conflict-heading", field=Said(conflict.field), year=election.id)
    for value, source in ((conflict.a, conflict.a_source), (conflict.b, conflict.b_source)):
        publisher = election.sources[source].publisher
        yield say("conflict-value", value=Said(value), publisher=Said(publisher))
    if conflict.note:
        yield say("conflict-reason", note=Said(conflict.note))
