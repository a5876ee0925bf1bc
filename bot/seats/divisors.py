"""Highest averages: a list that holds k seats competes for one more with votes / d(k).

The seats are the highest quotients, whatever their order. Jump-and-step finds them without going
through them: jump to what one common divisor awards, then step by single seats to the number
wanted. (B. Wild and R. Reitzig, A Practical and Worst-Case Efficient Algorithm for Divisor
Methods of Apportionment, 2015; F. Pukelsheim, Proportional Representation, chapter 4.)
"""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from bot.seats.quotas import Split, best


class Divisors:
    """d(k) = (first + step * k) / unit."""

    first: int
    step: int
    unit = 1
    power = 1  # quotients are compared, and shown, raised to this power
    lead = 0  # 2 * first - step: how far the seats run ahead of proportion, for the jump
    excess = 0  # half seats that the jump takes back, see Dean
    has_zero = False  # d(0) is 0

    def denominator(self, held: int) -> int:
        """The denominator of the quotient, for telling any two of them apart."""
        return self.first + self.step * held

    def keys(self, claims: Iterable[tuple[int, int]], shift: int) -> list[int]:
        """The quotients of votes and seats held as integers, exact for comparing when `shift` is
        large enough."""
        first, step = self.first, self.step
        return [(votes << shift) // (first + step * held) for votes, held in claims]

    def quotient(self, votes: int, held: int) -> Fraction | None:
        """votes / d(held), to the method's power; None where d(held) is 0."""
        divisor = self.denominator(held)
        return Fraction(votes * self.unit, divisor) if divisor else None

    def awards(self, votes: Sequence[int], num: int, den: int) -> list[int]:
        """For each list, how many k have unit * d(k) <= votes * num / den."""
        step_den, first_den = self.step * den, self.first * den
        awarded = [(count * num - first_den) // step_den + 1 for count in votes]
        if self.first <= self.step:
            return awarded
        return [max(0, seats) for seats in awarded]


class DHondt(Divisors):
    """1, 2, 3, ... Victor D'Hondt, 1878 and 1882; Thomas Jefferson, 1792 (greatest divisors)."""

    first, step, lead = 1, 1, 1


class SainteLague(Divisors):
    """1, 3, 5, ... Andre Sainte-Lague, 1910; Daniel Webster, 1832 (major fractions)."""

    first, step = 1, 2


class Danish(Divisors):
    """1, 4, 7, ... Denmark, Folketing, within the regions since 1953."""

    first, step, lead = 1, 3, -1


class Imperiali(Divisors):
    """2, 3, 4, ... Belgium, law on municipal elections, 1921 (also written 1, 1.5, 2, ...)."""

    first, step, lead = 2, 1, 3


class ModifiedSainteLague(Divisors):
    """1.4, 3, 5, ... Norway and Sweden, 1952."""

    first, step, unit = 5, 10, 5

    def denominator(self, held: int) -> int:
        return 10 * held + 5 if held else 7

    def keys(self, claims: Iterable[tuple[int, int]], shift: int) -> list[int]:
        return [(votes << shift) // (10 * held + 5 if held else 7) for votes, held in claims]

    def awards(self, votes: Sequence[int], num: int, den: int) -> list[int]:
        ratios = [count * num // den for count in votes]
        return [(ratio + 5) // 10 if ratio >= 7 else 0 for ratio in ratios]


class Adams(Divisors):
    """0, 1, 2, ... John Quincy Adams, 1832 (smallest divisors)."""

    first, step, lead, has_zero = 0, 1, -1, True


class Dean(Divisors):
    """2k(k+1) / (2k+1): harmonic means of k and k + 1. James Dean, 1832.

    A mean lies under the middle by 1 / (4k + 2), about half a seat over a chamber: the excess.
    """

    first, step, excess, has_zero = 0, 1, 1, True

    def denominator(self, held: int) -> int:
        return held * (held + 1)

    def keys(self, claims: Iterable[tuple[int, int]], shift: int) -> list[int]:
        return [(votes * (2 * held + 1) << shift) // (held * (held + 1)) for votes, held in claims]

    def quotient(self, votes: int, held: int) -> Fraction | None:
        return Fraction(votes * (2 * held + 1), 2 * held * (held + 1)) if held else None

    def awards(self, votes: Sequence[int], num: int, den: int) -> list[int]:
        # k <= d(k) <= k + 1: only whether d of the whole part is reached is open.
        double = 2 * den
        return [
            (k := (part := count * num) // den) + (k * (k + 1) * double <= part * (2 * k + 1))
            for count in votes
        ]


class HuntingtonHill(Divisors):
    """sqrt(k(k+1)): geometric means of k and k + 1. Joseph Hill, 1911, Edward Huntington, 1921;
    United States House of Representatives since 1941. Squares are compared, which is exact."""

    first, step, power, excess, has_zero = 0, 1, 2, 1, True

    def denominator(self, held: int) -> int:
        return held * (held + 1)

    def keys(self, claims: Iterable[tuple[int, int]], shift: int) -> list[int]:
        return [(votes * votes << shift) // (held * (held + 1)) for votes, held in claims]

    def quotient(self, votes: int, held: int) -> Fraction | None:
        return Fraction(votes * votes, held * (held + 1)) if held else None

    def awards(self, votes: Sequence[int], num: int, den: int) -> list[int]:
        # As for Dean's method, in squares.
        square = den * den
        return [
            (k := (part := count * num) // den) + (k * (k + 1) * square <= part * part)
            for count in votes
        ]


DIVISORS: Mapping[str, Divisors] = {
    "dhondt": DHondt(),
    "sainte-lague": SainteLague(),
    "modified-sainte-lague": ModifiedSainteLague(),
    "danish": Danish(),
    "imperiali": Imperiali(),
    "adams": Adams(),
    "dean": Dean(),
    "huntington-hill": HuntingtonHill(),
}


def highest_quotients(votes: Sequence[int], seats: int, method: Divisors) -> Split:
    """`seats` and all votes are positive.

    Where d(0) is 0, every list has a seat before any has two; with fewer seats than lists they go
    to those with the most votes, which is the limit of dividing by ever smaller first divisors.
    (M. Balinski and H. P. Young, Fair Representation, appendix A.)
    """
    if method.has_zero and seats <= len(votes):
        return best(votes, seats)
    held, missing = _jump(votes, seats, method)
    if not missing:
        return Split(held, 0, [])  # one divisor awards all: no loser equals a winner
    # Two quotients with denominators a and b differ by 1 / ab at least, so that multiplied by
    # more than ab they differ as integers too, and equal ones stay equal.
    shift = 2 * method.denominator(seats).bit_length()
    lowest_won, highest_lost = _step(votes, held, missing, method, shift)
    if lowest_won > highest_lost:
        return Split(held, 0, [])
    return _open_tie(votes, held, highest_lost, method, shift)


def _jump(votes: Sequence[int], seats: int, method: Divisors) -> tuple[list[int], int]:
    """What one divisor awards, and how many seats are missing still."""
    ahead = len(votes) * method.lead - method.excess
    num, den = max(1, 2 * method.step * seats + ahead), 2 * sum(votes)
    lowering = 0
    while (missing := seats - sum(held := method.awards(votes, num, den))) < 0:
        lowering = 2 * lowering - 2 * method.step * missing
        num = max(1, num - lowering)
    return held, missing


def _step(
    votes: Sequence[int], held: list[int], missing: int, method: Divisors, shift: int
) -> tuple[int, int]:
    """Award the highest quotients to come; the last that won, and the first that did not.

    A scan for each is faster than a heap: there are few, and never many more than lists.
    """
    following = method.keys(zip(votes, held, strict=True), shift)
    last = max(following)
    place = following.index(last)
    for _ in range(missing - 1):
        held[place] += 1
        following[place] = method.keys([(votes[place], held[place])], shift)[0]
        last = max(following)
        place = following.index(last)
    held[place] += 1
    following[place] = -1  # what comes next for this list is smaller, and cannot tie with `last`
    return last, max(following)


def _open_tie(
    votes: Sequence[int], held: list[int], edge: int, method: Divisors, shift: int
) -> Split:
    """The seats in hand less those won by the quotient `edge`, which other lists have as well."""
    least = int(method.has_zero)  # this seat came before all quotients
    seated = [place for place, seats in enumerate(held) if seats > least]
    last = method.keys([(votes[place], held[place] - 1) for place in seated], shift)
    following = method.keys(zip(votes, held, strict=True), shift)
    taken = [place for place, key in zip(seated, last, strict=True) if key == edge]
    beyond = [place for place, key in enumerate(following) if key == edge]
    for place in taken:
        held[place] -= 1
    return Split(held, len(taken), sorted(taken + beyond))
