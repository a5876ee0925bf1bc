"""Which election a chat means where it names none."""

from bot.answer import Answer, say
from bot.question.query import Query
from db.facts import Facts


def answer(query: Query, facts: Facts) -> Answer:
    """The election that was chosen; the others can be chosen instead."""
    others = [election for election in facts.elections if election != query.election]
    return Answer(
        lines=(say("usual-is", year=query.election),),
        next=tuple(Query("usual", election) for election in reversed(others)),
    )
