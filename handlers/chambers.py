"""The whole chamber as it was and as it would be: list seats shared out anew, the rest as they
were."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.answer import WhatIfChart
from db.facts import Election
from handlers.allocation import Outcome
from handlers.assumptions import Supposed, members


@dataclass(frozen=True, slots=True)
class Shift:
    """A party's list seats as they were and as they would be, and its other seats.

    `list_after` is None where nothing at all is settled.
    """

    party: str
    list_before: int
    list_after: int | None
    other: int

    @property
    def before(self) -> int:
        """All its seats as they were."""
        return self.list_before + self.other

    @property
    def after(self) -> int:
        """All the seats that it would surely have."""
        return (self.list_after or 0) + self.other


@dataclass(frozen=True, slots=True)
class Chambers:
    """A chamber before and after; the party that would have most comes first."""

    shifts: tuple[Shift, ...]
    total: int
    majority: int
    majority_before: int

    @property
    def other(self) -> int:
        """Seats that are not filled by list."""
        return sum(shift.other for shift in self.shifts)


def chambers(supposed: Supposed, outcome: Outcome) -> Chambers:
    """Both chambers; parties that stand together are one."""
    election = supposed.election
    total = election.seats.total - election.seats.list + supposed.tier.rule.seats
    shifts = sorted(_shifts(election, outcome), key=lambda one: (-one.after, -one.before))
    return Chambers(tuple(shifts), total, total // 2 + 1, election.seats.majority)


def chart(supposed: Supposed, outcome: Outcome, found: Chambers) -> WhatIfChart:
    """The picture of both chambers, in an order that suits both."""
    shifts = sorted(found.shifts, key=lambda one: -max(one.before, one.after))
    return WhatIfChart(
        supposed.election.id,
        before=tuple((shift.party, shift.before) for shift in shifts),
        after=tuple(
            (shift.party, None if shift.list_after is None else shift.after) for shift in shifts
        ),
        open=outcome.open,
        majorities=(found.majority_before, found.majority),
        changes=supposed.changes,
    )


def _shifts(election: Election, outcome: Outcome) -> Iterator[Shift]:
    """Every list and every other holder of seats."""
    rows = {row.party: row for row in election.results}
    after: dict[str, int | None] = dict(outcome.seats)
    if not outcome.is_settled:
        after = dict.fromkeys(after)
    standing = [party for name in after for party in members(name)]
    for name in (*after, *(party for party in rows if party not in standing)):
        held = [rows[party] for party in members(name)]
        lists = sum(row.list_seats or 0 for row in held)
        other = sum(row.seats or 0 for row in held) - lists
        yield Shift(name, lists, after.get(name, 0), other)
