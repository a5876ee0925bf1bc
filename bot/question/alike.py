"""Words by their length and first letter, where those that one may be a slip of are found."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator

# Latin and Russian letters, which Kazakh ones are typed as. The few words with others ("daýys")
# are known as they are spelt, and no slips of them.
_ONE_BYTE = "cp1251"


class Alike:
    """A set of words. Those of one length are kept in order in one string of bytes, as most are
    never looked at and a string for each would take ten times the memory."""

    __slots__ = ("_words",)

    def __init__(self, words: Iterable[str]) -> None:
        alike: dict[int, list[bytes]] = defaultdict(list)
        for word in words:
            encoded = word.encode(_ONE_BYTE, "ignore")
            if encoded and len(encoded) == len(word):
                alike[len(word)].append(encoded)
        self._words = {length: b"".join(sorted(same)) for length, same in alike.items()}

    def at(self, first: str, length: int) -> list[str]:
        """The words of a first letter and length."""
        same, letter = self._words.get(length, b""), first.encode(_ONE_BYTE, "replace")
        following = bytes((min(letter[0] + 1, 255),))
        start, end = _place(same, letter, length), _place(same, following, length)
        return _cut(same[start : end if following != letter else None], length)

    def lengths(self) -> Iterator[int]:
        """All lengths that there are."""
        return iter(self._words)

    def __contains__(self, word: str) -> bool:
        same, encoded = self._words.get(len(word), b""), word.encode(_ONE_BYTE, "replace")
        at = _place(same, encoded, len(word))
        return bool(encoded) and same[at : at + len(word)] == encoded


def _place(same: bytes, sought: bytes, length: int) -> int:
    """Where words of a length that come before one end."""
    if not same:
        return 0
    count, width = len(same) // length, len(sought)
    places = range(count)
    return length * bisect_left(
        places, sought, key=lambda at: same[at * length : at * length + width]
    )


def _cut(same: bytes, length: int) -> list[str]:
    text = same.decode(_ONE_BYTE)
    return [text[at : at + length] for at in range(0, len(text), length)]
