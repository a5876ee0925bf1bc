"""Horizontal bars: names on the left, figures on the right, a mark across all of them."""

from bot.charts import look
from bot.charts.frame import label_lines, on_top
from bot.charts.look import Palette
from bot.charts.shapes import Block, Line, Shape
from bot.charts.table import longest, table
from bot.pictures import Bars


def bars(picture: Bars, palette: Palette, top: float) -> Block:
    """The bars of a picture from the height `top` downwards."""
    many = len(picture.bars) > look.MANY_BARS
    rows = table(picture.bars, look.MANY_ROWS if many else look.ROWS)
    above = label_lines(picture.mark.label) if picture.mark else ()
    first = top + look.MARK.line * len(above)
    marked = (picture.mark.value,) if picture.mark else ()
    scale = rows.scale(longest(picture.bars, picture.whole, *marked))
    body = rows.draw(0, picture.bars, scale, palette, first)
    shapes: list[Shape] = [*body.shapes]
    if picture.mark:
        x = scale.at(picture.mark.value)
        shapes += _stroke(x, first, body.bottom, palette)
        shapes += on_top(above, x, palette, top)
    return Block(tuple(shapes), body.bottom)


def _stroke(x: float, top: float, bottom: float, palette: Palette) -> tuple[Line, Line]:
    return (
        Line(x, top, x, bottom, palette.card, look.CUT),
        Line(x, top, x, bottom, palette.accent, look.STROKE),
    )
