"""Every kind of picture, in three languages and both themes, held to the same rules."""

from io import BytesIO
from itertools import product
from xml.parsers.expat import ParserCreate

import pytest
from PIL import Image

from bot import charts
from bot.charts import look
from bot.charts.shapes import Circle, Rect, Text
from bot.pictures import Hemicycle, Picture, Theme
from tests import picture_rules
from tests.election_pictures import PICTURES, chamber_2007

THEMES: tuple[Theme, ...] = ("light", "dark")
EACH = [
    pytest.param(PICTURES[name], theme, id=f"{name}, {theme}")
    for name, theme in product(PICTURES, THEMES)
]
every_picture = pytest.mark.parametrize(("picture", "theme"), EACH)


@every_picture
def test_nothing_leaves_the_card(picture: Picture, theme: Theme) -> None:
    assert not picture_rules.outside(charts.shapes(picture, theme))


@every_picture
def test_no_two_texts_overlap(picture: Picture, theme: Theme) -> None:
    assert not picture_rules.overlapping(charts.shapes(picture, theme))


@every_picture
def test_no_text_lies_on_a_bar_a_dot_or_a_line(picture: Picture, theme: Theme) -> None:
    assert not picture_rules.covering(charts.shapes(picture, theme))


@every_picture
def test_all_letters_are_large_enough_for_a_phone(picture: Picture, theme: Theme) -> None:
    assert not picture_rules.small(charts.shapes(picture, theme))


@every_picture
def test_every_word_of_the_request_is_in_the_picture(picture: Picture, theme: Theme) -> None:
    assert not picture_rules.missing(picture, charts.shapes(picture, theme))


@every_picture
def test_the_file_is_a_small_png_that_is_the_same_each_time(
    picture: Picture, theme: Theme
) -> None:
    file = charts.png(picture, theme)
    assert file == charts.png(picture, theme)
    assert len(file) < 30_000
    with Image.open(BytesIO(file)) as image:
        image.verify()
        assert image.format == "PNG"
        assert image.width == 1000
    with Image.open(BytesIO(file)) as image:
        assert image.convert("RGB").getpixel((0, 0)) == rgb(look.PALETTES[theme].card)


@every_picture
def test_areas_have_exactly_their_colour(picture: Picture, theme: Theme) -> None:
    areas = {
        rgb(shape.color)
        for shape in charts.shapes(picture, theme).shapes
        if isinstance(shape, (Rect, Circle))
    }
    with Image.open(BytesIO(charts.png(picture, theme))) as image:
        found = image.convert("RGB").getcolors()
    assert found is not None
    assert areas <= {color for _, color in found}


def rgb(color: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(color.removeprefix("#")))


@every_picture
def test_the_svg_has_every_shape(picture: Picture, theme: Theme) -> None:
    canvas = charts.shapes(picture, theme)
    elements: list[tuple[str, dict[str, str]]] = []
    words: list[str] = []
    parser = ParserCreate()
    parser.StartElementHandler = lambda name, values: elements.append((name, values))
    parser.CharacterDataHandler = words.append
    parser.Parse(charts.svg(picture, theme), True)
    (_, size), (_, card), *shapes = elements
    assert (size["width"], size["height"]) == (str(canvas.width), str(canvas.height))
    assert card["fill"] == canvas.card
    assert len(shapes) == len(canvas.shapes)
    assert "".join(words) == "".join(
        shape.words for shape in canvas.shapes if isinstance(shape, Text)
    )


def test_a_long_title_and_source_are_wrapped_and_make_the_picture_higher() -> None:
    short = chamber_2007(2)
    long = Hemicycle(
        "Парламент Мәжілісінің депутаттарын сайлау: дауыс беру қорытындылары",
        short.subtitle,
        short.groups,
        short.majority,
        short.majority_label,
        "Дереккөз: Орталық сайлау комиссиясы, 2007 жылғы сайлау туралы Уикипедия мақаласы бойынша",
    )
    assert charts.shapes(long).height > charts.shapes(short).height
