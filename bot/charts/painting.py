"""Shapes to PNG.

Figures are drawn at twice their size and reduced, which makes them smooth; letters are drawn
over them at their own size, which keeps them crisp. A palette of the picture's own colours, with
a few shades for smooth edges, keeps areas exact and the file small.
"""

from collections.abc import Iterable

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
    figures, palette = _figures(canvas), _palette(canvas)
    image = Image.new("P", (canvas.width, canvas.height))
    image.putpalette(palette.getpalette() or b"")
    # Strip by strip, as true colours take much memory.
    for top in range(0, canvas.height, _STRIP):
        strip = _strip(canvas, figures, top)
        image.paste(strip.quantize(palette=palette, dither=Image.Dither.NONE), (0, top))
    return png(image)


def _figures(canvas: Canvas) -> Image.Image:
    """The figures at twice their size, with numbers for colours."""
    colors = {color: number for number, color in enumerate(_colors(canvas))}
    size = canvas.width * _SCALE, canvas.height * _SCALE
    image = Image.new("P", size, colors[canvas.card])
    image.putpalette(_bytes(colors))
    pen = ImageDraw.Draw(image)
    for shape in canvas.shapes:
        _figure(pen, shape, colors[shape.color])
    return image


def _strip(canvas: Canvas, figures: Image.Image, top: int) -> Image.Image:
    """A part of the picture from one side to the other, in true colours."""
    bottom = min(top + _STRIP, canvas.height)
    large = figures.crop((0, top * _SCALE, figures.width, bottom * _SCALE))
    image = large.convert("RGB").reduce(_SCALE)
    pen = ImageDraw.Draw(image)
    for shape in canvas.shapes:
        if isinstance(shape, Text) and _reaches(shape, top, bottom):
            _letters(pen, shape, top)
    return image


def _reaches(text: Text, top: int, bottom: int) -> bool:
    return top - text.style.line < text.y < bottom + text.style.line


def _figure(pen: ImageDraw.ImageDraw, shape: Shape, color: int) -> None:
    match shape:
        case Rect(x, y, width, height, radius=radius):
            corners = _scaled(x, y, x + width, y + height)
            pen.rounded_rectangle(corners, round(radius * _SCALE), color)
        case Circle(x, y, radius, hole=hole):
            pen.ellipse(
                _scaled(x - radius, y - radius, x + radius, y + radius),
                fill=None if hole else color,
                outline=color,
                width=round((radius - hole) * _SCALE),
            )
        case Line(x1, y1, x2, y2, width=width):
            pen.line(_scaled(x1, y1, x2, y2), color, round(width * _SCALE))


def _letters(pen: ImageDraw.ImageDraw, text: Text, top: int) -> None:
    where = round(text.x), round(text.y) - top
    pen.text(where, text.words, text.color, font(text.style), anchor=anchor(text))


def _scaled(*lengths: float) -> list[float]:
    return [length * _SCALE for length in lengths]


def _palette(canvas: Canvas) -> Image.Image:
    """All colours of the picture, then their shades towards the card: 256 at most."""
    colors = _colors(canvas)
    letters = {shape.color for shape in canvas.shapes if isinstance(shape, Text)}
    shades = [
        mix(canvas.card, color, step / steps)
        for color in colors
        if contrast(color, canvas.card) > _FAINT
        for steps in [_SHADES_OF_LETTERS if color in letters else _SHADES]
        for step in range(1, steps)
    ]
    palette = Image.new("P", (1, 1))
    palette.putpalette(_bytes([*colors, *shades]))
    return palette


def _colors(canvas: Canvas) -> list[str]:
    return list(dict.fromkeys([canvas.card, *(shape.color for shape in canvas.shapes)]))


def _bytes(colors: Iterable[str]) -> bytes:
    return bytes.fromhex("".join(colors).replace("#", ""))[: 3 * 256]
