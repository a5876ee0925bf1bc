"""The parts of an election, one table for each class of db/facts.py."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.facts import Cited, Texts
from db.models.base import Base, Part


class SeatsRow(Part):
    __tablename__ = "seats"

    total: Mapped[int]
    majority: Mapped[int]
    list: Mapped[int]
    district: Mapped[int]
    assembly: Mapped[int]
    state_list: Mapped[int]
    change: Mapped[int | None]
    cited: Mapped[Cited]


class RuleRow(Part):
    __tablename__ = "rules"

    type: Mapped[str]
    formula: Mapped[str]
    threshold: Mapped[Fraction | None]
    base: Mapped[str | None]
    base_in_law: Mapped[str | None]
    runner_up_factor: Mapped[Fraction | None]
    runner_up_minimum: Mapped[int]
    tie_rule: Mapped[str | None]
    law: Mapped[Texts | None]
    details: Mapped[tuple[Texts, ...]]
    cited: Mapped[Cited]


class TotalsRow(Part):
    __tablename__ = "totals"

    valid: Mapped[int | None]
    invalid: Mapped[int | None]
    cast: Mapped[int | None]
    registered: Mapped[int | None]
    turnout: Mapped[Decimal | None]
    valid_share: Mapped[Decimal | None]
    invalid_share: Mapped[Decimal | None]
    share_base: Mapped[str]
    share_places: Mapped[int]
    turnout_places: Mapped[int]
    against_all_on_ballot: Mapped[bool]
    note: Mapped[Texts | None]
    cited: Mapped[Cited]


class ResultRow(Part):
    __tablename__ = "results"

    party: Mapped[str] = mapped_column(ForeignKey("parties.id"), index=True)
    ballot_name: Mapped[str]
    votes: Mapped[int | None]
    share: Mapped[Decimal | None]
    list_seats: Mapped[int | None]
    district_seats: Mapped[int | None]
    assembly_seats: Mapped[int | None]
    seats: Mapped[int | None]
    seats_before: Mapped[int | None]
    change: Mapped[int | None]
    is_new: Mapped[bool]
    note: Mapped[Texts | None]
    cited: Mapped[Cited]


class LeaderRow(Part):
    __tablename__ = "leaders"

    party: Mapped[str] = mapped_column(ForeignKey("parties.id"))
    name: Mapped[Texts]
    since: Mapped[str | None]
    source: Mapped[str]


class SpeakerRow(Part):
    __tablename__ = "speakers"

    before: Mapped[Texts | None]
    before_party: Mapped[str | None] = mapped_column(ForeignKey("parties.id"))
    before_note: Mapped[Texts | None]
    after: Mapped[Texts | None]
    after_party: Mapped[str | None] = mapped_column(ForeignKey("parties.id"))
    after_date: Mapped[datetime.date | None]
    cited: Mapped[Cited]


class ContextRow(Part):
    __tablename__ = "context"

    kinds: Mapped[tuple[str, ...]]
    text: Mapped[Texts]
    sources: Mapped[tuple[str, ...]]


class ConflictRow(Part):
    __tablename__ = "conflicts"

    field: Mapped[Texts]
    about: Mapped[tuple[str, ...]]
    parties: Mapped[tuple[str, ...]]
    a: Mapped[Texts]
    a_source: Mapped[str]
    b: Mapped[Texts]
    b_source: Mapped[str]
    official: Mapped[str | None]
    note: Mapped[Texts | None]


class DiscrepancyRow(Part):
    __tablename__ = "discrepancies"

    check: Mapped[str]
    reason: Mapped[Texts]
    difference: Mapped[Decimal | None]


class RegionalTurnoutRow(Part):
    __tablename__ = "regional_turnout"

    as_of: Mapped[Texts]
    turnout: Mapped[Mapping[str, Decimal]]
    cited: Mapped[Cited]


class ExitPollRow(Part):
    __tablename__ = "exit_polls"

    pollster: Mapped[Texts]
    sample: Mapped[int | None]
    stations: Mapped[int | None]
    scope: Mapped[Texts | None]
    shares: Mapped[Mapping[str, Decimal]]
    source: Mapped[str]


class ReferendumRow(Part):
    __tablename__ = "referendums"

    date: Mapped[datetime.date]
    subject: Mapped[Texts]
    registered: Mapped[int]
    voted: Mapped[int]
    turnout: Mapped[Decimal]
    yes: Mapped[int]
    yes_share: Mapped[Decimal]
    no: Mapped[int]
    no_share: Mapped[Decimal]
    invalid: Mapped[int]
    cited: Mapped[Cited]


class SourceRow(Base):
    """A source of an election's file or of a party."""

    __tablename__ = "sources"

    key: Mapped[int] = mapped_column(primary_key=True)
    election_id: Mapped[str | None] = mapped_column(
        ForeignKey("elections.id", ondelete="CASCADE"), index=True
    )
    party_id: Mapped[str | None] = mapped_column(
        ForeignKey("parties.id", ondelete="CASCADE"), index=True
    )
    id: Mapped[str]
    title: Mapped[Texts]
    publisher: Mapped[Texts]
    date: Mapped[datetime.date | None]
    url: Mapped[str | None]
    official: Mapped[bool]
    read: Mapped[str]
