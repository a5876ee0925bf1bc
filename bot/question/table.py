"""The question table: which concepts make which question, as data in questions.toml."""

import tomllib
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache

from bot.question.phrases import FOLDER


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of question: what it needs, what it may be about, what else may be said."""

    topic: str
    needs: tuple[frozenset[str], ...]
    focus: frozenset[str]
    default: tuple[str, ...]
    implied: tuple[str, ...]
    allows: frozenset[str]
    number: int | None
    of_one_election: bool

    @property
    def known(self) -> frozenset[str]:
        """Everything that has a place in the row."""
        return self.focus | self.allows | frozenset().union(*self.needs)

    def takes(self, part: str) -> bool:
        """Whether a part, such as PARTY, has a place in the row."""
        return part in self.allows or any(part in need for need in self.needs)

    def needed(self, said: Set[str]) -> bool:
        """Whether all needs were said."""
        return not any(map(said.isdisjoint, self.needs))


@dataclass(frozen=True, slots=True)
class Table:
    """All rows, each with what has a place in it, and the concepts that any question may hold.

    `needing` are the places of the rows by the parts of their last need, `soft` the concepts
    without which, one of them, a question is read when no row fits, `beside` those that say
    nothing more beside others, `everyday` those that people speak of as well when they speak of no
    election, and parties with the names of such things.
    """

    rows: tuple[Row, ...]
    places: tuple[tuple[Row, frozenset[str]], ...]
    needing: Mapping[str, tuple[int, ...]]
    light: frozenset[str]
    soft: tuple[str, ...]
    everyday: frozenset[str]
    everyday_names: frozenset[str]
    absorbs: Mapping[str, frozenset[str]]
    beside: Mapping[str, frozenset[str]]
    stands_for: Mapping[str, tuple[str, ...]]

    def focus(self, row: Row, concepts: Sequence[str]) -> tuple[str, ...]:
        """The measures that a row takes from what was said, in that order, and those implied."""
        said = dict.fromkeys((*concepts, *row.implied))
        found = [concept for concept in said if concept in row.focus]
        absorbed = {less for concept in found for less in self.absorbs.get(concept, ())}
        return tuple(concept for concept in found if concept not in absorbed) or row.default

    def fitting(self, said: Set[str]) -> tuple[Row, ...]:
        """The rows that fit, the most specific first."""
        strong = frozenset(part for part in said - self.light if not self._is_idle(part, said))
        places = sorted({place for part in said for place in self.needing.get(part, ())})
        found = (self.places[place] for place in places)
        rows = [row for row, known in found if strong <= known and row.needed(said)]
        return tuple(sorted(rows, key=lambda row: -len(row.needs)))

    def _is_idle(self, part: str, said: Set[str]) -> bool:
        return part in self.beside and not said.isdisjoint(self.beside[part])

    def near(self, said: Set[str]) -> tuple[Row, ...]:
        """The rows whose needs were said among other things, those with the least left over."""
        strong = said - self.light
        rows = [(len(strong - known), row) for row, known in self.places if row.needed(said)]
        return tuple(row for _, row in sorted(rows, key=lambda found: found[0]))


# Where two parties were named, one was.
_IMPLIED = frozenset(("PARTY",))


@cache
def table() -> Table:
    """The table as it stands in questions.toml."""
    data = tomllib.loads((FOLDER / "questions.toml").read_text("utf-8"))
    rows = tuple(_row(row) for row in data["question"])
    return Table(
        rows=rows,
        places=tuple((row, row.known) for row in rows),
        needing=_by_need(rows),
        light=frozenset(data["light"]),
        soft=tuple(data["soft"]),
        everyday=frozenset(data["everyday"]["concepts"]),
        everyday_names=frozenset(data["everyday"]["names"]),
        absorbs={concept: frozenset(less) for concept, less in data["absorbs"].items()},
        beside={concept: frozenset(others) for concept, others in data["beside"].items()},
        stands_for={topic: tuple(concepts) for topic, concepts in data["stands_for"].items()},
    )


def _by_need(rows: Sequence[Row]) -> Mapping[str, tuple[int, ...]]:
    places: dict[str, list[int]] = defaultdict(list)
    for place, row in enumerate(rows):
        for part in row.needs[-1]:
            places[part].append(place)
    return {part: tuple(found) for part, found in places.items()}


def _row(row: Mapping[str, object]) -> Row:
    number, needs = row.get("number"), _texts(row, "needs")
    return Row(
        topic=str(row["topic"]),
        needs=tuple(frozenset(need.split("|")) for need in needs),
        focus=frozenset(_texts(row, "focus")),
        default=tuple(_texts(row, "default")),
        implied=tuple(_texts(row, "implied")),
        allows=frozenset(_texts(row, "allows"))
        | (_IMPLIED if "PARTIES" in needs else frozenset()),
        number=number if isinstance(number, int) else None,
        of_one_election="about" not in row,
    )


def _texts(row: Mapping[str, object], key: str) -> Sequence[str]:
    values = row.get(key, ())
    return [str(value) for value in values] if isinstance(values, list) else []
