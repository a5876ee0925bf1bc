"""All phrases gathered under what they are looked up by, before they are packed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from bot.question.abroad import names_abroad
from bot.question.phrases import Meaning, Phrase, phrases_of, read_list
from bot.question.spelling import SHORT, plain
from bot.question.words import words
from db.facts import Facts

SHORTEST_ABROAD = 4
SHORTEST_DECLINED = 4
_INFLECTED = frozenset(("party", "rank"))
_ADJECTIVE = ("ый", "ой")
_OF_ADJECTIVES = ("ая", "ое", "ого", "ому", "ым", "ом", "ую", "ой", "ые", "ых")
_CASES = (
    "а", "у", "ом", "е", "дын", "ды", "га", "дан", "мен", "нын", "ны", "тын", "ты", "ка", "тан",
    "пен",
)  # fmt: skip
SHORTEST_STEM = 3  # the Russian stem of "аким" is in "Ақ" as well

Meanings = tuple[Meaning, ...]


@dataclass(frozen=True, slots=True)
class Collected:
    """Meanings by key and by stems, how many words a phrase can have by its first, and how words
    are spelt: the party names by their first letter, `single` words apart from phrases, which
    nobody writes as one with a slip in it, all those `written`, and the Russian ones of them."""

    exact: dict[str, Meanings] = field(default_factory=lambda: defaultdict(tuple))
    stems: dict[str, Meanings] = field(default_factory=lambda: defaultdict(tuple))
    reach: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    reach_by_stem: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    spelt: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    single: set[str] = field(default_factory=set)
    written: set[str] = field(default_factory=set)
    inflected: set[str] = field(default_factory=set)


def collected(facts: Facts) -> Collected:
    """The phrases of what is held, of the lists, and the names of other countries."""
    found = Collected()
    for phrase in phrases_of(facts):
        _spell(phrase, found)
        _add(found.exact, "".join(phrase.keys), phrase.meaning)
        _reach(found.reach, phrase.keys)
        if len("".join(phrase.stems)) >= SHORTEST_STEM:
            _add(found.stems, " ".join(phrase.stems), phrase.meaning)
            _reach(found.reach_by_stem, phrase.stems)
    for name, meaning in names_abroad():
        _add_abroad(found, tuple(part.key for part in words(name)), meaning)
    for months in read_list("numbers")["months"].values():
        found.written.update(plain(month) for month in months if len(month) >= SHORT)
    with_meaning.cache_clear()
    return found


def _spell(phrase: Phrase, found: Collected) -> None:
    plainly = [plain(one) for one in phrase.words]
    found.written.update(plainly)
    if phrase.meaning.language == "ru":
        found.inflected.update(plainly)
    if phrase.meaning.kind in _INFLECTED and phrase.meaning.language != "en":
        found.written.update(_declined(plainly))
    if phrase.meaning.kind == "party":
        found.spelt[phrase.spelt[0]][phrase.spelt] = "".join(phrase.keys)
    if len(phrase.keys) == 1 and phrase.meaning.kind != "ordinary":
        found.single.add(phrase.keys[0])


def _add_abroad(found: Collected, keys: Sequence[str], meaning: Meaning) -> None:
    """A country's name, unless it is a word of ours: "Того" is Togo, and "of that"."""
    key = "".join(keys)
    taken = any(
        one.kind != "scope" and (one.language == "en") == (meaning.language == "en")
        for one in found.exact.get(key, ())
    )
    if len(key) >= SHORTEST_ABROAD and not taken:
        _add(found.exact, key, meaning)
        _reach(found.reach, keys)


def _add(meanings: dict[str, Meanings], key: str, meaning: Meaning) -> None:
    meanings[key] = with_meaning(meanings[key], meaning)


def _declined(words: Sequence[str]) -> Iterator[str]:
    """Short names and ordinals with their endings, where a slip leaves too little to go by."""
    for one in words if len(words) == 1 else ():
        if one.endswith(_ADJECTIVE):
            yield from (one[:-2] + ending for ending in _OF_ADJECTIVES)
        elif SHORTEST_DECLINED <= len(one) < SHORT:
            yield from (one + ending for ending in _CASES)


def _reach(reach: dict[str, int], keys: Sequence[str]) -> None:
    if len(keys) > 1:
        reach[keys[0]] = max(reach[keys[0]], len(keys))


# Thousands of words mean the same, such as nothing: they share what they mean.
@lru_cache(maxsize=2048)
def with_meaning(meanings: Meanings, meaning: Meaning) -> Meanings:
    """The meanings and one more, if they lack it."""
    return meanings if meaning in meanings else (*meanings, meaning)


def of_kinds(meanings: Mapping[str, Meanings], key: str, kinds: frozenset[str]) -> bool:
    """Whether a key can mean something of some kinds."""
    return any(meaning.kind in kinds for meaning in meanings[key])
