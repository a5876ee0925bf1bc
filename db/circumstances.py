"""What is held of an election beside its result: leaders, speakers, reports, polls, conflicts."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from db.cited import Cited, Texts


@dataclass(frozen=True, slots=True)
class Leader:
    """Who led a list; `since` is a date as far as it is known: 1999-03-01, 1996-04 or 2006."""

    party: str
    name: Texts
    since: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Speaker:
    """The chair of the chamber before and after the election."""

    before: Texts | None
    before_party: str | None
    before_note: Texts | None
    after: Texts | None
    after_party: str | None
    after_date: datetime.date | None
    cited: Cited


@dataclass(frozen=True, slots=True)
class Context:
    """A sentence of background. `kinds` are among dissolution, reform, system, outcome,
    observers, opposition, criticism, conduct."""

    kinds: tuple[str, ...]
    text: Texts
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two values that sources give for one thing.

    `about` names the measures concerned (turnout, votes, share, seats, leader, chair, threshold,
    exit_poll, region, record, ...), `parties` the lists; `official` is "a", "b" or None.
    """

    field: Texts
    about: tuple[str, ...]
    parties: tuple[str, ...]
    a: Texts
    a_source: str
    b: Texts
    b_source: str
    official: str | None
    note: Texts | None


@dataclass(frozen=True, slots=True)
class RegionalTurnout:
    """Turnout in per cent by region id, at the moment that `as_of` describes."""

    as_of: Texts
    turnout: Mapping[str, Decimal]
    cited: Cited


@dataclass(frozen=True, slots=True)
class ExitPoll:
    """One pollster's shares in per cent by party id."""

    pollster: Texts
    sample: int | None
    stations: int | None
    scope: Texts | None
    shares: Mapping[str, Decimal]
    source: str


@dataclass(frozen=True, slots=True)
class Referendum:
    """A referendum that stands beside an election."""

    date: datetime.date
    subject: Texts
    registered: int
    voted: int
    turnout: Decimal
    yes: int
    yes_share: Decimal
    no: int
    no_share: Decimal
    invalid: int
    cited: Cited


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """An arithmetic disagreement inside the published figures that the file declares.

    `difference` is the published figure less the computed one; None where nothing can be computed.
    """

    check: str
    reason: Texts
    difference: Decimal | None = None
