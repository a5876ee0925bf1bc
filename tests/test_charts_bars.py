"""What bars look like: lengths, the mark across them, names and figures."""

from fractions import Fraction

import pytest

from bot import charts
from bot.charts import look
from bot.charts.shapes import Canvas, Line, Rect, Text
from bot.pictures import Bar, Bars, Mark

COLOR = "#6A3D9A"
TRACK = look.PALETTES["light"].track
THRESHOLD = Mark(Fraction(7), "7% threshold")


def picture(
    *values: str,
    label: str = "Auyl",
    mark: Mark | None = None,
    whole: Fraction | None = Fraction(100),
) -> Bars:
    bars = tuple(Bar(label, Fraction(value), f"{value}%", COLOR) for value in values)
    return Bars("Votes", "Share of the valid votes", bars, mark, "Source", whole)


def rects(canvas: Canvas, color: str) -> list[Rect]:
    return [one for one in canvas.shapes if isinstance(one, Rect) and one.color == color]


def text(canvas: Canvas, words: str) -> Text:
    return next(one for one in canvas.shapes if isinstance(one, Text) and one.words == words)


def threshold(canvas: Canvas) -> Line:
    lines = (one for one in canvas.shapes if isinstance(one, Line))
    return next(line for line in lines if line.color == look.PALETTES["light"].accent)


def test_the_length_of_a_bar_is_its_share_of_the_whole() -> None:
    canvas = charts.shapes(picture("88.41", "4.54"))
    lengths = [bar.width / rects(canvas, TRACK)[0].width for bar in rects(canvas, COLOR)]
    assert lengths == pytest.approx([0.8841, 0.0454])


def test_without_a_whole_the_longest_bar_fills_its_track() -> None:
    canvas = charts.shapes(picture("30.9", "15.45", whole=None))
    lengths = [bar.width / rects(canvas, TRACK)[0].width for bar in rects(canvas, COLOR)]
    assert lengths == pytest.approx([1, 0.5])


def test_a_zero_is_a_figure_without_a_bar() -> None:
    canvas = charts.shapes(picture("3", "0"))
    assert len(rects(canvas, COLOR)) == 1
    assert len(rects(canvas, TRACK)) == 2
    assert text(canvas, "0%").y > text(canvas, "3%").y


def test_only_zeros_can_be_drawn() -> None:
    assert not rects(charts.shapes(picture("0", "0", whole=None)), COLOR)


def test_a_trace_of_votes_can_still_be_seen() -> None:
    assert rects(charts.shapes(picture("0.01")), COLOR)[0].width == look.BAR_SLIVER


def test_the_threshold_stands_where_seven_per_cent_are_and_over_all_tracks() -> None:
    canvas = charts.shapes(picture("88.41", "4.54", mark=THRESHOLD))
    tracks = rects(canvas, TRACK)
    line = threshold(canvas)
    assert line.x1 == line.x2 == pytest.approx(tracks[0].x + 0.07 * tracks[0].width)
    assert line.y1 < tracks[0].y
    assert line.y2 > tracks[-1].y + tracks[-1].height
    assert all(canvas.shapes.index(line) > canvas.shapes.index(track) for track in tracks)


def test_the_label_of_the_threshold_stands_above_its_line() -> None:
    canvas = charts.shapes(picture("88.41", mark=THRESHOLD))
    line = threshold(canvas)
    assert text(canvas, "7% threshold").y < line.y1


def test_figures_stand_in_one_column_at_the_right() -> None:
    canvas = charts.shapes(picture("88.41", "4.54", "0"))
    figures = [text(canvas, words) for words in ("88.41%", "4.54%", "0%")]
    assert {(figure.x, figure.align) for figure in figures} == {(960, "right")}


def test_a_long_name_takes_two_lines() -> None:
    canvas = charts.shapes(picture("3.09", label="«Ақ жол» Қазақстанның демократиялық партиясы"))
    assert text(canvas, "«Ақ жол» Қазақстанның").y < text(canvas, "демократиялық партиясы").y


@pytest.mark.parametrize(("number", "rows"), [(2, look.ROWS), (15, look.MANY_ROWS)])
def test_the_picture_is_as_high_as_its_bars_take(number: int, rows: look.Rows) -> None:
    more, fewer = (charts.shapes(picture(*["1"] * count)) for count in (number + 1, number))
    assert more.height - fewer.height == rows.height + rows.gap


def test_many_bars_stand_closer() -> None:
    few, many = (charts.shapes(picture(*["1"] * count)) for count in (12, 13))
    assert many.height < few.height


def test_a_name_of_two_lines_makes_its_own_row_higher() -> None:
    bars = [Bar("Солтүстік Қазақстан облысы, " * 2, Fraction(9), "9%", None)]
    bars += [Bar("Астана", Fraction(9), "9%", None)] * 2
    canvas = charts.shapes(Bars("Turnout", "", tuple(bars), None, "Source"))
    first, second, third = (track.y for track in rects(canvas, TRACK))
    assert second - first > third - second


def test_what_belongs_to_no_party_has_a_colour_of_the_theme() -> None:
    canvas = charts.shapes(Bars("", "", (Bar("A", Fraction(1), "1", None),), None, ""))
    assert len(rects(canvas, look.PALETTES["light"].plain)) == 1


def test_what_was_asked_for_stands_out_in_colour_and_in_weight() -> None:
    faint = Bar("Abai", Fraction(57), "57%", None, faint=True)
    canvas = charts.shapes(
        Bars("", "", (faint, Bar("Astana", Fraction(43), "43%", None)), None, "")
    )
    assert not text(canvas, "57%").style.bold
    assert text(canvas, "43%").style.bold
    assert len({rect.color for rect in canvas.shapes if isinstance(rect, Rect)}) == 3


def test_no_value_is_a_dash_without_a_track() -> None:
    absent = Bar("2021", None, "–", COLOR)
    canvas = charts.shapes(Bars("", "", (absent, Bar("2023", Fraction(0), "0", COLOR)), None, ""))
    assert len(rects(canvas, TRACK)) == 1
    assert text(canvas, "–").color == text(canvas, "2021").color == look.PALETTES["light"].muted
