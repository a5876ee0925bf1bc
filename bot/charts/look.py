"""The look of every picture: sizes, spacing and colours live here and nowhere else.

A phone shows the 1000 pixels in about 360 points, so 24 is the smallest type that can be read.
"""

from dataclasses import dataclass

from bot.charts.shapes import Style
from bot.pictures import Theme

WIDTH = 1000
MARGIN = 40
GAP = 28
INNER = WIDTH - 2 * MARGIN

TITLE = Style(40, bold=True)
SUBTITLE = Style(28)
SOURCE = Style(24)
MARK = Style(26, bold=True)
VALUE = Style(30, bold=True)
SMALL_VALUE = Style(26, bold=True)
HEADING = Style(30, bold=True)
TOTAL = Style(84, bold=True)
LABELS = (Style(28), Style(26), Style(24))
"""Names are set in the first of these that lets them fit; where there are many, in the last."""

STROKE = 3
CUT = 6
"""A line is laid into a cut of the card's colour, so that it is seen on bars and dots."""

# Bars: a sliver is the shortest bar that can be seen.
BAR_RADIUS = 6
BAR_SLIVER = 4
COLUMN_GAP = 20
MANY_BARS = 12


@dataclass(frozen=True, slots=True)
class Rows:
    """How rows of bars are set: the styles of names, how wide these may be, the style of figures,
    the height of bars, the space from one row to the next."""

    labels: tuple[Style, ...]
    names: int
    value: Style
    height: int
    gap: int


ROWS = Rows(LABELS, 390, VALUE, 36, 20)
CLOSE_ROWS = Rows(LABELS, 390, VALUE, 36, 10)
MANY_ROWS = Rows(LABELS[-1:], 440, SMALL_VALUE, 30, 10)

# Years: how high the longest time may get, and how wide the names that a party went by.
YEAR = Style(28)
LONGEST = 720
ERA_COLUMN = 260

# Chambers: the radius of the arc and the type of its number (smaller where two stand side by
# side), the ring of numbers around it and how far these stay apart;
# the radius of a dot in the legend, and of the hole in a ring as a share of the ring's.
ARC = 340
NUMBERS = 52
APART = 8
SMALL_ARC = 166
SMALL_TOTAL = Style(36, bold=True)
SWATCH = 13
HOLE = 0.4
LEGEND_GAP = 12
MANY_GROUPS = 8


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme.

    `track` lies behind bars, `accent` is for marks, `plain` for figures of no party.
    """

    card: str
    track: str
    ink: str
    muted: str
    accent: str
    plain: str


PALETTES: dict[Theme, Palette] = {
    "light": Palette(
        card="#FFFFFF",
        track="#E9ECEF",
        ink="#17212B",
        muted="#5A6672",
        accent="#B3261E",
        plain="#4A6785",
    ),
    "dark": Palette(
        card="#17212B",
        track="#2A3744",
        ink="#F4F7F9",
        muted="#A9B5C0",
        accent="#FF8A80",
        plain="#8FABC7",
    ),
}
