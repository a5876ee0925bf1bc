"""What "how many did they get" may mean when nobody was spoken of before."""

from collections.abc import Set

from bot.question.candidates import MOST_CHOICES, When
from bot.question.query import Query
from bot.question.said import Said
from db.facts import Facts

_OF_A_PARTY = frozenset(("votes", "share", "seats", "change", "leader", "rank"))


def asked_back(said: Said, when: When, facts: Facts, light: Set[str]) -> tuple[Query, ...]:
    """The same of the first parties, and the results; none where it is of no party that is not
    named. `light` concepts may stand in any question."""
    strong = set(said.concepts) - light
    asks = bool(strong) or "how_many" in said.concepts
    of_a_party = strong & _OF_A_PARTY and "who" not in said.concepts
    got = strong - {"won"} if of_a_party else strong  # "how many seats did it win"
    if not (asks and said.points_back) or said.parties or not got <= _OF_A_PARTY:
        return ()
    measure = next((concept for concept in said.concepts if concept in _OF_A_PARTY), "votes")
    first = facts.elections[when.election].ranking[: MOST_CHOICES - 1]
    asked = [Query("party", when.election, (row.party,), (measure,)) for row in first]
    return (*asked, Query("results", when.election)) if asked and said.asks else ()
