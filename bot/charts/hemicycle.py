"""A chamber as a half circle of seats, with the line that a majority has to cross."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from math import cos, sin

from bot.charts import look
from bot.charts.colors import area
from bot.charts.fonts import box, width
from bot.charts.frame import label_lines, on_top
from bot.charts.legend import dot, legend
from bot.charts.look import Palette
from bot.charts.seating import Chamber, chamber
from bot.charts.shapes import Block, Box, Circle, Line, Shape, Style, Text, overlap
from bot.charts.typesetting import beside
from bot.pictures import Group, Hemicycle

_Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a chamber stands: below the height `top`, around `x`, and how large it is."""

    top: float
    x: float = look.WIDTH / 2
    radius: float = look.ARC
    total: Style = look.TOTAL


@dataclass(frozen=True, slots=True)
class _Arc:
    """The chamber on the card, from the height `top` downwards, around the point (x, y)."""

    seating: Chamber
    top: float
    place: Place

    @property
    def x(self) -> float:
        return self.place.x

    @property
    def dot(self) -> float:
        return self.place.radius * self.seating.dot

    @property
    def rim(self) -> float:
        """How far from the centre the outermost dots end."""
        return self.place.radius * self.seating.rows[0] + self.dot

    @property
    def y(self) -> float:
        return self.top + look.NUMBERS + self.rim

    def at(self, angle: float, radius: float) -> _Point:
        return self.x - radius * cos(angle), self.y - radius * sin(angle)


def hemicycle(picture: Hemicycle, palette: Palette, top: float) -> Block:
    """The chamber and its legend from the height `top` downwards."""
    groups = [group for group in picture.groups if group.seats]
    house = half_circle(groups, picture.majority, picture.majority_label, palette, Place(top))
    key = legend(picture.groups, palette, house.bottom + look.GAP)
    return Block(house.shapes + key.shapes, key.bottom)


def half_circle(
    groups: Sequence[Group], majority: int, majority_label: str, palette: Palette, place: Place
) -> Block:
    """A chamber without a legend; groups without seats keep their place in one all the same."""
    label = label_lines(majority_label)
    marks = [mark for mark, group in enumerate(groups) if group.seats]
    groups = [groups[mark] for mark in marks]
    seating = chamber([group.seats for group in groups])
    arc = _Arc(seating, place.top + look.MARK.line * len(label), place)
    inner, outer, end = _line(seating.line(majority), arc)
    shapes: tuple[Shape, ...] = (
        *_dots(groups, marks, arc, palette),
        Line(*inner, *outer, palette.card, look.CUT),
        Line(*inner, *end, palette.accent, look.STROKE),
        Line(*end, end[0], arc.top, palette.accent, look.STROKE),
        *on_top(label, end[0], palette, place.top),
        *_numbers(groups, arc, palette, [_around(outer, end)]),
        _total(arc, palette),
    )
    return Block(shapes, arc.y + arc.dot)


def _line(angle: float, arc: _Arc) -> tuple[_Point, _Point, _Point]:
    """The majority line: from inside the seats, out at the rim, and beyond the numbers."""
    inner = arc.place.radius * arc.seating.rows[-1] - 2 * arc.dot
    return arc.at(angle, inner), arc.at(angle, arc.rim), arc.at(angle, arc.rim + look.NUMBERS)


def _around(one: _Point, other: _Point) -> Box:
    (left, right), (top, bottom) = (sorted(pair) for pair in zip(one, other, strict=True))
    return left, top, right, bottom


def _dots(
    groups: Sequence[Group], marks: Sequence[int], arc: _Arc, palette: Palette
) -> Iterator[Circle]:
    colors = [area(group.color, palette) for group in groups]
    for seat in arc.seating.seats:
        x, y = arc.at(seat.angle, arc.place.radius * seat.radius)
        yield dot(x, y, arc.dot, marks[seat.group], colors[seat.group])


def _total(arc: _Arc, palette: Palette) -> Text:
    words = str(len(arc.seating.seats))
    return Text(arc.x, arc.y + arc.dot, words, arc.place.total, palette.ink, "middle")


def _numbers(
    groups: Sequence[Group], arc: _Arc, palette: Palette, taken: list[Box]
) -> Iterator[Text]:
    """The seats of each group next to its outermost seats, where there is room.

    Small groups come first, as they have the least choice; the legend has all numbers anyway.
    """
    for index in sorted(range(len(groups)), key=lambda index: groups[index].seats):
        words = str(groups[index].seats)
        tries = (_number(words, angle, arc, palette) for angle in arc.seating.outside(index))
        free = (one for one in tries if not _near(box(one), taken))
        for text in islice(free, 1):
            taken.append(box(text))
            yield text


def _number(words: str, angle: float, arc: _Arc, palette: Palette) -> Text:
    # At the sides, a long number needs more room than above.
    half = width(words, look.MARK) / 2 * abs(cos(angle)) + look.APART
    x, middle = arc.at(angle, arc.rim + max(half, look.NUMBERS / 2))
    return beside(middle, (words,), look.MARK, palette.ink, x, "middle")[0]


def _near(one: Box, others: Sequence[Box]) -> bool:
    return any(overlap(one, other, look.APART) for other in others)
