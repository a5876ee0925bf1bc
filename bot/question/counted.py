"""Things that are asked about and not held: "how many kettles", "the kettle of Auyl"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.question.link import Span
from bot.question.phrases import THING

# These ask nothing of a party themselves.
_IDLE = frozenset(
    ("who", "which", "where", "when", "party", "election", "more", "would", "said", "after",
     "before", "help")
)  # fmt: skip
_PLURALS = ("s", "ов", "ев")


def counted_things(spans: Sequence[Span]) -> Iterator[Span]:
    """The everyday words that name what is counted, or what a party is to have."""
    if not any(span.kind == "ordinary" for span in spans):
        return
    asked = any(span.kind == "concept" and not _IDLE.issuperset(span.values) for span in spans)
    for one, other in pairwise(spans):
        if "how_many" in one.values and other.start == one.end and _is_named(other):
            yield other
        if not asked and {one.kind, other.kind} == {"party", "ordinary"}:
            yield from (span for span in (one, other) if THING in span.values)


def _is_named(span: Span) -> bool:
    """Whether an everyday word names things: by its list, or as a plural of either language."""
    return span.kind == "ordinary" and (
        THING in span.values or span.text.casefold().endswith(_PLURALS)
    )
