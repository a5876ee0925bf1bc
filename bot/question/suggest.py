"""What a text that is still being typed may become."""

import re
from collections.abc import Iterator

from bot.question.fold import fold
from bot.question.query import Query
from bot.question.read import Reader
from bot.question.reading import Choices, Reading, Understood, Unknown
from bot.question.vocabulary import Entry

SHORTEST_BEGINNING = 2
MOST_COMPLETIONS = 6
_KINDS = frozenset(("party", "concept", "election", "region"))
_LAST_WORD = re.compile(r"\w+$")


def suggested(text: str, reader: Reader) -> tuple[Query, ...]:
    """The queries that a text may come to, the likeliest first."""
    reading, _ = reader.read(text)
    if isinstance(reading, Unknown):
        return (*_completed(text, reader), *reading.near)
    return _queries(reading)


def _queries(reading: Reading) -> tuple[Query, ...]:
    match reading:
        case Understood(query):
            return (query,)
        case Choices(queries):
            return queries
        case _:
            return ()


def _completed(text: str, reader: Reader) -> Iterator[Query]:
    """What the text asks when its last word is taken for the beginning of a known one."""
    last = _LAST_WORD.search(text)
    if last is None:
        return
    for key in _beginning(fold(last[0]), reader):
        reading, _ = reader.read(text[: last.start()] + key)
        yield from _queries(reading)


def _beginning(key: str, reader: Reader) -> list[str]:
    """Keys that begin so, the shortest for each thing that they stand for."""
    if len(key) < SHORTEST_BEGINNING:
        return []
    known = reader.known.exact
    longer = sorted((name for name in known if name.startswith(key)), key=len)
    first: dict[object, str] = {}
    for name in longer:
        meant = _meant(known[name])
        if meant:
            first.setdefault(meant, name)
    return list(first.values())[:MOST_COMPLETIONS]


def _meant(entry: Entry) -> frozenset[tuple[str, str]]:
    meanings = (*entry.latin, *entry.cyrillic)
    return frozenset((one.kind, one.value) for one in meanings if one.kind in _KINDS)
