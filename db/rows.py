"""Facts to rows and back, inside a transaction."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Table, delete, insert, select, update

from db.facts import Election
from db.parts import ELECTION_PARTS, PARTY_PARTS, Alias, Part, elections, parties
from db.party import Party

# Columns that are about the row, not about what it holds.
KEPT = frozenset({"key", "election_id", "party_id", "position", "origin", "digest"})

Origin = Mapping[str, str]
"""Where rows come from: `origin` is "bundled" or "loaded", `digest` that of the file."""


def hold_election(connection: Connection, election: Election, origin: Origin) -> None:
    """Puts an election in the place of what is held of it."""
    connection.execute(delete(elections).where(elections.c.id == election.id))
    connection.execute(insert(elections), {**_values(elections, election), **origin})
    _hold_parts(connection, ELECTION_PARTS, {"election_id": election.id}, _of_election(election))


def hold_party(connection: Connection, party: Party, origin: Origin, new: int | None) -> None:
    """Puts a party in the place of what is held of it, elections that refer to it stay; `new` is
    the position of one that is not held yet."""
    values = {**_values(parties, party), **origin}
    if new is None:
        connection.execute(update(parties).where(parties.c.id == party.id), values)
        for part in PARTY_PARTS.values():
            connection.execute(delete(part.table).where(part.table.c.party_id == party.id))
    else:
        connection.execute(insert(parties), values | {"position": new})
    _hold_parts(connection, PARTY_PARTS, {"party_id": party.id}, _of_party(party))


def all_elections(connection: Connection) -> dict[str, Election]:
    """All elections that are held, oldest first."""
    parts = _Held(connection, ELECTION_PARTS, "election_id")
    rows = connection.execute(select(elections).order_by(elections.c.date))
    return {row.id: _election(_fields(row), parts.of(row.id)) for row in rows}


def all_parties(connection: Connection) -> dict[str, Party]:
    """All parties that are held, in their order."""
    parts = _Held(connection, PARTY_PARTS, "party_id")
    rows = connection.execute(select(parties).order_by(parties.c.position))
    return {row.id: _party(_fields(row), parts.of(row.id)) for row in rows}


def _of_election(election: Election) -> Mapping[str, Sequence[object]]:
    """What belongs to an election, by field."""
    parts = {field: _apart(getattr(election, field)) for field in ELECTION_PARTS}
    return parts | {"sources": tuple(election.sources.values())}


def _election(fields: Mapping[str, Any], parts: Mapping[str, Any]) -> Election:
    sources = {source.id: source for source in parts["sources"]}
    return Election(**{**fields, **parts, "sources": sources})


def _of_party(party: Party) -> Mapping[str, Sequence[object]]:
    parts = {field: _apart(getattr(party, field)) for field in PARTY_PARTS}
    return parts | {"aliases": tuple(map(Alias, party.aliases))}


def _party(fields: Mapping[str, Any], parts: Mapping[str, Any]) -> Party:
    aliases = tuple(alias.alias for alias in parts["aliases"])
    return Party(**{**fields, **parts, "aliases": aliases})


def _apart(part: object) -> Sequence[object]:
    """What a field holds: many, one or none."""
    if part is None:
        return ()
    return part if isinstance(part, tuple) else (part,)


def _hold_parts(
    connection: Connection,
    parts: Mapping[str, Part],
    owner: Mapping[str, str],
    facts: Mapping[str, Sequence[object]],
) -> None:
    for field, part in parts.items():
        rows = [{**_values(part.table, fact), **owner} for fact in facts[field]]
        if rows:
            connection.execute(insert(part.table), rows)


class _Held:
    """What belongs to elections or to parties, by field and owner."""

    def __init__(self, connection: Connection, parts: Mapping[str, Part], owner: str) -> None:
        self._parts = parts
        self._found = {field: _by_owner(connection, part, owner) for field, part in parts.items()}

    def of(self, name: str) -> Mapping[str, object]:
        """The parts of one owner."""
        return {field: self._together(field, name) for field in self._parts}

    def _together(self, field: str, name: str) -> object:
        facts = self._found[field].get(name, ())
        return tuple(facts) if self._parts[field].many else next(iter(facts), None)


def _by_owner(connection: Connection, part: Part, owner: str) -> Mapping[str, Sequence[object]]:
    found: dict[str, list[object]] = defaultdict(list)
    column = part.table.c[owner]
    rows = connection.execute(select(part.table).where(column.is_not(None)).order_by("key"))
    for row in rows:
        found[row._mapping[owner]].append(part.kind(**_fields(row)))
    return found


def _values(table: Table, fact: object) -> dict[str, Any]:
    names = (column.name for column in table.c if column.name not in KEPT)
    return {name: getattr(fact, name) for name in names}


def _fields(row: Row[Any]) -> dict[str, Any]:
    return {name: value for name, value in row._mapping.items() if name not in KEPT}
