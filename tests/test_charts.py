"""Every kind of picture, in three languages and both themes, held to the same rules."""

from io import BytesIO
from itertools import combinations, pairwise, product

import pytest
from PIL import Image

from bot import charts
from bot.charts import look
from bot.charts.fonts import box
from bot.charts.shapes import Box, Canvas, Circle, Line, Rect, Shape, Text, overlap
from bot.pictures import Bars, BeforeAfter, Hemicycle, Picture, Theme
from tests.election_pictures import PICTURES, chamber_2007

THEMES: tuple[Theme, ...] = ("light", "dark")
EACH = [
    pytest.param(PICTURES[name], theme, id=f"{name}, {theme}")
    for name, theme in product(PICTURES, THEMES)
]
every_picture = pytest.mark.parametrize(("picture", "theme"), EACH)


def texts(canvas: Canvas) -> list[Text]:
    return [shape for shape in canvas.shapes if isinstance(shape, Text)]


def extent(shape: Shape) -> Box:
    match shape:
        case Rect(x, y, width, height):
            return x, y, x + width, y + height
        case Circle(x, y, radius):
            return x - radius, y - radius, x + radius, y + radius
        case Line(x1, y1, x2, y2):
            return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)
        case Text():
            return box(shape)


def split(shape: Shape) -> list[Shape]:
    """A slanted line as many short ones, whose extents are close to the line."""
    if not isinstance(shape, Line):
        return [shape]
    steps = [step / 50 for step in range(51)]
    points = [
        (shape.x1 + (shape.x2 - shape.x1) * step, shape.y1 + (shape.y2 - shape.y1) * step)
        for step in steps
    ]
    return [Line(*one, *other, shape.color, shape.width) for one, other in pairwise(points)]


@every_picture
def test_nothing_leaves_the_card(picture: Picture, theme: Theme) -> None:
    canvas = charts.shapes(picture, theme)
    for left, top, right, bottom in map(extent, canvas.shapes):
        assert left >= look.MARGIN - 2
        assert top >= look.MARGIN - 2
        assert right <= canvas.width - look.MARGIN + 2
        assert bottom <= canvas.height - look.MARGIN + 2


@every_picture
def test_no_two_texts_overlap(picture: Picture, theme: Theme) -> None:
    for one, other in combinations(texts(charts.shapes(picture, theme)), 2):
        assert not overlap(box(one), box(other)), (one.words, other.words)


@every_picture
def test_no_text_lies_on_a_bar_a_dot_or_a_line(picture: Picture, theme: Theme) -> None:
    canvas = charts.shapes(picture, theme)
    figures = [shape for shape in canvas.shapes if not isinstance(shape, Text)]
    parts = [part for figure in figures for part in split(figure)]
    for text, part in product(texts(canvas), parts):
        assert not overlap(box(text), extent(part)), (text.words, part)


@every_picture
def test_all_letters_are_large_enough_for_a_phone(picture: Picture, theme: Theme) -> None:
    assert all(text.style.size >= 24 for text in texts(charts.shapes(picture, theme)))


@every_picture
def test_every_word_of_the_request_is_in_the_picture(picture: Picture, theme: Theme) -> None:
    drawn = "".join(text.words for text in texts(charts.shapes(picture, theme))).replace(" ", "")
    for words in said(picture):
        assert words.replace(" ", "") in drawn


def said(picture: Picture) -> list[str]:
    frame = [picture.title, picture.subtitle, picture.source]
    match picture:
        case Bars(bars=bars, mark=mark):
            labels = [mark.label] if mark else []
            return [*frame, *labels, *(w for bar in bars for w in (bar.label, bar.figure))]
        case Hemicycle(groups=groups):
            names = [w for group in groups for w in (group.label, str(group.seats))]
            return [*frame, picture.majority_label, *names]
        case BeforeAfter(shifts=shifts):
            names = [w for shift in shifts for w in (shift.label, shift.change)]
            return [*frame, *picture.names, *picture.majority_labels, *names]


@every_picture
def test_the_file_is_a_small_png_that_is_the_same_each_time(
    picture: Picture, theme: Theme
) -> None:
    file = charts.png(picture, theme)
    assert file == charts.png(picture, theme)
    assert len(file) < (45_000 if isinstance(picture, BeforeAfter) else 30_000)
    with Image.open(BytesIO(file)) as image:
        assert image.format == "PNG"
        assert image.width == 1000
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
