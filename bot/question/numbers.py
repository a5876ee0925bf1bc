"""Numbers come out first: a year, a percentage, a rank or a count, each used once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.question.stem import stem, without_endings
from bot.question.vocabulary import Vocabulary
from bot.question.words import Word

CERTAIN = 10_000  # "a hundred thousand" is a number whatever follows it.
YEARS = range(1900, 2100)
_RANK_ENDINGS = {
    "st", "nd", "rd", "th", "е", "ое", "ого", "ом", "й", "я", "ая", "ый", "ые", "ші", "шы", "му",
    "го", "inshi", "shi", "м", "х", "те", "де", "да", "та", "дан", "ден", "тен", "нің", "дағы",
    "дегі", "ге", "ке",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Number:
    """A number and what it is: year, percent, rank or count. `start` and `end` are words.

    `signed` is whether it was written with a plus or a minus: a change, not a value.
    """

    kind: str
    value: Decimal
    start: int
    end: int
    signed: bool = False


def numbers(words: Sequence[Word], known: Vocabulary) -> tuple[Number, ...]:
    """All numbers, in order: those in digits, and those in words where a unit follows."""
    return tuple(_numbers(words, known))


def _numbers(words: Sequence[Word], known: Vocabulary) -> Iterator[Number]:
    used = 0
    for at, word in enumerate(words):
        if at < used:
            continue
        before = words[at - 1] if at else None
        after = words[at + 1] if at + 1 < len(words) else None
        number = None
        minus = before is not None and before.key == "minus"
        if word.is_number:
            number = _in_digits(word, after, at, known)
        elif word.key in known.cardinals or word.key in known.multiples:
            number = _in_words(words[at : at + 3], before, at, known)
        elif stem(word.text) in known.percents:
            number = Number("percent", Decimal(known.percents[stem(word.text)]), at, at + 1)
        if number:
            used = number.end
            yield (
                replace(number, value=-number.value, start=at - 1, signed=True)
                if minus
                else number
            )


def _in_digits(word: Word, after: Word | None, at: int, known: Vocabulary) -> Number:
    value, signed = _value(word.text), word.text[0] in "+-−"
    if value is None:
        return Number("count", Decimal(-1), at, at + 1)
    if after and _is_percent(after, known) and value not in YEARS:
        return Number("percent", value, at, at + 2, signed)
    if after and after.text.casefold() in _RANK_ENDINGS and value in YEARS:
        return Number("year", value, at, at + 2)
    if after and after.text.casefold() in _RANK_ENDINGS and value < 100:
        return Number("rank", value, at, at + 2)
    if after and value < 1000 and after.key in known.multiples:
        return Number("count", value * known.multiples[after.key], at, at + 2, signed)
    if value in YEARS and value == int(value) and not signed:
        end = at + 2 if after and after.key in known.year_words else at + 1
        return Number("year", value, at, end)
    return Number("count", value, at, at + 1, signed)


def _in_words(
    words: Sequence[Word], before: Word | None, at: int, known: Vocabulary
) -> Number | None:
    """A number word with its unit: "seven percent", "top three", "two hundred seats"."""
    value, used = Decimal(known.cardinals.get(words[0].key, 1)), 1
    many = words[1] if words[0].key in known.cardinals and len(words) > 1 else words[0]
    if many.key in known.multiples:
        value, used = value * known.multiples[many.key], words.index(many) + 1
    unit = words[used] if len(words) > used else None
    if unit and _is_percent(unit, known):
        return Number("percent", value, at, at + used + 1)
    if before and (before.key in known.tops or before.key == "minus"):
        return Number("count", value, at, at + used)
    if value == 0 or value >= CERTAIN:
        return Number("count", value, at, at + used)
    if unit and value != 1 and _values(unit, known) & {"seats", "votes"}:
        return Number("count", value, at, at + used)
    return None


def _values(word: Word, known: Vocabulary) -> set[str]:
    """What a word can mean by its spelling or its stem."""
    entries = (known.exact.get(word.key), known.stems.get(stem(word.text)))
    return {
        meaning.value for entry in entries if entry for meaning in entry.latin + entry.cyrillic
    }


def _is_percent(word: Word, known: Vocabulary) -> bool:
    if word.key in known.percent or stem(word.text) in known.percent:
        return True
    return any(rest in known.percent for rest in without_endings(word.key))


def _value(text: str) -> Decimal | None:
    plain = text.replace(",", ".").replace("−", "-")
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
