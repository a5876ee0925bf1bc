"""Bars through the years, from the earliest downwards, standing as far apart as the years do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.charts import look
from bot.charts.fonts import width
from bot.charts.look import Palette
from bot.charts.shapes import Block, Line, Shape
from bot.charts.table import Scale, body, longest
from bot.charts.typesetting import Labels, beside, fit
from bot.pictures import Bar, Era, Point, Timeline


@dataclass(frozen=True, slots=True)
class _Axis:
    """Where time runs downwards: the middle of each row and its height, left of the bars.

    `years` and `names` are the right edges of what is written there.
    """

    middles: tuple[float, ...]
    names: float
    years: float
    x: float

    @property
    def half(self) -> float:
        return look.CLOSE_ROWS.height / 2

    @property
    def bottom(self) -> float:
        return self.middles[-1] + self.half


def timeline(picture: Timeline, palette: Palette, top: float) -> Block:
    """The bars, years and eras of a picture from the height `top` downwards."""
    names = fit([era.label for era in picture.eras], look.LABELS, look.ERA_COLUMN)
    axis = _axis(picture, names, top)
    scale = _scale(picture, axis)
    shapes: tuple[Shape, ...] = (
        Line(axis.x, top, axis.x, axis.bottom, palette.muted, look.STROKE),
        *_rows(picture, axis, scale, palette),
        *_eras(picture.eras, names, axis, palette),
    )
    return Block(shapes, axis.bottom)


def _axis(picture: Timeline, names: Labels, top: float) -> _Axis:
    beside_years = names.width + 2 * look.COLUMN_GAP if picture.eras else 0
    years = max(width(point.label, look.YEAR) for point in picture.points)
    left = look.MARGIN + beside_years + years
    middles = tuple(_middles(picture.points, top + look.CLOSE_ROWS.height / 2))
    return _Axis(middles, look.MARGIN + names.width, left, left + look.COLUMN_GAP)


def _middles(points: Sequence[Point], first: float) -> Iterator[float]:
    """Rows as far apart as their days, the nearest of them so far that they stay apart."""
    days = [point.day.toordinal() for point in points]
    pitch = look.CLOSE_ROWS.height + look.CLOSE_ROWS.gap
    nearest = min((after - before for before, after in pairwise(days)), default=1)
    scale = min(pitch / max(1, nearest), look.LONGEST / max(1, days[-1] - days[0]))
    lowest = first - pitch
    for day in days:
        lowest = max(first + scale * (day - days[0]), lowest + pitch)
        yield lowest


def _scale(picture: Timeline, axis: _Axis) -> Scale:
    bars = [_bar(point, picture) for point in picture.points]
    figures = max(width(bar.figure, look.CLOSE_ROWS.value) for bar in bars)
    right = look.WIDTH - look.MARGIN - figures - look.COLUMN_GAP
    return Scale(look.CLOSE_ROWS, axis.x + look.STROKE, right, longest(bars, picture.whole))


def _rows(picture: Timeline, axis: _Axis, scale: Scale, palette: Palette) -> Iterator[Shape]:
    for point, middle in zip(picture.points, axis.middles, strict=True):
        ink = palette.muted if point.value is None else palette.ink
        yield from beside(middle, (point.label,), look.YEAR, ink, axis.years, "right")
        yield from body(_bar(point, picture), scale, palette, middle)


def _bar(point: Point, picture: Timeline) -> Bar:
    return Bar(point.label, point.value, point.figure, picture.color, point.faint)


def _eras(eras: Sequence[Era], names: Labels, axis: _Axis, palette: Palette) -> Iterator[Shape]:
    """A name for the rows from its first to its last, which a line beside it takes together."""
    x = axis.names + look.COLUMN_GAP / 2
    for era, lines in zip(eras, names.lines, strict=True):
        top, bottom = axis.middles[era.first], axis.middles[era.last]
        yield Line(x, top - axis.half, x, bottom + axis.half, palette.muted, look.STROKE)
        middle = (top + bottom) / 2
        yield from beside(middle, lines, names.style, palette.ink, axis.names, "right")
