"""A number that a text names, and what its unit is."""

from dataclasses import dataclass
from decimal import Decimal

from bot.question.stem import stem, without_endings
from bot.question.vocabulary import Vocabulary
from bot.question.words import Word

ORDINAL_ENDINGS = frozenset(
    ("st", "nd", "rd", "th", "е", "ое", "ого", "ом", "й", "я", "ая", "ый", "ые", "ші", "шы", "му",
     "го", "inshi", "shi", "м", "х")
)  # fmt: skip
# Kazakh cases: "2012-де" is a year, "77-ден" is from 77.
CASE_ENDINGS = frozenset(
    ("те", "де", "да", "та", "дан", "ден", "тан", "тен", "нан", "нен", "нің", "дағы", "дегі", "ге",
     "ке", "ға", "қа")
)  # fmt: skip
ENDINGS = ORDINAL_ENDINGS | CASE_ENDINGS


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


def values(word: Word, known: Vocabulary) -> set[str]:
    """What a word can mean by its spelling or its stem."""
    entries = (known.exact.get(word.key), known.stems.get(stem(word.text)))
    return {
        meaning.value for entry in entries if entry for meaning in entry.latin + entry.cyrillic
    }


def is_percent(word: Word, known: Vocabulary) -> bool:
    """Whether a word is "percent", in any form."""
    if word.key in known.numbers.percent or stem(word.text) in known.numbers.percent:
        return True
    return any(rest in known.numbers.percent for rest in without_endings(word.key))
