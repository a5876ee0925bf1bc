"""What people send, cleaned and folded: one key for every spelling."""

import pytest

from bot.question.fold import fold, repair
from bot.question.keyboard import other_layout
from bot.question.stem import stem, without_endings
from bot.question.words import MOST_WORDS, words


@pytest.mark.parametrize(
    ("spellings", "key"),
    [
        (("Ақжол", "Акжол", "AkZhol", "Aq-Jol", "Akjol", "АҚЖОЛ"), "akjol"),
        (("Нұротан", "Нуротан", "NurOtan", "Nur Otan"), "nurotan"),
        (("Мәжіліс", "Мажилис", "Mazhilis", "Majilis", "Mäjilis"), "majilis"),
        (("Руханият", "Rukhaniyat", "Ruhaniyat", "Ruxaniyat"), "ruhaniat"),
        (("сайлау", "sailau", "Saylau"), "sailau"),
        (("ЖСДП", "JSDP", "jsdp"), "jsdp"),
    ],
)
def test_all_spellings_of_a_name_have_one_key(spellings: tuple[str, ...], key: str) -> None:
    assert {fold(spelling) for spelling in spellings} == {key}


def test_letters_of_the_other_script_are_repaired() -> None:
    assert repair("gоlоsа") == "golosa"
    assert repair("явкa") == "явка"


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("How many votes?!", ["How", "many", "votes"]),
        ("Ak\u200bZhol \U0001f1f0\U0001f1ff", ["AkZhol"]),
        ("２００７", ["2007"]),
        ("5 247 720 and 5,247,720", ["5247720", "and", "5247720"]),
        ("<b>turnout</b> 7,5%", ["turnout", "7,5", "%"]),
        ("Ak Zhol's", ["Ak", "Zhol"]),
        ("the threshold of a party", ["threshold", "of", "a", "party"]),
        ("'07 and 2004-2007", ["2007", "and", "2004", "2007"]),
        ("+5% and -3", ["+5", "%", "and", "-3"]),
        ("4 per cent", ["4", "percent"]),
        ("", []),
        ("???", []),
    ],
)
def test_a_text_is_cleaned_to_its_words(text: str, cleaned: list[str]) -> None:
    assert [word.text for word in words(text)] == cleaned


def test_a_long_text_is_cut() -> None:
    assert len(words("vote " * 5000)) == MOST_WORDS


def test_a_text_typed_on_the_other_layout() -> None:
    assert other_layout("zdrf 2007") == "явка 2007"
    assert other_layout("фл ярщд мщеуы") == "ak zhol votes"


def test_stems_and_endings() -> None:
    assert stem("явку") == stem("явка")
    assert stem("мандатов") == stem("мандат")
    assert "akjol" in set(without_endings(fold("жолдың").join(("ak", ""))))
    assert fold("дауыс") in set(without_endings(fold("дауыстарының")))
