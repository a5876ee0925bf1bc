"""The gallery shows every kind of picture as it is drawn now."""

from typing import get_args

import pytest
from PIL import Image

from bot import charts
from bot.pictures import Theme
from docs import draw_gallery as gallery
from tests.real_pictures import real_pictures

STALE = "the gallery is stale: run `make gallery`"


def test_every_kind_is_shown() -> None:
    kinds = {reply.chart_kind for _, reply in real_pictures("en").values()}
    assert {one.reply.chart_kind for one in gallery.shown()} == kinds


def test_the_page_is_as_it_would_be_written_now() -> None:
    assert gallery.PAGE.read_text("utf-8") == gallery.page(), STALE


def test_no_picture_is_missing_and_none_is_left_over() -> None:
    files = {one.file(theme) for one in gallery.shown() for theme in get_args(Theme)}
    assert {path.name for path in gallery.PICTURES.iterdir()} == files, STALE


@pytest.mark.parametrize("theme", get_args(Theme))
def test_pictures_are_as_high_as_they_would_be_drawn_now(theme: Theme) -> None:
    for one in gallery.shown():
        height = charts.shapes(one.picture, theme).height
        with Image.open(gallery.PICTURES / one.file(theme)) as image:
            assert abs(image.height - height / 2) < 1, STALE
