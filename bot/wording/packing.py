"""A query in a button: at most 64 bytes, and never trusted when it comes back."""

import re
from dataclasses import dataclass

from bot.question.query import Query
from bot.question.table import table
from bot.wording.catalogue import languages
from bot.wording.supposing import can_be_supposed, lengthened, shortened
from db.facts import Facts, person_id

MOST_BYTES = 64
FORMS = ("csv", "xlsx")
_FIGURE = re.compile(r"(\d{1,12}(\.\d{1,6})?(-\d{1,12}(\.\d{1,6})?)?%?)?")
_FIELDS = 10


def pack(query: Query) -> str:
    """A query as short text: "party|2007|ak_zhol|votes||||||"."""
    fields = (
        query.topic,
        query.election,
        ",".join(query.parties),
        ",".join(query.focus),
        "" if query.number is None else str(query.number),
        ",".join(query.also),
        query.place,
        query.value,
        query.person,
        shortened(query.assume),
    )
    return "|".join(fields)


@dataclass(frozen=True, slots=True)
class Turned:
    """What a seat lab shows after a turn, and in which language, whoever turned it."""

    query: Query
    language: str


def pack_turn(turned: Turned) -> str:
    """A turn of a seat lab as where it leads: "=en|2007|t5,m4"; the real result is "=en|2007|"."""
    query = turned.query
    return f"={turned.language}|{query.election}|{shortened(query.assume)}"


def unpack_turn(data: str, facts: Facts) -> Turned | None:
    """The turn that a button carried; None for anything that no turn of ours can carry."""
    fields = data.split("|")
    if not fits(data) or len(fields) != 3:
        return None
    language, election, assume = fields[0][1:], fields[1], lengthened(fields[2])
    if assume is None or language not in languages() or election not in facts.elections:
        return None
    turned = Turned(showing(election, assume), language)
    known = pack_turn(turned) == data and can_be_supposed(turned.query, facts)
    return turned if known else None


def showing(election: str, assume: tuple[str, ...]) -> Query:
    """The query that a seat lab answers: the real seats where nothing is supposed."""
    return Query("what_if" if assume else "seats", election, assume=assume)


def fits(data: str) -> bool:
    """Whether a button can carry the data."""
    return len(data.encode()) <= MOST_BYTES


def unpack(data: str, facts: Facts) -> Query | None:
    """The query that a button carried; None for anything that no button of ours can carry."""
    fields = data.split("|")
    if not fits(data) or len(fields) != _FIELDS:
        return None
    topic, election, parties, focus, number, also, place, value, person, assume = fields
    query = Query(
        topic,
        election,
        _listed(parties),
        _listed(focus),
        _number(number),
        _listed(also),
        place,
        value,
        person,
        lengthened(assume) or (),
    )
    return query if pack(query) == data and _can_be(query, facts) else None


def packed_file(form: str, query: Query) -> str:
    """The figures of a query's answer as a file: "csv:party|2007|ak_zhol|votes||||"."""
    return f"{form}:{pack(query)}"


def unpack_file(data: str, facts: Facts) -> tuple[str, Query] | None:
    """The form and the query of a button for a file; None for any other data."""
    form, _, packed = data.partition(":")
    query = unpack(packed, facts) if form in FORMS else None
    return (form, query) if query else None


def unlink(payload: str, facts: Facts) -> Query | None:
    """The query of a link: "party-2007-ak_zhol-votes" is a packed one in the letters allowed."""
    fields = [*payload.split("-"), *[""] * _FIELDS][:_FIELDS]
    return unpack("|".join(fields), facts)


def _listed(field: str) -> tuple[str, ...]:
    return tuple(field.split(",")) if field else ()


def _number(field: str) -> int | None:
    return int(field) if field.removeprefix("-").isascii() and field[-2:].isdigit() else None


def _can_be(query: Query, facts: Facts) -> bool:
    rows = [row for row in table().rows if row.topic == query.topic]
    focus = {name for row in rows for name in (*row.focus, *row.default)}
    needs_party = all(any("PARTY" in need for need in row.needs) for row in rows)
    return (
        bool(rows)
        and all(year in facts.elections for year in (query.election, *query.also))
        and all(party in facts.parties for party in query.parties)
        and focus.issuperset(query.focus)
        and (bool(query.parties) or not needs_party)
        and (not query.place or query.place in regions(facts))
        and (not query.person or query.person in map(person_id, facts.people()))
        and _FIGURE.fullmatch(query.value) is not None
        and can_be_supposed(query, facts)
    )


def regions(facts: Facts) -> frozenset[str]:
    """The regions that any election has figures for."""
    return frozenset(
        place
        for election in facts.elections.values()
        if election.regions
        for place in election.regions.turnout
    )
