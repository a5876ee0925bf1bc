"""What all pictures have in common: title above, source below, labels on top of lines."""

from collections.abc import Sequence

from bot.charts import look
from bot.charts.fonts import width
from bot.charts.look import Palette
from bot.charts.shapes import Block, Style, Text
from bot.charts.typesetting import below, wrap


def header(title: str, subtitle: str, palette: Palette) -> Block:
    """The title and what is measured, from the top edge."""
    head = _paragraph(title, look.TITLE, palette.ink, look.MARGIN - 8)
    under = _paragraph(subtitle, look.SUBTITLE, palette.muted, head.bottom + 4)
    return Block(head.shapes + under.shapes, under.bottom)


def heading(words: str, palette: Palette, top: float) -> Block:
    """What the part of a picture below it is about."""
    return _paragraph(words, look.HEADING, palette.ink, top)


def footer(source: str, palette: Palette, top: float) -> Block:
    """Where the figures are from; a forwarded picture has to say it itself."""
    return _paragraph(source, look.SOURCE, palette.muted, top)


def label_lines(label: str) -> tuple[str, ...]:
    """The lines of the label of a line, each of the height of `look.MARK`."""
    return wrap(label, look.MARK, look.INNER)


def on_top(lines: Sequence[str], x: float, palette: Palette, top: float) -> tuple[Text, ...]:
    """The label of a line at `x`, centred over it as far as the card allows."""
    half = max(width(line, look.MARK) for line in lines) / 2
    left = min(max(x, look.MARGIN + half), look.WIDTH - look.MARGIN - half) - half
    return below(top, lines, look.MARK, palette.accent, left)


def _paragraph(words: str, style: Style, color: str, top: float) -> Block:
    if not words:
        return Block((), top)
    lines = wrap(words, style, look.INNER)
    texts: tuple[Text, ...] = below(top, lines, style, color, look.MARGIN)
    return Block(texts, top + style.line * len(lines))
