"""Slips of the hand: questions as they come from a phone in a hurry."""

import re
from collections.abc import Iterator, Sequence
from random import Random

from tests.question_sets import Talk

_LONG_WORD = re.compile(r"[^\W\d_]{5,}")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
# Their questions are about how something is spelt already.
_SPELT = frozenset(("typo", "layout", "latin", "script", "injection", "short"))


def with_slips(talks: Sequence[Talk], chance: Random) -> Iterator[Talk]:
    """The questions that stand alone and have an answer, with a slip in one word of five letters
    or more: a letter swapped, lost, doubled, or the one on the next key."""
    for talk in talks:
        question = talk.turns[0]
        words = list(_LONG_WORD.finditer(question.text))
        if len(talk.turns) > 1 or question.status != "answer" or talk.kind in _SPELT or not words:
            continue
        word = chance.choice(words)
        text = question.text[: word.start()] + _slip(word[0], chance) + question.text[word.end() :]
        if text != question.text:
            slipped = question.model_copy(update={"text": text})
            yield talk.model_copy(update={"turns": (slipped,)})


def _slip(word: str, chance: Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    head, letter, tail = word[:at], word[at], word[at + 1 :]
    return chance.choice(
        [
            head + tail[0] + letter + tail[1:],
            head + tail,
            head + letter + letter + tail,
            head + _on_the_next_key(letter.casefold(), chance) + tail,
        ]
    )


def _on_the_next_key(letter: str, chance: Random) -> str:
    row = next((row for row in _ROWS if letter in row), letter)
    at = row.index(letter)
    return chance.choice([row[max(at - 1, 0)], row[min(at + 1, len(row) - 1)]])
