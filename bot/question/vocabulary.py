"""What words can mean, ready to be looked up: by spelling, by stem and by near spelling."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.question.alike import Alike
from bot.question.collected import collected, of_kinds
from bot.question.fold import fold
from bot.question.keys import Keys, entry
from bot.question.marks import Marks, marks
from bot.question.neighbours import declared, neighbours
from bot.question.number_words import NumberWords, number_words
from bot.question.phrases import Meaning, read_list
from bot.question.spelling import Spelling, plain, spelling_of
from bot.question.stem import stem
from bot.question.verbs import Verbs, verbs
from bot.question.words import word
from db.facts import Facts

_NAMES = frozenset(("party", "person", "region"))
_SOUGHT = frozenset(("party", "concept"))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All keys: `exact` by spelling, `stems` by the stems of their words.

    `reach` and `reach_by_stem` give the number of words of the longest phrase that begins with a
    word, where that has more than one. Keys that are looked for near what was written, by their
    first letter and length: `names` of parties, people and regions, `sought` of concepts and
    parties, `guessed` all; `spelt` are the keys of parties by their spelling.
    """

    exact: Keys
    stems: Keys
    reach: Mapping[str, int]
    reach_by_stem: Mapping[str, int]
    guessed: Alike
    names: Alike
    sought: Alike
    spelt: Mapping[str, Mapping[str, str]]
    spelling: Spelling
    unrelated: Alike
    numbers: NumberWords
    years: frozenset[int]
    marks: Marks
    verbs: Verbs


@lru_cache(maxsize=2)
def vocabulary(facts: Facts) -> Vocabulary:
    """The vocabulary for what is held: parties come from the facts, the rest from files.

    Raises VocabularyError for a word that would mean two things.
    """
    found = _read(facts)
    # They are full of what was just read; from now on they are for what people write.
    for cache in (fold, stem, word, entry):
        cache.cache_clear()
    return found


def _read(facts: Facts) -> Vocabulary:
    found = collected(facts)
    exact = found.exact
    near = [key for key in exact if _is_guessed(exact[key], key in found.single)]
    _check(exact, near)
    return Vocabulary(
        exact=Keys(exact),
        stems=Keys(found.stems, strict=True),
        reach=dict(found.reach),
        reach_by_stem=dict(found.reach_by_stem),
        guessed=Alike(near),
        names=Alike(key for key in exact if of_kinds(exact, key, _NAMES)),
        sought=Alike(key for key in near if of_kinds(exact, key, _SOUGHT)),
        spelt=found.spelt,
        spelling=spelling_of(found.written, found.inflected),
        unrelated=Alike(
            {plain(word) for words in read_list("unrelated").values() for word in words.split()}
        ),
        numbers=number_words(),
        years=frozenset(held.date.year for held in facts.elections.values()),
        marks=marks(),
        verbs=verbs(),
    )


class VocabularyError(Exception):
    """A word of the lists that means two things, or is too near to one that means another."""


def _check(meanings: Mapping[str, tuple[Meaning, ...]], near: Iterable[str]) -> None:
    """Refuses a key of two values, where only parties and people may share a name, and keys a slip
    apart that are not declared to be; `near` are those that are guessed from near spellings."""
    for key, found in meanings.items():
        one = entry(found)
        for meant in (one.latin, one.cyrillic, one.kazakh):
            stood_for = {meaning.value for meaning in meant}
            if len(stood_for) > 1 and meant[0].kind not in {"party", "person", "ordinary"}:
                raise VocabularyError(f"{key} means {' and '.join(sorted(stood_for))}")
    known = declared()
    guessed = {key: values for key in near if (values := entry(meanings[key]).values)}
    for pair in neighbours(guessed):
        if pair not in known:
            raise VocabularyError(f"{' and '.join(sorted(pair))} are a slip apart")


def _is_guessed(meanings: Sequence[Meaning], is_word: bool) -> bool:
    """Whether a key is looked for near what was written: names, and words that have a meaning."""
    named = any(meaning.kind in _NAMES for meaning in meanings)
    return named or (is_word and any(meaning.kind != "ordinary" for meaning in meanings))
