"""Colours that can be told from the card and from each other, on both themes."""

from collections.abc import Iterator
from itertools import combinations, pairwise
from math import dist

import pytest

from bot.answer import ChamberChart, VotesChart
from bot.charts.colors import area, contrast, readable
from bot.charts.look import PALETTES, Palette
from db.files import bundled
from handlers import charts

FACTS = bundled()
COLORS = sorted({party.color for party in FACTS.parties.values() if party.color})
palettes = pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#FFFFFF", 21), ("#FFFFFF", "#000000", 21), ("#777777", "#FFFFFF", 4.48)],
)
def test_contrast_is_that_of_the_accessibility_guidelines(
    one: str, other: str, ratio: float
) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)


@palettes
@pytest.mark.parametrize("color", [*COLORS, "#FFFFFF", "#000000", "#FFFF00", "#17212B"])
def test_every_party_colour_stands_out_from_card_and_track(color: str, palette: Palette) -> None:
    assert contrast(readable(color, palette), palette.card) >= 3
    assert contrast(readable(color, palette), palette.track) >= 3


@palettes
def test_words_stand_out_more_than_areas_have_to(palette: Palette) -> None:
    for color in (palette.ink, palette.muted, palette.accent):
        assert contrast(color, palette.card) >= 4.5


def test_a_colour_that_stands_out_already_stays_as_it_is() -> None:
    assert readable("#0A408A", PALETTES["light"]) == "#0A408A"
    assert readable("#1CA9C9", PALETTES["dark"]) == "#1CA9C9"


def test_every_party_has_a_colour() -> None:
    assert not [party.id for party in FACTS.parties.values() if party.color is None]


@palettes
@pytest.mark.parametrize("faint", [False, True])
def test_what_belongs_to_no_party_stands_out_too(palette: Palette, faint: bool) -> None:
    assert contrast(area(None, palette, faint), palette.card) >= 3
    assert contrast(area(None, palette, faint), palette.track) >= 3


@palettes
def test_neighbours_in_a_picture_can_be_told_apart(palette: Palette) -> None:
    for parties in pictured():
        for one, other in pairwise(parties):
            assert difference(one, other, palette) > 20, (one, other)


@palettes
def test_all_parties_of_a_picture_can_be_told_apart(palette: Palette) -> None:
    for parties in pictured():
        for one, other in combinations(parties, 2):
            assert difference(one, other, palette) > 12, (one, other)


def pictured() -> Iterator[list[str | None]]:
    """The parties of each chamber and of each vote in their order; None for seats of none."""
    for election in FACTS.elections.values():
        for chart in (charts.chamber(election), charts.votes(election)):
            match chart:
                case ChamberChart(seats=seats, unattributed=rest):
                    yield [*(party for party, _ in seats), *([None] if rest else [])]
                case VotesChart(shares=shares):
                    yield [party for party, _ in shares]


def difference(one: str | None, other: str | None, palette: Palette) -> float:
    """How different two colours look (CIE 1976): 2 can just be seen, 100 is black on white."""
    colors = [FACTS.parties[party].color if party else None for party in (one, other)]
    first, second = (lab(area(color, palette)) for color in colors)
    return dist(first, second)


def lab(color: str) -> tuple[float, float, float]:
    """A colour of the standard space sRGB in CIELAB, under its white D65."""
    channels = [channel / 255 for channel in bytes.fromhex(color.removeprefix("#"))]
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels
    )
    x, y, z = (
        root(share)
        for share in (
            (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
            0.2126 * red + 0.7152 * green + 0.0722 * blue,
            (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
        )
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def root(share: float) -> float:
    return float(share ** (1 / 3)) if share > 0.008856 else 7.787 * share + 16 / 116


@pytest.mark.parametrize(
    ("color", "expected"),
    [("#FFFFFF", (100, 0, 0)), ("#000000", (0, 0, 0)), ("#FF0000", (53.2, 80.1, 67.2))],
)
def test_difference_is_measured_in_the_space_of_the_commission_on_illumination(
    color: str, expected: tuple[float, float, float]
) -> None:
    assert lab(color) == pytest.approx(expected, abs=0.1)
