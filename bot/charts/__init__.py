"""Picture requests drawn: a request becomes plain shapes, and the shapes become a file."""

from bot.charts import look
from bot.charts.bars import bars
from bot.charts.before_after import before_after
from bot.charts.frame import footer, header
from bot.charts.hemicycle import hemicycle
from bot.charts.look import Palette
from bot.charts.painting import paint
from bot.charts.panels import panels
from bot.charts.shapes import Block, Canvas
from bot.charts.timeline import timeline
from bot.charts.writing import written
from bot.pictures import Bars, BeforeAfter, Hemicycle, Panels, Picture, Theme, Timeline


def shapes(picture: Picture, theme: Theme = "light") -> Canvas:
    """The shapes of a picture, as wide as all pictures and as high as it takes."""
    palette = look.PALETTES[theme]
    head = header(picture.title, picture.subtitle, palette)
    body = _body(picture, palette, head.bottom + look.GAP)
    foot = footer(picture.source, palette, body.bottom + look.GAP)
    height = round(foot.bottom + look.MARGIN)
    return Canvas(look.WIDTH, height, palette.card, head.shapes + body.shapes + foot.shapes)


def png(picture: Picture, theme: Theme = "light") -> bytes:
    """A picture as a PNG file, ready to be sent or written to a path."""
    return paint(shapes(picture, theme))


def svg(picture: Picture, theme: Theme = "light") -> bytes:
    """A picture as an SVG file, for those who set it anew."""
    return written(shapes(picture, theme))


def _body(picture: Picture, palette: Palette, top: float) -> Block:
    match picture:
        case Bars():
            return bars(picture, palette, top)
        case Hemicycle():
            return hemicycle(picture, palette, top)
        case Panels():
            return panels(picture, palette, top)
        case Timeline():
            return timeline(picture, palette, top)
        case BeforeAfter():
            return before_after(picture, palette, top)
