"""Words by their first letter and length, where those that one may be a slip of are found."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

Place = tuple[str, int]

# Latin and Russian letters, which Kazakh ones are typed as. The few words with others ("daýys")
# are known as they are spelt, and no slips of them.
_ONE_BYTE = "cp1251"


class Alike:
    """A set of words. Those of one place are kept in one string of bytes, as most are never looked
    at and a string for each would take ten times the memory."""

    __slots__ = ("_words",)

    def __init__(self, words: Iterable[str]) -> None:
        alike: dict[Place, list[bytes]] = defaultdict(list)
        for word in sorted(words):
            encoded = word.encode(_ONE_BYTE, "ignore")
            if len(encoded) == len(word):
                alike[word[:1], len(word)].append(encoded)
        self._words = {place: b" %b " % b" ".join(same) for place, same in alike.items()}

    def at(self, first: str, length: int) -> list[str]:
        """The words of a first letter and length."""
        return self._words.get((first, length), b"").decode(_ONE_BYTE).split()

    def places(self) -> Iterator[Place]:
        """All first letters and lengths that there are."""
        return iter(self._words)

    def __contains__(self, word: str) -> bool:
        same = self._words.get((word[:1], len(word)))
        return same is not None and b" %b " % word.encode(_ONE_BYTE, "replace") in same
