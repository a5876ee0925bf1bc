"""Stopgaps for values of a wrong form, so that the rest of a file can still be checked."""

from collections.abc import Callable, Mapping

from pydantic_core import ErrorDetails

from db.place import child

# A value is tried without, then by its type, then what is in it the same way.
MOST_STOPGAPS = 6

_BY_TYPE: Mapping[str, Callable[[], object]] = {
    "string_type": str,
    "int_type": int,
    "decimal_type": int,
    "bool_type": bool,
    "tuple_type": list,
    "mapping_type": dict,
    "dict_type": dict,
    "dataclass_type": dict,
}


def stop_gap(content: object, details: ErrorDetails) -> None:
    """Puts something possible, in the end, where validation found an error."""
    *way, last = details["loc"]
    parent = content
    for step in way:
        parent = child(parent, step)
    if isinstance(parent, dict):
        if details["type"] == "unexpected_keyword_argument":
            parent.pop(last, None)
        else:
            parent[last] = _stopgap(details)
    elif isinstance(parent, list) and isinstance(last, int):
        parent[last] = _stopgap(details)


def _stopgap(details: ErrorDetails) -> object:
    make = _BY_TYPE.get(details["type"])
    return make() if make and details["input"] is None else None
