"""Where a figure comes from."""

from collections.abc import Iterator

from bot.answer import Answer, Line, PartyAt, Said, Term, say
from bot.question.query import Query
from db.cited import Cited, Source
from db.facts import Election, Facts, Result

_RESULT = frozenset(("votes", "share", "seats", "change", "list_seats"))
_TOTALS = frozenset(("turnout", "cast", "registered", "valid", "invalid"))


def answer(query: Query, facts: Facts) -> Answer:
    """The sources of the figures asked for, or of the election's result as a whole."""
    election = facts.elections[query.election]
    party = query.parties[0] if query.parties else None
    measures = query.focus or (("votes", "seats") if party else ())
    found = tuple(dict.fromkeys(_found(measures, party, election)))
    about = (
        election.conflicts
        if not measures
        else [conflict for conflict in election.conflicts if set(conflict.about) & set(measures)]
    )
    name = PartyAt(party, election.id) if party else Term("whole-result")
    what = tuple(Term(f"measure-{measure}") for measure in measures)
    heading = (
        say("sources-of", what=what, name=name, year=election.id)
        if measures
        else say("sources-all", year=election.id)
    )
    return Answer(
        lines=(heading, *(_line(source) for source in found)),
        notes=tuple(
            say("conflict-note", field=Said(conflict.field), other=Said(conflict.b))
            for conflict in list(about)[:1]
        ),
        sources=found,
        next=(
            *((Query("conflicts", election.id, focus=query.focus[:1]),) if about else ()),
            Query("results", election.id),
        ),
    )


def _line(source: Source) -> Line:
    sentence = "source-official" if source.official else "source-other"
    return say(sentence, title=Said(source.title), publisher=Said(source.publisher))


def _found(measures: tuple[str, ...], party: str | None, election: Election) -> Iterator[Source]:
    for measure in measures or ("votes", "seats", "turnout", "threshold"):
        for row, field in _cited(measure, party, election):
            yield election.sources[row.of(field)]


def _cited(measure: str, party: str | None, election: Election) -> Iterator[tuple[Cited, str]]:
    if measure in _RESULT or measure == "results":
        for row in _rows(party, election):
            yield row.cited, "votes" if measure == "results" else measure
    elif measure in _TOTALS and election.totals:
        yield election.totals.cited, measure
    elif measure == "chair" and election.speaker:
        yield election.speaker.cited, "after"
    elif measure == "leader":
        for leader in election.leaders:
            if party in (None, leader.party):
                yield Cited(leader.source, {}), "name"
    elif measure in ("threshold", "system"):
        yield election.system.cited, measure
    else:
        yield election.seats.cited, "total"


def _rows(party: str | None, election: Election) -> tuple[Result, ...]:
    return tuple(row for row in election.results if party in (None, row.party))
