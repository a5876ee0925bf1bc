"""The plain shapes that a picture is made of, in pixels from its top left corner."""

from dataclasses import dataclass
from typing import Literal

Align = Literal["left", "middle", "right"]

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True, slots=True)
class Style:
    """How letters are set; `size` is the height of the type, as printers measure it."""

    size: int
    bold: bool = False

    @property
    def line(self) -> int:
        """The distance from one line of text to the next."""
        return round(self.size * 1.2)


@dataclass(frozen=True, slots=True)
class Rect:
    """A filled rectangle with round corners."""

    x: float
    y: float
    width: float
    height: float
    color: str
    radius: float = 0


@dataclass(frozen=True, slots=True)
class Circle:
    """A filled disc around (x, y), or a ring if it has a hole of some radius."""

    x: float
    y: float
    radius: float
    color: str
    hole: float = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A straight stroke from (x1, y1) to (x2, y2)."""

    x1: float
    y1: float
    x2: float
    y2: float
    color: str
    width: float


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text on the baseline `y`; `align` says which part of it stands at `x`."""

    x: float
    y: float
    words: str
    style: Style
    color: str
    align: Align = "left"


Shape = Rect | Circle | Line | Text


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a picture and the height where it ends."""

    shapes: tuple[Shape, ...]
    bottom: float


@dataclass(frozen=True, slots=True)
class Canvas:
    """A whole picture: its shapes lie on a card of one colour, later ones above earlier ones."""

    width: int
    height: int
    card: str
    shapes: tuple[Shape, ...]


def overlap(one: Box, other: Box, apart: float = 0) -> bool:
    """Whether two boxes have a point in common, or come nearer than so many pixels."""
    across = one[0] - apart < other[2] and other[0] - apart < one[2]
    return across and one[1] - apart < other[3] and other[1] - apart < one[3]
