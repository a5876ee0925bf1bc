"""The first words: what the bot is for, and four questions to tap."""

from bot.answer import Answer, say
from bot.question.query import Query
from db.facts import Election, Facts
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
        next=examples(election),
    )


def examples(election: Election) -> tuple[Query, ...]:
    """Questions that show what can be asked."""
    year, party = election.id, _example(election)
    return (
        Query("results", year),
        *([Query("party", year, (party,), ("votes",))] if party else []),
        Query("totals", year, focus=("turnout",)),
        Query("seats", year),
    )


def _example(election: Election) -> str | None:
    """A list to ask about: the one that most know, or the second."""
    if election.result_of("ak_zhol"):
        return "ak_zhol"
    return next((row.party for row in election.ranking[1:]), None)
