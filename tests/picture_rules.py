"""What every picture is held to: each function lists what breaks a rule."""

from itertools import combinations, pairwise, product

from bot.charts import look
from bot.charts.fonts import box
from bot.charts.shapes import Box, Canvas, Circle, Line, Rect, Shape, Text, overlap
from bot.pictures import Bars, BeforeAfter, Hemicycle, Panels, Picture, Timeline

OVERHANG = 4


def texts(canvas: Canvas) -> list[Text]:
    return [shape for shape in canvas.shapes if isinstance(shape, Text)]


def extent(shape: Shape) -> Box:
    match shape:
        case Rect(x, y, width, height):
            return x, y, x + width, y + height
        case Circle(x, y, radius):
            return x - radius, y - radius, x + radius, y + radius
        case Line(x1, y1, x2, y2):
            return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)
        case Text():
            return box(shape)


def outside(canvas: Canvas) -> list[Shape]:
    """Shapes that leave the card; the tail of a J hangs over a little."""
    near, right = look.MARGIN - OVERHANG, canvas.width - look.MARGIN + OVERHANG
    bottom = canvas.height - look.MARGIN + OVERHANG
    boxes = [(shape, extent(shape)) for shape in canvas.shapes]
    return [
        shape
        for shape, (x1, y1, x2, y2) in boxes
        if x1 < near or y1 < near or x2 > right or y2 > bottom
    ]


def overlapping(canvas: Canvas) -> list[tuple[str, str]]:
    """Texts that lie on each other."""
    boxes = [(text.words, box(text)) for text in texts(canvas)]
    return [
        (words, others)
        for (words, one), (others, other) in combinations(boxes, 2)
        if overlap(one, other)
    ]


def covering(canvas: Canvas) -> list[tuple[str, Box]]:
    """Texts that lie on a bar, a dot or a line."""
    figures = [shape for shape in canvas.shapes if not isinstance(shape, Text)]
    extents = [extent(part) for figure in figures for part in _split(figure)]
    boxes = [(text.words, box(text)) for text in texts(canvas)]
    return [
        (words, other) for (words, one), other in product(boxes, extents) if overlap(one, other)
    ]


def small(canvas: Canvas) -> list[Text]:
    """Letters that cannot be read on a phone."""
    return [text for text in texts(canvas) if text.style.size < 24]


def missing(picture: Picture, canvas: Canvas) -> list[str]:
    """Words of the request that are not in the picture; lines may end anywhere."""
    drawn = _letters("".join(text.words for text in texts(canvas)))
    return [words for words in _said(picture) if _letters(words) not in drawn]


def _split(shape: Shape) -> list[Shape]:
    """A slanted line as many short ones, whose extents are close to the line."""
    if not isinstance(shape, Line) or shape.x1 == shape.x2 or shape.y1 == shape.y2:
        return [shape]
    steps = [step / 50 for step in range(51)]
    points = [
        (shape.x1 + (shape.x2 - shape.x1) * step, shape.y1 + (shape.y2 - shape.y1) * step)
        for step in steps
    ]
    return [Line(*one, *other, shape.color, shape.width) for one, other in pairwise(points)]


def _letters(words: str) -> str:
    return words.replace(" ", "").replace("·", "")


def _said(picture: Picture) -> list[str]:
    frame = [picture.title, picture.subtitle, picture.source]
    match picture:
        case Bars(bars=bars, mark=mark):
            labels = [mark.label] if mark else []
            return [*frame, *labels, *(w for bar in bars for w in (bar.label, bar.figure))]
        case Hemicycle(groups=groups):
            names = [w for group in groups for w in (group.label, str(group.seats))]
            return [*frame, picture.majority_label, *names]
        case BeforeAfter(shifts=shifts):
            names = [w for shift in shifts for w in (shift.label, shift.change)]
            return [*frame, *picture.names, *picture.majority_labels, *names]
        case Panels(panels=panels):
            shown = [w for panel in panels for bar in panel.bars for w in (bar.label, bar.figure)]
            return [*frame, *(panel.heading for panel in panels), *shown]
        case Timeline(points=points, eras=eras):
            shown = [w for point in points for w in (point.label, point.figure)]
            return [*frame, *shown, *(era.label for era in eras)]
