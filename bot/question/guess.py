"""A slip near several words: each is tried, and the question that comes of it decides."""

from collections.abc import Iterator
from itertools import product

from bot.question.keyboard import in_cyrillic
from bot.question.near import candidates
from bot.question.vocabulary import Vocabulary
from bot.question.words import words

# More than these make a text of which little is sure.
MOST_UNKNOWN, MOST_TRIED = 2, 6


def respelt(text: str, unknown: tuple[str, ...], known: Vocabulary) -> Iterator[str]:
    """The text with its unknown words as each of those that they may be; nothing where one of
    them is near none."""
    if not 0 < len(unknown) <= MOST_UNKNOWN:
        return
    tried = [_forms(word, known) for word in unknown]
    for count, forms in enumerate(product(*tried)):
        if count == MOST_TRIED:
            return
        guessed = text
        for word, form in zip(unknown, forms, strict=True):
            guessed = guessed.replace(word, form, 1)
        yield guessed


def _forms(word: str, known: Vocabulary) -> tuple[str, ...]:
    """The words near one, in its letters: a key folds to itself."""
    read = words(word)
    if len(read) != 1:
        return ()
    keys = candidates(read[0], known)
    return tuple(in_cyrillic(key) for key in keys) if read[0].is_cyrillic else keys
