"""What is said of each measure of one list: the figure first, then what puts it in proportion."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from bot.answer import Change, Line, Partial, PartyAt, Percent, Said, Term, say
from db.facts import NO_LIST, Election, Result
from handlers.allocation import allocation
from handlers.lists import place


@dataclass(frozen=True, slots=True)
class Row:
    """One list's line and what stands around it."""

    election: Election
    result: Result
    name: PartyAt

    @property
    def year(self) -> str:
        """The election's id, which is its year."""
        return self.election.id

    @property
    def share(self) -> Percent:
        """The published share of the vote; asked for only where there is one."""
        places = self.election.totals.share_places if self.election.totals else 2
        return Percent(self.result.share or Decimal(0), places)

    @property
    def base(self) -> Term:
        """What the share is a share of."""
        totals = self.election.totals
        return Term(f"base-{totals.share_base}" if totals else "base-valid")

    @property
    def total(self) -> int:
        """The number that the share is a share of."""
        totals = self.election.totals
        if totals and totals.share_base == "total" and totals.cast:
            return totals.cast
        if totals and totals.valid:
            return totals.valid
        return sum(row.votes or 0 for row in self.election.results)


def _votes(row: Row) -> Iterator[Line]:
    votes = row.result.votes
    if votes is None:
        yield say("no-votes", party=row.name, year=row.year)
        return
    yield say("party-votes", votes=votes, party=row.name, year=row.year)
    if row.result.share is not None:
        yield say("party-votes-share", share=row.share, base=row.base)
    yield from _standing(row)


def _share_line(row: Row) -> Iterator[Line]:
    if row.result.share is None:
        yield say("no-votes", party=row.name, year=row.year)
        return
    yield say("party-share", share=row.share, base=row.base, party=row.name, year=row.year)
    if row.result.votes is not None:
        yield say("party-share-votes", votes=row.result.votes, total=row.total)
    yield from _standing(row)


def _standing(row: Row) -> Iterator[Line]:
    """The place among the lists, and the threshold met or missed."""
    found = place(row.election, row.result.party)
    if found:
        yield say("party-place", rank=found.rank, lists=found.of)
    shared = allocation(row.election)
    threshold = row.election.system.threshold
    if shared is None or threshold is None or row.result.party not in shared.seats:
        return
    percent = Percent(threshold * 100, 0)
    if row.result.party in shared.missed:
        short = shared.missed[row.result.party]
        yield say("party-short", threshold=percent, short=short)
    else:
        yield say("party-over", threshold=percent)


def _seats(row: Row) -> Iterator[Line]:
    result, total = row.result, row.election.seats.total
    if result.seats is None:
        yield say("no-seats-held", party=row.name, year=row.year)
        return
    share = Percent(Fraction(100 * result.seats, total))
    yield say(
        "party-seats", seats=result.seats, total=total, share=share, party=row.name, year=row.year
    )
    if result.seats >= row.election.seats.majority:
        yield say("party-has-majority", majority=row.election.seats.majority)
    if result.list_seats and result.district_seats:
        yield say("party-parts", list=result.list_seats, district=result.district_seats)
    if result.change is not None or result.is_new:
        yield from _change_short(row)


def _change_short(row: Row) -> Iterator[Line]:
    if row.result.is_new and row.result.party not in NO_LIST:
        yield say("party-new")
    elif row.result.change == 0:
        yield say("party-unchanged")
    elif row.result.change is not None:
        change = row.result.change
        yield say("party-change-short", change=Change(change), size=abs(change))


def _change(row: Row) -> Iterator[Line]:
    result = row.result
    if result.is_new:
        yield say("party-change-new", party=row.name, year=row.year, seats=result.seats or 0)
    elif result.change is None or result.seats is None:
        yield say("no-change-held", party=row.name, year=row.year)
    elif result.change == 0:
        yield say("party-change-none", party=row.name, year=row.year)
    else:
        change, size = Change(result.change), abs(result.change)
        yield say("party-change", change=change, size=size, party=row.name, year=row.year)
        before = result.seats - result.change
        yield say("party-change-from", before=before, seats=result.seats)


def _list_seats(row: Row) -> Iterator[Line]:
    seats = row.result.list_seats
    if seats is None:
        yield say("no-list-seats", party=row.name, year=row.year)
    else:
        yield say(
            "party-list-seats",
            seats=seats,
            total=row.election.seats.list,
            party=row.name,
            year=row.year,
        )


def _district_seats(row: Row) -> Iterator[Line]:
    seats = row.result.district_seats
    if not row.election.seats.district:
        yield say("no-districts", year=row.year)
    elif seats is None:
        yield say("no-list-seats", party=row.name, year=row.year)
    else:
        yield say(
            "party-district-seats",
            seats=seats,
            total=row.election.seats.district,
            party=row.name,
            year=row.year,
        )


def _leader(row: Row) -> Iterator[Line]:
    found = [leader for leader in row.election.leaders if leader.party == row.result.party]
    if not found:
        yield say("no-leader", party=row.name, year=row.year)
    for leader in found:
        yield say("party-leader", leader=Said(leader.name), party=row.name, year=row.year)
        if leader.since:
            yield say("party-leader-since", since=Partial(leader.since))


def _rank(row: Row) -> Iterator[Line]:
    found = place(row.election, row.result.party)
    if found is None:
        yield say("no-rank", party=row.name)
        return
    order = row.election.ranking
    yield say("party-rank", rank=found.rank, lists=found.of, party=row.name, year=row.year)
    if row.result.votes is not None and row.result.share is not None:
        yield say("party-rank-votes", votes=row.result.votes, share=row.share)
    above = order[found.rank - 2] if found.rank > 1 else None
    if above and above.votes is not None and row.result.votes is not None:
        gap = above.votes - row.result.votes
        yield say("party-rank-behind", gap=gap, other=PartyAt(above.party, row.year))


SAY: dict[str, Callable[[Row], Iterator[Line]]] = {
    "votes": _votes,
    "share": _share_line,
    "seats": _seats,
    "change": _change,
    "leader": _leader,
    "rank": _rank,
    "list_seats": _list_seats,
    "district_seats": _district_seats,
}
