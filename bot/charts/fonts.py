"""The two bundled fonts, and how much room words take in them."""

from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

from bot.charts.shapes import Box, Style, Text

FOLDER = Path(__file__).parent.parent / "fonts"


@lru_cache
def font(style: Style) -> ImageFont.FreeTypeFont:
    """The font of a style; laid out plainly, so that all machines draw the same."""
    name = "DejaVuSans-Bold.ttf" if style.bold else "DejaVuSans.ttf"
    return ImageFont.truetype(FOLDER / name, style.size, layout_engine=ImageFont.Layout.BASIC)


def anchor(text: Text) -> str:
    """Pillow's name for the point of a text that stands at (x, y): on the baseline."""
    return text.align[0] + "s"


@lru_cache(4096)
def width(words: str, style: Style) -> float:
    """The width of one line of text in pixels."""
    return font(style).getlength(words)


def box(text: Text) -> Box:
    """Where the ink of a text lies."""
    left, top, right, bottom = font(text.style).getbbox(text.words, anchor=anchor(text))
    return text.x + left, text.y + top, text.x + right, text.y + bottom
