"""Where something is in a file, and how a problem quotes it."""

import json
from datetime import date
from decimal import Decimal
from typing import TypeAlias

Location: TypeAlias = "tuple[int | str, ...]"


def shown(value: object) -> str:
    """A value as a problem quotes it."""
    plain = isinstance(value, Decimal | date)
    text = str(value) if plain else json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else text[:59] + "…"


def place(tree: object, location: Location) -> str:
    """Where something is in a file, in the file's own words: `results[2] (ak_zhol).votes`."""
    words = ""
    for named in _in_file(location):
        step = _numbered(tree, named)
        tree = child(tree, step)
        words += f"[{step}]{_label(tree)}" if isinstance(step, int) else f".{step}"
    return words.lstrip(".") or "file"


def _in_file(location: Location) -> Location:
    """The steps of a place under the names that a file has for them."""
    if "cited" not in location[:-1]:
        return location
    n = location.index("cited")
    word = "source" if location[n + 1] == "default" else "source_of"
    return (*location[:n], word, *location[n + 2 :])


def _numbered(tree: object, step: int | str) -> int | str:
    """The number of a row that the facts know by its id, as they do sources."""
    if not isinstance(tree, list) or isinstance(step, int):
        return step
    names = [name_of(row) for row in tree]
    return names.index(step) if step in names else step


def child(tree: object, step: int | str) -> object:
    if isinstance(tree, dict):
        return tree.get(step)
    if isinstance(tree, list) and isinstance(step, int) and step < len(tree):
        return tree[step]
    return None


def name_of(row: object) -> str:
    """What tells a row of a file from its neighbours: its party, id or pollster (in English)."""
    if not isinstance(row, dict):
        return ""
    name = row.get("party") or row.get("id") or row.get("pollster")
    if isinstance(name, dict):
        name = name.get("en")
    return name if isinstance(name, str) else ""


def _label(row: object) -> str:
    name = name_of(row)
    return f" ({name})" if name else ""
