"""What "how many did they get" may mean when nobody was spoken of before."""

from collections.abc import Set

from bot.question.candidates import MOST_CHOICES, When
from bot.question.query import Query
from bot.question.said import Said
from db.facts import Facts

_OF_A_PARTY = frozenset(("votes", "share", "seats", "change", "leader", "rank"))

_GIVEN = frozenset(("cast", "results"))


def asked_back(said: Said, when: When, facts: Facts, light: Set[str]) -> tuple[Query, ...]:
    """The same of the first parties, and the results; none where it is of no party that is not
    named. `light` concepts may stand in any question."""
    strong = set(said.concepts) - light
    asks = bool(strong) or "how_many" in said.concepts
    counted = {*said.concepts} & (_OF_A_PARTY | {"how_many"}) and "who" not in said.concepts
    got = strong - {"won"} if counted else strong  # "how many did it win"
    asks = asks or (said.of_that_party and "which" in said.concepts)
    held = _OF_A_PARTY | (_GIVEN if said.of_that_party else frozenset())
    if not (asks and said.points_back) or said.parties or not got <= held:
        return ()
    measure = next((concept for concept in said.concepts if concept in _OF_A_PARTY), "votes")
    first = facts.elections[when.election].ranking[: MOST_CHOICES - 1]
    asked = [Query("party", when.election, (row.party,), (measure,)) for row in first]
    return (*asked, Query("results", when.election)) if asked and said.asks else ()
