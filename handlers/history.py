"""One figure through the elections: turnout through the years, one party through the years."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from bot.answer import Answer, Line, PartyAt, Percent, Single, say
from bot.question.query import Query
from db.facts import Election, Facts, Source
from handlers.lists import result_sources, sources
from handlers.tables import of_figures


@dataclass(frozen=True, slots=True)
class Point:
    """A figure at one election: its size for comparing, and how it is written."""

    election: Election
    size: Fraction
    shown: Single
    sources: tuple[Source, ...]


def answer(query: Query, facts: Facts) -> Answer:
    """The figure at every election that has it; the highest or lowest first when asked for."""
    party = query.parties[0] if query.parties else None
    measure = next(iter(query.focus), "votes" if party else "turnout")
    held = sorted(facts.elections.values(), key=lambda election: election.date)
    points = [point for election in held for point in _points(measure, party, election)]
    if not points:
        return Answer(lines=(say("history-none"),), next=(Query("elections", query.election),))
    return Answer(
        lines=(
            *_extreme(query, points),
            *(_heading(measure, party, points)),
            *(_row(measure, party, point) for point in points),
        ),
        sources=tuple(dict.fromkeys(s for point in points[::-1] for s in point.sources))[:3],
        next=_next(measure, party, points),
        table=of_figures(
            f"measure-{measure}", ((point.election, party, point.shown) for point in points)
        ),
    )


def _points(measure: str, party: str | None, election: Election) -> Iterator[Point]:
    if party:
        yield from _of_party(measure, party, election)
        return
    totals = election.totals
    if totals is None:
        return
    if measure == "turnout" and totals.turnout is not None:
        shown = Percent(totals.turnout, totals.turnout_places)
        yield Point(
            election, Fraction(totals.turnout), shown, sources(election, (totals.cited, measure))
        )
    counts = {
        "cast": totals.cast,
        "registered": totals.registered,
        "valid": totals.valid,
        "invalid": totals.invalid,
        "nonvoters": totals.registered - totals.cast
        if totals.registered is not None and totals.cast is not None
        else None,
    }
    count = counts.get(measure)
    if count is not None:
        yield Point(election, Fraction(count), count, sources(election, (totals.cited, measure)))


def _of_party(measure: str, party: str, election: Election) -> Iterator[Point]:
    row = election.result_of(party)
    if row is None:
        return
    figure = {"votes": row.votes, "share": row.share, "seats": row.seats}[measure]
    if figure is None:
        return
    places = election.totals.share_places if election.totals else 2
    shown = Percent(figure, places) if isinstance(figure, Decimal) else figure
    yield Point(election, Fraction(figure), shown, result_sources(election, [row], measure))


def _extreme(query: Query, points: list[Point]) -> Iterator[Line]:
    if query.number is None:
        return
    order = sorted(points, key=lambda point: -point.size)
    at = query.number - 1 if query.number > 0 else query.number
    if at not in range(-len(order), len(order)):
        return
    sentence = "history-highest" if query.number > 0 else "history-lowest"
    yield say(sentence, figure=order[at].shown, year=order[at].election.id)


def _heading(measure: str, party: str | None, points: list[Point]) -> Iterator[Line]:
    if party:
        latest = PartyAt(party, points[-1].election.id)
        yield say(f"history-{measure}", party=latest)
    else:
        yield say(f"history-{measure}")


def _row(measure: str, party: str | None, point: Point) -> Line:
    if party:
        name = PartyAt(party, point.election.id)
        return say("history-row-party", year=point.election.id, party=name, figure=point.shown)
    return say("history-row", year=point.election.id, figure=point.shown)


def _next(measure: str, party: str | None, points: list[Point]) -> tuple[Query, ...]:
    latest = points[-1].election.id
    if party:
        other = "seats" if measure == "votes" else "votes"
        return (
            Query("history", latest, (party,), (other,)),
            Query("party", latest, (party,)),
        )
    return (Query("totals", latest, focus=(measure,)), Query("elections", latest))
