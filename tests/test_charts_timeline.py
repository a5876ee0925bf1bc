"""What time looks like: as far apart as it was, with gaps and names."""

from datetime import date, timedelta
from fractions import Fraction

import pytest

from bot import charts
from bot.charts import look
from bot.charts.shapes import Canvas, Line, Rect, Text
from bot.pictures import Era, Point, Timeline

TRACK = look.PALETTES["light"].track
ROW = look.CLOSE_ROWS.height + look.CLOSE_ROWS.gap
FIRST = date(1994, 3, 7)


def picture(*days: int, eras: tuple[Era, ...] = (), missing: int | None = None) -> Timeline:
    points = tuple(
        Point(FIRST + timedelta(day), f"{at}", None if at == missing else Fraction(at), f"{at}%")
        for at, day in enumerate(days, 1)
    )
    return Timeline("Turnout", "", points, eras, None, "Source", Fraction(100))


def tracks(canvas: Canvas) -> list[Rect]:
    return [one for one in canvas.shapes if isinstance(one, Rect) and one.color == TRACK]


def text(canvas: Canvas, words: str) -> Text:
    return next(one for one in canvas.shapes if isinstance(one, Text) and one.words == words)


def lines(canvas: Canvas) -> list[Line]:
    return [one for one in canvas.shapes if isinstance(one, Line)]


def test_rows_are_as_far_apart_as_their_days() -> None:
    first, second, third = (one.y for one in tracks(charts.shapes(picture(0, 1000, 3000))))
    assert third - second == pytest.approx(2 * (second - first))


def test_the_nearest_rows_stay_apart() -> None:
    first, second, third = (one.y for one in tracks(charts.shapes(picture(0, 5, 10_000))))
    assert second - first == pytest.approx(ROW)
    assert third - second > ROW


def test_a_long_time_does_not_make_the_picture_too_high() -> None:
    assert charts.shapes(picture(0, 5, 10_000)).height < 1100


def test_years_without_a_figure_keep_their_place() -> None:
    with_all, with_gap = picture(0, 1000, 2000), picture(0, 1000, 2000, missing=2)
    rows, others = tracks(charts.shapes(with_all)), tracks(charts.shapes(with_gap))
    assert [row.y for row in others] == [rows[0].y, rows[2].y]
    assert text(charts.shapes(with_gap), "2").color == look.PALETTES["light"].muted


def test_a_name_stands_beside_the_rows_that_had_it() -> None:
    canvas = charts.shapes(picture(0, 1000, 2000, eras=(Era("Otan", 0, 1), Era("Amanat", 2, 2))))
    rows = tracks(canvas)
    _, otan, amanat = lines(canvas)
    assert (otan.y1, otan.y2) == (rows[0].y, rows[1].y + rows[1].height)
    assert (amanat.y1, amanat.y2) == (rows[2].y, rows[2].y + rows[2].height)
    assert otan.y1 < text(canvas, "Otan").y < otan.y2
    assert text(canvas, "Otan").x < otan.x1 < text(canvas, "1").x
