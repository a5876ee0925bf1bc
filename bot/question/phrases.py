"""The phrases that people use and what they mean: the reviewed lists in bot/vocabulary, and the
names of the parties and people held."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from bot.question.fold import fold
from bot.question.stem import stem
from bot.question.words import ARTICLES, KAZAKH_LETTERS, words
from db.facts import Facts, person_id
from db.party import Party

FOLDER = Path(__file__).parent.parent / "vocabulary"
SHORTEST_NAME = 3

_FILES = (
    ("concept", "concepts"),
    ("concept", "bot"),
    ("scope", "scope"),
    ("region", "regions"),
    ("method", "methods"),
)

# Ordinary words that a text may be about, where the others only ask or join.
THING, QUALITY = "thing", "quality"
NAMING = frozenset((THING, QUALITY))
_THINGS = {"nouns": THING, "adjectives": QUALITY}
# Nobody writes "of Kazakhstan" after the name of a party.
_COUNTRY = re.compile(
    r"\b(of Kazakhstan|Kazakhstani|Казахстана|Казахстанская|Қазақстанның|Қазақстан)\b"
)


class Meaning(NamedTuple):
    """One thing a word can stand for. A party's name has the days it was in force."""

    kind: str
    value: str
    language: str
    since: date | None = None
    until: date | None = None


class Phrase(NamedTuple):
    """A phrase as it is looked up: its words, their keys, and their stems where it has some."""

    words: tuple[str, ...]
    keys: tuple[str, ...]
    stems: tuple[str, ...]
    meaning: Meaning

    @property
    def spelt(self) -> str:
        """How it is written, in small letters without spaces."""
        return "".join(self.words).casefold()


def phrases_of(facts: Facts) -> Iterator[Phrase]:
    """All phrases: the names of what is held, and those of the lists."""
    yield from _phrases(_of_facts(facts))
    yield from _phrases(_listed())


def _phrases(texts: Iterable[tuple[str, Meaning]]) -> Iterator[Phrase]:
    for text, meaning in texts:
        parts, keys = _parts(text)
        if not any(keys) or (meaning.kind == "party" and len("".join(keys)) < SHORTEST_NAME):
            continue
        stemmed = tuple(map(stem, parts)) if _has_stems(meaning) else ()
        yield Phrase(parts, keys, stemmed, meaning)


def _parts(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a phrase and their keys; most phrases are plain words."""
    if text.islower() and text.replace(" ", "").isalpha():
        plainly = tuple(one for one in text.split() if one not in ARTICLES)
        return plainly, tuple(map(fold, plainly))
    found = words(text)
    return tuple(one.text for one in found), tuple(one.key for one in found)


def _has_stems(meaning: Meaning) -> bool:
    """Kazakh has endings instead; what is not held in English is only told by its own spelling."""
    return meaning.language != "kk" and (meaning.kind, meaning.language) != ("scope", "en")


def _of_facts(facts: Facts) -> Iterator[tuple[str, Meaning]]:
    for party in facts.parties.values():
        yield from _party_names(party)
    yield from _people(facts)
    yield from _pollsters(facts)


def _pollsters(facts: Facts) -> Iterator[tuple[str, Meaning]]:
    for election in facts.elections.values():
        for poll in election.exit_polls:
            for language, name in poll.pollster.items():
                yield name, Meaning("concept", "exit_poll", language)


def _listed() -> Iterator[tuple[str, Meaning]]:
    yield from _shared_names()
    for kind, file in _FILES:
        for value, languages in read_list(file).items():
            for language, phrases in languages.items():
                meaning = Meaning(kind, value, language)
                for phrase in phrases:
                    yield phrase, meaning
                    if kind == "region" and language == "ru":
                        yield from ((form, meaning) for form in _cases(phrase))
    yield from _number_words()
    yield from _stop_words()
    for path in sorted((FOLDER / "ordinary").glob("*.toml")):
        for kind, words_of_a_kind in read_list(f"ordinary/{path.stem}").items():
            meaning = Meaning("ordinary", _THINGS.get(kind, "talk"), path.stem)
            for one in words_of_a_kind:
                yield one, meaning


def _shared_names() -> Iterator[tuple[str, Meaning]]:
    for shared in read_list("shared")["name"]:
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
    stop = read_list("stop")
    spelt = read_list("marks")["spelt"]
    for phrase in (
        *spelt["pronouns"].split(),
        *spelt["denials"],
        *spelt["late_denials"],
        *read_list("numbers")["years"]["words"],
    ):
        yield phrase, Meaning("stop", "stop", _language(phrase))
    for language in ("en", "ru", "kk"):
        for one in stop[language].split():
            yield one, Meaning("stop", "stop", language)


def _party_names(party: Party) -> Iterator[tuple[str, Meaning]]:
    for name in party.names:
        for texts in (name.short, name.full):
            for language, text in texts.items():
                meaning = Meaning("party", party.id, language, name.since, name.until)
                yield text, meaning
                yield _COUNTRY.sub("", text), meaning
                if language == "ru" and text is name.short.get("ru"):
                    yield text.replace(" ", ""), meaning
    dated = {fold_phrase(text) for name in party.names for text in name.short.values()}
    for alias in party.aliases:
        if fold_phrase(alias) not in dated:
            yield alias, Meaning("party", party.id, _language(alias))
    for language, letters in party.abbreviations.items():
        for abbreviation in letters:
            yield abbreviation, Meaning("party", party.id, language[:2])


def _number_words() -> Iterator[tuple[str, Meaning]]:
    numbers = read_list("numbers")
    for kind, table in (("rank", "ranks"), ("cardinal", "cardinals"), ("election", "elections")):
        for value, phrases in numbers[table].items():
            for phrase in phrases:
                yield phrase, Meaning(kind, value, _language(phrase))


def _language(phrase: str) -> str:
    letters = phrase.casefold()
    if KAZAKH_LETTERS.intersection(letters):
        return "kk"
    return "ru" if any("а" <= letter <= "я" for letter in letters) else "en"


def fold_phrase(phrase: str) -> str:
    """The key of a phrase: those of its words in one."""
    return "".join(part.key for part in words(phrase))


def fold_phrases(phrases: Iterable[str]) -> frozenset[str]:
    """The keys of phrases."""
    return frozenset(map(fold_phrase, phrases))


def read_list(name: str) -> dict[str, Any]:
    """One of the lists, as it stands in its file."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))
