"""How many times as large a figure is at one election as at another."""

from collections.abc import Iterator
from fractions import Fraction

from bot.answer import Answer, Line, PartyAt, Percent, Term, say
from bot.question.query import Query
from db.cited import Source
from db.facts import Election, Facts
from handlers import comparisons
from handlers.figures import MEASURES, total
from handlers.lists import result_sources, sources, times_of
from handlers.missing import no_result, not_on_ballot


def answer(query: Query, facts: Facts) -> Answer:
    """A party's votes or seats, or a total, from the earlier election to the later one."""
    elections = sorted(
        (facts.elections[year] for year in (query.election, *query.also[:1])),
        key=lambda election: election.date,
    )
    for election in elections:
        if not election.has_result:
            return no_result(Query("compare", election.id), facts)
        if query.parties and election.result_of(query.parties[0]) is None:
            return not_on_ballot(query.parties[0], election, facts)
    measure = _measure(query)
    return Answer(
        lines=tuple(_lines(query, measure, elections)),
        sources=tuple(dict.fromkeys(_cited(query, measure, elections))),
        chart=comparisons.of_list(elections, query.parties[0])
        if query.parties
        else comparisons.of_elections(elections, (measure,)),
        next=tuple(Query("results", election.id) for election in elections),
    )


def _measure(query: Query) -> str:
    if query.parties:
        return "seats" if "seats" in query.focus else "votes"
    return next((measure for measure in query.focus if measure in MEASURES), "turnout")


def _figure(query: Query, measure: str, election: Election) -> int | Percent | None:
    if not query.parties:
        return total(measure, election)
    row = election.result_of(query.parties[0])
    return None if row is None else row.seats if measure == "seats" else row.votes


def _lines(query: Query, measure: str, elections: list[Election]) -> Iterator[Line]:
    figures = [_figure(query, measure, election) for election in elections]
    first, last = map(_number, figures)
    since, until = elections[0].id, elections[1].id
    party = PartyAt(query.parties[0], until) if query.parties else None
    what = Term(f"measure-{measure}")
    if first and last:
        times = times_of(max(first, last), min(first, last))
        sentence = "ratio-grown" if last >= first else "ratio-shrunk"
        yield say(sentence, times=times, what=party or what, since=since, until=until)
    for election, figure in zip(elections, figures, strict=True):
        if figure is None:
            yield say("total-missing", total=what, year=election.id)
        else:
            yield say("compare-total-named", year=election.id, total=what, figure=figure)


def _number(figure: int | Percent | None) -> Fraction:
    return Fraction(figure.value if isinstance(figure, Percent) else figure or 0)


def _cited(query: Query, measure: str, elections: list[Election]) -> Iterator[Source]:
    for election in elections:
        row = election.result_of(query.parties[0]) if query.parties else None
        if row:
            yield from result_sources(election, [row], measure)
        elif election.totals:
            yield from sources(election, (election.totals.cited, measure))
