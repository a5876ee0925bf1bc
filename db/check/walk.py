"""Every single value of a fact, with its place in the file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass

from db.cited import Cited


@dataclass(frozen=True, slots=True)
class Leaf:
    """A value: where it stands, of which class and field it is. Texts are one value, and so are
    empty lists."""

    place: str
    owner: type
    field: str
    value: object


def leaves(fact: object, place: str = "", owner: type = object, field: str = "") -> Iterator[Leaf]:
    """The values of a fact in the order of the file."""
    if isinstance(fact, Cited):
        yield from _citation(fact, place.removesuffix("cited"), owner)
    elif is_dataclass(fact):
        for part in fields(fact):
            inner = f"{place}.{part.name}".lstrip(".")
            yield from leaves(getattr(fact, part.name), inner, type(fact), part.name)
    elif isinstance(fact, tuple) and fact:
        for n, item in enumerate(fact):
            yield from leaves(item, f"{place}[{n}]{_label(item)}", owner, field)
    elif isinstance(fact, Mapping) and not _is_text(fact):
        for n, (key, item) in enumerate(fact.items()):
            inner = f"{place}[{n}] ({key})" if is_dataclass(item) else f"{place}.{key}"
            yield from leaves(item, inner, owner, field)
    else:
        yield Leaf(place, owner, field, fact)


def _citation(cited: Cited, place: str, owner: type) -> Iterator[Leaf]:
    yield Leaf(f"{place}source", owner, "source", cited.default)
    for field, source in cited.by_field.items():
        yield Leaf(f"{place}source_of.{field}", owner, "source", source)


def _is_text(mapping: Mapping[object, object]) -> bool:
    return not mapping or isinstance(next(iter(mapping.values())), str)


def _label(item: object) -> str:
    for name in ("party", "id", "pollster"):
        label = getattr(item, name, None)
        if label:
            return f" ({label.get('en') if isinstance(label, Mapping) else label})"
    return ""
