"""Numbers come out first: a year, a percentage, a rank or a count, each used once."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.question.stem import stem, without_endings
from bot.question.vocabulary import Vocabulary
from bot.question.words import Word

LONGEST = 6  # "half a percent", "five and ten percent"
CERTAIN = 10_000  # "a hundred thousand" is a number whatever follows it.
YEARS = range(1900, 2100)
_RANK_ENDINGS = {
    "st", "nd", "rd", "th", "е", "ое", "ого", "ом", "й", "я", "ая", "ый", "ые", "ші", "шы", "му",
    "го", "inshi", "shi", "м", "х", "те", "де", "да", "та", "дан", "ден", "тен", "нің", "дағы",
    "дегі", "ге", "ке",
}  # fmt: skip


_DATE = re.compile(r"\d{1,2}\.(\d{1,2})\.(\d{4})")
# Ordinals from here on are no ranks: "the 95th" is a year.
HIGHEST_RANK = 20
HUNDRED = Decimal(100)
HALF = Decimal("0.5")
TENS = frozenset(map(Decimal, range(10, 100, 10)))
ONES = frozenset(map(Decimal, range(1, 10)))
# Alone after a preposition only these are years: "в 23", but not "in 50".
YEARS_HELD = range(1994, 2027)


@dataclass(frozen=True, slots=True)
class Number:
    """A number and what it is: year, month, percent, rank or count. `start` and `end` are words.

    `signed` is whether it was written with a plus or a minus: a change, not a value. The day of a
    month is part of it, and not kept.
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
    for at in range(len(words)):
        if at < used:
            continue
        found = tuple(_at(words, at, known))
        if found:
            used = found[-1].end
            minus = at and words[at - 1].key == "minus" and found[0].kind != "month"
            yield from (
                (replace(one, value=-one.value, start=at - 1, signed=True) for one in found)
                if minus
                else found
            )


def _at(words: Sequence[Word], at: int, known: Vocabulary) -> Iterator[Number]:
    """The number that begins at a word; a date in digits is two."""
    word = words[at]
    before = words[at - 1] if at else None
    if word.is_number and (date := _DATE.fullmatch(word.text)):
        yield Number("month", Decimal(date[1]), at, at + 1)
        yield Number("year", Decimal(date[2]), at, at + 1)
    elif month := _month(words, at, known):
        yield month
    elif word.is_number:
        yield _in_digits(words, at, known)
    elif _value_of(words, at, known) is not None or (
        word.key in known.multiples and len(word.key) > 1
    ):
        if number := _in_words(words[at : at + LONGEST], before, at, known):
            yield number
    elif stem(word.text) in known.percents:
        yield Number("percent", known.percents[stem(word.text)], at, at + 1)


def _month(words: Sequence[Word], at: int, known: Vocabulary) -> Number | None:
    """A month with the day beside it, if there is one: "18 August", "18-го августа"."""
    start = at
    if words[at].is_number and _is_day(words[at]):
        ended = at + 1 < len(words) and words[at + 1].text.casefold() in _RANK_ENDINGS
        at += 2 if ended else 1
    month = known.months.get(words[at].key) if at < len(words) else None
    if month is None:
        return None
    end = at + 1
    if at == start and end < len(words) and words[end].is_number and _is_day(words[end]):
        end += 1
    beside = (*words[max(start - 1, 0) : start], *words[end : end + 1])
    # "May" and "march" are other words too.
    sure = words[at].is_cyrillic or end - start > 1 or words[at].key not in known.exact
    if not sure and not any(w.is_number or w.key in known.prepositions for w in beside):
        return None
    return Number("month", Decimal(month), start, end)


def _is_day(word: Word) -> bool:
    return word.text.isdecimal() and 1 <= int(word.text) <= 31


def _in_digits(words: Sequence[Word], at: int, known: Vocabulary) -> Number:
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    value, signed = _value(word.text), word.text[0] in "+-−"
    if value is None:
        return Number("count", Decimal(-1), at, at + 1)
    if after and _is_percent(after, known) and value not in YEARS:
        return Number("percent", value, at, at + 2, signed)
    if after and after.text.casefold() in _RANK_ENDINGS and value in YEARS:
        return Number("year", value, at, at + 2)
    if short := _short_year(words, at, known):
        return short
    if after and after.text.casefold() in _RANK_ENDINGS and value < 100:
        return Number("rank", value, at, at + 2)
    if after and value < 1000 and after.key in known.multiples:
        return Number("count", value * known.multiples[after.key], at, at + 2, signed)
    if value in YEARS and value == int(value) and not signed:
        return Number("year", value, at, _end_of_year(words, at, known))
    return Number("count", value, at, at + 1, signed)


