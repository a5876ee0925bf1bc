"""The chamber: who got how many seats, which way they were filled, and the majority."""

from collections.abc import Iterator

from bot.answer import Answer, Change, Lab, Line, PartyAt, say
from bot.question.query import Query
from db.facts import Election, Facts
from handlers.allocation import tier
from handlers.assumptions import Supposed
from handlers.charts import chamber
from handlers.lab import lab
from handlers.lists import result_sources, seated, sources
from handlers.tables import of_lists

_PARTS = ("list", "district", "assembly", "state_list")


def answer(query: Query, facts: Facts) -> Answer:
    """The seats by party and by component, or the majority, as asked."""
    election = facts.elections[query.election]
    rows = seated(election)
    return Answer(
        lines=tuple(_lines(query, election)),
        notes=tuple(_notes(election)),
        sources=tuple(
            dict.fromkeys(
                (
                    *sources(election, (election.seats.cited, "total")),
                    *result_sources(election, rows, "seats"),
                )
            )
        )[:3],
        chart=chamber(election),
        next=tuple(_next(query, election)),
        table=of_lists((election, row) for row in rows) if rows else None,
        lab=_lab(query, election),
    )


def _lines(query: Query, election: Election) -> Iterator[Line]:
    if "majority" in query.focus:
        yield from _majority(query, election)
        return
    if query.focus == ("change",):
        yield from _change(election)
    yield say("seats-total", total=election.seats.total, year=election.id)
    yield from _components(election)
    if not query.focus:
        yield from _parties(election)
        yield say("seats-majority", majority=election.seats.majority)
    if query.focus in (("list_seats",), ("district_seats",)):
        yield from _by_component(query.focus[0], election)


def _components(election: Election) -> Iterator[Line]:
    """How each part of the chamber was filled; a single part needs one line only."""
    seats = election.seats
    counts = {
        "list": seats.list,
        "district": seats.district,
        "assembly": seats.assembly,
        "state_list": seats.state_list,
    }
    for part in _PARTS:
        if counts[part]:
            yield say(f"seats-part-{part.replace('_', '-')}", seats=counts[part])


def _parties(election: Election) -> Iterator[Line]:
    for row in seated(election):
        if row.party not in ("assembly", "state_list"):
            yield say("seats-row", party=PartyAt(row.party, election.id), seats=row.seats or 0)
    if not election.has_result:
        yield say("no-result", year=election.id)


def _by_component(part: str, election: Election) -> Iterator[Line]:
    for row in election.results:
        seats = row.list_seats if part == "list_seats" else row.district_seats
        if seats:
            yield say("seats-row", party=PartyAt(row.party, election.id), seats=seats)


def _majority(query: Query, election: Election) -> Iterator[Line]:
    seats = election.seats
    yield say("majority", majority=seats.majority, total=seats.total, year=election.id)
    two_thirds = -(-2 * seats.total // 3)
    yield say("majority-two-thirds", seats=two_thirds)
    rows = [row for row in seated(election) if row.party in query.parties] or seated(election)[:1]
    for party in query.parties:
        found = election.result_of(party)
        if found is None or not found.seats:
            yield say("majority-none", party=PartyAt(party, election.id))
            return
    needed = two_thirds if "two_thirds" in query.focus else seats.majority
    for row in rows:
        held = row.seats or 0
        sentence = "majority-had" if held >= needed else "majority-lacked"
        yield say(
            sentence,
            party=PartyAt(row.party, election.id),
            seats=held,
            missing=max(needed - held, 0),
            over=max(held - needed, 0),
        )


def _change(election: Election) -> Iterator[Line]:
    change = election.seats.change
    if change is not None:
        yield say("seats-change", change=Change(change), size=abs(change), year=election.id)
    for row in election.results:
        party = PartyAt(row.party, election.id)
        if row.change:
            yield say("seats-change-row", party=party, change=Change(row.change))
        elif row.is_new and row.seats:
            yield say("seats-new-row", party=party, seats=row.seats)


def _notes(election: Election) -> Iterator[Line]:
    if election.has_result and not election.seats_attributed:
        yield say("seats-unattributed", year=election.id)


def _lab(query: Query, election: Election) -> Lab | None:
    """Under an answer about who has which seats: what they would be otherwise."""
    real = tier(election)
    if real is None or query.focus not in ((), ("list_seats",)):
        return None
    return lab(Supposed(election, real, real, ()), ())


def _next(query: Query, election: Election) -> Iterator[Query]:
    if "majority" not in query.focus:
        yield Query("seats", election.id, focus=("majority",))
    else:
        yield Query("seats", election.id)
    if election.system.threshold is not None:
        yield Query("threshold", election.id)
    if election.previous:
        yield Query("seats", election.previous)
