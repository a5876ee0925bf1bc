"""Where the seats of a half-round chamber stand.

Lengths are shares of the largest radius; angles run from 0 at the left end to pi at the right.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, count, pairwise
from math import pi
from statistics import median

_ONE_ROW = 15
"""A house of no more seats falls to one row."""
_DEPTH = 0.64
"""From the outermost row to the innermost, at most; the number of seats stands inside."""
_WIDEST = 0.22
"""The distance of seats in a small house, whose arc is smaller instead."""
_SMALLEST = 0.44
"""The radius of the smallest arc that the number of seats fits into."""
_DOT = 0.43
"""The radius of a dot as a share of the distance to its neighbour."""
_GAPS = 0.25
"""No more than this angle is given to the gaps between the groups."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A place in the chamber: the number of its group, its angle and its row's radius."""

    group: int
    angle: float
    radius: float


@dataclass(frozen=True, slots=True)
class Chamber:
    """The seats from left to right, the radii of the rows, and the radius of each dot."""

    seats: tuple[Seat, ...]
    rows: tuple[float, ...]
    dot: float

    def line(self, majority: int) -> float:
        """The angle that parts a majority from the rest: the middle, for more than half."""
        if majority == len(self.seats) // 2 + 1 or len(self.seats) < 2:
            return pi / 2
        last = min(majority, len(self.seats) - 1)
        return (self.seats[last - 1].angle + self.seats[last].angle) / 2

    def outside(self, group: int) -> list[float]:
        """The angles at which a group sits in the outermost row, beginning with the middle one."""
        angles = [
            seat.angle
            for seat in self.seats
            if seat.group == group and seat.radius == self.rows[0]
        ]
        return sorted(angles, key=lambda angle: abs(angle - median(angles)))


def chamber(groups: Sequence[int]) -> Chamber:
    """A chamber whose groups have so many seats, from left to right, with gaps between them."""
    owners = [group for group, size in enumerate(groups) for _ in range(size)]
    pitch, rows = _rows(len(owners))
    gap = min(pitch / 2, _GAPS / max(1, len(groups) - 1))
    places = _places(len(owners), pitch, rows)
    apart = [pi * share + gap * owner for owner, (share, _) in zip(owners, places, strict=True)]
    seats = tuple(
        Seat(owner, angle, radius)
        for owner, angle, (_, radius) in zip(owners, _halved(apart), places, strict=True)
    )
    return Chamber(seats, rows, _DOT * min([pitch, *_distances(seats, rows)]))


def _rows(seats: int) -> tuple[float, tuple[float, ...]]:
    """The distance of neighbours and the radii of the rows, from the outermost."""
    number = 1 if seats <= _ONE_ROW else _most(seats)
    pitch = _pitch(seats, number)
    size = min(1, max(_SMALLEST, _WIDEST / pitch))
    return min(_WIDEST, size * pitch), tuple(size * (1 - pitch * row) for row in range(number))


def _most(seats: int) -> int:
    """The most rows that leave room inside the innermost."""
    deeper = (number for number in count(2) if number * _pitch(seats, number + 1) > _DEPTH)
    return next(deeper)


def _pitch(seats: int, rows: int) -> float:
    """The distance that is the same between rows as between the seats of each row.

    A row of radius r holds pi r / pitch + 1 seats, and row i of them has r = 1 - i pitch; the sum
    over all rows is solved for the pitch.
    """
    return pi * rows / (max(seats - rows, rows) + pi * rows * (rows - 1) / 2)


def _places(seats: int, pitch: float, rows: Sequence[float]) -> list[tuple[float, float]]:
    """All places from left to right: the share of the way, and the radius of the row.

    At either end the outermost row comes last, so that the smallest groups sit at the edge.
    """
    lengths = [pi * radius + pitch for radius in rows]
    reached = [0, *(round(seats * length / sum(lengths)) for length in accumulate(lengths))]
    places = [
        (seat / (after - before - 1) if after - before > 1 else 0.5, radius)
        for radius, (before, after) in zip(rows, pairwise(reached), strict=True)
        for seat in range(after - before)
    ]
    return sorted(places, key=lambda at: (at[0], at[1] if at[0] > 0.5 else -at[1]))


def _halved(angles: Sequence[float]) -> list[float]:
    """Angles stretched so that as many lie left of the middle of the arc as right of it."""
    if not angles:
        return []
    middle, end = median(angles), angles[-1]
    return [
        pi / 2 * (angle / middle if angle <= middle else 2 - (end - angle) / (end - middle))
        for angle in angles
    ]


def _distances(seats: Sequence[Seat], rows: Sequence[float]) -> list[float]:
    """The distances from seat to seat along each row."""
    return [
        radius * (after - before)
        for radius in rows
        for before, after in pairwise(seat.angle for seat in seats if seat.radius == radius)
    ]
