"""Words of two meanings that are one slip of the hand apart: each pair has been looked at.

A typing error between two of them is no sure sign of either, and is read as neither. Pairs are
declared in neighbours.toml, so that a new word that comes too near an old one is noticed.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.question.phrases import fold_phrase, read_list

# Shorter words are not taken for others but by a letter lost or swapped.
SHORTEST = 5

Pair = frozenset[str]


def declared() -> frozenset[Pair]:
    """The pairs that are known to be near each other."""
    return frozenset(
        frozenset(map(fold_phrase, pair)) for pair in read_list("neighbours")["pairs"]
    )


def neighbours(values: Mapping[str, frozenset[str]]) -> Iterator[Pair]:
    """The pairs of keys a slip apart that mean nothing in common; `values` are their meanings."""
    alike = _alike(key for key in values if len(key) >= SHORTEST)
    for (first, length), keys in alike.items():
        longer = alike.get((first, length + 1), [])
        for at, key in enumerate(keys):
            for other in _within_a_slip(key, [*keys[at + 1 :], *longer]):
                if values[key].isdisjoint(values[other]):
                    yield frozenset((key, other))


def _alike(keys: Iterable[str]) -> Mapping[tuple[str, int], list[str]]:
    """Keys by their first letter, which is taken to be right, and their length."""
    alike: dict[tuple[str, int], list[str]] = defaultdict(list)
    for key in keys:
        alike[key[0], len(key)].append(key)
    return dict(alike)


def _within_a_slip(key: str, others: list[str]) -> Iterator[str]:
    for other, _, _ in process.extract(
        key, others, scorer=OSA.distance, score_cutoff=1, limit=None
    ):
        yield other
