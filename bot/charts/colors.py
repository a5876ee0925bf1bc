"""Contrast as the Web Content Accessibility Guidelines 2.2 define it, and colours that have it."""

from bot.charts.look import Palette

READABLE = 3.0
"""The contrast that WCAG 2.2 asks of graphics (success criterion 1.4.11)."""

_STEPS = 50
_FAINT = 0.6
"""How far on its way to the track a faint area begins to be made readable."""


def contrast(one: str, other: str) -> float:
    """The contrast of two colours like "#1CA9C9": from 1 (equal) to 21 (black on white)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def area(color: str | None, palette: Palette, faint: bool = False) -> str:
    """What an area is filled with: its party's colour, or a plain one, so that it stands out."""
    own = color or palette.plain
    return readable(mix(own, palette.track, _FAINT) if faint else own, palette)


def readable(color: str, palette: Palette) -> str:
    """`color`, moved towards the ink only as far as it takes to stand out on card and track."""
    tries = (mix(color, palette.ink, step / _STEPS) for step in range(_STEPS + 1))
    return next((one for one in tries if _stands_out(one, palette)), palette.ink)


def mix(color: str, other: str, share: float) -> str:
    """The colour that lies so far (0 to 1) on the way from `color` to `other`."""
    pairs = zip(_channels(color), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def _stands_out(color: str, palette: Palette) -> bool:
    return all(contrast(color, ground) >= READABLE for ground in (palette.card, palette.track))


def _luminance(color: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _channels(color: str) -> bytes:
    return bytes.fromhex(color.removeprefix("#"))
