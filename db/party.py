"""A party or another line of a result through time: its names, leaders and kin."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from db.cited import Source, Texts

QUOTATION_MARKS = (("«", "»"), ("“", "”"), ("„", "“"))


@dataclass(frozen=True, slots=True)
class PartyName:
    """What a party was called from `since` to `until` (both open when None)."""

    short: Texts
    full: Texts
    since: datetime.date | None
    until: datetime.date | None

    def in_text(self) -> Texts:
        """The short name for a sentence: in the quotation marks that the full name has it in."""
        return {
            language: _quoted(short, self.full.get(language, ""))
            for language, short in self.short.items()
        }


def _quoted(name: str, full: str) -> str:
    quoted = (f"{begin}{name}{end}" for begin, end in QUOTATION_MARKS)
    return next((name for name in quoted if name in full), name)


@dataclass(frozen=True, slots=True)
class Tenure:
    """Who led a party, from `since` to `until`, as far as the dates are known: 2022-04 or 2006."""

    name: Texts
    since: str | None
    until: str | None


@dataclass(frozen=True, slots=True)
class Party:
    """A party, bloc, association or result line ("against all") through its renamings."""

    id: str
    kind: str
    color: str | None
    names: tuple[PartyName, ...]
    abbreviations: Mapping[str, tuple[str, ...]]
    aliases: tuple[str, ...]
    absorbed: tuple[str, ...]
    members: tuple[str, ...]
    predecessors: tuple[str, ...]
    merger_of: tuple[str, ...]
    merged_into: str | None
    successor: str | None
    founded: datetime.date | None
    dissolved: datetime.date | None
    note: Texts | None
    sources: tuple[Source, ...]
    registered: datetime.date | None = None
    color_source: str | None = None
    founders: tuple[Texts, ...] = ()
    leaders: tuple[Tenure, ...] = ()

    def name_on(self, day: datetime.date) -> PartyName:
        """The name in force on a day; the nearest one where none was."""
        for name in self.names:
            if (name.since is None or name.since <= day) and (
                name.until is None or day < name.until
            ):
                return name
        earliest = self.names[0]
        return earliest if earliest.since and day < earliest.since else self.names[-1]
