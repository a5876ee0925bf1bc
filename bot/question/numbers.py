"""Numbers come out first: a year, a percentage, a rank or a count, each used once."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from bot.question.number import CASE_ENDINGS, ENDINGS, ORDINAL_ENDINGS, Number, is_percent, values
from bot.question.stem import stem
from bot.question.vocabulary import Vocabulary
from bot.question.words import Word
from bot.question.years import end_of_year, month_of, short_year

FARTHEST = 3  # words between a threshold and its number
_COUNTED = frozenset(
    ("seats", "votes", "party", "cast", "registered", "region", "election", "years")
)
_SMALL = frozenset(("stop", "if", "would", "talk"))
LONGEST = 6  # "half a percent", "five and ten percent"
CERTAIN = 10_000  # "a hundred thousand" is a number whatever follows it.
YEARS = range(1900, 2100)


_DATE = re.compile(r"\d{1,2}\.(\d{1,2})\.(\d{4})")
HUNDRED, THOUSAND = Decimal(100), Decimal(1000)
HALF = Decimal("0.5")
TENS = frozenset(map(Decimal, range(10, 100, 10)))
ONES = frozenset(map(Decimal, range(1, 10)))


def numbers(words: Sequence[Word], known: Vocabulary) -> tuple[Number, ...]:
    """All numbers, in order: those in digits, and those in words where a unit follows."""
    return tuple(_numbers(words, known))


def _numbers(words: Sequence[Word], known: Vocabulary) -> Iterator[Number]:
    used = 0
    for at in range(len(words)):
        if at < used:
            continue
        word = words[at]
        begins = (
            word.is_number
            or word.key in known.numbers.numerals
            or stem(word.text) in known.numbers.percents
        )
        if at and word.key in known.numbers.multiples and words[at - 1].key in known.marks.asking:
            continue  # "how many million"
        found = tuple(_at(words, at, known)) if begins else ()
        if found:
            used = found[-1].end
            minus = at and words[at - 1].key == "minus" and found[0].kind in {"count", "percent"}
            yield from (
                (replace(one, value=-one.value, start=at - 1, signed=True) for one in found)
                if minus
                else found
            )


def _at(words: Sequence[Word], at: int, known: Vocabulary) -> Iterator[Number]:
    """The number that begins at a word; a date in digits is two."""
    word = words[at]
    if word.is_number and (date := _DATE.fullmatch(word.text)):
        yield Number("month", Decimal(date[1]), at, at + 1)
        yield Number("year", Decimal(date[2]), at, at + 1)
    elif month := month_of(words, at, known):
        yield month
    elif word.is_number:
        yield _in_digits(words, at, known)
    elif _value_of(words, at, known) is not None or (
        word.key in known.numbers.multiples and len(word.key) > 1
    ):
        if number := _in_words(words[at : at + LONGEST], words[:at], at, known):
            yield number
    elif stem(word.text) in known.numbers.percents:
        yield Number("percent", known.numbers.percents[stem(word.text)], at, at + 1)


def _in_digits(words: Sequence[Word], at: int, known: Vocabulary) -> Number:
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    value, signed = _value(word.text), word.text[0] in "+-−"
    if value is None:
        return Number("count", Decimal(-1), at, at + 1)
    if after and is_percent(after, known) and value not in YEARS:
        return Number("percent", value, at, at + 2, signed)
    ending = after.small if after else ""
    if ending in ENDINGS and value in YEARS:
        return Number("year", value, at, at + 2)
    if short := short_year(words, at, known):
        return short
    if ending in ORDINAL_ENDINGS and value < 100:
        return Number("rank", value, at, at + 2)
    if ending in CASE_ENDINGS:
        return Number("count", value, at, at + 2, signed)
    if after and value < 1000 and after.key in known.numbers.multiples:
        return Number("count", value * known.numbers.multiples[after.key], at, at + 2, signed)
    if value in YEARS and value == int(value) and not signed:
        return Number("year", value, at, end_of_year(words, at, known))
    counted = after is not None and bool(values(after, known) & _COUNTED)
    if not counted and not signed and value not in YEARS and _is_of_threshold(words, at, known):
        return Number("percent", value, at, at + 1)  # "порог 5", as nobody counts it otherwise
    return Number("count", value, at, at + 1, signed)


def _is_of_threshold(words: Sequence[Word], at: int, known: Vocabulary) -> bool:
    """Whether a threshold is right before a number, or small words stand between: "if the
    threshold were 5"."""
    for word in reversed(words[max(at - FARTHEST, 0) : at]):
        meant = values(word, known)
        if "threshold" in meant:
            return True
        if word.is_number or not meant or not meant <= _SMALL:
            return False
    return False


