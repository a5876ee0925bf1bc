"""The bundled fonts have every letter, and lines break where they should."""

from pathlib import Path

import pytest

from bot.charts.fonts import FOLDER, font, width
from bot.charts.shapes import Style
from bot.charts.typesetting import fit, wrap

ROOT = Path(__file__).parent.parent
FACES = (Style(28), Style(28, bold=True))
TEXTS = [*ROOT.glob("bot/locales/*.ftl"), *ROOT.glob("db/data/**/*.toml")]

faces = pytest.mark.parametrize("face", FACES, ids=["regular", "bold"])


def missing(letters: str, face: Style) -> set[str]:
    """The letters that the font would draw as the box which stands for no letter."""
    box = bytes(font(face).getmask("\uffff"))
    return {letter for letter in letters if bytes(font(face).getmask(letter)) == box}


@faces
@pytest.mark.parametrize(
    "letters",
    [
        "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя",
        "ĀāÄäÖöÜüŪūÑñĞğŞşİıǴǵÉéŐő",
        "«»„“”‘’–—…·−×№₸€%≥≤≈▲▼✓→½⅓",
        "\u00a0\u2009\u202f",
    ],
    ids=["Kazakh and Russian", "Latin", "signs", "spaces"],
)
def test_the_fonts_have_the_letters_of_three_languages(letters: str, face: Style) -> None:
    assert not missing(letters, face)


@faces
def test_the_fonts_have_every_letter_of_the_catalogues_and_the_data(face: Style) -> None:
    letters = {one for path in TEXTS for one in path.read_text("utf-8") if one.isprintable()}
    assert len(letters) > 150
    assert not missing("".join(letters), face)


@faces
def test_a_letter_that_is_not_there_is_noticed(face: Style) -> None:
    assert missing("a漢", face) == {"漢"}


def test_the_licence_lies_beside_the_fonts() -> None:
    assert "Bitstream Vera Fonts Copyright" in (FOLDER / "LICENSE").read_text("utf-8")
    assert sum(path.stat().st_size for path in FOLDER.glob("*.ttf")) < 200_000


def test_a_short_text_stays_on_one_line() -> None:
    assert wrap("Нұр Отан", Style(28), 300) == ("Нұр Отан",)


def test_lines_are_about_equally_long() -> None:
    words = "Қазақстан халқы Ассамблеясы сайлаған депутаттар"
    lines = wrap(words, Style(28), width(words, Style(28)) * 0.9)
    assert lines == ("Қазақстан халқы Ассамблеясы", "сайлаған депутаттар")


def test_a_number_is_never_broken_at_its_thin_spaces() -> None:
    assert wrap("5\u202f247\u202f720 дауыс", Style(28), 150) == ("5\u202f247\u202f720", "дауыс")


def test_a_compound_word_may_be_broken_after_its_hyphen() -> None:
    assert wrap("социал-демократиялық", Style(28), 300) == ("социал-", "демократиялық")


def test_a_word_that_is_too_long_is_broken_rather_than_cut() -> None:
    lines = wrap("демократиялық", Style(28), 100)
    assert "".join(lines) == "демократиялық"
    assert all(width(line, Style(28)) <= 100 for line in lines)


def test_names_shrink_together_until_all_fit_in_two_lines() -> None:
    names = ["Отан", "Қазақстанның коммунистік халық партиясы"]
    assert fit(names, (Style(28), Style(24)), 420).style == Style(28)
    assert fit(names, (Style(28), Style(24)), 370).style == Style(24)
