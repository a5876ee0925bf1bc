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
    image = _figures(canvas)
    pen = ImageDraw.Draw(image)
    for shape in canvas.shapes:
        if isinstance(shape, Text):
            _letters(pen, shape)
    return png(image.quantize(palette=_palette(canvas), dither=Image.Dither.NONE))


def _figures(canvas: Canvas) -> Image.Image:
    """The figures in true colours; while they are large their colours are numbers, as that takes
    a quarter of the memory."""
    colors = {color: number for number, color in enumerate(_colors(canvas))}
    size = canvas.width * _SCALE, canvas.height * _SCALE
    large = Image.new("P", size, colors[canvas.card])
    large.putpalette(_bytes(colors))
    pen = ImageDraw.Draw(large)
    for shape in canvas.shapes:
        _figure(pen, shape, colors[shape.color])
    return _reduced(large)


def _reduced(large: Image.Image) -> Image.Image:
    """An image in true colours and its own size, strip by strip."""
    image = Image.new("RGB", (large.width // _SCALE, large.height // _SCALE))
    for top in range(0, image.height, _STRIP):
        bottom = min(top + _STRIP, image.height)
        strip = large.crop((0, top * _SCALE, large.width, bottom * _SCALE))
        image.paste(strip.convert("RGB").reduce(_SCALE), (0, top))
    return image


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


def _letters(pen: ImageDraw.ImageDraw, text: Text) -> None:
    where = round(text.x), round(text.y)
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
