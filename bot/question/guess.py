"""Words that are misspelt: each that they may be is tried, and the question decides."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, product

from bot.question.keys import EMPTY
from bot.question.link import link
from bot.question.phrases import QUALITY, THING
from bot.question.spelling import LIKELY, TWICE, UNLIKELY, is_in, plain
from bot.question.vocabulary import Vocabulary
from bot.question.words import Word, word

# More than these make a text of which little is sure.
MOST_MISSPELT, MOST_TRIED = 3, 12

# A stranger's name is near that of some place or person.
LONG_NAME = 6

Form = tuple[int, Word]


def respelt(
    said: Sequence[Word], misspelt: Sequence[int], known: Vocabulary
) -> Iterator[tuple[tuple[Word, ...], ...]]:
    """The words with those that are misspelt as each of those that they may be, the likeliest
    together and first; nothing where one may be none."""
    if not 0 < len(misspelt) <= MOST_MISSPELT:
        return
    forms = [_forms(said[at], at, known) for at in misspelt]
    tried = sorted(product(*forms), key=_cost)[:MOST_TRIED]
    for _, alike in groupby(tried, key=_cost):
        yield tuple(_with(said, misspelt, one) for one in alike)


def _forms(misspelt: Word, at: int, known: Vocabulary) -> list[Form]:
    """The words that one may be, with what its slips cost."""
    named = at > 0 and misspelt.text[0].isupper() and not misspelt.text.isupper()
    is_word = plain(misspelt.text) in known.unrelated
    # What is a word elsewhere is no unlikely slip, and a town is not two slips from a verb.
    worst = LIKELY if is_word else UNLIKELY if is_in(misspelt.text) else TWICE
    found = known.spelling.corrections(misspelt.text)
    return [
        (
            2 * slips + _says_little(word(form), known),
            replace(word(form), is_kazakh=misspelt.is_kazakh),
        )
        for form, slips in found.items()
        if slips <= worst and _may_be(word(form), slips, named or is_word, known)
    ]


def _says_little(form: Word, known: Vocabulary) -> bool:
    """Whether a word is read over: of two as near, one that asks something is likelier."""
    return link((form,), known, 0, 1, guess=False)[0].kind in EMPTY


def _may_be(form: Word, slips: int, named: bool, known: Vocabulary) -> bool:
    """Whether a word can be taken for one that is known: a name is no ordinary word, and what is
    talked about is not lightly read over."""
    span = link((form,), known, 0, 1, guess=False)[0]
    match span.kind:
        case "person" | "region" | "method":
            return slips == LIKELY and len(form.text) >= LONG_NAME
        case "ordinary":
            return slips == LIKELY and not named and {THING, QUALITY}.isdisjoint(span.values)
        case "unknown" if form.key in known.numbers.months:
            return slips == LIKELY
        case "stop" | "unknown":
            return slips == LIKELY and not named
        case _:
            return True


def _cost(forms: Sequence[Form]) -> int:
    return sum(slips for slips, _ in forms)


def _with(said: Sequence[Word], places: Sequence[int], forms: Sequence[Form]) -> tuple[Word, ...]:
    words = list(said)
    for place, (_, form) in zip(places, forms, strict=True):
        words[place] = form
    return tuple(words)
