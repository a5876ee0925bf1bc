"""Facts to rows and back. A row's columns are the fields of its fact; what else it has is listed
in `KEPT`."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from sqlalchemy import inspect

from db.facts import (
    Conflict,
    Context,
    Discrepancy,
    Election,
    ExitPoll,
    Leader,
    Party,
    PartyName,
    Referendum,
    RegionalTurnout,
    Result,
    Seats,
    Source,
    Speaker,
    System,
    Totals,
)
from db.models import (
    Base,
    ConflictRow,
    ContextRow,
    DiscrepancyRow,
    ElectionRow,
    ExitPollRow,
    LeaderRow,
    PartyAliasRow,
    PartyNameRow,
    PartyRow,
    ReferendumRow,
    RegionalTurnoutRow,
    ResultRow,
    RuleRow,
    SeatsRow,
    SourceRow,
    SpeakerRow,
    TotalsRow,
)

# Columns that are about the row, not about what it holds.
KEPT = frozenset({"key", "election_id", "party_id", "position", "origin", "digest"})

Row = TypeVar("Row", bound=Base)
Fact = TypeVar("Fact")


def _columns(kind: type[Base]) -> Sequence[str]:
    return [column.key for column in inspect(kind).column_attrs if column.key not in KEPT]


def _row(kind: type[Row], fact: object, **more: object) -> Row:
    return kind(**{name: getattr(fact, name) for name in _columns(kind)}, **more)


def _rows(kind: type[Row], facts: Sequence[object]) -> list[Row]:
    return [_row(kind, fact) for fact in facts]


def _perhaps(kind: type[Row], fact: object) -> Row | None:
    return None if fact is None else _row(kind, fact)


def _fact(kind: Callable[..., Fact], row: Base, **more: object) -> Fact:
    return kind(**{name: getattr(row, name) for name in _columns(type(row))}, **more)


def _facts(kind: Callable[..., Fact], rows: Sequence[Base]) -> tuple[Fact, ...]:
    return tuple(_fact(kind, row) for row in rows)


def _maybe(kind: Callable[..., Fact], row: Base | None) -> Fact | None:
    return None if row is None else _fact(kind, row)


def election_row(election: Election, origin: str, digest: str) -> ElectionRow:
    """The rows of an election from a file with this digest."""
    return _row(
        ElectionRow,
        election,
        origin=origin,
        digest=digest,
        seats=_row(SeatsRow, election.seats),
        system=_row(RuleRow, election.system),
        totals=_perhaps(TotalsRow, election.totals),
        speaker=_perhaps(SpeakerRow, election.speaker),
        regions=_perhaps(RegionalTurnoutRow, election.regions),
        referendum=_perhaps(ReferendumRow, election.referendum),
        results=_rows(ResultRow, election.results),
        leaders=_rows(LeaderRow, election.leaders),
        context=_rows(ContextRow, election.context),
        conflicts=_rows(ConflictRow, election.conflicts),
        discrepancies=_rows(DiscrepancyRow, election.discrepancies),
        exit_polls=_rows(ExitPollRow, election.exit_polls),
        sources=_rows(SourceRow, tuple(election.sources.values())),
    )


def election_fact(row: ElectionRow) -> Election:
    """The election that rows hold."""
    return _fact(
        Election,
        row,
        seats=_fact(Seats, row.seats),
        system=_fact(System, row.system),
        totals=_maybe(Totals, row.totals),
        speaker=_maybe(Speaker, row.speaker),
        regions=_maybe(RegionalTurnout, row.regions),
        referendum=_maybe(Referendum, row.referendum),
        results=_facts(Result, row.results),
        leaders=_facts(Leader, row.leaders),
        context=_facts(Context, row.context),
        conflicts=_facts(Conflict, row.conflicts),
        discrepancies=_facts(Discrepancy, row.discrepancies),
        exit_polls=_facts(ExitPoll, row.exit_polls),
        sources={source.id: _fact(Source, source) for source in row.sources},
    )


def party_row(party: Party, position: int, origin: str, digest: str) -> PartyRow:
    """The rows of a party from a file with this digest."""
    return _row(
        PartyRow,
        party,
        position=position,
        origin=origin,
        digest=digest,
        names=_rows(PartyNameRow, party.names),
        aliases=[PartyAliasRow(alias=alias) for alias in party.aliases],
        sources=_rows(SourceRow, party.sources),
    )


def party_fact(row: PartyRow) -> Party:
    """The party that rows hold."""
    return _fact(
        Party,
        row,
        names=_facts(PartyName, row.names),
        aliases=tuple(alias.alias for alias in row.aliases),
        sources=_facts(Source, row.sources),
    )
