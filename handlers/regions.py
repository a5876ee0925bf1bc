"""Turnout by region, where it is held; never the national figure in a region's place."""

from collections.abc import Iterator

from bot.answer import Answer, Line, Percent, Said, Term, say
from bot.question.query import Query
from db.circumstances import RegionalTurnout
from db.facts import Election, Facts
from handlers.charts import regions
from handlers.lists import sources
from handlers.tables import of_regions


def answer(query: Query, facts: Facts) -> Answer:
    """One region's turnout, or all of them, with the hour they were taken."""
    election = facts.elections[query.election]
    regional = election.regions
    with_regions = [
        held.id
        for held in facts.elections.values()
        if held.regions and (not query.place or query.place in held.regions.turnout)
    ]
    following = tuple(
        Query("regions", year, focus=("turnout",), place=query.place)
        for year in reversed(with_regions)
        if year != election.id
    )[:2]
    whole = Query("totals", election.id, focus=("turnout",))
    if regional is None or (query.place and query.place not in regional.turnout):
        return Answer(
            lines=(
                say("no-region", region=Term(_name(query.place)), year=election.id)
                if regional and query.place
                else say("no-regions", year=election.id),
                say("regions-held", years=tuple(with_regions)),
            ),
            next=(*following, whole) if election.totals else following,
            held=False,
        )
    return Answer(
        lines=tuple(_lines(query, election, regional)),
        notes=(say("regions-as-of", as_of=Said(regional.as_of)),),
        sources=sources(election, (regional.cited, query.place or "turnout")),
        chart=regions(election, regional, query.place),
        next=(whole, *following),
        table=of_regions(election, regional, _places(query, regional)),
    )


def _lines(query: Query, election: Election, regional: RegionalTurnout) -> Iterator[Line]:
    if query.place:
        turnout = Percent(regional.turnout[query.place])
        yield say("region", region=Term(_name(query.place)), turnout=turnout, year=election.id)
        return
    if query.number:
        place = _places(query, regional)[0 if query.number > 0 else -1]
        sentence = "region-highest" if query.number > 0 else "region-lowest"
        turnout = Percent(regional.turnout[place])
        yield say(sentence, region=Term(_name(place)), turnout=turnout, year=election.id)
        return
    yield say("regions", year=election.id)
    for place in _places(query, regional):
        turnout = Percent(regional.turnout[place])
        yield say("regions-row", region=Term(_name(place)), turnout=turnout)


def _places(query: Query, regional: RegionalTurnout) -> list[str]:
    """The region asked for, or all, highest turnout first."""
    if query.place:
        return [query.place]
    return sorted(regional.turnout, key=lambda place: -regional.turnout[place])


def _name(place: str) -> str:
    return f"region-{place.replace('_', '-')}"
