"""Whose dots are whose: a dot, the number of seats and the name, from left to right."""

from collections.abc import Sequence
from itertools import accumulate
from math import ceil, floor

from bot.charts import look
from bot.charts.colors import area
from bot.charts.fonts import width
from bot.charts.look import Palette
from bot.charts.shapes import Block, Circle, Shape, Style
from bot.charts.typesetting import Labels, beside, fit
from bot.pictures import Group


def dot(x: float, y: float, radius: float, index: int, color: str) -> Circle:
    """A seat of the group that comes at place `index` of those with seats.

    Every other group has rings, so that neighbours differ in more than colour. On whole
    pixels all dots look alike, and the file is smaller.
    """
    hole = round(radius * look.HOLE) if index % 2 else 0
    return Circle(round(x), round(y), floor(radius), color, hole)


def legend(groups: Sequence[Group], palette: Palette, top: float) -> Block:
    """The groups in two columns, in the order of the chamber, from the height `top` downwards."""
    many = len(groups) > look.MANY_GROUPS
    value, styles = (look.SMALL_VALUE, look.LABELS[-1:]) if many else (look.VALUE, look.LABELS)
    figures = max((width(str(group.seats), value) for group in groups), default=0)
    number = 3 * look.SWATCH + figures
    name = number + look.SWATCH
    column = (look.INNER - look.GAP) / 2
    labels = fit([group.label for group in groups], styles, column - name)
    rows = ceil(len(groups) / 2)
    middles, bottom = _rows(labels, value, rows, top)
    seated = list(accumulate(bool(group.seats) for group in groups))
    shapes: list[Shape] = []
    for index, group in enumerate(groups):
        left = look.MARGIN + (column + look.GAP) * (index // rows)
        middle = middles[index % rows]
        color = area(group.color, palette)
        words = (str(group.seats),)
        shapes.append(dot(left + look.SWATCH, middle, look.SWATCH, seated[index] - 1, color))
        shapes += beside(middle, words, value, palette.ink, left + number, "right")
        shapes += beside(middle, labels.lines[index], labels.style, palette.ink, left + name)
    return Block(tuple(shapes), bottom)


def _rows(labels: Labels, value: Style, rows: int, top: float) -> tuple[list[float], float]:
    """The middle of each row, which is as high as the higher of its two names, and the end."""
    lines = [max(map(len, labels.lines[row::rows])) for row in range(rows)]
    heights = [look.LEGEND_GAP + max(value.line, labels.style.line * most) for most in lines]
    ends = list(accumulate(heights, initial=top))
    middles = [end + height / 2 for end, height in zip(ends, heights, strict=False)]
    return middles, ends[-1]
