"""A word without its ending: Russian and English by Snowball, Kazakh by a list of endings."""

import tomllib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import Stemmer

from bot.question.fold import fold, repair

# Stems are kept here, not by the stemmers too.
_RUSSIAN, _ENGLISH = Stemmer.Stemmer("russian", 0), Stemmer.Stemmer("english", 0)
_ENDINGS = tomllib.loads(
    (Path(__file__).parent.parent / "vocabulary" / "endings.toml").read_text("utf-8")
)
_HARMONY = {ending: harmony for harmony in _ENDINGS for ending in _ENDINGS[harmony]}
_LONGEST_ENDING = max(map(len, _HARMONY))
_MOST_ENDINGS = 3
_SHORTEST_STEM = 3


@lru_cache(maxsize=2048)
def stem(word: str) -> str:
    """The folded stem of one Russian or English word, by its script."""
    return fold(bare_stem(repair(word).casefold().replace("ё", "е")))


def bare_stem(plain: str) -> str:
    """The stem of a word in small letters."""
    stemmed: str = (_ENGLISH if plain.isascii() else _RUSSIAN).stemWord(plain)
    return stemmed


def kazakh_endings() -> tuple[str, ...]:
    """The endings that stand in the list, folded."""
    return tuple(_HARMONY)


def without_endings(key: str, depth: int = 0) -> Iterator[str]:
    """What is left of a folded key as Kazakh endings are taken off, the longest rest first."""
    if depth == _MOST_ENDINGS:
        return
    rests = _rests(key)
    yield from rests
    for rest in rests:
        yield from without_endings(rest, depth + 1)


@lru_cache(maxsize=2048)
def _rests(key: str) -> tuple[str, ...]:
    """A key without each ending that it has, the longest first."""
    longest = min(_LONGEST_ENDING, len(key) - _SHORTEST_STEM)
    cut = ((key[:-length], key[-length:]) for length in range(1, longest + 1))
    return tuple(rest for rest, ending in cut if ending in _HARMONY and _in_harmony(rest, ending))


def _in_harmony(rest: str, ending: str) -> bool:
    # The fold writes ә, ө, ү like a, o, u, so only a last e is known to be a front vowel.
    if _HARMONY[ending] != "back":
        return True
    vowels = [letter for letter in rest if letter in "aeiou"]
    return not vowels or vowels[-1] != "e"
