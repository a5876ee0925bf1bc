"""Figures keyed a second time, as data entry does where no sum proves them.

A file repeats in its `[again]` table the figures that nothing else adds up to: turnout by region,
exit polls, registered voters. A slip of the finger shows as a difference between the two.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from db.place import name_of, place, shown
from db.problem import Problem


@dataclass(frozen=True, slots=True)
class _Pair:
    """A figure of the file and the same keyed again; None where the file has none."""

    place: str
    found: object
    again: object


def compared(file: str, again: object, tree: object) -> tuple[tuple[Problem, ...], frozenset[str]]:
    """The differences between the two, and the places of the figures that agree."""
    pairs = tuple(_pairs(again, tree, tree, ()))
    problems = tuple(
        Problem(file, pair.place, shown(pair.found), f"{shown(pair.again)}, as keyed in [again]")
        for pair in pairs
        if pair.found != pair.again
    )
    return problems, frozenset(pair.place for pair in pairs if pair.found == pair.again)


def _pairs(
    again: object, found: object, tree: object, at: tuple[int | str, ...]
) -> Iterator[_Pair]:
    if isinstance(again, dict) and isinstance(found, dict):
        for key, value in again.items():
            yield from _pairs(value, found.get(key), tree, (*at, key))
    elif isinstance(again, list) and isinstance(found, list):
        for n, row in enumerate(again):
            index = _index(row, found, n)
            held = found[index] if index < len(found) else None
            yield from _pairs(row, held, tree, (*at, index))
    else:
        yield _Pair(place(tree, at), found, again)


def _index(row: object, rows: list[object], default: int) -> int:
    """Where the row with the same party or pollster stands; a row without one, where it is."""
    name = name_of(row)
    if not name:
        return default
    names = [name_of(other) for other in rows]
    return names.index(name) if name in names else len(rows)
