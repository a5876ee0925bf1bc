"""What the store holds, as frozen values: an election, its lists, its rule, its sources.

A figure that no source gives is None, never zero. Texts come as language -> words and always
have English.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

Texts = Mapping[str, str]

QUOTATION_MARKS = (("«", "»"), ("“", "”"), ("„", "“"))

# A line of the ballot or of the result that is no list: it is counted but never ranked.
NO_LIST = frozenset(("against_all", "assembly", "independent", "state_list"))


@dataclass(frozen=True, slots=True)
class Source:
    """A publication that figures were taken from; `official` is a commission, law or decree."""

    id: str
    title: Texts
    publisher: Texts
    date: datetime.date | None
    url: str | None
    official: bool
    read: str

    def __hash__(self) -> int:
        """Texts have no hash; in one file, the id tells sources apart."""
        return hash((self.id, self.url))


@dataclass(frozen=True, slots=True)
class Cited:
    """Which sources a row's fields come from: `by_field` overrides `default`."""

    default: str
    by_field: Mapping[str, str]

    def of(self, field: str) -> str:
        """The id of the source of one field."""
        return self.by_field.get(field, self.default)


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


@dataclass(frozen=True, slots=True)
class Seats:
    """The chamber: all seats, the smallest majority, and how many each way of election fills."""

    total: int
    majority: int
    list: int
    district: int
    assembly: int
    state_list: int
    change: int | None
    cited: Cited


@dataclass(frozen=True, slots=True)
class System:
    """The rule of an election.

    `threshold` is an exact fraction of `base` ("valid" or "voters_took_part"); `base_in_law` is
    what the law's words say. `formula` is "hare_largest_remainder", "none" or "not_found".
    """

    type: str
    formula: str
    threshold: Fraction | None
    base: str | None
    base_in_law: str | None
    runner_up_factor: Fraction | None
    runner_up_minimum: int
    tie_rule: str | None
    law: Texts | None
    details: tuple[Texts, ...]
    cited: Cited


@dataclass(frozen=True, slots=True)
class Totals:
    """Ballots and voters; `share_base` says what the lists' percentages are shares of: "valid",
    "total" (all votes cast) or "none"."""

    valid: int | None
    invalid: int | None
    cast: int | None
    registered: int | None
    turnout: Decimal | None
    valid_share: Decimal | None
    invalid_share: Decimal | None
    share_base: str
    share_places: int
    turnout_places: int
    against_all_on_ballot: bool
    cited: Cited
    note: Texts | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the result. `is_new`: the source's table says "New" in place of a change."""

    party: str
    ballot_name: str
    votes: int | None
    share: Decimal | None
    list_seats: int | None
    district_seats: int | None
    assembly_seats: int | None
    seats: int | None
    seats_before: int | None
    change: int | None
    is_new: bool
    note: Texts | None
    cited: Cited


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


@dataclass(frozen=True, slots=True)
class Election:
    """Everything held about one election. `status` is held, held_later_annulled or scheduled."""

    id: str
    title: Texts
    date: datetime.date
    second_round: datetime.date | None
    assembly_date: datetime.date | None
    body: Texts
    status: str
    previous: str | None
    next: str | None
    early: bool
    seats_attributed: bool
    seats: Seats
    system: System
    totals: Totals | None
    results: tuple[Result, ...]
    leaders: tuple[Leader, ...]
    speaker: Speaker | None
    context: tuple[Context, ...]
    conflicts: tuple[Conflict, ...]
    discrepancies: tuple[Discrepancy, ...]
    regions: RegionalTurnout | None
    exit_polls: tuple[ExitPoll, ...]
    referendum: Referendum | None
    sources: Mapping[str, Source]

    @property
    def has_result(self) -> bool:
        """Whether any result is held."""
        return bool(self.results)

    @property
    def ranking(self) -> tuple[Result, ...]:
        """The lists by votes, or by seats where no votes are held; most first."""
        lists = [row for row in self.results if row.party not in NO_LIST]
        with_votes = [row for row in lists if row.votes is not None]
        if with_votes:
            return tuple(sorted(with_votes, key=lambda row: -(row.votes or 0)))
        return tuple(sorted(lists, key=lambda row: -(row.seats or 0)))

    def result_of(self, party: str) -> Result | None:
        """The line of one party, or None if it was not on the ballot."""
        return next((row for row in self.results if row.party == party), None)


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is held, as of one version of the data."""

    version: str
    elections: Mapping[str, Election]
    parties: Mapping[str, Party]

    def __hash__(self) -> int:
        """The version tells facts apart."""
        return hash(self.version)

    def people(self) -> tuple[Texts, ...]:
        """The names of all who led a list or chaired the chamber, each once by the last name."""
        found: dict[str, Texts] = {}
        for election in self.elections.values():
            speaker = election.speaker
            chairs = (speaker.before, speaker.after) if speaker else ()
            for name in (*(leader.name for leader in election.leaders), *chairs):
                if name:
                    found.setdefault(person_id(name), name)
        return tuple(found.values())


def person_id(name: Texts) -> str:
    """What tells a person from the others that are held: the last name.

    In Russian where there is one, since sources spell it in English in several ways.
    """
    return name.get("ru", name["en"]).split()[-1]
