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
_MOST_ENDINGS = 3
_SHORTEST_STEM = 3


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The folded stem of one Russian or English word, by its script."""
    plain = repair(word).casefold().replace("ё", "е")
    cyrillic = any("а" <= letter <= "я" for letter in plain)
    return fold(_RUSSIAN.stemWord(plain) if cyrillic else _ENGLISH.stemWord(plain))


def without_endings(key: str, depth: int = 0) -> Iterator[str]:
    """What is left of a folded key as Kazakh endings are taken off, the longest rest first."""
    if depth == _MOST_ENDINGS:
        return
    rests = sorted({key.removesuffix(ending) for ending in _endings(key)}, key=len, reverse=True)
    rests = [rest for rest in rests if _SHORTEST_STEM <= len(rest) < len(key)]
    yield from rests
    for rest in rests:
        yield from without_endings(rest, depth + 1)


def _endings(key: str) -> Iterator[str]:
    for harmony in ("back", "front", "either"):
        for ending in _ENDINGS[harmony]:
            if key.endswith(ending) and _in_harmony(key.removesuffix(ending), harmony):
                yield ending


def _in_harmony(rest: str, harmony: str) -> bool:
    # The fold writes ә, ө, ү like a, o, u, so only a last e is known to be a front vowel.
    vowels = [letter for letter in rest if letter in "aeiou"]
    if harmony == "back" and vowels:
        return vowels[-1] != "e"
    return True
