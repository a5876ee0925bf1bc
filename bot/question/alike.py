"""Words by their first letter and length, where those that one may be a slip of are found."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

Place = tuple[str, int]


class Alike:
    """A set of words. Those of one place are kept in one string, as most are never looked at and
    a string for each would take five times the memory."""

    __slots__ = ("_words",)

    def __init__(self, words: Iterable[str]) -> None:
        alike: dict[Place, list[str]] = defaultdict(list)
        for word in words:
            alike[word[:1], len(word)].append(word)
        self._words = {place: f" {' '.join(sorted(same))} " for place, same in alike.items()}

    def at(self, first: str, length: int) -> list[str]:
        """The words of a first letter and length."""
        return self._words.get((first, length), "").split()

    def places(self) -> Iterator[Place]:
        """All first letters and lengths that there are."""
        return iter(self._words)

    def __contains__(self, word: str) -> bool:
        return f" {word} " in self._words.get((word[:1], len(word)), "")
