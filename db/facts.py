"""What the store holds, as frozen values: an election, its lists, its rule, its sources.

A figure that no source gives is None, never zero. Texts come as language -> words and always
have English.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

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
from db.cited import Cited, Source, Texts
from db.party import Party

# A line of the ballot or of the result that is no list: it is counted but never ranked.
NO_LIST = frozenset(("against_all", "assembly", "independent", "state_list"))


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
