"""The numbers of a text by what they are: years, months, figures, changes and ranks."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.question.denials import Denials
from bot.question.link import Span
from bot.question.number import Number
from bot.question.words import Word


def years_of(found: Sequence[Number], denied: Denials) -> Iterator[int]:
    """The years named, without those that were named to be left out ("not 2007 but 2012"), or
    taken back ("2012, no, not 2012")."""
    taken_back: set[Decimal] = set()
    for number in reversed([number for number in found if number.kind == "year"]):
        if denied.cover(number.start, number.end):
            taken_back.add(number.value)
        elif number.value not in taken_back:
            yield int(number.value)


def figures_of(kind: str, found: Sequence[Number], denied: Denials) -> Iterator[Decimal]:
    """The figures of a kind, without those named to be left out ("7 instead of 5")."""
    for number in found:
        meant = number.kind == kind and not number.signed
        if meant and not denied.cover(number.start, number.end):
            yield number.value


def months_of(found: Sequence[Number], said: Sequence[Word]) -> Iterator[tuple[int, str]]:
    for number in found:
        if number.kind == "month":
            yield int(number.value), " ".join(w.text for w in said[number.start : number.end])


def changes_of(found: Sequence[Number]) -> Iterator[str]:
    """Numbers written with a sign, as "+5%" or "-50000"."""
    for number in found:
        if number.signed:
            yield f"{number.value:+f}{'%' if number.kind == 'percent' else ''}"


def ranks_in_words(spans: Sequence[Span]) -> Iterator[int]:
    """The ranks in words; "ninety ninth" is one."""
    tens = 0
    for span in spans:
        if span.kind == "rank":
            rank = int(span.values[0])
            yield tens + rank if rank > 0 else rank
        whole = span.kind == "cardinal" and span.values[0].endswith("0")
        tens = int(span.values[0]) if whole else 0


def ranks_in_digits(found: Sequence[Number]) -> Iterator[int]:
    return (int(number.value) for number in found if number.kind == "rank")
