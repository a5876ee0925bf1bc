"""One file per kind of question, named as the topic in the question table.

Each has `answer(query, facts) -> Answer`: pure, with every number from the facts or from the
allocator.
"""

from functools import cache
from importlib import import_module
from typing import Protocol

from bot.answer import Answer
from bot.question.query import Query
from db.facts import Facts


class Handler(Protocol):
    """What a file of this folder offers."""

    def __call__(self, query: Query, facts: Facts) -> Answer:
        """The answer to a query of the file's topic."""


@cache
def handler(topic: str) -> Handler:
    """The handler of a topic of the question table."""
    found: Handler = import_module(f"{__name__}.{topic}").answer
    return found


def answer(query: Query, facts: Facts) -> Answer:
    """The answer to any query."""
    return handler(query.topic)(query, facts)
