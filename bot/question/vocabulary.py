"""What words can mean: the reviewed lists in bot/vocabulary and the names of the parties held."""

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bot.question.stem import stem
from bot.question.words import words
from db.facts import Facts, Party

FOLDER = Path(__file__).parent.parent / "vocabulary"
SHORTEST_NAME = 3

# Which meaning a key takes when it has several of different kinds.
_PRECEDENCE = ("party", "region", "rank", "election", "scope", "concept", "cardinal", "stop")

_FILES = (
    ("concept", "concepts"),
    ("concept", "bot"),
    ("scope", "scope"),
    ("region", "regions"),
)


@dataclass(frozen=True, slots=True)
class Meaning:
    """One thing a word can stand for. A party's name has the days it was in force."""

    kind: str
    value: str
    language: str
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """What a key means written in Latin and in Cyrillic letters: "do" is not "до"."""

    latin: tuple[Meaning, ...]
    cyrillic: tuple[Meaning, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All keys: `exact` by spelling, `stems` by the joined stems of their words."""

    exact: Mapping[str, Entry]
    stems: Mapping[str, Entry]
    by_length: Mapping[int, tuple[str, ...]]
    common: frozenset[str]
    percent: frozenset[str]
    year_words: frozenset[str]
    leads: frozenset[str]
    trails: frozenset[str]
    pronouns: frozenset[str]
    prepositions: frozenset[str]
    denials: frozenset[str]
    late_denials: frozenset[str]


def vocabulary(facts: Facts) -> Vocabulary:
    """The vocabulary for what is held: parties come from the facts, the rest from files."""
    exact: dict[str, list[Meaning]] = defaultdict(list)
    stems: dict[str, list[Meaning]] = defaultdict(list)
    for phrase, meaning in _phrases(facts):
        parts = words(phrase)
        key = "".join(part.key for part in parts)
        if not key or (meaning.kind == "party" and len(key) < SHORTEST_NAME):
            continue
        _add(exact[key], meaning)
        if meaning.kind != "stop" and meaning.language != "kk":
            _add(stems["".join(stem(part.text) for part in parts)], meaning)
    numbers, stop = _read("numbers"), _read("stop")
    return Vocabulary(
        exact={key: _entry(meanings) for key, meanings in exact.items() if meanings},
        stems={key: _entry(meanings) for key, meanings in stems.items() if meanings},
        by_length=_by_length(exact),
        common=_keys(stop["common"].split()),
        percent=_keys(numbers["percent"]["words"]),
        year_words=_keys(numbers["years"]["words"]),
        leads=_keys(stop["leads"].split()),
        trails=_keys(stop["trails"].split()),
        pronouns=_keys(stop["pronouns"].split()),
        prepositions=_keys(stop["prepositions"].split()),
        denials=_keys(stop["denials"].split()),
        late_denials=_keys(stop["late_denials"].split()),
    )


def _phrases(facts: Facts) -> Iterator[tuple[str, Meaning]]:
    for party in facts.parties.values():
        yield from _party_names(party)
    for shared in _read("shared")["name"]:
        for phrase in shared["words"]:
            for party_id in shared["parties"]:
                until = shared.get("until", {}).get(party_id)
                yield phrase, Meaning("party", party_id, _language(phrase), None, until)
    for kind, file in _FILES:
        for value, languages in _read(file).items():
            for language, phrases in languages.items():
                for phrase in phrases:
                    yield phrase, Meaning(kind, value, language)
    yield from _number_words()
    for language in ("en", "ru", "kk"):
        for word in _read("stop")[language].split():
            yield word, Meaning("stop", "stop", language)


def _party_names(party: Party) -> Iterator[tuple[str, Meaning]]:
    for name in party.names:
        for texts in (name.short, name.full):
            for language, text in texts.items():
                yield text, Meaning("party", party.id, language, name.since, name.until)
    dated = {fold_phrase(text) for name in party.names for text in name.short.values()}
    for alias in party.aliases:
        if fold_phrase(alias) not in dated:
            yield alias, Meaning("party", party.id, _language(alias))
    for language, letters in party.abbreviations.items():
        for abbreviation in letters:
            yield abbreviation, Meaning("party", party.id, language[:2])


def _number_words() -> Iterator[tuple[str, Meaning]]:
    numbers = _read("numbers")
    for kind, table in (("rank", "ranks"), ("cardinal", "cardinals"), ("election", "elections")):
        for value, phrases in numbers[table].items():
            for phrase in phrases:
                yield phrase, Meaning(kind, value, _language(phrase))


def _language(phrase: str) -> str:
    letters = phrase.casefold()
    if any(letter in "әғқңөұүһі" for letter in letters):
        return "kk"
    return "ru" if any("а" <= letter <= "я" for letter in letters) else "en"


def _entry(meanings: list[Meaning]) -> Entry:
    latin = [meaning for meaning in meanings if meaning.language == "en"]
    cyrillic = [meaning for meaning in meanings if meaning.language != "en"]
    return Entry(_preferred(latin or meanings), _preferred(cyrillic or meanings))


def _preferred(meanings: list[Meaning]) -> tuple[Meaning, ...]:
    best = min(_PRECEDENCE.index(meaning.kind) for meaning in meanings)
    return tuple(m for m in meanings if _PRECEDENCE.index(m.kind) == best)


def _add(meanings: list[Meaning], meaning: Meaning) -> None:
    if meaning not in meanings:
        meanings.append(meaning)


def _by_length(keys: Iterable[str]) -> Mapping[int, tuple[str, ...]]:
    lengths: dict[int, list[str]] = defaultdict(list)
    for key in keys:
        lengths[len(key)].append(key)
    return {length: tuple(sorted(same)) for length, same in lengths.items()}


def _keys(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(fold_phrase(phrase) for phrase in phrases)


def fold_phrase(phrase: str) -> str:
    """The key of a phrase: those of its words in one."""
    return "".join(part.key for part in words(phrase))


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))
