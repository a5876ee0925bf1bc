"""Allocation asked backwards: how many votes, or which threshold, would change a list's seats."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from bot.seats.apportion import METHODS, allocate, joining_list, lowest_passing, passing
from bot.seats.quotas import QUOTAS
from bot.seats.rule import Refused, Rule, check_rule, check_votes


@dataclass(frozen=True, slots=True)
class Margin:
    """Votes between a list and one seat more or less, others unchanged; None: out of reach.

    `gain` more and it surely has a seat more than its sure seats, `loss` fewer and surely a seat
    fewer. With `gain_tie` (`loss_tie`) it gets into a tie for that seat, if not past it.
    """

    gain: int | None
    gain_tie: int | None
    loss: int | None
    loss_tie: int | None


def margin(votes: Mapping[str, int], rule: Rule, name: str, base: int | None = None) -> Margin:
    """The margin of the list `name`; votes gained are added to the base, votes lost taken off it.

    Refuses what `allocate` refuses of the votes as they are, over-allocation and unsettled also
    of the changed ones; bad-votes for an unknown list.
    """
    race = _race(votes, rule, name, base)
    seats = allocate(votes, rule, base).seats[name]
    found = Margin(
        gain=race.first(1, lambda change: race.holds(seats + 1, change, surely=True)),
        gain_tie=race.first(1, lambda change: race.holds(seats + 1, change, surely=False)),
        loss=race.first(-1, lambda change: not race.holds(seats, change, surely=False)),
        loss_tie=race.first(-1, lambda change: not race.holds(seats, change, surely=True)),
    )
    race.check_shared_out(found.gain or 0)
    race.check_shared_out(-(found.loss or 0))
    return found


def to_reach(
    votes: Mapping[str, int], rule: Rule, name: str, seats: int, base: int | None = None
) -> int | None:
    """The fewest more votes with which a list surely has `seats`, others unchanged; None: out of
    reach. Refuses what `margin` refuses."""
    race = _race(votes, rule, name, base)
    found = race.first(1, lambda change: race.holds(seats, change, surely=True))
    race.check_shared_out(found or 0)
    return found


def to_fall_below(
    votes: Mapping[str, int], rule: Rule, name: str, seats: int, base: int | None = None
) -> int | None:
    """How many votes fewer leave a list surely with less than `seats`, others unchanged; None:
    it has as many without any. Refuses what `margin` refuses."""
    race = _race(votes, rule, name, base)
    found = race.first(-1, lambda change: not race.holds(seats, change, surely=False))
    race.check_shared_out(-(found or 0))
    return found


def threshold_for(
    votes: Mapping[str, int], rule: Rule, name: str, base: int | None = None
) -> Fraction | None:
    """The highest threshold, as a fraction of the base, at which a list surely has a seat.

    Where the rule is `strict`, it has one just below instead. None: at no threshold. Refuses
    what `allocate` refuses of its input; bad-votes for an unknown list.
    """
    check_rule(rule, METHODS)
    whole = check_votes(votes, base)
    if name not in votes:
        raise Refused("bad-votes", f"no list {name!r}")
    # Which lists pass changes at their own shares only.
    shares = {Fraction(count, whole) for count in votes.values()} | {Fraction(1)}
    for share in sorted(shares, reverse=True):
        if _has_seat(votes, replace(rule, threshold=share, strict=False), name, whole):
            return share
    return None


def _race(votes: Mapping[str, int], rule: Rule, name: str, base: int | None) -> "_Race":
    """Refuses what cannot be allocated as it is, except that no list passes."""
    try:
        allocate(votes, rule, base)
    except Refused as refused:
        if refused.code != "no-list-passes":
            raise
    if name not in votes:
        raise Refused("bad-votes", f"no list {name!r}")
    return _Race(dict(votes), rule, sum(votes.values()) if base is None else base, name)


def _has_seat(votes: Mapping[str, int], rule: Rule, name: str, base: int) -> bool:
    try:
        return allocate(votes, rule, base).seats[name] > 0
    except Refused as refused:
        return refused.sure.get(name, 0) > 0


@dataclass(frozen=True, slots=True)
class _Race:
    """The list `name` with its votes changed, against the others as they are."""

    votes: Mapping[str, int]
    rule: Rule
    base: int
    name: str

    def first(self, sign: int, test: Callable[[int], bool]) -> int | None:
        """The fewest votes gained (sign 1) or lost (-1) with which `test` holds.

        As long as the same lists pass, more votes never mean fewer seats, so that halving finds
        the place; where a list drops out or comes in, the search starts anew.
        """
        start = 0
        for end in self._ends(sign):
            found = self._first_between(start, end, sign, test) if end >= start else None
            if found is not None:
                return found
            start = max(start, end + 1)
        return None

    def holds(self, seats: int, change: int, surely: bool) -> bool:
        """Whether the list has `seats`, surely or at best, when its votes change by `change`."""
        votes = {**self.votes, self.name: self.votes[self.name] + change}
        passed = passing(votes, self.rule, lowest_passing(self.rule, self.base + change))
        if joining_list(votes, passed, self.rule):
            raise Refused("unsettled", "the runner-up rule would come in")
        if not seats or self.name not in passed:
            return not seats
        if self.rule.method in QUOTAS:
            return self._holds_by_remainder(passed, seats, surely)
        result = allocate(votes, self.rule, self.base + change)
        return result.seats[self.name] + (not surely and self.name in result.tied) >= seats

    def check_shared_out(self, change: int) -> None:
        """Refuses over-allocation and unsettled; that nobody passes any more is a result."""
        votes = {**self.votes, self.name: self.votes[self.name] + change}
        try:
            allocate(votes, self.rule, self.base + change)
        except Refused as refused:
            if refused.code in ("over-allocation", "unsettled"):
                raise

    def _holds_by_remainder(self, votes: Mapping[str, int], seats: int, surely: bool) -> bool:
        """Largest remainder gives a seat to each of the largest claims, where the k-th seat of a
        list has the claim votes - (k - 1) * quota: count those before the list's own."""
        size, parts = QUOTAS[self.rule.method](sum(votes.values()), self.rule.seats)
        own, ahead, is_behind = votes[self.name], 0, False
        for name, count in votes.items():
            if name == self.name:
                is_behind = True
                continue
            wins_ties = {
                "open": surely,
                "order": not is_behind,
                "votes": count > own or (count == own and not is_behind),
            }[self.rule.tie]
            ahead += max(0, seats + ((count - own) * parts - (not wins_ties)) // size)
        return ahead <= self.rule.seats - seats

    def _first_between(
        self, start: int, end: int, sign: int, test: Callable[[int], bool]
    ) -> int | None:
        """The first place from `start` to `end` at which `test` holds; None if it never does."""
        if self.rule.method == "droop":
            # This quota jumps by whole votes: each stretch with one quota counts by its last
            # place, and these again are in order.
            stretch, votes = self.rule.seats + 1, self._competing(sign * start)
            last = start + ((-1 - votes) % stretch if sign > 0 else votes % stretch)
            whole = (end - last) // stretch
            if last <= end and test(sign * (last + whole * stretch)):
                found = _bisect(0, whole, lambda k: test(sign * (last + k * stretch)))
                start, end = max(start, last + (found - 1) * stretch + 1), last + found * stretch
                return _bisect(start, end, lambda place: test(sign * place))
            if last <= end:
                start = last + whole * stretch + 1
        if start > end or not test(sign * end):
            return None
        return _bisect(start, end, lambda place: test(sign * place))

    def _competing(self, change: int) -> int:
        votes = {**self.votes, self.name: self.votes[self.name] + change}
        passed = passing(votes, self.rule, lowest_passing(self.rule, self.base + change))
        return sum(passed.values())

    def _ends(self, sign: int) -> list[int]:
        """The last places before a list drops out or comes in, and the last of all."""
        own = self.votes[self.name]
        last = own if sign < 0 else (self.base + 1) * (4 * self.rule.seats + 8)
        ends = {last, own - 1} if sign < 0 else {last}
        part, whole = self.rule.threshold.numerator, self.rule.threshold.denominator
        if part < whole:
            short = part * self.base - own * whole + self.rule.strict
            ends.add(-(-short // (whole - part)) - 1 if sign > 0 else -short // (whole - part))
        for count in self.votes.values() if part else ():
            highest_base = (count * whole - self.rule.strict) // part
            change = highest_base - self.base
            ends.add(change if sign > 0 else -change - 1)
        return sorted(end for end in ends if 0 <= end <= last)


def _bisect(first: int, last: int, test: Callable[[int], bool]) -> int:
    """The smallest number at which `test` holds, if it does at `last` and never stops holding."""
    while first < last:
        middle = (first + last) // 2
        if test(middle):
            last = middle
        else:
            first = middle + 1
    return last
