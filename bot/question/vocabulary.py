"""What words can mean: the reviewed lists in bot/vocabulary and the names of the parties held."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bot.question.stem import stem
from bot.question.words import Word, words
from db.facts import Facts, Party, person_id

FOLDER = Path(__file__).parent.parent / "vocabulary"
SHORTEST_NAME = 3

_FILES = (
    ("concept", "concepts"),
    ("concept", "bot"),
    ("scope", "scope"),
    ("region", "regions"),
    ("method", "methods"),
)
_NAMES = frozenset(("party", "person", "region"))

# Nobody writes "of Kazakhstan" after the name of a party.
_COUNTRY = re.compile(
    r"\b(of Kazakhstan|Kazakhstani|Казахстана|Казахстанская|Қазақстанның|Қазақстан)\b"
)

# Which meaning a key takes when it has several of different kinds.
_PRECEDENCE = (
    "party",
    "person",
    "region",
    "rank",
    "election",
    "method",
    "scope",
    "concept",
    "cardinal",
    "stop",
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

    def of(self, word: Word) -> tuple[Meaning, ...]:
        """The meanings in the letters of a word."""
        return self.cyrillic if word.is_cyrillic else self.latin


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All keys: `exact` by spelling, `stems` by the joined stems of their words.

    `reach` and `reach_by_stem` give the number of words of the longest phrase that begins with a
    word, `names` the keys of parties, people and regions by length.
    """

    exact: Mapping[str, Entry]
    stems: Mapping[str, Entry]
    reach: Mapping[str, int]
    reach_by_stem: Mapping[str, int]
    by_length: Mapping[int, tuple[str, ...]]
    names: Mapping[int, tuple[str, ...]]
    common: frozenset[str]
    cardinals: Mapping[str, int]
    multiples: Mapping[str, int]
    tops: frozenset[str]
    percents: Mapping[str, int]
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
    reach: dict[str, int] = defaultdict(int)
    reach_by_stem: dict[str, int] = defaultdict(int)
    for phrase, meaning in _phrases(facts):
        parts = words(phrase)
        key = "".join(part.key for part in parts)
        if not key or (meaning.kind == "party" and len(key) < SHORTEST_NAME):
            continue
        _add(exact[key], meaning)
        reach[parts[0].key] = max(reach[parts[0].key], len(parts))
        if meaning.language != "kk" and not (meaning.kind == "scope" and meaning.language == "en"):
            stemmed = [stem(part.text) for part in parts]
            _add(stems["".join(stemmed)], meaning)
            reach_by_stem[stemmed[0]] = max(reach_by_stem[stemmed[0]], len(parts))
    numbers, stop = _read("numbers"), _read("stop")
    return Vocabulary(
        exact={key: _entry(meanings) for key, meanings in exact.items() if meanings},
        stems={key: _entry(meanings, strict=True) for key, meanings in stems.items() if meanings},
        reach=dict(reach),
        reach_by_stem=dict(reach_by_stem),
        by_length=_by_length(exact),
        names=_by_length(key for key in exact if any(m.kind in _NAMES for m in exact[key])),
        common=_keys(stop["common"].split()),
        cardinals=_numbers_of(numbers["cardinals"]),
        multiples=_numbers_of(numbers["multiples"]),
        tops=_keys(numbers["tops"]["words"]),
        percents=_numbers_by_stem(numbers["percents"]),
        percent=_keys(numbers["percent"]["words"]),
        year_words=_keys(numbers["years"]["words"]),
        leads=_keys(stop["leads"].split()),
        trails=_keys(stop["trails"].split()),
        pronouns=_keys(stop["pronouns"].split()),
        prepositions=_keys(stop["prepositions"].split()),
        denials=_keys(stop["denials"]),
        late_denials=_keys(stop["late_denials"]),
    )


def meanings(facts: Facts) -> Iterator[tuple[str, Meaning]]:
    """Every key with each of its meanings, as the lists and the parties give them."""
    for phrase, meaning in _phrases(facts):
        yield fold_phrase(phrase), meaning


def _phrases(facts: Facts) -> Iterator[tuple[str, Meaning]]:
    for party in facts.parties.values():
        yield from _party_names(party)
    yield from _shared_names()
    yield from _people(facts)
    for kind, file in _FILES:
        for value, languages in _read(file).items():
            for language, phrases in languages.items():
                for phrase in phrases:
                    yield phrase, Meaning(kind, value, language)
                    if kind == "region" and language == "ru":
                        yield from (
                            (form, Meaning(kind, value, language)) for form in _cases(phrase)
                        )
    yield from _number_words()
    yield from _stop_words()


def _shared_names() -> Iterator[tuple[str, Meaning]]:
    for shared in _read("shared")["name"]:
        for phrase in shared["words"]:
            for party in shared["parties"]:
                until = shared.get("until", {}).get(party)
                yield phrase, Meaning("party", party, _language(phrase), None, until)


def _people(facts: Facts) -> Iterator[tuple[str, Meaning]]:
    for name in facts.people():
        for language, text in name.items():
            for known_as in (text, *_declined(text.split()[-1], language)):
                yield known_as, Meaning("person", person_id(name), language)


def _cases(place: str) -> tuple[str, ...]:
    """A Russian place name in -а in its cases, which the stemmer does not bring together."""
    return tuple(place[:-1] + ending for ending in "еыу") if place.endswith("а") else ()


def _declined(surname: str, language: str) -> tuple[str, ...]:
    """A surname in the Russian cases, which the stemmer takes for those of a woman's."""
    endings = ("а", "у", "ым", "е") if language == "ru" and surname[-1] in "вн" else ()
    return surname, *(surname + ending for ending in endings)


def _stop_words() -> Iterator[tuple[str, Meaning]]:
    stop = _read("stop")
    pronouns = stop["pronouns"].split()
    for phrase in (
        *pronouns,
        *stop["denials"],
        *stop["late_denials"],
        *_read("numbers")["years"]["words"],
    ):
        yield phrase, Meaning("stop", "stop", _language(phrase))
    for language in ("en", "ru", "kk"):
        for word in stop[language].split():
            yield word, Meaning("stop", "stop", language)


def _party_names(party: Party) -> Iterator[tuple[str, Meaning]]:
    for name in party.names:
        for texts in (name.short, name.full):
            for language, text in texts.items():
                meaning = Meaning("party", party.id, language, name.since, name.until)
                yield text, meaning
                yield _COUNTRY.sub("", text), meaning
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


def _entry(meanings: list[Meaning], strict: bool = False) -> Entry:
    """The meanings by script; those of the other script only where its own has none.

    `strict`: a word without meaning of its own does not cross scripts, since the stem of "vots"
    is also that of "вот".
    """
    latin = [meaning for meaning in meanings if meaning.language == "en"]
    cyrillic = [meaning for meaning in meanings if meaning.language != "en"]
    across = [meaning for meaning in meanings if not strict or meaning.kind != "stop"]
    return Entry(_preferred(latin or across), _preferred(cyrillic or across))


def _preferred(meanings: list[Meaning]) -> tuple[Meaning, ...]:
    if not meanings:
        return ()
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


def _numbers_of(table: Mapping[str, list[str]]) -> Mapping[str, int]:
    return {fold_phrase(word): int(value) for value, words in table.items() for word in words}


def _numbers_by_stem(table: Mapping[str, list[str]]) -> Mapping[str, int]:
    return {stem(word): int(value) for value, words in table.items() for word in words}


def fold_phrase(phrase: str) -> str:
    """The key of a phrase: those of its words in one."""
    return "".join(part.key for part in words(phrase))


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))
