"""The elections that are held, and the years that can be asked about."""

from bot.answer import Answer, say
from bot.question.query import Query
from db.facts import Facts


def answer(_query: Query, facts: Facts) -> Answer:
    """All elections, latest first."""
    held = sorted(facts.elections.values(), key=lambda election: election.date, reverse=True)
    with_result = [election for election in held if election.has_result]
    return Answer(
        lines=(
            say("elections", count=len(held)),
            *(
                say(
                    "elections-row" if election.has_result else "elections-row-scheduled",
                    year=election.id,
                    date=election.date,
                    seats=election.seats.total,
                )
                for election in held
            ),
        ),
        next=tuple(Query("results", election.id) for election in with_result[:3]),
    )
