"""Horizontal bars: names on the left, figures on the right, a mark across all of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from bot.charts import look
from bot.charts.colors import readable
from bot.charts.fonts import width
from bot.charts.frame import label_lines, on_top
from bot.charts.look import Palette
from bot.charts.shapes import Block, Line, Rect, Shape
from bot.charts.typesetting import Labels, beside, fit
from bot.pictures import Bar, Bars


@dataclass(frozen=True, slots=True)
class _Tracks:
    """Where the tracks of the bars lie, and the value that their full length stands for."""

    left: float
    right: float
    whole: Fraction

    def at(self, value: Fraction) -> float:
        """How far right a value reaches."""
        share = float(value / self.whole) if self.whole else 0
        return self.left + (self.right - self.left) * share


def bars(picture: Bars, palette: Palette, top: float) -> Block:
    """The bars of a picture from the height `top` downwards."""
    labels = fit([bar.label for bar in picture.bars], look.LABELS, look.LABEL_COLUMN)
    tracks = _tracks(picture, labels)
    above = label_lines(picture.mark.label) if picture.mark else ()
    first = top + look.MARK.line * len(above)
    pitch = look.BAR_GAP + max(look.BAR_HEIGHT, labels.height)
    bottom = first + pitch * len(picture.bars)
    shapes: list[Shape] = []
    for row, bar in enumerate(picture.bars):
        middle = first + pitch * (row + 0.5)
        edge = tracks.left - look.COLUMN_GAP
        shapes += beside(middle, labels.lines[row], labels.style, palette.ink, edge, "right")
        shapes += _bar(bar, tracks, palette, middle)
    if picture.mark:
        x = tracks.at(picture.mark.value)
        shapes.append(Line(x, first, x, bottom, palette.card, look.CUT))
        shapes.append(Line(x, first, x, bottom, palette.accent, look.STROKE))
        shapes += on_top(above, x, palette, top)
    return Block(tuple(shapes), bottom)


def _tracks(picture: Bars, labels: Labels) -> _Tracks:
    figures = max((width(bar.figure, look.VALUE) for bar in picture.bars), default=0)
    marked = [picture.mark.value] if picture.mark else []
    longest = max([Fraction(0), *(bar.value for bar in picture.bars), *marked])
    return _Tracks(
        left=look.MARGIN + labels.width + look.COLUMN_GAP,
        right=look.WIDTH - look.MARGIN - figures - look.COLUMN_GAP,
        whole=max(picture.whole or longest, longest),
    )


def _bar(bar: Bar, tracks: _Tracks, palette: Palette, middle: float) -> Sequence[Shape]:
    """A track, the bar on it, its figure; a zero has no bar, and a trace can still be seen."""
    track = _strip(tracks.left, tracks.right, middle, palette.track)
    edge = look.WIDTH - look.MARGIN
    figure = beside(middle, (bar.figure,), look.VALUE, palette.ink, edge, "right")
    if bar.value <= 0:
        return track, *figure
    end = max(tracks.at(bar.value), tracks.left + look.BAR_SLIVER)
    return track, _strip(tracks.left, end, middle, readable(bar.color, palette)), *figure


def _strip(left: float, right: float, middle: float, color: str) -> Rect:
    length, height = right - left, look.BAR_HEIGHT
    radius = min(look.BAR_RADIUS, length / 2)
    return Rect(left, middle - height / 2, length, height, color, radius)
