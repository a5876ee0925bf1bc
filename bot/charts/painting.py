"""Shapes to PNG.

Figures are drawn at twice their size and reduced, which makes them smooth; letters are drawn
over them at their own size, which keeps them crisp. A palette of the picture's own colours, with
a few shades for smooth edges, keeps areas exact and the file small.
"""

from collections.abc import Callable

from PIL import Image, ImageDraw

from bot.charts.colors import contrast, mix
from bot.charts.fonts import anchor, font
from bot.charts.portable import png
from bot.charts.shapes import Canvas, Circle, Line, Rect, Shape, Text

_SCALE = 2
_STRIP = 100
_SHADES = 2
_SHADES_OF_LETTERS = 3
"""In how many steps a colour comes out of the card; letters have thinner lines than figures."""
_FAINT = 1.5
"""The contrast up to which a colour needs no shades; they would be mistaken for the card."""


def paint(canvas: Canvas) -> bytes:
    """The PNG file of a picture; the same picture gives the same bytes."""
    palette = _palette(canvas)
    image = Image.new("P", (canvas.width, canvas.height))
    image.putpalette(palette.getpalette() or b"")
    # Strip by strip: true colours at twice the size would take twenty megabytes.
    for top in range(0, canvas.height, _STRIP):
        strip = _strip(canvas, top, min(top + _STRIP, canvas.height))
        image.paste(strip.quantize(palette=palette, dither=Image.Dither.NONE), (0, top))
    return png(image)


def _strip(canvas: Canvas, top: int, bottom: int) -> Image.Image:
    """A part of the picture from one side to the other, in true colours."""
    size = canvas.width, bottom - top
    figures = [shape for shape in canvas.shapes if _meets(shape, top, bottom)]
    image = _figures(figures, size, canvas.card, top)
    pen = ImageDraw.Draw(image)
    for shape in canvas.shapes:
        if isinstance(shape, Text) and _reaches(shape, top, bottom):
            _letters(pen, shape, top)
    return image


def _figures(figures: list[Shape], size: tuple[int, int], card: str, top: int) -> Image.Image:
    """What a strip shows besides letters; most strips of a title show nothing else."""
    if not figures:
        return Image.new("RGB", size, card)
    large = Image.new("RGB", (size[0] * _SCALE, size[1] * _SCALE), card)
    pen = ImageDraw.Draw(large)
    for figure in figures:
        _figure(pen, figure, top)
    return large.reduce(_SCALE)


def _reaches(text: Text, top: int, bottom: int) -> bool:
    return top - text.style.line < text.y < bottom + text.style.line


def _meets(shape: Shape, top: int, bottom: int) -> bool:
    """Whether any of a figure can lie in the strip; a pixel to spare on either side."""
    match shape:
        case Rect(y=y, height=height):
            high, low = y, y + height
        case Circle(y=y, radius=radius):
            high, low = y - radius, y + radius
        case Line(y1=y1, y2=y2, width=width):
            high, low = min(y1, y2) - width, max(y1, y2) + width
        case Text():
            return False
    return top - 1 <= low and high <= bottom + 1


def _figure(pen: ImageDraw.ImageDraw, shape: Shape, top: int) -> None:
    match shape:
        case Rect(x, y, width, height, color, radius):
            corners = _scaled(top, x, y, x + width, y + height, whole=round)
            pen.rounded_rectangle(corners, round(radius * _SCALE), color)
        case Circle(x, y, radius, color, hole):
            pen.ellipse(
                _scaled(top, x - radius, y - radius, x + radius, y + radius),
                fill=None if hole else color,
                outline=color,
                width=round((radius - hole) * _SCALE),
            )
        case Line(x1, y1, x2, y2, color, width):
            pen.line(_scaled(top, x1, y1, x2, y2), color, round(width * _SCALE))


def _letters(pen: ImageDraw.ImageDraw, text: Text, top: int) -> None:
    where = round(text.x), round(text.y) - top
    pen.text(where, text.words, text.color, font(text.style), anchor=anchor(text))


def _scaled(top: int, *points: float, whole: Callable[[float], int] = int) -> list[int]:
    """Coordinates in a strip: whole numbers, so that those of all strips fit together."""
    return [
        whole(number * _SCALE) - (top * _SCALE if place % 2 else 0)
        for place, number in enumerate(points)
    ]


def _palette(canvas: Canvas) -> Image.Image:
    """All colours of the picture, then their shades towards the card: 256 at most."""
    colors = dict.fromkeys([canvas.card, *(shape.color for shape in canvas.shapes)])
    letters = {shape.color for shape in canvas.shapes if isinstance(shape, Text)}
    shades = [
        mix(canvas.card, color, step / steps)
        for color in colors
        if contrast(color, canvas.card) > _FAINT
        for steps in [_SHADES_OF_LETTERS if color in letters else _SHADES]
        for step in range(1, steps)
    ]
    palette = Image.new("P", (1, 1))
    palette.putpalette(bytes.fromhex("".join([*colors, *shades]).replace("#", ""))[: 3 * 256])
    return palette
