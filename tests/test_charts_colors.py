"""Colours that can be told from the card, on both themes."""

import re
from pathlib import Path

import pytest

from bot.charts.colors import contrast, readable
from bot.charts.look import PALETTES, Palette

PARTIES = Path(__file__).parent.parent / "db" / "data" / "parties.toml"
COLORS = sorted(set(re.findall(r'"(#[0-9A-Fa-f]{6})"', PARTIES.read_text("utf-8"))))
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