def _short_year(words: Sequence[Word], at: int, known: Vocabulary) -> Number | None:
    """A year in two digits: "'07" is whole by now, but "95-м", "12 жылы" and "в 23" are not."""
    if len(words[at].text) != 2 or not words[at].text.isdecimal():
        return None
    value, after = int(words[at].text), words[at + 1] if at + 1 < len(words) else None
    ended = after is not None and after.text.casefold() in _RANK_ENDINGS
    dated = ended and at + 2 < len(words) and words[at + 2].key in known.year_words
    led = at > 0 and _leads_to_year(words[at - 1], after, known)
    named = after is not None and after.key in known.year_words
    meant = named or dated or (ended and value > HIGHEST_RANK) or led
    if not meant or _century(value) not in YEARS_HELD:
        return None
    return Number("year", Decimal(_century(value)), at, at + (2 if ended or named else 1))


def _leads_to_year(before: Word, after: Word | None, known: Vocabulary) -> bool:
    """Whether two digits are a year where they stand: "в 23", "против 21", "явка 99"."""
    counted = after is not None and (
        _is_percent(after, known)
        or _values(after, known) & {"seats", "votes", "list_seats"}
        or after.key in known.multiples
    )
    spoken_of = _values(before, known) & {"turnout", "results", "won", "compare", "election"}
    return not counted and (before.key in known.prepositions or bool(spoken_of))


def _century(year: int) -> int:
    return year + (1900 if year > 50 else 2000)


def _end_of_year(words: Sequence[Word], at: int, known: Vocabulary) -> int:
    """Where a year ends: after "year" or, if that is no part of a longer phrase, "vote"."""
    after = words[at + 1 : at + 3]
    if after and after[0].key in known.year_words:
        return at + 2
    alone = len(after) < 2 or after[0].key + after[1].key not in known.exact
    return at + 2 if after and after[0].key in known.year_nouns and alone else at + 1


def _in_words(
    words: Sequence[Word], before: Word | None, at: int, known: Vocabulary
) -> Number | None:
    """A number word with its unit: "seven percent", "top three", "two hundred seats"."""
    whole = _value_of(words, 0, known)
    if whole in ONES and len(words) > 1 and known.cardinals.get(words[1].key) == HUNDRED:
        hundreds = _in_words(words[1:], before, at, known)
        return hundreds and replace(
            hundreds,
            value=hundreds.value * (whole or 1),
            end=hundreds.end + 1,
        )
    value, used = (Decimal(1), 0) if whole is None else (whole, 1)
    if whole is not None and len(words) > 1:
        ones = known.cardinals.get(words[1].key, Decimal(0))
        if value in TENS and ones in ONES:
            value, used = value + ones, 2
        elif value < 1 and words[1].key in known.parts:
            used = 2
    if len(words) > used and words[used].key in known.multiples:
        value, used = value * known.multiples[words[used].key], used + 1
    unit = words[used] if len(words) > used else None
    if unit and _is_percent(unit, known):
        return Number("percent", value, at, at + used + 1)
    if unit and unit.key in known.joins and len(words) > used + 2:
        other = _in_words(words[used + 1 :], None, at, known)
        if other and other.kind == "percent":
            return Number("percent", value, at, at + used)
    units = _values(unit, known) if unit else set()
    led = before is not None and "threshold" in _values(before, known)
    if led or (before and (before.key in known.tops or before.key == "minus")):
        return Number("count", value, at, at + used)
    if value >= CERTAIN or (value == 0 and "threshold" not in units):
        return Number("count", value, at, at + used)
    if value not in (1, HALF) and units & {"seats", "votes"}:
        return Number("count", value, at, at + used)
    return None


def _value_of(words: Sequence[Word], at: int, known: Vocabulary) -> Decimal | None:
    """The value of a number word; Kazakh "он" is ten only before what is counted in Kazakh."""
    word = words[at]
    if word.is_cyrillic and word.key in known.tens:
        rest = words[at + 1 : at + 3]
        ones = bool(rest) and known.cardinals.get(rest[0].key, Decimal(0)) in ONES
        unit = rest[1:] if ones else rest[:1]
        return Decimal(10) if unit and unit[0].key in known.ten_units else None
    return known.cardinals.get(word.key)


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
