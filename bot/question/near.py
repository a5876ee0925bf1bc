"""Near spellings: a word a slip or two away from one that is known, and only from one."""

from collections.abc import Iterator, Mapping, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.question.phrases import Meaning
from bot.question.vocabulary import Vocabulary
from bot.question.words import Word

# Below this many letters a changed letter mostly makes another word.
LONG_ENOUGH = 5
SHORTEST = 3
# From this many on two slips are allowed, or one in the first letter.
LONG = 9

# A place, a person or another subject is what a stranger's name would be taken for.
_NEVER_GUESSED = frozenset(("person", "region", "scope", "method"))

Near = tuple[str, int]


def near(words: Sequence[Word], known: Vocabulary) -> tuple[tuple[Meaning, ...], int] | None:
    """The meanings of what is written almost like the words, and how many slips away it is.

    Several words are only taken for a name: near a phrase they are mostly a chance.
    """
    key = "".join(word.key for word in words)
    written = sum(len(word.text) for word in words)
    if key in known.common or written < SHORTEST or any(word.is_number for word in words):
        return None
    if len(words) > 1:
        if len(key) < LONG_ENOUGH or all(word.key in known.exact for word in words):
            return None
        return _unique(words[0], list(_within(key, known.names)), known)
    found = _slips(words[0], known) if written < LONG_ENOUGH else _within(key, known.by_length)
    return _unique(words[0], list(found), known)


def _within(key: str, keys: Mapping[int, tuple[str, ...]]) -> Iterator[Near]:
    """The keys within the slips that the length of a key allows."""
    limit = 1 if len(key) < LONG else 2
    lengths = range(max(len(key) - limit, SHORTEST + 1), len(key) + limit + 1)
    candidates = [name for length in lengths for name in keys.get(length, ())]
    for name, slips, _ in process.extract(
        key, candidates, scorer=OSA.distance, score_cutoff=limit, limit=4
    ):
        if name[0] == key[0] or (len(key) >= LONG and slips == 1):
            yield name, int(slips)


def _slips(word: Word, known: Vocabulary) -> Iterator[Near]:
    """What a short word is with a letter lost or two swapped; never a name."""
    key = word.key
    for name in known.by_length.get(len(key) + 1, ()):
        if name[0] == key[0] and OSA.distance(key, name) == 1 and _is_plain(word, name, known):
            yield name, 1
    for name in known.by_length.get(len(key), ()):
        swapped = sorted(name) == sorted(key) and OSA.distance(key, name) == 1
        if swapped and len(key) > SHORTEST and _is_plain(word, name, known):
            yield name, 1


def _is_plain(word: Word, name: str, known: Vocabulary) -> bool:
    return all(m.kind in {"concept", "stop"} for m in known.exact[name].of(word))


def _unique(
    word: Word, found: Sequence[Near], known: Vocabulary
) -> tuple[tuple[Meaning, ...], int] | None:
    """The nearest meaning, if no other is as near."""
    if not found:
        return None
    fewest = min(slips for _, slips in found)
    best = [known.exact[name].of(word) for name, slips in found if slips == fewest]
    if any(meaning.kind in _NEVER_GUESSED for meanings in best for meaning in meanings):
        return None
    values = {(meaning.kind, meaning.value) for meanings in best for meaning in meanings}
    kinds = {kind for kind, _ in values}
    if len(kinds) > 1 or len(values) > len(best[0]):
        return None
    return best[0], fewest
