"""Said when what was kept about a person or a chat has been deleted."""

from bot.answer import Answer, say
from bot.question.query import Query
from db.facts import Facts


def answer(query: Query, _facts: Facts) -> Answer:
    """One line; the conversation has forgotten by then."""
    return Answer(lines=(say("forget"),), next=(Query("privacy", query.election),))
