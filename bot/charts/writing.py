"""Shapes to SVG, for those who set a picture anew; the letters need the font DejaVu Sans."""

from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement, tostring

from bot.charts.shapes import Canvas, Circle, Line, Rect, Shape, Text

_ANCHORS = {"left": "start", "middle": "middle", "right": "end"}


def written(canvas: Canvas) -> bytes:
    """The SVG file of a picture."""
    size = {"width": canvas.width, "height": canvas.height}
    root = Element("svg", {"xmlns": "http://www.w3.org/2000/svg", **_words(size)})
    root.set("viewBox", f"0 0 {canvas.width} {canvas.height}")
    root.set("font-family", "'DejaVu Sans', sans-serif")
    SubElement(root, "rect", {**_words(size), "fill": canvas.card})
    for shape in canvas.shapes:
        _add(root, shape)
    file: bytes = tostring(root, "utf-8", xml_declaration=True)
    return file


def _add(root: Element, shape: Shape) -> None:
    match shape:
        case Rect(x, y, width, height, color, radius):
            sides = {"x": x, "y": y, "width": width, "height": height, "rx": radius}
            SubElement(root, "rect", {**_words(sides), "fill": color})
        case Circle(x, y, radius, color, hole):
            # A stroke lies half inside and half outside of its circle.
            middle = {"cx": x, "cy": y, "r": (radius + hole) / 2 if hole else radius}
            paint = {"fill": "none", "stroke": color} if hole else {"fill": color}
            stroke = _words({"stroke-width": radius - hole}) if hole else {}
            SubElement(root, "circle", {**_words(middle), **paint, **stroke})
        case Line(x1, y1, x2, y2, color, width):
            ends = {"x1": x1, "y1": y1, "x2": x2, "y2": y2, "stroke-width": width}
            SubElement(root, "line", {**_words(ends), "stroke": color})
        case Text():
            _letters(root, shape)


def _letters(root: Element, text: Text) -> None:
    where = _words({"x": text.x, "y": text.y, "font-size": text.style.size})
    weight = {"font-weight": "bold"} if text.style.bold else {}
    look = {"fill": text.color, "text-anchor": _ANCHORS[text.align]}
    SubElement(root, "text", {**where, **look, **weight}).text = text.words


def _words(numbers: Mapping[str, float]) -> dict[str, str]:
    return {name: f"{number:.2f}".rstrip("0").rstrip(".") for name, number in numbers.items()}
