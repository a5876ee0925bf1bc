"""The words that numbers are said with, and those that stand beside them."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from bot.question.phrases import fold_phrase, fold_phrases, read_list
from bot.question.stem import stem


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The keys of numbers.toml, each by what it is for; `percents` are by their stems."""

    cardinals: Mapping[str, Decimal]
    multiples: Mapping[str, Decimal]
    months: Mapping[str, int]
    numerals: frozenset[str]
    joins: frozenset[str]
    after_hundreds: frozenset[str]
    parts: frozenset[str]
    tops: frozenset[str]
    percents: Mapping[str, Decimal]
    percent: frozenset[str]
    year_words: frozenset[str]
    year_nouns: frozenset[str]
    tens: frozenset[str]
    ten_units: frozenset[str]


def number_words() -> NumberWords:
    """The words as they stand in the list."""
    numbers = read_list("numbers")
    return NumberWords(
        cardinals=_numbers_of(numbers["cardinals"]),
        multiples=_numbers_of(numbers["multiples"]),
        months={key: int(month) for key, month in _numbers_of(numbers["months"]).items()},
        numerals=fold_phrases(
            word
            for table in ("cardinals", "multiples", "months", "tens")
            for words in numbers[table].values()
            for word in words
        ),
        joins=fold_phrases(numbers["joins"]["words"]),
        after_hundreds=fold_phrases(numbers["joins"]["hundreds"]),
        parts=fold_phrases(numbers["parts"]["words"]),
        tops=fold_phrases(numbers["tops"]["words"]),
        percents=_numbers_by_stem(numbers["percents"]),
        percent=fold_phrases(numbers["percent"]["words"]),
        year_words=fold_phrases(numbers["years"]["words"]),
        year_nouns=fold_phrases(numbers["years"]["nouns"]),
        tens=fold_phrases(numbers["tens"]["words"]),
        ten_units=fold_phrases(numbers["tens"]["units"]),
    )


def _numbers_of(table: Mapping[str, list[str]]) -> Mapping[str, Decimal]:
    return {fold_phrase(word): Decimal(value) for value, words in table.items() for word in words}


def _numbers_by_stem(table: Mapping[str, list[str]]) -> Mapping[str, Decimal]:
    return {stem(word): Decimal(value) for value, words in table.items() for word in words}
