"""Numbers come out first: a year, a percentage, a rank or a count, each used once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.question.vocabulary import Vocabulary
from bot.question.words import Word

YEARS = range(1900, 2100)
_RANK_ENDINGS = {"st", "nd", "rd", "th", "е", "ое", "й", "я", "ая", "ый", "ші", "шы", "му", "го"}


@dataclass(frozen=True, slots=True)
class Number:
    """A number and what it is: year, percent, rank or count. `start` and `end` are words."""

    kind: str
    value: Decimal
    start: int
    end: int


def numbers(words: Sequence[Word], known: Vocabulary) -> tuple[Number, ...]:
    """All numbers written in digits, in order."""
    return tuple(_numbers(words, known))


def _numbers(words: Sequence[Word], known: Vocabulary) -> Iterator[Number]:
    for at, word in enumerate(words):
        if not word.is_number:
            continue
        value = _value(word.text)
        after = words[at + 1] if at + 1 < len(words) else None
        if value is None:
            yield Number("count", Decimal(-1), at, at + 1)
        elif after and (after.key in known.percent or after.key == "%"):
            yield Number("percent", value, at, at + 2)
        elif after and after.text.casefold() in _RANK_ENDINGS and value < 100:
            yield Number("rank", value, at, at + 2)
        elif value in YEARS and value == int(value):
            end = at + 2 if after and after.key in known.year_words else at + 1
            yield Number("year", value, at, end)
        else:
            yield Number("count", value, at, at + 1)


def _value(text: str) -> Decimal | None:
    plain = text.replace(",", ".")
    return Decimal(plain) if plain.count(".") <= 1 else None


def between(words: Sequence[Word], found: Sequence[Number]) -> Iterator[tuple[int, int]]:
    """The stretches of words without numbers, as (start, end)."""
    at = 0
    for number in found:
        if number.start > at:
            yield at, number.start
        at = max(at, number.end)
    if at < len(words):
        yield at, len(words)
