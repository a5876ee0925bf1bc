"""Two chambers side by side, as it was and as it would be, and what becomes of each party."""

from collections.abc import Sequence

from bot.charts import look
from bot.charts.colors import area
from bot.charts.fonts import width
from bot.charts.hemicycle import Place, half_circle
from bot.charts.legend import dot
from bot.charts.look import Palette
from bot.charts.shapes import Block, Shape
from bot.charts.typesetting import beside, fit
from bot.pictures import BeforeAfter, Group, Shift

ARROW = "→"


def before_after(picture: BeforeAfter, palette: Palette, top: float) -> Block:
    """Both chambers and the list of parties from the height `top` downwards."""
    befores = [Group(shift.label, shift.before, shift.color) for shift in picture.shifts]
    afters = [Group(shift.label, shift.after or 0, shift.color) for shift in picture.shifts]
    quarter = look.INNER / 4
    houses = (
        _house(picture, 0, befores, look.MARGIN + quarter, palette, top),
        _house(picture, 1, afters, look.WIDTH - look.MARGIN - quarter, palette, top),
    )
    below = max(house.bottom for house in houses) + look.GAP
    table = _table(picture.shifts, palette, below)
    return Block(houses[0].shapes + houses[1].shapes + table.shapes, table.bottom)


def _house(
    picture: BeforeAfter,
    which: int,
    groups: Sequence[Group],
    x: float,
    palette: Palette,
    top: float,
) -> Block:
    """One chamber below its name."""
    name = beside(
        top + look.VALUE.line / 2, (picture.names[which],), look.VALUE, palette.ink, x, "middle"
    )
    place = Place(top + look.VALUE.line, x, look.SMALL_ARC, look.SMALL_TOTAL)
    house = half_circle(
        groups, picture.majorities[which], picture.majority_labels[which], palette, place
    )
    return Block(name + house.shapes, house.bottom)


def _table(shifts: Sequence[Shift], palette: Palette, top: float) -> Block:
    """A line for each party: its name, its seats before and after, and the difference."""
    change_edge = look.WIDTH - look.MARGIN
    changes = max((width(shift.change, look.VALUE) for shift in shifts), default=0)
    figure_edge = change_edge - changes - look.GAP
    figures = max((width(_figure(shift), look.VALUE) for shift in shifts), default=0)
    name = look.MARGIN + 3 * look.SWATCH
    labels = fit(
        [shift.label for shift in shifts], look.LABELS, figure_edge - figures - look.GAP - name
    )
    pitch = look.LEGEND_GAP + max(look.VALUE.line, labels.style.line * labels.most)
    shapes: list[Shape] = []
    for row, shift in enumerate(shifts):
        middle = top + pitch * (row + 0.5)
        color = area(shift.color, palette)
        shapes.append(dot(look.MARGIN + look.SWATCH, middle, look.SWATCH, row, color))
        shapes += beside(middle, labels.lines[row], labels.style, palette.ink, name)
        shapes += beside(middle, (_figure(shift),), look.VALUE, palette.ink, figure_edge, "right")
        shapes += beside(middle, (shift.change,), look.VALUE, palette.muted, change_edge, "right")
    return Block(tuple(shapes), top + pitch * len(shifts))


def _figure(shift: Shift) -> str:
    return f"{shift.before} {ARROW} {'?' if shift.after is None else shift.after}"
