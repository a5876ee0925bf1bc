"""The first words: what the bot is for, and four questions to tap."""

from bot.answer import Answer, say
from bot.question.query import Query
from db.facts import Facts
from handlers.charts import chamber, votes
from handlers.lists import result_sources


def answer(query: Query, facts: Facts) -> Answer:
    """The greeting."""
    election = facts.elections[query.election]
    return Answer(
        lines=(
            say("start-hello"),
            say("start-what", years=tuple(facts.elections)),
            say("start-how"),
        ),
        sources=result_sources(election, election.ranking, "votes")[:1],
        chart=votes(election) or chamber(election),
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
