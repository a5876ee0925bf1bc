"""Two or more elections side by side: the totals that were asked for, or what the lists got."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from bot.answer import Answer, Change, Figure, Line, Percent, Ratio, Term, say
from bot.question.query import Query
from db.cited import Source
from db.facts import Election
from handlers import comparisons
from handlers.figures import MEASURES, total
from handlers.lists import result_line, result_sources, seated, sources
from handlers.tables import of_totals

_VOTING = frozenset(("cast", "nonvoters"))

MOST_LISTS = 3
"""The lists shown of each of two elections; of more elections only the first."""


def answer(query: Query, elections: Sequence[Election]) -> Answer:
    """Side by side, earliest first."""
    asked = _asked(query, elections)
    lines = _of_totals(asked, elections) if asked else _of_lists("seats" in query.focus, elections)
    return Answer(
        lines=tuple(lines),
        sources=tuple(dict.fromkeys(_cited(asked, elections))),
        chart=comparisons.of_elections(elections, query.focus),
        next=tuple(Query("results", election.id) for election in elections[:3]),
        table=of_totals(elections),
    )


def _asked(query: Query, elections: Sequence[Election]) -> tuple[str, ...]:
    """The totals asked for; and the turnout, where how many voted is not held of all."""
    asked = tuple(measure for measure in query.focus if measure in MEASURES)
    voting = (measure for measure in asked if measure in _VOTING)
    missing = any(total(measure, election) is None for measure in voting for election in elections)
    return tuple(dict.fromkeys((*asked, "turnout"))) if missing else asked


def _of_totals(asked: Sequence[str], elections: Sequence[Election]) -> Iterator[Line]:
    for measure in asked:
        figures = [(election.id, total(measure, election)) for election in elections]
        yield from _gap(
            measure, [(year, figure) for year, figure in figures if figure is not None]
        )
        for year, figure in figures:
            if figure is None:
                yield say("total-missing", total=Term(f"measure-{measure}"), year=year)
            elif len(asked) == 1:
                yield say("compare-total", year=year, figure=figure)
            else:
                name = Term(f"measure-{measure}")
                yield say("compare-total-named", year=year, total=name, figure=figure)


def _gap(measure: str, known: Sequence[tuple[str, Figure]]) -> Iterator[Line]:
    """How far a total went from the first of the elections where it is known to the last."""
    if len(known) < 2:
        return
    (since, first), (until, last) = known[0], known[-1]
    if isinstance(first, Percent) and isinstance(last, Percent):
        rise = Fraction(last.value) - Fraction(first.value)
        went = "rose" if rise > 0 else "fell" if rise else "same"
        points = Ratio(abs(rise), places=2)
        yield say(f"compare-turnout-{went}", gap=points, since=since, until=until)
    elif isinstance(first, int) and isinstance(last, int):
        name = Term(f"measure-{measure}")
        yield say(
            "compare-total-gap", total=name, change=Change(last - first), since=since, until=until
        )


def _of_lists(by_seats: bool, elections: Sequence[Election]) -> Iterator[Line]:
    turnouts = [(election.id, total("turnout", election)) for election in elections]
    known = [(year, turnout) for year, turnout in turnouts if turnout is not None]
    gap = () if by_seats else tuple(_gap("turnout", known))
    yield from gap or [say("compare-elections", years=tuple(year for year, _ in turnouts))]
    shown = MOST_LISTS if len(elections) == 2 else 1
    for election in elections:
        turnout = total("turnout", election)
        if turnout is not None and not by_seats:
            yield say("compare-turnout", year=election.id, turnout=turnout)
        else:
            yield say("compare-chamber", year=election.id, seats=election.seats.total)
        rows = seated(election) if by_seats else election.ranking
        yield from (result_line(row, election) for row in rows[:shown])


def _cited(asked: Sequence[str], elections: Sequence[Election]) -> Iterator[Source]:
    for election in elections:
        if election.totals:
            fields = asked or ("turnout",)
            yield from sources(election, *((election.totals.cited, field) for field in fields))
        if not asked:
            yield from result_sources(election, election.ranking[:1], "votes", "seats")
