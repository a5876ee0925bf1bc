"""A file's tables in the form of the facts' classes.

A file says the same as db/facts.py in shorter words: what is absent is left out, `source` and
`source_of` stand for `cited`, sources are a list with ids, and a plain text is in English. A value
of another form than its class is left as it is: validation then says what is wrong with it.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import TypeAlias, get_args, get_origin, get_type_hints

from db.cited import Texts

Table: TypeAlias = dict[str, object]

_OPTIONAL: Mapping[str, object] = {
    "is_new": False,
    "seats_attributed": True,
    "share_places": 2,
    "turnout_places": 2,
    # A figure without a source is named by the check of references.
    "source": "",
    "a_source": "",
    "b_source": "",
}


def shaped(kind: object, value: object) -> object:
    """A value of a file in the form that the class or container `kind` is built from."""
    if get_origin(kind) is UnionType:
        return shaped(next(k for k in get_args(kind) if k is not NoneType), value)
    if kind == Texts and isinstance(value, str):
        return {"en": value}
    if isinstance(kind, type) and is_dataclass(kind) and isinstance(value, dict):
        return _class_shaped(kind, value)
    if isinstance(value, list) and get_origin(kind) is tuple:
        return [shaped(get_args(kind)[0], item) for item in value]
    if isinstance(value, list) and get_origin(kind) is Mapping:
        rows = [shaped(get_args(kind)[1], item) for item in value]
        return {str(row.get("id", n)): row for n, row in enumerate(rows) if isinstance(row, dict)}
    return value


def _class_shaped(kind: type, table: Table) -> Table:
    hints = _hints(kind)
    full = {**_absent(kind), **table}
    if "cited" in hints:
        by_field = full.pop("source_of", {})
        full["cited"] = {"default": full.pop("source", ""), "by_field": by_field}
    return {key: shaped(hints.get(key), value) for key, value in full.items()}


@cache
def _hints(kind: type) -> Mapping[str, object]:
    return get_type_hints(kind)


@cache
def _absent(kind: type) -> Mapping[str, object]:
    """What stands for the keys that a file may leave out."""
    return {
        field.name: _OPTIONAL.get(field.name, _empty(_hints(kind)[field.name]))
        for field in fields(kind)
        if field.name in _OPTIONAL or _empty(_hints(kind)[field.name]) != ...
    }


def _empty(hint: object) -> object:
    if get_origin(hint) is UnionType:
        return None
    if get_origin(hint) is tuple:
        return ()
    return {} if get_origin(hint) is Mapping else ...
