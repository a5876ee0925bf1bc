"""Breaking text into lines and setting the lines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.charts.fonts import width
from bot.charts.shapes import Align, Style, Text

_ASCENT = 0.93
_CAPITALS = 0.73
"""Heights in DejaVu Sans as shares of the type size: of the tallest letters, of capitals."""

_BREAK = re.compile(r"(?<= )|(?<=[^\W\d_]-)(?=[^\W\d_])")
"""Lines end after a plain space, or after a hyphen between letters; never at a thin space."""

_TRIES = 20


def wrap(words: str, style: Style, limit: float) -> tuple[str, ...]:
    """`words` in as few lines as fit into `limit` pixels, about equally long."""
    pieces = _pieces(words, style, limit)
    lines = _fill(pieces, style, limit)
    if len(lines) == 1:
        return lines
    tries = (_fill(pieces, style, limit * step / _TRIES) for step in range(1, _TRIES + 1))
    return min(
        (tried for tried in tries if len(tried) == len(lines)),
        key=lambda tried: max(width(line, style) for line in tried),
    )


@dataclass(frozen=True, slots=True)
class Labels:
    """Names set in the same style, each of them in one line or more."""

    style: Style
    lines: tuple[tuple[str, ...], ...]

    @property
    def width(self) -> float:
        """The width of the longest line."""
        return max((width(line, self.style) for lines in self.lines for line in lines), default=0)

    @property
    def most(self) -> int:
        """The lines of the label that takes the most."""
        return max((len(lines) for lines in self.lines), default=0)


def fit(names: Sequence[str], styles: Sequence[Style], limit: float) -> Labels:
    """Names in the first style that lets all of them fit in two lines, or else in the last one."""
    tries = [Labels(style, tuple(wrap(name, style, limit) for name in names)) for style in styles]
    return next((labels for labels in tries if labels.most <= 2), tries[-1])


def below(
    top: float, lines: Sequence[str], style: Style, color: str, x: float
) -> tuple[Text, ...]:
    """Lines from the height `top` downwards."""
    return _set(lines, style, color, (x, top + _ASCENT * style.size), "left")


def beside(
    middle: float, lines: Sequence[str], style: Style, color: str, x: float, align: Align = "left"
) -> tuple[Text, ...]:
    """Lines whose capitals are centred on the height `middle`."""
    last = middle + _CAPITALS * style.size / 2
    return _set(lines, style, color, (x, last - style.line * (len(lines) - 1) / 2), align)


def _set(
    lines: Sequence[str], style: Style, color: str, start: tuple[float, float], align: Align
) -> tuple[Text, ...]:
    x, y = start
    return tuple(
        Text(x, y + row * style.line, words, style, color, align)
        for row, words in enumerate(lines)
    )


def _fill(pieces: Sequence[str], style: Style, limit: float) -> tuple[str, ...]:
    lines = [""]
    for piece in pieces:
        if lines[-1] and width((lines[-1] + piece).rstrip(" "), style) > limit:
            lines.append("")
        lines[-1] += piece
    # A dot that parts two things has nothing to part at the end of a line.
    return tuple(line.rstrip(" ·") for line in lines)


def _pieces(words: str, style: Style, limit: float) -> list[str]:
    """What a line may be made of: words, and the single letters of a word that is too long."""
    return [
        part
        for piece in _BREAK.split(words)
        for part in ([piece] if width(piece.rstrip(" "), style) <= limit else piece)
    ]
