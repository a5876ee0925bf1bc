"""What keys mean, in little memory.

Only their meanings are looked up, and many mean the same. So the keys themselves are not kept,
but their hashes: of 64 bits, which two of fifty thousand keys share once in ten billion
vocabularies.
"""

from array import array
from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from bot.question.phrases import Meaning
from bot.question.words import Word

NAMES = frozenset(("party", "person", "region"))
EMPTY = frozenset(("stop", "ordinary"))
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
    "ordinary",
)


class Entry(NamedTuple):
    """What a key means in Latin, in Cyrillic and in Kazakh letters: "do" is not "до".

    Nor is "қарағанда" (compared with) the town "Караганда".
    """

    latin: tuple[Meaning, ...]
    cyrillic: tuple[Meaning, ...]
    kazakh: tuple[Meaning, ...]

    @property
    def is_meant(self) -> bool:
        """Whether the key is more than an ordinary word that is read over."""
        return any(meaning.kind != "ordinary" for meaning in self.latin + self.cyrillic)

    @property
    def values(self) -> frozenset[str]:
        """What the key stands for; nothing for a word that is read over."""
        every = self.latin + self.cyrillic + self.kazakh
        return frozenset(one.value for one in every if one.kind not in EMPTY)

    def of(self, word: Word) -> tuple[Meaning, ...]:
        """The meanings in the letters of a word."""
        if word.is_kazakh:
            return self.kazakh
        return self.cyrillic if word.is_cyrillic else self.latin


class Keys:
    """Entries by key. `strict`: a word without meaning of its own does not cross scripts, since
    the stem of "vots" is also that of "вот"."""

    __slots__ = ("_entries", "_hashes", "_places", "get")

    def __init__(self, meanings: Mapping[str, tuple[Meaning, ...]], strict: bool = False) -> None:
        places: dict[Entry, int] = {}
        hashes, found = array("q"), array("H")
        for key, meant in meanings.items():
            hashes.append(hash(key))
            found.append(places.setdefault(entry(meant, strict), len(places)))
        order = sorted(range(len(hashes)), key=hashes.__getitem__)
        self._entries = tuple(places)
        self._hashes = array("q", map(hashes.__getitem__, order))
        self._places = array("H", map(found.__getitem__, order))
        # Most texts are of the same few words.
        self.get = lru_cache(maxsize=2048)(self._look_up)

    def _look_up(self, key: str) -> Entry | None:
        """What a key means, by its hash; None where it is not known."""
        hashed = hash(key)
        at = bisect_left(self._hashes, hashed)
        if at < len(self._hashes) and self._hashes[at] == hashed:
            return self._entries[self._places[at]]
        return None

    def __getitem__(self, key: str) -> Entry:
        found = self.get(key)
        if found is None:
            raise KeyError(key)
        return found

    def __contains__(self, key: str) -> bool:
        return self.get(key) is not None


@lru_cache(maxsize=2048)
def entry(meanings: tuple[Meaning, ...], strict: bool = False) -> Entry:
    """The meanings by script; those of the other script only where its own has none."""
    latin = tuple(meaning for meaning in meanings if meaning.language == "en")
    cyrillic = tuple(meaning for meaning in meanings if meaning.language != "en")
    kazakh = tuple(meaning for meaning in cyrillic if meaning.language == "kk")
    across = tuple(m for m in meanings if not strict or m.kind not in EMPTY)
    # "Бару" is no form of "bar", as "ауылом" is one of "Auyl".
    named = tuple(m for m in across if not strict or m.kind in NAMES)
    in_cyrillic = _preferred(cyrillic or named)
    return Entry(
        _preferred(latin) if latin else _preferred(across) if cyrillic else in_cyrillic,
        in_cyrillic,
        _preferred(kazakh) if kazakh else in_cyrillic,
    )


def _preferred(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    if not meanings:
        return ()
    best = min(_PRECEDENCE.index(meaning.kind) for meaning in meanings)
    return tuple(m for m in meanings if _PRECEDENCE.index(m.kind) == best)
