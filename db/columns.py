"""Column types that keep exact numbers and the facts' small tables as they are."""

from decimal import Decimal
from fractions import Fraction

from pydantic import TypeAdapter
from sqlalchemy import Dialect, String, Text
from sqlalchemy.types import TypeDecorator


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
