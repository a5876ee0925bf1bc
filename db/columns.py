"""Columns for the fields of the facts; exact numbers and small tables are kept as they are."""

import datetime
from collections.abc import Collection, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache
from types import NoneType
from typing import Any, get_args, get_type_hints

from pydantic import TypeAdapter
from sqlalchemy import Boolean, Column, Date, Dialect, ForeignKey, Integer, String, Text
from sqlalchemy.types import TypeDecorator, TypeEngine


class Exact(TypeDecorator[Decimal | Fraction]):
    """A decimal or a fraction, digit for digit: databases round and pad them."""

    impl = String(40)
    cache_ok = True

    def __init__(self, kind: type[Decimal] | type[Fraction]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Decimal | Fraction | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(
        self, value: str | None, dialect: Dialect
    ) -> Decimal | Fraction | None:
        return None if value is None else self.kind(value)


class Json(TypeDecorator[object]):
    """A small table or list of the facts, such as texts by language, as JSON."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[object]) -> None:
        super().__init__()
        self.kind = kind
        self.adapter: TypeAdapter[object] = TypeAdapter(kind)

    def process_bind_param(self, value: object, dialect: Dialect) -> str | None:
        return None if value is None else self.adapter.dump_json(value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> object:
        return None if value is None else self.adapter.validate_json(value)


_SIMPLE: Mapping[object, TypeEngine[Any]] = {
    str: String(),
    int: Integer(),
    bool: Boolean(),
    datetime.date: Date(),
    Decimal: Exact(Decimal),
    Fraction: Exact(Fraction),
}


def columns(
    kind: type[object], without: Collection[str] = (), refers: Mapping[str, str] | None = None
) -> list[Column[Any]]:
    """A column for each field of a fact, with the field's name; `refers` says which of them hold
    the key of another table."""
    fields = get_type_hints(kind).items()
    return [
        _column(name, hint, (refers or {}).get(name))
        for name, hint in fields
        if name not in without
    ]


def _column(name: str, hint: object, refers: str | None) -> Column[Any]:
    choices = get_args(hint)
    optional = NoneType in choices
    kind = choices[0] if optional else hint
    keys = [ForeignKey(refers)] if refers else []
    return Column(name, _type(kind), *keys, nullable=optional)


@cache
def _type(kind: type[object]) -> TypeEngine[Any]:
    return _SIMPLE.get(kind) or Json(kind)
