"""An obviously right allocator to compare with: list every claim to a seat, sort, cut.

Slow, no shared code with bot.seats, fractions throughout.
"""

from collections.abc import Callable, Mapping
from fractions import Fraction

QUOTA: Mapping[str, Callable[[int, int], Fraction]] = {
    "hare": Fraction,
    "droop": lambda votes, seats: Fraction(int(Fraction(votes, seats + 1)) + 1),
    "hagenbach-bischoff": lambda votes, seats: Fraction(votes, seats + 1),
    "imperiali-quota": lambda votes, seats: Fraction(votes, seats + 2),
}

# The square of the number that votes are divided by for the seat after k seats.
DIVISOR_SQUARED: Mapping[str, Callable[[int], Fraction]] = {
    "dhondt": lambda k: Fraction(k + 1) ** 2,
    "sainte-lague": lambda k: Fraction(2 * k + 1) ** 2,
    "modified-sainte-lague": lambda k: Fraction(2 * k + 1 if k else Fraction(14, 10)) ** 2,
    "danish": lambda k: Fraction(3 * k + 1) ** 2,
    "imperiali": lambda k: Fraction(k + 2) ** 2,
    "adams": lambda k: Fraction(k) ** 2,
    "dean": lambda k: Fraction(2 * k * (k + 1), 2 * k + 1) ** 2,
    "huntington-hill": lambda k: Fraction(k * (k + 1)),
}

Outcome = tuple[dict[str, int], int, set[str]]


def allocated(votes: Mapping[str, int], seats: int, method: str) -> Outcome | str:
    """Sure seats, open seats and the lists tied for them, or the code of the refusal."""
    competing = {name: count for name, count in votes.items() if count}
    if method in DIVISOR_SQUARED:
        won, left, tied = _cut(_quotients(competing, seats, DIVISOR_SQUARED[method]), seats)
    else:
        quota = QUOTA[method](sum(competing.values()), seats)
        parts = {name: count / quota for name, count in competing.items()}
        whole = {name: int(part) for name, part in parts.items()}
        missing = seats - sum(whole.values())
        if missing < 0:
            return "over-allocation"
        if missing > len(competing):
            return "unsettled"
        won, left, tied = _cut(
            [((Fraction(0), parts[name] - whole[name]), name) for name in competing], missing
        )
        won = {name: whole[name] + won.get(name, 0) for name in competing}
    return {name: won.get(name, 0) for name in votes}, left, tied


Claim = tuple[tuple[Fraction, Fraction], str]


def _quotients(
    votes: Mapping[str, int], seats: int, squared: Callable[[int], Fraction]
) -> list[Claim]:
    return [
        (_strength(count, squared(held)), name)
        for name, count in votes.items()
        for held in range(seats)
    ]


def _strength(votes: int, squared: Fraction) -> tuple[Fraction, Fraction]:
    """A quotient with divisor zero comes before all others, the larger list first."""
    return (Fraction(0), votes**2 / squared) if squared else (Fraction(votes), Fraction(0))


def _cut(claims: list[Claim], seats: int) -> Outcome:
    ranked = sorted((strength for strength, _ in claims), reverse=True)
    if not 0 < seats < len(ranked):
        return _counted([name for _, name in claims] if seats else []), 0, set()
    edge = ranked[seats - 1]
    if edge != ranked[seats]:
        return _counted([name for strength, name in claims if strength >= edge]), 0, set()
    sure = [name for strength, name in claims if strength > edge]
    return (
        _counted(sure),
        seats - len(sure),
        {name for strength, name in claims if strength == edge},
    )


def _counted(names: list[str]) -> dict[str, int]:
    return {name: names.count(name) for name in names}
