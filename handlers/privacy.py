"""What is kept about people, for how long, and how to have it deleted."""

from bot.answer import Answer, say
from bot.question.query import Query
from db.facts import Facts


def answer(query: Query, _facts: Facts) -> Answer:
    """The whole of it in a few lines."""
    kept = (
        "privacy",
        "privacy-texts",
        "privacy-settings",
        "privacy-ids",
        "privacy-memory",
        "privacy-forget",
    )
    return Answer(
        lines=tuple(say(sentence) for sentence in kept),
        next=(Query("forget", query.election), Query("about", query.election)),
    )
