"""Who led the lists of an election."""

from bot.answer import Answer, PartyAt, Said, say
from bot.question.query import Query
from db.facts import Facts


def answer(query: Query, facts: Facts) -> Answer:
    """Every leader held, list by list."""
    election = facts.elections[query.election]
    following = (Query("results" if election.has_result else "dates", election.id),)
    if not election.leaders:
        return Answer(lines=(say("no-leaders", year=election.id),), next=following)
    return Answer(
        lines=(
            say("leaders", year=election.id),
            *(
                say(
                    "leaders-row",
                    party=PartyAt(leader.party, election.id),
                    leader=Said(leader.name),
                )
                for leader in election.leaders
            ),
        ),
        sources=tuple(
            dict.fromkeys(election.sources[leader.source] for leader in election.leaders)
        ),
        next=(Query("chair", election.id), *following),
    )
