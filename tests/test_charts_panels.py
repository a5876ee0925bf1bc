"""What a comparison looks like: panels with a scale of their own, aligned with each other."""

from fractions import Fraction

import pytest

from bot import charts
from bot.charts import look
from bot.charts.shapes import Canvas, Rect, Text
from bot.pictures import Bar, Panel, Panels

NUR_OTAN, AK_ZHOL = "#1B93B0", "#0A408A"
TRACK = look.PALETTES["light"].track


def canvas() -> Canvas:
    shares = (
        Bar("Nur Otan", Fraction(80), "80%", NUR_OTAN),
        Bar("Ak Zhol", Fraction(20), "20%", AK_ZHOL),
    )
    seats = (
        Bar("Nur Otan", Fraction(50), "50", NUR_OTAN),
        Bar("Ak Zhol", Fraction(5), "5", AK_ZHOL),
    )
    panels = (Panel("Share", shares, Fraction(100)), Panel("Seats", seats))
    return charts.shapes(Panels("Nur Otan and Ak Zhol", "2007", panels, "Source"))


def rects(canvas: Canvas, color: str) -> list[Rect]:
    return [one for one in canvas.shapes if isinstance(one, Rect) and one.color == color]


def test_each_panel_has_a_scale_of_its_own() -> None:
    lengths = [bar.width / rects(canvas(), TRACK)[0].width for bar in rects(canvas(), NUR_OTAN)]
    assert lengths == pytest.approx([0.8, 1])


def test_all_tracks_begin_and_end_together() -> None:
    assert len({(track.x, track.width) for track in rects(canvas(), TRACK)}) == 1


def test_a_heading_stands_above_its_bars() -> None:
    tracks = rects(canvas(), TRACK)
    texts = {one.words: one for one in canvas().shapes if isinstance(one, Text)}
    assert texts["Share"].y < tracks[0].y
    assert tracks[1].y + tracks[1].height < texts["Seats"].y < tracks[2].y
    assert texts["Share"].style.bold
