"""Rows of bars: the name, the bar on its track, the figure, aligned over a whole picture."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from bot.charts import look
from bot.charts.colors import area
from bot.charts.fonts import width
from bot.charts.look import Palette, Rows
from bot.charts.shapes import Block, Rect, Shape, Style
from bot.charts.typesetting import Labels, beside, fit
from bot.pictures import Bar


@dataclass(frozen=True, slots=True)
class Scale:
    """How rows are set, where tracks lie, and the value that their full length stands for."""

    rows: Rows
    left: float
    right: float
    whole: Fraction

    def at(self, value: Fraction) -> float:
        """How far right a value reaches."""
        share = float(value / self.whole) if self.whole else 0
        return self.left + (self.right - self.left) * share


@dataclass(frozen=True, slots=True)
class Table:
    """How rows are set, the names of all of them, and the width of all figures."""

    rows: Rows
    labels: Labels
    figures: float

    def scale(self, whole: Fraction) -> Scale:
        """A scale from the names to the figures."""
        left = look.MARGIN + self.labels.width + look.COLUMN_GAP
        right = look.WIDTH - look.MARGIN - self.figures - look.COLUMN_GAP
        return Scale(self.rows, left, right, whole)

    def draw(
        self, row: int, bars: Sequence[Bar], scale: Scale, palette: Palette, top: float
    ) -> Block:
        """Some of the rows, beginning with number `row`, from the height `top` downwards."""
        shapes: list[Shape] = []
        bottom, edge = top, scale.left - look.COLUMN_GAP
        style = self.labels.style
        for lines, bar in zip(self.labels.lines[row : row + len(bars)], bars, strict=True):
            height = self.rows.gap + max(self.rows.height, style.line * len(lines))
            middle, bottom = bottom + height / 2, bottom + height
            ink = palette.muted if bar.value is None else palette.ink
            shapes += beside(middle, lines, style, ink, edge, "right")
            shapes += body(bar, scale, palette, middle)
        return Block(tuple(shapes), bottom)


def table(bars: Sequence[Bar], rows: Rows) -> Table:
    """The table that all these bars fit into."""
    labels = fit([bar.label for bar in bars], rows.labels, rows.names)
    figures = max((width(bar.figure, rows.value) for bar in bars), default=0)
    return Table(rows, labels, figures)


def longest(bars: Sequence[Bar], whole: Fraction | None, *others: Fraction) -> Fraction:
    """The value of a full track: the whole, if there is one and nothing is longer."""
    reached = max([Fraction(0), *(bar.value or Fraction(0) for bar in bars), *others])
    return max(whole or reached, reached)


def body(bar: Bar, scale: Scale, palette: Palette, middle: float) -> Sequence[Shape]:
    """A track, the bar on it, its figure; a zero has no bar, and a trace can still be seen.

    What has no value has no track either.
    """
    bold = not bar.faint and bar.value is not None
    ink = palette.muted if bar.value is None else palette.ink
    style = Style(scale.rows.value.size, bold)
    figure = beside(middle, (bar.figure,), style, ink, look.WIDTH - look.MARGIN, "right")
    if bar.value is None:
        return figure
    track = _strip(scale, scale.right, middle, palette.track)
    if bar.value <= 0:
        return track, *figure
    end = max(scale.at(bar.value), scale.left + look.BAR_SLIVER)
    return track, _strip(scale, end, middle, area(bar.color, palette, bar.faint)), *figure


def _strip(scale: Scale, end: float, middle: float, color: str) -> Rect:
    length, height = end - scale.left, scale.rows.height
    radius = min(look.BAR_RADIUS, length / 2)
    return Rect(scale.left, middle - height / 2, length, height, color, radius)
