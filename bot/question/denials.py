"""What is named to be left out: "not 2007 but 2012", "Нұр Отан емес"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from bot.question.link import Span
from bot.question.vocabulary import Vocabulary

# At the beginning these answer what was said before: "no, Ak Zhol".
_CORRECTING = frozenset(("no", "net", "jok"))


@dataclass(frozen=True, slots=True)
class Denials:
    """Where "not" ends and where "емес" begins, in words."""

    after: frozenset[int]
    before: frozenset[int]

    def cover(self, start: int, end: int) -> bool:
        """Whether the words from `start` to `end` stand after "not" or before "емес"."""
        return start in self.after or end in self.before


def denials(spans: Sequence[Span], known: Vocabulary) -> Denials:
    """The denials among the spans of a text."""
    return Denials(
        frozenset(_after(spans, known)),
        frozenset(_before(spans, known)),
    )


def _before(spans: Sequence[Span], known: Vocabulary) -> Iterator[int]:
    for at, span in enumerate(spans):
        if span.text.casefold() in known.marks.late_denials:
            yield span.start
            yield from _in_a_row(spans[:at])
            # "ЖСДП-ны айтпа": an ending written apart.
            if at and spans[at - 1].kind == "stop" and spans[at - 1].end == span.start:
                yield spans[at - 1].start


def _in_a_row(before: Sequence[Span]) -> Iterator[int]:
    """The ends of parties that are named in a row before a denial: "Ақ жол да, ЖСДП да емес"."""
    row = list(takewhile(lambda span: span.kind in {"party", "stop"}, reversed(before)))
    if sum(span.kind == "party" for span in row) > 1:
        yield from (span.end for span in row if span.kind == "party")


def _after(spans: Sequence[Span], known: Vocabulary) -> Iterator[int]:
    for span in spans:
        if span.text.casefold() not in known.marks.denials or (
            span.key in _CORRECTING and not span.start
        ):
            continue
        yield span.end
        # "Not in 2007".
        yield from (
            next_.end
            for next_ in spans
            if next_.start == span.end and next_.key in known.marks.prepositions
        )
