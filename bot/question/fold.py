"""One key for every spelling of a word: Ақ жол, Ак жол, Ak Zhol and Aq Jol all fold to "akjol"."""

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

# Letters that look alike in both scripts. People mix them by accident, spammers on purpose.
_LATIN = "aceopxyABCEHKMOPTXYhk"
_CYRILLIC = "асеорхуАВСЕНКМОРТХУһк"
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)

# Typed without a Kazakh keyboard these become plain letters; the Russian ё is mostly left as е.
_PLAIN = str.maketrans("ңғё", "нге")
_SOUNDS = (
    ("shch", "sh"),
    ("kh", "h"),
    ("gh", "g"),
    ("zh", "j"),
    ("q", "k"),
    ("x", "h"),
    ("w", "v"),
    ("y", "i"),
)
SHORTEST = 3
_SCRIPTS = ("LATIN", "CYRILLIC")
_NOT_LETTERS = re.compile(r"[^a-z0-9]")
_ONE_SCRIPT = re.compile(r"[\u0400-\u04ff]+|[\x00-\x7f]+")
_DOUBLED = re.compile(r"([a-z])\1+")


@lru_cache(maxsize=2048)
def fold(word: str) -> str:
    """The key of one word: Latin letters without marks, doubles or differences of script."""
    small = word.casefold()
    cyrillic = _CYRILLIC_WORD.fullmatch(small)
    key = small.translate(_SOUNDED) if cyrillic else _sounded(word)
    single = _DOUBLED.sub(r"\1", key)
    # "Нее" (of her) is not "не".
    return single if len(single) >= SHORTEST else key


def _sounded(word: str) -> str:
    plain = word if word.isascii() else anyascii(repair(word).casefold().translate(_PLAIN))
    key = _NOT_LETTERS.sub("", plain.casefold())
    for written, sound in _SOUNDS:
        key = key.replace(written, sound)
    return key


@lru_cache(maxsize=2048)
def repair(word: str) -> str:
    """A word of mixed Latin and Cyrillic letters, in the script that most of them have."""
    if _ONE_SCRIPT.fullmatch(word):
        return word
    latin = sum(_is(letter, "LATIN") for letter in word)
    cyrillic = sum(_is(letter, "CYRILLIC") for letter in word)
    if not latin or not cyrillic:
        return word
    forms = (word.translate(_TO_CYRILLIC), word.translate(_TO_LATIN))
    ways = forms if cyrillic > latin else forms[::-1]
    return next((form for form in ways if not _mixed(form)), ways[0])


def _mixed(word: str) -> bool:
    return len({script for letter in word for script in _SCRIPTS if _is(letter, script)}) > 1


@lru_cache(maxsize=1024)
def _is(letter: str, script: str) -> bool:
    return unicodedata.name(letter, "").startswith(script)


# Most words are in one script and need no more than their letters one by one.
_LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі"
_CYRILLIC_WORD = re.compile(f"[{_LETTERS}]+")
_SOUNDED = str.maketrans({letter: _sounded(letter) for letter in _LETTERS})
