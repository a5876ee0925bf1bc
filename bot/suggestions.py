"""Answers offered while a question is being typed."""

import hashlib
from collections.abc import Iterable, Iterator
from itertools import islice

from bot.answer import Answer
from bot.message import Suggestion
from bot.question.query import Query
from bot.wording import Words
from bot.wording.packing import pack
from db.facts import Facts
from handlers import answer
from handlers.start import examples

MOST = 10


def suggestions(queries: Iterable[Query], words: Words, usual: str) -> tuple[Suggestion, ...]:
    """Answers to these queries, then to what can be asked after them, then to the examples."""
    ordered = _in_order(list(queries), examples(words.facts.elections[usual]), words.facts)
    return tuple(_suggestion(query, found, words) for query, found in islice(ordered, MOST))


def _in_order(
    queries: list[Query], more: Iterable[Query], facts: Facts
) -> Iterator[tuple[Query, Answer]]:
    """Each query once; the questions near the first come before those near the others."""
    seen: set[Query] = set()
    waiting = [*queries]
    for ahead in (waiting, [*more]):
        while ahead:
            query = ahead.pop(0)
            if query in seen:
                continue
            seen.add(query)
            found = answer(query, facts)
            ahead.extend(found.next)
            yield query, found


def _suggestion(query: Query, found: Answer, words: Words) -> Suggestion:
    reply = words.answer(found, query, literal=True)
    packed = f"{words.language} {words.facts.version} {pack(query)}"
    return Suggestion(
        key=hashlib.sha256(packed.encode()).hexdigest()[:32],
        title=reply.reading or "",
        description=reply.text.partition("\n")[0],
        reply=reply,
    )