def _in_words(
    words: Sequence[Word], before: Sequence[Word], at: int, known: Vocabulary
) -> Number | None:
    """A number word with its unit: "seven percent", "top three", "two hundred seats"."""
    value, used = _spoken(words, known)
    unit = words[used] if len(words) > used else None
    if unit and is_percent(unit, known):
        return Number("percent", value, at, at + used + 1)
    if unit and unit.key in known.numbers.joins and len(words) > used + 2:
        other = _in_words(words[used + 1 :], (), at, known)
        if other and other.kind == "percent":
            return Number("percent", value, at, at + used)
    units = values(unit, known) if unit else set()
    if not units & _COUNTED and _is_of_threshold(before, len(before), known):
        return Number("percent", value, at, at + used)
    counted = value not in (1, HALF) and units & {"seats", "votes"}
    none = value == 0 and "threshold" not in units
    if (
        counted
        or none
        or (used > 1 and HUNDRED < value < THOUSAND)
        or value >= CERTAIN
        or (before and _is_led(before[-1], known))
    ):
        return Number("count", value, at, at + used)
    return None


def _is_led(before: Word, known: Vocabulary) -> bool:
    """Whether what stands before a number word makes it a count: "top three"."""
    return before.key in known.numbers.tops or before.key == "minus"


def _spoken(words: Sequence[Word], known: Vocabulary) -> tuple[Decimal, int]:
    """The value of the number words that a text begins with, and how many they are: "two hundred
    and ten", "half a", "a hundred thousand"."""
    value, used = Decimal(0), 0
    while used < len(words):
        linked = value and value % HUNDRED == 0 and words[used].key in known.numbers.after_hundreds
        if linked and used + 1 < len(words) and _value_of(words, used + 1, known):
            used += 1
        more = _value_of(words, used, known)
        if more is None or not _follows(value, more):
            break
        value = value * HUNDRED if more == HUNDRED and value else value + more
        used += 1
    if 0 < value < 1 and len(words) > used and words[used].key in known.numbers.parts:
        used += 1
    if len(words) > used and words[used].key in known.numbers.multiples:
        return (value if used else Decimal(1)) * known.numbers.multiples[words[used].key], used + 1
    return value, used


def _follows(value: Decimal, more: Decimal) -> bool:
    """Whether one number word goes on from those before it: hundreds, tens, ones."""
    if not value:
        return True
    if more == HUNDRED:
        return value in ONES
    return (value % HUNDRED == 0 and more < HUNDRED) or (value % 100 in TENS and more in ONES)


def _value_of(words: Sequence[Word], at: int, known: Vocabulary) -> Decimal | None:
    """The value of a number word; Kazakh "он" is ten only before what is counted in Kazakh."""
    word = words[at]
    if word.is_cyrillic and word.key in known.numbers.tens:
        rest = words[at + 1 : at + 3]
        ones = bool(rest) and known.numbers.cardinals.get(rest[0].key, Decimal(0)) in ONES
        unit = rest[1:] if ones else rest[:1]
        return Decimal(10) if unit and unit[0].key in known.numbers.ten_units else None
    return known.numbers.cardinals.get(word.key)


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
