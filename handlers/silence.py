"""Why the bot says nothing in a group, and how to be answered there."""

from bot.answer import Answer, say
from bot.question.query import Query
from db.facts import Facts


def answer(query: Query, _facts: Facts) -> Answer:
    """Privacy mode in three lines."""
    return Answer(
        lines=(say("silence"), say("help-groups"), say("silence-privacy")),
        next=(Query("help", query.election),),
    )
