"""The bot's picture requests drawn by matplotlib: its `Figure`, never pyplot."""

from collections.abc import Sequence
from io import BytesIO
from math import cos, sin

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from bot.charts import look
from bot.charts.seating import chamber
from bot.pictures import Bar, Bars, Hemicycle, Panels, Picture, Timeline

PALETTE = look.PALETTES["light"]
DOTS_PER_INCH = 100
POINTS = 72 / DOTS_PER_INCH


def png(picture: Picture) -> bytes:
    """A picture of the same width, with the same words, bars and dots."""
    rows = _rows(picture)
    height = (4 + 0.5 * len(rows)) if rows else 7.5
    figure = Figure(figsize=(look.WIDTH / DOTS_PER_INCH, height), dpi=DOTS_PER_INCH)
    figure.text(0.04, 0.94, picture.title, size=40 * POINTS, weight="bold", color=PALETTE.ink)
    figure.text(0.04, 0.89, picture.subtitle, size=28 * POINTS, color=PALETTE.muted)
    figure.text(0.04, 0.03, picture.source, size=24 * POINTS, color=PALETTE.muted)
    axes = figure.add_axes((0.36, 0.08, 0.44, 0.78))
    axes.set_axis_off()
    if isinstance(picture, Hemicycle):
        axes.set_position((0.04, 0.3, 0.92, 0.52))
        _dots(picture, axes)
    else:
        _bars(rows, axes)
    file = BytesIO()
    figure.savefig(file, format="png")
    return file.getvalue()


def _rows(picture: Picture) -> list[tuple[float, Bar]]:
    """Each bar with its height on the axes."""
    match picture:
        case Bars(bars=bars):
            return [(-at, bar) for at, bar in enumerate(bars)]
        case Panels(panels=panels):
            inside = [bar for panel in panels for bar in panel.bars]
            return [(-at - at // 2, bar) for at, bar in enumerate(inside)]
        case Timeline(points=points):
            first = points[0].day.toordinal()
            return [
                (
                    (first - point.day.toordinal()) / 640,
                    Bar(point.label, point.value, point.figure, picture.color, point.faint),
                )
                for point in points
            ]
        case _:
            return []


def _bars(rows: Sequence[tuple[float, Bar]], axes: Axes) -> None:
    heights = [height for height, _ in rows]
    values = [float(bar.value or 0) for _, bar in rows]
    whole = max(values)
    axes.barh(heights, whole, 0.7, color=PALETTE.track)
    axes.barh(heights, values, 0.7, color=[bar.color or PALETTE.plain for _, bar in rows])
    for height, bar in rows:
        axes.text(-0.03 * whole, height, bar.label, size=26 * POINTS, ha="right", va="center")
        axes.text(
            1.4 * whole,
            height,
            bar.figure,
            size=28 * POINTS,
            weight="bold",
            ha="right",
            va="center",
        )
    axes.set_xlim(0, whole)


def _dots(picture: Hemicycle, axes: Axes) -> None:
    seating = chamber([group.seats for group in picture.groups])
    colors = [group.color or PALETTE.plain for group in picture.groups]
    x = [-seat.radius * cos(seat.angle) for seat in seating.seats]
    y = [seat.radius * sin(seat.angle) for seat in seating.seats]
    axes.scatter(x, y, s=300, c=[colors[seat.group] for seat in seating.seats])
    axes.plot([0, 0], [0.3, 1.1], color=PALETTE.accent, linewidth=2)
    axes.text(0, 1.15, picture.majority_label, size=26 * POINTS, weight="bold", ha="center")
    axes.text(0, 0, str(len(x)), size=84 * POINTS, weight="bold", ha="center")
    for at, group in enumerate(picture.groups):
        where = (-1 + at % 2, -0.2 - 0.15 * (at // 2))
        axes.text(*where, f"{group.seats} {group.label}", size=28 * POINTS)
    axes.set_aspect("equal")
