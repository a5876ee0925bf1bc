"""Seats: the chamber, its components, what each line has, and what changed."""

from collections.abc import Iterator, Mapping

from db.check.equation import Equation, exact, lines, named, rounded
from db.facts import Election, Result
from db.problem import Problem

# How a component of the chamber is filled, and what it is called in a line of the result.
TIERS: Mapping[str, str] = {
    "list": "list_seats",
    "district": "district_seats",
    "assembly": "assembly_seats",
}


def seat_equations(election: Election, before: Election | None) -> Iterator[Equation]:
    """Everything that ties seats together, the election before included where it is held."""
    yield from _chamber(election, before)
    if election.results and election.seats_attributed:
        yield from _sums(election)
    for place, row in lines(election):
        yield from _line(election, place, row)
        yield from _change(place, row, before)


def _chamber(election: Election, before: Election | None) -> Iterator[Equation]:
    seats = election.seats
    parts = {tier: _component(election, tier) for tier in (*TIERS, "state_list")}
    places = tuple(f"seats.{tier}" for tier in parts)
    yield exact("components = seats", "seats.total", seats.total, sum(parts.values()), *places)
    yield rounded("seats.majority", seats.majority, seats.total // 2 + 1, "seats.total")
    if seats.change is not None and before is not None:
        change = seats.total - before.seats.total
        yield exact("seats.change", "seats.change", seats.change, change, "seats.total")


def _component(election: Election, tier: str) -> int:
    seats = election.seats
    return {
        "list": seats.list,
        "district": seats.district,
        "assembly": seats.assembly,
        "state_list": seats.state_list,
    }[tier]


def _won(row: Result) -> Mapping[str, int]:
    """The seats of a line by component, those that it says."""
    tiers = (row.list_seats, row.district_seats, row.assembly_seats)
    return {tier: seats for tier, seats in zip(TIERS, tiers, strict=True) if seats is not None}


def _sums(election: Election) -> Iterator[Equation]:
    rows = [(place, row) for place, row in lines(election) if row.seats is not None]
    total = sum(row.seats or 0 for _, row in rows)
    places = tuple(f"{place}.seats" for place, _ in rows)
    yield exact("lines = seats", "seats.total", election.seats.total, total, *places)
    for tier, field in TIERS.items():
        won = {f"{place}.{field}": _won(row).get(tier) for place, row in lines(election)}
        held = {place: seats for place, seats in won.items() if seats is not None}
        if held:
            published, computed = _component(election, tier), sum(held.values())
            yield exact(f"lines = {tier} seats", f"seats.{tier}", published, computed, *held)


def _line(election: Election, place: str, row: Result) -> Iterator[Equation]:
    won = _won(row)
    target = f"{place}.seats"
    if won and row.seats is not None:
        parts = tuple(f"{place}.{TIERS[tier]}" for tier in won)
        yield exact(named(target), target, row.seats, sum(won.values()), *parts)
    if row.party == "state_list" and row.seats is not None:
        held = election.seats.state_list
        yield exact(named(target), target, row.seats, held, "seats.state_list")


def _change(place: str, row: Result, before: Election | None) -> Iterator[Equation]:
    held = row.seats_before if row.seats_before is not None else _seats_in(before, row.party)
    if row.change is None or row.seats is None or held is None:
        return
    target = f"{place}.change"
    others = (f"{place}.seats", *([f"{place}.seats_before"] * (row.seats_before is not None)))
    yield exact(named(target), target, row.change, row.seats - held, *others)


def _seats_in(before: Election | None, party: str) -> int | None:
    """What a party had at the election before; none for one that was not on the ballot."""
    if before is None or not before.has_result:
        return None
    row = before.result_of(party)
    if row is None:
        return 0 if before.seats_attributed else None
    return row.seats


def seats_out_of_place(file: str, election: Election) -> Iterator[Problem]:
    """Seat figures that contradict what stands beside them."""
    rule = election.system
    if rule.runner_up_factor is None and rule.runner_up_minimum:
        found = str(rule.runner_up_minimum)
        yield Problem(file, "system.runner_up_minimum", found, "0 without a runner_up_factor")
    for place, row in lines(election):
        if row.is_new and row.change is not None:
            yield Problem(file, f"{place}.change", str(row.change), "no change beside is_new")
        if row.seats is None and _won(row):
            yield Problem(file, f"{place}.seats", "nothing", f"the sum {sum(_won(row).values())}")
        if row.seats_before is not None and row.change is None:
            found = str(row.seats_before)
            yield Problem(file, f"{place}.seats_before", found, "a change to prove it by")
