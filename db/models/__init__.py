"""The tables of the results store."""

from db.models.base import Base
from db.models.chats import ChatRow, StateRow
from db.models.held import ElectionRow, PartyAliasRow, PartyNameRow, PartyRow
from db.models.journal import PhotoRow, UpdateRow
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

__all__ = [
    "Base",
    "ChatRow",
    "ConflictRow",
    "ContextRow",
    "DiscrepancyRow",
    "ElectionRow",
    "ExitPollRow",
    "LeaderRow",
    "PartyAliasRow",
    "PartyNameRow",
    "PartyRow",
    "PhotoRow",
    "ReferendumRow",
    "RegionalTurnoutRow",
    "ResultRow",
    "RuleRow",
    "SeatsRow",
    "SourceRow",
    "SpeakerRow",
    "StateRow",
    "TotalsRow",
    "UpdateRow",
]
