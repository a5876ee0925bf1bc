"""The result of an allocation and its explanation, as plain frozen data."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from bot.seats.divisors import DIVISORS
from bot.seats.quotas import QUOTAS
from bot.seats.rule import Rule


@dataclass(frozen=True, slots=True)
class Tie:
    """Equal claims of `lists` to fewer `seats`; `winners` is empty where a lot decides."""

    lists: tuple[str, ...]
    seats: int
    winners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """The way of one list to its seats; `share` is of the base.

    Largest remainder: `quotient` in quotas (a runner-up's after its factor), its `whole` part and
    `remainder`. Divisors: `won` is the quotient of the last seat that it has, `lost` that of the
    next one; squared for Huntington-Hill. What does not apply is None.
    """

    name: str
    votes: int
    share: Fraction
    seats: int
    quotient: Fraction | None = None
    whole: int | None = None
    remainder: Fraction | None = None
    won: Fraction | None = None
    lost: Fraction | None = None


# How strongly a list claims a seat: without divisor, by quotient, by votes, by order; its name.
Claim = tuple[bool, Fraction, int, int, str]


class Allocation(NamedTuple):
    """Who gets how many seats, and why.

    `seats` are the sure seats of every list in `votes`. `bar` is the smallest number of votes
    that passes. `tie` is the tie at the last seat, settled by the rule or not. `runner_up` is the
    list that joined below the bar.
    """

    rule: Rule
    votes: Mapping[str, int]
    base: int
    bar: int
    passed: tuple[str, ...]
    seats: Mapping[str, int]
    tie: Tie | None = None
    runner_up: str | None = None

    @property
    def open(self) -> int:
        """Seats that are left to a lot."""
        return self.tie.seats if self.tie and not self.tie.winners else 0

    @property
    def tied(self) -> tuple[str, ...]:
        """The lists that compete for the open seats, one each."""
        return self.tie.lists if self.tie and not self.tie.winners else ()

    @property
    def admitted(self) -> tuple[str, ...]:
        """The lists that take part: those that passed, and the runner-up if one joined."""
        return self.passed if self.runner_up is None else (*self.passed, self.runner_up)

    @property
    def missed(self) -> Mapping[str, int]:
        """How many votes each list that did not pass is short of the bar."""
        passed = set(self.passed)
        return {name: self.bar - count for name, count in self.votes.items() if name not in passed}

    @property
    def wasted(self) -> int:
        """Votes for lists that have no seat and compete for none."""
        return sum(
            count
            for name, count in self.votes.items()
            if not self.seats[name] and name not in self.tied
        )

    @property
    def quota(self) -> Fraction | None:
        """Votes for one whole seat; None for divisor methods and without seats."""
        if self.rule.method not in QUOTAS or not self.rule.seats:
            return None
        competing = sum(self.votes[name] for name in self.admitted)
        return Fraction(*QUOTAS[self.rule.method](competing, self.rule.seats))

    @property
    def divisor(self) -> Fraction | None:
        """The quotient that won the last seat (squared for Huntington-Hill): each list has a seat
        for each of its quotients down to it. None for quotas, or when no divisor was needed."""
        won = [row.won for row in self.rows if row.won is not None]
        at_tie = [row.lost for row in self.rows if self.open and row.name in self.tied]
        return min([*won, *(lost for lost in at_tie if lost is not None)], default=None)

    @property
    def rows(self) -> tuple[Row, ...]:
        """One row for each list in `votes`, in their order."""
        quota, admitted = self.quota, set(self.admitted)
        return tuple(self._row(name, quota, name in admitted) for name in self.votes)

    @property
    def last(self) -> str | None:
        """The list that won the last seat by remainder or quotient; None where a lot decides."""
        return min(self._claims(won=True))[-1] if self._is_settled else None

    @property
    def next(self) -> str | None:
        """The list that would have won that seat otherwise; None where a lot decides."""
        claims = self._claims(won=False) if self._is_settled else []
        return max(claims)[-1] if claims else None

    @property
    def _is_settled(self) -> bool:
        return not self.open and bool(self._claims(won=True))

    def _row(self, name: str, quota: Fraction | None, is_admitted: bool) -> Row:
        votes, seats = self.votes[name], self.seats[name]
        share = Fraction(votes, self.base)
        if not is_admitted or not self.rule.seats:
            return Row(name, votes, share, seats)
        if quota is None:
            method = DIVISORS[self.rule.method]
            won = method.quotient(votes, seats - 1) if seats else None
            return Row(name, votes, share, seats, won=won, lost=method.quotient(votes, seats))
        quotient = votes / quota
        if name == self.runner_up and self.rule.runner_up is not None:
            quotient *= self.rule.runner_up.factor
        whole = int(quotient)
        return Row(name, votes, share, seats, quotient, whole, quotient - whole)

    def _claims(self, won: bool) -> list[Claim]:
        """What won a seat last, list by list, or what came next, in the order of strength."""
        if self.runner_up is not None or not self.rule.seats:
            return []
        admitted = set(self.admitted)
        rows = [(place, row) for place, row in enumerate(self.rows) if row.name in admitted]
        if self.rule.method in QUOTAS:
            claims = [
                (place, row, row.remainder)
                for place, row in rows
                if (row.seats > (row.whole or 0)) == won
            ]
        else:
            claims = [
                (place, row, row.won if won else row.lost)
                for place, row in rows
                if row.seats or not won
            ]
        return [self._claim(*claim) for claim in claims]

    def _claim(self, place: int, row: Row, strength: Fraction | None) -> Claim:
        # A quotient with divisor 0 comes before all others, ranked by votes.
        by_votes = row.votes if strength is None or self.rule.tie == "votes" else 0
        return (strength is None, strength or Fraction(0), by_votes, -place, row.name)
