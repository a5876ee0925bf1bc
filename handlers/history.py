"""One figure through the elections: turnout through the years, one party through the years."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from bot.answer import Answer, Figure, Line, PartyAt, Percent, say
from bot.question.query import Query
from db.cited import Source
from db.facts import Election, Facts
from handlers import charts
from handlers.figures import total
from handlers.lists import result_sources, share_of, sources
from handlers.tables import of_figures


@dataclass(frozen=True, slots=True)
class Point:
    """A figure at one election: its size for comparing, and how it is written."""

    election: Election
    size: Fraction
    shown: Figure
    sources: tuple[Source, ...]


def answer(query: Query, facts: Facts) -> Answer:
    """The figure at every election that has it; the highest or lowest first when asked for."""
    party = query.parties[0] if query.parties else None
    measure = next(iter(query.focus), "votes" if party else "turnout")
    held = sorted(facts.elections.values(), key=lambda election: election.date)
    whole = bool(party) and not query.focus
    points = [point for election in held for point in _points(measure, party, election)]
    if not points:
        return Answer(lines=(say("history-none"),), next=(Query("elections", query.election),))
    extreme = _extreme(query, points)
    return Answer(
        lines=(
            *_extreme_line(query, extreme),
            *(_heading(measure, party, points)),
            *(
                _row(name, point, party if whole else None)
                for name, point in zip(_names(party, points, facts), points, strict=True)
            ),
        ),
        sources=tuple(dict.fromkeys(s for point in points[::-1] for s in point.sources))[:3],
        chart=charts.history(
            measure,
            {point.election.id: point.shown for point in points},
            facts,
            party,
            extreme.election.id if extreme else None,
        ),
        next=_next(measure, party, points),
        table=of_figures(
            f"measure-{measure}", ((point.election, party, point.shown) for point in points)
        ),
    )


def _points(measure: str, party: str | None, election: Election) -> Iterator[Point]:
    if party:
        yield from _of_party(measure, party, election)
        return
    figure = total(measure, election)
    if figure is None or election.totals is None:
        return
    size = Fraction(figure if isinstance(figure, int) else figure.value)
    yield Point(election, size, figure, sources(election, (election.totals.cited, measure)))


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


def _extreme(query: Query, points: list[Point]) -> Point | None:
    """The highest or lowest figure, where that was asked for."""
    if query.number is None:
        return None
    order = sorted(points, key=lambda point: -point.size)
    at = query.number - 1 if query.number > 0 else query.number
    return order[at] if at in range(-len(order), len(order)) else None


def _extreme_line(query: Query, extreme: Point | None) -> Iterator[Line]:
    if extreme:
        highest = query.number is not None and query.number > 0
        sentence = "history-highest" if highest else "history-lowest"
        yield say(sentence, figure=extreme.shown, year=extreme.election.id)


def _heading(measure: str, party: str | None, points: list[Point]) -> Iterator[Line]:
    if party:
        latest = PartyAt(party, points[-1].election.id)
        yield say(f"history-{measure}", party=latest)
    else:
        yield say(f"history-{measure}")


def _names(party: str | None, points: list[Point], facts: Facts) -> list[PartyAt | None]:
    """What the party was called at each election; nothing where it never changed."""
    if party is None:
        return [None for _ in points]
    names = [facts.parties[party].name_on(point.election.date).short for point in points]
    renamed = any(name != names[0] for name in names)
    return [PartyAt(party, point.election.id) if renamed else None for point in points]


def _row(name: PartyAt | None, point: Point, whole: str | None) -> Line:
    """A figure at an election; of a party asked about as a `whole` its share and seats, too."""
    figure = (_whole(whole, point.election) if whole else None) or point.shown
    if name:
        return say("history-row-party", year=point.election.id, party=name, figure=figure)
    return say("history-row", year=point.election.id, figure=figure)


def _whole(party: str, election: Election) -> Line | None:
    row = election.result_of(party)
    share = share_of(row, election) if row else None
    if row is None or row.votes is None or row.seats is None or share is None:
        return None
    return say("history-whole", votes=row.votes, share=share, seats=row.seats)


def _next(measure: str, party: str | None, points: list[Point]) -> tuple[Query, ...]:
    latest = points[-1].election.id
    if party:
        other = "seats" if measure == "votes" else "votes"
        return (
            Query("history", latest, (party,), (other,)),
            Query("party", latest, (party,)),
        )
    return (Query("totals", latest, focus=(measure,)), Query("elections", latest))
