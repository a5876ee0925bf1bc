"""Every picture that the bundled data makes, in every language."""

import re
import subprocess
import sys
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from bot import charts
from bot.answer import Chart
from bot.charts.shapes import Canvas
from bot.pictures import Bars, BeforeAfter, Hemicycle, Panels, Picture, Timeline, picture_key
from bot.question.query import Query
from bot.wording import languages
from tests import picture_rules
from tests.real_pictures import real_pictures

in_each_language = pytest.mark.parametrize("language", languages())
LATIN_NAMES = {"Respublica"}
ROOT = Path(__file__).parent.parent


@cache
def canvases(language: str) -> dict[Query, tuple[Picture, Canvas]]:
    replies = real_pictures(language)
    return {query: (picture, charts.shapes(picture)) for query, (picture, _) in replies.items()}


def test_every_kind_of_chart_is_among_them() -> None:
    kinds = {reply.chart_kind for _, reply in real_pictures("en").values()}
    each = [field for chart in get_args(Chart) for field in fields(chart)]
    assert kinds == {field.default for field in each if field.name == "kind"}


@in_each_language
def test_each_keeps_the_rules(language: str) -> None:
    for query, (picture, canvas) in canvases(language).items():
        assert not picture_rules.outside(canvas), query
        assert not picture_rules.overlapping(canvas), query
        assert not picture_rules.covering(canvas), query
        assert not picture_rules.small(canvas), query
        assert not picture_rules.missing(picture, canvas), query


@in_each_language
def test_those_with_most_in_them_are_small_files(language: str) -> None:
    fullest = sorted(canvases(language).values(), key=lambda drawn: -len(drawn[1].shapes))
    for picture, _ in fullest[:12]:
        assert len(charts.png(picture)) < 30_000, picture.title


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_no_english_word_but_names_and_sources(language: str) -> None:
    for query, (picture, canvas) in canvases(language).items():
        written = {text.words for text in picture_rules.texts(canvas)} - set(source(picture))
        latin = set(re.findall(r"[A-Za-z]{2,}", " ".join(written)))
        assert latin <= LATIN_NAMES, query


def source(picture: Picture) -> tuple[str, ...]:
    canvas = charts.shapes(picture)
    lines = [text.words for text in picture_rules.texts(canvas) if text.style.size == 24]
    return tuple(line for line in lines if line in picture.source)


@in_each_language
def test_the_words_for_a_picture_have_every_figure_of_it(language: str) -> None:
    for query, (picture, reply) in real_pictures(language).items():
        assert reply.alt
        assert reply.alt.count(picture.title) == 1
        assert all(figure in reply.alt for figure in figures(picture)), query


def figures(picture: Picture) -> list[str]:
    match picture:
        case Bars(bars=bars):
            return [bar.figure for bar in bars]
        case Hemicycle(groups=groups):
            return [str(group.seats) for group in groups]
        case BeforeAfter(shifts=shifts):
            return [str(seats) for shift in shifts for seats in (shift.before, shift.after or 0)]
        case Panels(panels=panels):
            return [bar.figure for panel in panels for bar in panel.bars if bar.value is not None]
        case Timeline(points=points):
            return [point.figure for point in points if point.value is not None]


def test_the_key_of_a_picture_is_its_own_in_each_theme() -> None:
    each = [real_pictures(language).values() for language in languages()]
    shown = {picture for replies in each for picture, _ in replies}
    keys = {picture_key(picture, theme) for picture in shown for theme in ("light", "dark")}
    assert len(keys) == 2 * len(shown)


def test_the_key_of_a_picture_stays_the_same_in_another_process() -> None:
    code = (
        "from tests.real_pictures import real_pictures as r; from bot.pictures import picture_key;"
        "print(*(picture_key(picture, 'dark') for picture, _ in r('kk').values()))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    here = [picture_key(picture, "dark") for picture, _ in real_pictures("kk").values()]
    assert run.stdout.split() == here
