"""Panels of bars below each other, each under a heading of its own."""

from bot.charts import look
from bot.charts.frame import heading
from bot.charts.look import Palette
from bot.charts.shapes import Block, Shape
from bot.charts.table import longest, table
from bot.pictures import Panels


def panels(picture: Panels, palette: Palette, top: float) -> Block:
    """The panels from the height `top` downwards; names, bars and figures of all are aligned."""
    rows = table([bar for panel in picture.panels for bar in panel.bars], look.CLOSE_ROWS)
    shapes: list[Shape] = []
    row, bottom = 0, top - look.GAP
    for panel in picture.panels:
        scale = rows.scale(longest(panel.bars, panel.whole))
        head = heading(panel.heading, palette, bottom + look.GAP)
        body = rows.draw(row, panel.bars, scale, palette, head.bottom)
        shapes += (*head.shapes, *body.shapes)
        row, bottom = row + len(panel.bars), body.bottom
    return Block(tuple(shapes), bottom)
