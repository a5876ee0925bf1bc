"""Slips of the hand: which words that are known one may be, misspelt, and how likely."""

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.question.alike import Alike
from bot.question.keyboard import in_cyrillic
from bot.question.stem import bare_stem, kazakh_endings

# Shorter words are too near each other; of four letters only two can have changed places.
SHORTEST, SHORT = 4, 5
MIDDLING, LONG = 6, 8
"""A word of `LONG` letters may have two slips, and have lost some by them."""
LONGEST_ENDING = 5
MOST_FOUND = 8
LIKELY, UNLIKELY, TWICE = 1, 2, 3
"""What slips cost: a letter swapped, lost, doubled or taken from the next key; another letter;
two of either."""

_PLAIN = str.maketrans("әғқңөұүһіё", "агкноуухие")
_KEYBOARDS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
_BESIDE = frozenset(
    frozenset(pair) for row in _KEYBOARDS for pair in zip(row, row[1:], strict=False)
)
_HEARD_ALIKE = frozenset(map(frozenset, ("оа", "еи", "иы", "эе", "ei", "ea", "cs", "sz", "ck")))
# Typed without і, the Kazakh endings have и or, by ear, ы.
_SINGLE = {
    in_cyrillic(form) for ending in kazakh_endings() for form in (ending, ending.replace("i", "y"))
}
_ENDINGS = frozenset(_SINGLE | {one + other for one in _SINGLE for other in _SINGLE})


@dataclass(frozen=True, slots=True, eq=False)
class Spelling:
    """The words of all phrases, and the stems of the Russian ones, in plain letters."""

    words: Alike
    stems: Alike

    def corrections(self, word: str) -> Mapping[str, int]:
        """The words that one may be, with what its slips cost."""
        return _corrections(self, plain(word))

    def knows(self, word: str) -> bool:
        """Whether a word is spelt like one of ours, with an ending or without."""
        return _knows(self, word)

    def work_out(self, written: str) -> dict[str, int]:
        """What a word in plain letters may be; `corrections` remembers it."""
        found = {form: cost(written, form) for form in _near(written, self.words)}
        if written.isascii() or min(found.values(), default=TWICE) < TWICE:
            return found
        return found | dict(self._inflected(written))

    def _inflected(self, written: str) -> Iterator[tuple[str, int]]:
        """The forms of known words that one may be: a slip before its ending, or in it."""
        stem = bare_stem(written)
        for form in _near(stem, self.stems) if len(stem) >= SHORT else ():
            yield form + written[len(stem) :], cost(stem, form)
        for length in range(1, min(LONGEST_ENDING, len(written) - SHORT) + 1):
            base, ending = written[:-length], written[-length:]
            if ending in _ENDINGS:
                for form in _near(base, self.words):
                    yield form + ending, cost(base, form)
            elif base in self.words:
                for other in _SINGLE:
                    if OSA.distance(ending, other, score_cutoff=1) == 1:
                        yield base + other, cost(base + ending, base + other)


@lru_cache(maxsize=1024)
def _corrections(spelling: Spelling, written: str) -> Mapping[str, int]:
    return spelling.work_out(written)


@lru_cache(maxsize=2048)
def _knows(spelling: Spelling, word: str) -> bool:
    written = plain(word)
    cuts = range(1, min(LONGEST_ENDING, len(written) - SHORT) + 1) if not word.isascii() else ()
    return written in spelling.words or any(
        written[-length:] in _ENDINGS and written[:-length] in spelling.words for length in cuts
    )


def spelling_of(words: Set[str], inflected: Iterable[str]) -> Spelling:
    """`words` are in plain letters, `inflected` those of them that are Russian, which have other
    endings, too."""
    return Spelling(Alike(words), Alike({bare_stem(one) for one in inflected}))


def is_in(word: str) -> bool:
    """Whether a Kazakh word has the ending of a place."""
    return word.endswith(("да", "де", "та", "те"))


def plain(text: str) -> str:
    """A word in small letters, Kazakh ones as they are typed on a Russian keyboard."""
    return text.casefold().translate(_PLAIN)


def _near(written: str, words: Alike) -> Iterator[str]:
    length = len(written)
    if length < SHORTEST:
        return
    limit = 2 if length >= MIDDLING else 1
    lengths = range(max(SHORTEST, length - limit), length + limit + 1)
    places = [*((written[0], one) for one in lengths), (written[1], length)]
    among = [form for place in places for form in words.at(*place)]
    for form, slips, _ in process.extract(
        written, among, scorer=OSA.distance, score_cutoff=limit, limit=MOST_FOUND
    ):
        longest = max(len(form), length)
        if longest >= (SHORT if slips < 2 else LONG) or sorted(form) == sorted(written):
            yield form


def cost(written: str, form: str) -> int:
    """How unlikely it is that a word was written for another."""
    if OSA.distance(written, form) > 1:
        return TWICE
    if len(written) != len(form) or sorted(written) == sorted(form):
        return LIKELY
    pair = next(frozenset(pair) for pair in zip(written, form, strict=True) if len(set(pair)) > 1)
    return LIKELY if pair in _BESIDE or pair in _HEARD_ALIKE else UNLIKELY
