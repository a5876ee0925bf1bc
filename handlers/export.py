"""Said when figures are asked for as a file, but none were shown before."""

from bot.answer import Answer, say
from bot.question.query import Query
from db.facts import Facts
from handlers.start import examples


def answer(query: Query, facts: Facts) -> Answer:
    """What to ask first."""
    return Answer(lines=(say("export-what"),), next=examples(facts.elections[query.election])[:3])
