"""What figures were taken from, and texts in several languages."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

# Language -> words; English is always there.
Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Source:
    """A publication that figures were taken from; `official` is a commission, law or decree."""

    id: str
    title: Texts
    publisher: Texts
    date: datetime.date | None
    url: str | None
    official: bool
    read: str

    def __hash__(self) -> int:
        """Texts have no hash; in one file, the id tells sources apart."""
        return hash((self.id, self.url))


@dataclass(frozen=True, slots=True)
class Cited:
    """Which sources a row's fields come from: `by_field` overrides `default`."""

    default: str
    by_field: Mapping[str, str]

    def of(self, field: str) -> str:
        """The id of the source of one field."""
        return self.by_field.get(field, self.default)
