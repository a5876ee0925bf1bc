"""The first words: what the bot is for, and four questions to tap."""

from bot.answer import Answer, say
from bot.question.query import Query
from db.facts import Facts


def answer(query: Query, facts: Facts) -> Answer:
    """The greeting."""
    return Answer(
        lines=(
            say("start-hello"),
            say("start-what", years=tuple(facts.elections)),
            say("start-how"),
        ),
        next=examples(query.election),
    )


def examples(election: str) -> tuple[Query, ...]:
    """Questions that show what can be asked."""
    return (
        Query("results", election),
        Query("party", election, ("ak_zhol",), ("votes",)),
        Query("totals", election, focus=("turnout",)),
        Query("seats", election),
    )
