"""A word back when somebody says hello, thanks or goodbye."""

from bot.answer import Answer, say
from bot.question.query import Query
from db.facts import Facts
from handlers.start import examples


def answer(query: Query, facts: Facts) -> Answer:
    """One short line and something to ask."""
    return Answer(
        lines=(say(f"talk-{query.focus[0]}"),), next=examples(facts.elections[query.election])[:3]
    )
