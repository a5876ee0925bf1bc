"""Elections and parties, with everything that belongs to them."""

import datetime
from collections.abc import Mapping

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.facts import Tenure, Texts
from db.models.base import Base
from db.models.parts import (
    ConflictRow,
    ContextRow,
    DiscrepancyRow,
    ExitPollRow,
    LeaderRow,
    ReferendumRow,
    RegionalTurnoutRow,
    ResultRow,
    RuleRow,
    SeatsRow,
    SourceRow,
    SpeakerRow,
    TotalsRow,
)

OWNED = "all, delete-orphan"


class ElectionRow(Base):
    """An election; `origin` is "bundled" or "loaded", `digest` that of its file."""

    __tablename__ = "elections"

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[Texts]
    date: Mapped[datetime.date]
    second_round: Mapped[datetime.date | None]
    assembly_date: Mapped[datetime.date | None]
    body: Mapped[Texts]
    status: Mapped[str]
    previous: Mapped[str | None]
    next: Mapped[str | None]
    early: Mapped[bool]
    seats_attributed: Mapped[bool]
    origin: Mapped[str]
    digest: Mapped[str]

    seats: Mapped[SeatsRow] = relationship(cascade=OWNED, lazy="selectin")
    system: Mapped[RuleRow] = relationship(cascade=OWNED, lazy="selectin")
    totals: Mapped[TotalsRow | None] = relationship(cascade=OWNED, lazy="selectin")
    speaker: Mapped[SpeakerRow | None] = relationship(cascade=OWNED, lazy="selectin")
    regions: Mapped[RegionalTurnoutRow | None] = relationship(cascade=OWNED, lazy="selectin")
    referendum: Mapped[ReferendumRow | None] = relationship(cascade=OWNED, lazy="selectin")
    results: Mapped[list[ResultRow]] = relationship(
        cascade=OWNED, lazy="selectin", order_by=ResultRow.key
    )
    leaders: Mapped[list[LeaderRow]] = relationship(
        cascade=OWNED, lazy="selectin", order_by=LeaderRow.key
    )
    context: Mapped[list[ContextRow]] = relationship(
        cascade=OWNED, lazy="selectin", order_by=ContextRow.key
    )
    conflicts: Mapped[list[ConflictRow]] = relationship(
        cascade=OWNED, lazy="selectin", order_by=ConflictRow.key
    )
    discrepancies: Mapped[list[DiscrepancyRow]] = relationship(
        cascade=OWNED, lazy="selectin", order_by=DiscrepancyRow.key
    )
    exit_polls: Mapped[list[ExitPollRow]] = relationship(
        cascade=OWNED, lazy="selectin", order_by=ExitPollRow.key
    )
    sources: Mapped[list[SourceRow]] = relationship(
        cascade=OWNED, lazy="selectin", order_by=SourceRow.key
    )


class PartyNameRow(Base):
    """What a party was called for some time."""

    __tablename__ = "party_names"

    key: Mapped[int] = mapped_column(primary_key=True)
    party_id: Mapped[str] = mapped_column(ForeignKey("parties.id", ondelete="CASCADE"), index=True)
    short: Mapped[Texts]
    full: Mapped[Texts]
    since: Mapped[datetime.date | None]
    until: Mapped[datetime.date | None]


class PartyAliasRow(Base):
    """Another spelling that a party is known by."""

    __tablename__ = "party_aliases"

    key: Mapped[int] = mapped_column(primary_key=True)
    party_id: Mapped[str] = mapped_column(ForeignKey("parties.id", ondelete="CASCADE"), index=True)
    alias: Mapped[str]


class PartyRow(Base):
    """A party; `position` keeps the order of the file, `origin` and `digest` as in elections."""

    __tablename__ = "parties"

    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    kind: Mapped[str]
    color: Mapped[str | None]
    color_source: Mapped[str | None]
    abbreviations: Mapped[Mapping[str, tuple[str, ...]]]
    absorbed: Mapped[tuple[str, ...]]
    members: Mapped[tuple[str, ...]]
    predecessors: Mapped[tuple[str, ...]]
    merger_of: Mapped[tuple[str, ...]]
    merged_into: Mapped[str | None]
    successor: Mapped[str | None]
    founded: Mapped[datetime.date | None]
    registered: Mapped[datetime.date | None]
    dissolved: Mapped[datetime.date | None]
    founders: Mapped[tuple[Texts, ...]]
    leaders: Mapped[tuple[Tenure, ...]]
    note: Mapped[Texts | None]
    origin: Mapped[str]
    digest: Mapped[str]

    names: Mapped[list[PartyNameRow]] = relationship(
        cascade=OWNED, lazy="selectin", order_by=PartyNameRow.key
    )
    aliases: Mapped[list[PartyAliasRow]] = relationship(
        cascade=OWNED, lazy="selectin", order_by=PartyAliasRow.key
    )
    sources: Mapped[list[SourceRow]] = relationship(
        cascade=OWNED, lazy="selectin", order_by=SourceRow.key
    )
