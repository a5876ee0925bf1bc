"""What reading a text comes to: a query, a choice of queries, or an honest no."""

from dataclasses import dataclass

from bot.question.query import Query


@dataclass(frozen=True, slots=True)
class Understood:
    """One query. `literal`: as it was written, with nothing guessed or taken from before. `also`
    are queries of other topics that were asked in the same breath."""

    query: Query
    literal: bool = True
    also: tuple[Query, ...] = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """Several queries are meant equally well; at most four."""

    queries: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Unknown:
    """Not understood, or not held.

    `reason` is `words` (words that mean nothing here), `nothing` (not about elections), `year`
    (no election in that year), `question` (known words, no question), `region`, or a kind of the
    scope list. `near` are questions that can be answered.
    """

    reason: str
    words: tuple[str, ...] = ()
    near: tuple[Query, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """A value that cannot be, and the sentence that says which would work; `about` is the
    question that another value may be put to."""

    reason: str
    value: str
    about: Query | None = None


Reading = Understood | Choices | Unknown | Refusal
