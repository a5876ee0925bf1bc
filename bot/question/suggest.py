"""What a text that is still being typed may become."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from bot.question.fold import fold
from bot.question.keys import Entry
from bot.question.language import language_of
from bot.question.query import Query
from bot.question.read import Reader
from bot.question.reading import Choices, Reading, Understood, Unknown

SHORTEST_BEGINNING = 2
MOST_COMPLETIONS = 6
MOST_WORDS = 3
_KINDS = frozenset(("party", "person", "concept", "election", "region"))
_LAST_WORDS = tuple(
    re.compile(rf"(?:\w+\s+){{{before}}}\w+$") for before in reversed(range(MOST_WORDS))
)
# Letters that may be a word of their own are taken for the beginning of one.
_FIRST_LETTERS = re.compile(r"(?<=\w)\s+[^\W\d]{1,2}$")


@dataclass(frozen=True, slots=True)
class Suggested:
    """The queries that a text may come to, the likeliest first, and the language it is in."""

    queries: tuple[Query, ...]
    language: str


def suggested(text: str, reader: Reader, profile: str) -> Suggested:
    """What may be asked; `profile` is the language where the text shows none."""
    whole = _FIRST_LETTERS.sub("", text)
    reading, said = reader.read(whole)
    begun = tuple(_completed(text, reader)) if whole != text or _is_unknown(reading) else ()
    if _is_unknown(reading):
        # Half a word may look like one of another language.
        language = language_of(text, Counter(), profile)
        return Suggested(begun + _queries(reading), language)
    return Suggested(_queries(reading) + begun, language_of(text, said.languages, profile))


def _is_unknown(reading: Reading) -> bool:
    return isinstance(reading, Unknown)


def _queries(reading: Reading) -> tuple[Query, ...]:
    match reading:
        case Understood(query, also=also):
            return query, *also
        case Choices(queries):
            return queries
        case Unknown(near=near):
            return near
        case _:
            return ()


def _completed(text: str, reader: Reader) -> Iterator[Query]:
    """What the text asks when its last words are taken for the beginning of a known name."""
    for pattern in _LAST_WORDS:
        last = pattern.search(text)
        if last is None:
            continue
        key = "".join(map(fold, last[0].split()))
        for known in _beginning(key, last[0].isascii(), reader):
            reading, _ = reader.read(text[: last.start()] + known)
            if not _is_unknown(reading):
                yield from _queries(reading)


def _beginning(key: str, latin: bool, reader: Reader) -> list[str]:
    """Keys that begin so, the shortest for each thing that they stand for; those in the letters
    that are typed come first."""
    if len(key) < SHORTEST_BEGINNING:
        return []
    known = reader.known
    same = (known.guessed.at(key[0], length) for length in known.guessed.lengths())
    longer = [name for names in same for name in names if name.startswith(key)]
    first: dict[object, str] = {}
    for name in sorted(
        longer, key=lambda name: (_is_foreign(known.exact[name], latin), len(name))
    ):
        meant = _meant(known.exact[name])
        if meant:
            first.setdefault(meant, name)
    return list(first.values())[:MOST_COMPLETIONS]


def _is_foreign(entry: Entry, latin: bool) -> bool:
    """Whether none of the meanings is of a word in the letters that are typed."""
    meanings = entry.latin if latin else entry.cyrillic
    return all((meaning.language == "en") != latin for meaning in meanings)


def _meant(entry: Entry) -> frozenset[tuple[str, str]]:
    meanings = (*entry.latin, *entry.cyrillic)
    return frozenset((one.kind, one.value) for one in meanings if one.kind in _KINDS)
