"""Years and months as they are written: "18 August", "95-м", "в 23", "the 2007 vote"."""

from collections.abc import Sequence
from decimal import Decimal

from bot.question.number import ENDINGS, Number, is_percent, values
from bot.question.vocabulary import Vocabulary
from bot.question.words import Word

# Ordinals from here on are no ranks: "the 95th" is a year.
HIGHEST_RANK = 20


def month_of(words: Sequence[Word], at: int, known: Vocabulary) -> Number | None:
    """A month with the day beside it, if there is one: "18 August", "18-го августа"."""
    start = at
    if words[at].is_number and _is_day(words[at]):
        ended = at + 1 < len(words) and words[at + 1].small in ENDINGS
        at += 2 if ended else 1
    named = known.numbers.months.get(words[at].key) if at < len(words) else None
    if named is None:
        return None
    end = at + 1
    if at == start and end < len(words) and words[end].is_number and _is_day(words[end]):
        end += 1
    beside = (*words[max(start - 1, 0) : start], *words[end : end + 1])
    # "May" and "march" are other words too.
    sure = words[at].is_cyrillic or end - start > 1 or words[at].key not in known.exact
    if not sure and not any(w.is_number or w.key in known.marks.prepositions for w in beside):
        return None
    return Number("month", Decimal(named), start, end)


def _is_day(word: Word) -> bool:
    return word.text.isdecimal() and 1 <= int(word.text) <= 31


def short_year(words: Sequence[Word], at: int, known: Vocabulary) -> Number | None:
    """A year in two digits: "'07" is whole by now, but "95-м", "12 жылы" and "в 23" are not."""
    if len(words[at].text) != 2 or not words[at].text.isdecimal():
        return None
    value, after = int(words[at].text), words[at + 1] if at + 1 < len(words) else None
    ended = after is not None and after.small in ENDINGS
    dated = ended and at + 2 < len(words) and words[at + 2].key in known.numbers.year_words
    led = at > 0 and _leads_to_year(words[at - 1], after, known)
    named = after is not None and after.key in known.numbers.year_words
    held = after is not None and value > HIGHEST_RANK and "election" in values(after, known)
    meant = named or dated or held or (ended and value > HIGHEST_RANK) or led
    if not meant or _century(value) not in known.years:
        return None
    return Number("year", Decimal(_century(value)), at, at + (2 if ended or named else 1))


def _leads_to_year(before: Word, after: Word | None, known: Vocabulary) -> bool:
    """Whether two digits are a year where they stand: "в 23", "против 21", "явка 99"."""
    ended = after is not None and after.small in ENDINGS
    counted = (
        after is not None
        and not ended
        and (
            is_percent(after, known)
            or values(after, known) & {"seats", "votes", "list_seats"}
            or after.key in known.numbers.multiples
        )
    )
    spoken_of = values(before, known) & {
        "turnout",
        "results",
        "won",
        "compare",
        "against",
        "election",
    }
    return not counted and (before.key in known.marks.prepositions or bool(spoken_of))


def _century(year: int) -> int:
    return year + (1900 if year > 50 else 2000)


def end_of_year(words: Sequence[Word], at: int, known: Vocabulary) -> int:
    """Where a year ends: after "year" or, if that is no part of a longer phrase, "vote"."""
    after = words[at + 1 : at + 3]
    if after and after[0].key in known.numbers.year_words:
        return at + 2
    alone = len(after) < 2 or after[0].key + after[1].key not in known.exact
    return at + 2 if after and after[0].key in known.numbers.year_nouns and alone else at + 1
