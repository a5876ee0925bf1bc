"""The tables of the facts: one for elections, one for parties, one for each kind of their parts.

Their columns follow from the fields of db/facts.py; the rest is listed here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table

from db.circumstances import (
    Conflict,
    Context,
    Discrepancy,
    ExitPoll,
    Leader,
    Referendum,
    RegionalTurnout,
    Speaker,
)
from db.cited import Source
from db.columns import columns
from db.facts import Election, Result, Seats, System, Totals
from db.party import Party, PartyName
from db.tables import metadata


@dataclass(frozen=True, slots=True)
class Part:
    """What belongs to an election or a party and goes with it.

    `many` is whether there is a tuple of them, in the order of the file, instead of one or none.
    """

    table: Table
    kind: Callable[..., object]
    many: bool = True


@dataclass(frozen=True, slots=True)
class Alias:
    """Another spelling that a party is known by."""

    alias: str


def _key() -> Column[int]:
    return Column("key", Integer, primary_key=True)


def _owner(table: str, name: str, optional: bool = False) -> Column[str]:
    owner = ForeignKey(f"{table}.id", ondelete="CASCADE")
    return Column(name, String, owner, nullable=optional, index=True)


def _kept() -> tuple[Column[str], Column[str]]:
    """`origin` is "bundled" or "loaded", `digest` that of the file."""
    return Column("origin", String, nullable=False), Column("digest", String, nullable=False)


def _of_election(name: str, kind: type[object], *parties: str) -> Part:
    """`parties` are the fields that hold a party's id."""
    refers = dict.fromkeys(parties, "parties.id")
    owner = _owner("elections", "election_id")
    return Part(Table(name, metadata, _key(), owner, *columns(kind, refers=refers)), kind)


def _one_of_election(name: str, kind: type[object], *parties: str) -> Part:
    return replace(_of_election(name, kind, *parties), many=False)


def _of_party(name: str, kind: type[object]) -> Part:
    owner = _owner("parties", "party_id")
    return Part(Table(name, metadata, _key(), owner, *columns(kind)), kind)


_sources = Part(
    Table(
        "sources",
        metadata,
        _key(),
        _owner("elections", "election_id", optional=True),
        _owner("parties", "party_id", optional=True),
        *columns(Source),
    ),
    Source,
)

# By the field that holds them.
ELECTION_PARTS: Mapping[str, Part] = {
    "seats": _one_of_election("seats", Seats),
    "system": _one_of_election("rules", System),
    "totals": _one_of_election("totals", Totals),
    "results": _of_election("results", Result, "party"),
    "leaders": _of_election("leaders", Leader, "party"),
    "speaker": _one_of_election("speakers", Speaker, "before_party", "after_party"),
    "context": _of_election("context", Context),
    "conflicts": _of_election("conflicts", Conflict),
    "discrepancies": _of_election("discrepancies", Discrepancy),
    "regions": _one_of_election("regional_turnout", RegionalTurnout),
    "exit_polls": _of_election("exit_polls", ExitPoll),
    "referendum": _one_of_election("referendums", Referendum),
    "sources": _sources,
}
PARTY_PARTS: Mapping[str, Part] = {
    "names": _of_party("party_names", PartyName),
    "aliases": _of_party("party_aliases", Alias),
    "sources": _sources,
}
Index("ix_results_party", ELECTION_PARTS["results"].table.c.party)

elections = Table(
    "elections",
    metadata,
    Column("id", String, primary_key=True),
    *columns(Election, without=("id", *ELECTION_PARTS)),
    *_kept(),
)

# `position` keeps the order of the file.
parties = Table(
    "parties",
    metadata,
    Column("id", String, primary_key=True),
    Column("position", Integer, nullable=False),
    *columns(Party, without=("id", *PARTY_PARTS)),
    *_kept(),
)

# All tables there are.
schema = metadata
