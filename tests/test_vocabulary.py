"""The reviewed lists: every value named in all three languages, no key with two meanings."""

import tomllib
from collections import defaultdict
from contextlib import nullcontext
from importlib.util import find_spec
from pathlib import Path
from shutil import copytree

import pytest

from bot.question.phrases import FOLDER, phrases_of, read_list
from bot.question.table import table
from bot.question.vocabulary import VocabularyError, vocabulary
from bot.wording.catalogue import catalogue, languages
from db.files import bundled

KNOWN = vocabulary(bundled())
LANGUAGES = {"en", "ru", "kk"}


@pytest.mark.parametrize("file", ["concepts", "bot", "scope", "regions", "methods"])
def test_every_value_has_names_in_all_languages(file: str) -> None:
    for value, names in tomllib.loads((FOLDER / f"{file}.toml").read_text("utf-8")).items():
        assert set(names) == LANGUAGES, value
        assert all(names.values()), value


def test_no_key_means_two_things() -> None:
    """Within the letters it is written in; names shared by parties are declared as shared.

    Number words are taken out before names are looked for, so they may look like a rank.
    """
    twice = defaultdict(set)
    for phrase in phrases_of(bundled()):
        key, meaning = "".join(phrase.keys), phrase.meaning
        if meaning.kind not in {"stop", "ordinary", "cardinal"}:
            script = "latin" if meaning.language == "en" else "cyrillic"
            twice[key, script].add((meaning.kind, meaning.value))
    clashes = {
        key: values
        for key, values in twice.items()
        if len(values) > 1 and len({kind for kind, _ in values} & {"party", "person"}) != 1
    }
    assert not clashes


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("turnout", "turnout means oddly and turnout"),
        ("turnover", ""),
        ("majoraty", "majorati and majoriti are a slip apart"),
    ],
)
def test_a_word_of_two_meanings_or_too_near_another_is_refused(
    word: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lists = tmp_path / "vocabulary"
    copytree(FOLDER, lists)
    with (lists / "concepts.toml").open("a", encoding="utf-8") as concepts:
        concepts.write(f'\n[oddly]\nen = ["{word}"]\nru = ["странно"]\nkk = ["бейтаныс"]\n')
    monkeypatch.setattr("bot.question.phrases.FOLDER", lists)
    with pytest.raises(VocabularyError, match=told) if told else nullcontext():
        vocabulary.__wrapped__(bundled())


def test_words_that_are_no_slips_are_no_words_of_ours() -> None:
    listed = read_list("unrelated").values()
    assert not [word for words in listed for word in words.split() if word in KNOWN.exact]


def test_every_concept_is_used_and_every_word_of_the_table_is_known() -> None:
    files = ("concepts", "bot")
    concepts = {
        name for file in files for name in tomllib.loads((FOLDER / f"{file}.toml").read_text())
    }
    rows = table().rows
    used = {word for row in rows for word in (*row.focus, *row.allows, *row.default)}
    used |= {word for row in rows for need in row.needs for word in need} | table().light
    parts = {word for word in used if word.isupper()}
    assert concepts <= used | {
        "without",
        "no_threshold",
        "not_run",
        "if_not_run",
        "voters",
        "residents",
        "of_registered",
        "members",
        "points",
        "altogether",
    }
    assert used - parts - {"start", "seat", "bar", "inclusive", "left_out", "than"} <= concepts


def test_every_topic_has_a_handler_and_a_name() -> None:
    for row in table().rows:
        assert find_spec(f"handlers.{row.topic}"), row.topic
        for language in languages():
            assert catalogue(language).has(f"topic-{row.topic}")


def test_every_measure_has_a_name() -> None:
    for row in table().rows:
        for measure in (*row.focus, *row.default):
            names = (f"measure-{measure}", f"inverse-of-{measure}")
            assert any(catalogue("en").has(name) for name in names), measure
