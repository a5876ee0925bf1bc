"""A query in words: as a reading ("Ak Zhol · votes · 2007") and as a question to ask."""

from bot.answer import PartyAt
from bot.question.query import Query
from bot.question.table import table
from bot.wording.catalogue import Catalogue
from bot.wording.supposing import in_words
from bot.wording.values import Values
from db.facts import Facts, person_id

# These name what they are even when they say of what: "source · turnout".
_NAMED_FIRST = frozenset(
    ("compare", "sources", "conflicts", "regions", "filter", "what_if", "how", "methods")
)


def parts(query: Query, catalogue: Catalogue, facts: Facts) -> tuple[str, ...]:
    """The parts of a query, in the order they are said."""
    values = Values(catalogue, facts)
    names = [values.party(PartyAt(party, query.election)) for party in query.parties]
    named = "inverse-of" if query.topic == "inverse" else "measure"
    measures = [catalogue.say(f"{named}-{measure}") for measure in query.focus]
    topic = [catalogue.say(f"topic-{query.topic}")]
    if query.topic == "ranks" and query.number is not None:
        topic = [_rank(query.number, catalogue)]
    first = topic if query.topic in _NAMED_FIRST and not query.place else []
    last = measures if measures or first else topic
    if query.topic == "party" and not measures:
        last = []
    if query.topic == "history":
        last = [*measures, *topic, *_extreme(query, catalogue)]
    place = [catalogue.say(f"region-{query.place.replace('_', '-')}")] if query.place else []
    years = [query.election, *query.also] if _of_one_election(query) else []
    value = [query.value] if query.value else []
    assumed = [values.line(in_words(item, query.election, facts)) for item in query.assume]
    if query.topic == "person":
        who = next(name for name in facts.people() if person_id(name) == query.person)
        names, last, years = [values.said(who)], [], []
    return tuple(first + names + last + assumed + place + value + years)


def reading(query: Query, catalogue: Catalogue, facts: Facts) -> str:
    """How a question was understood."""
    return " · ".join(parts(query, catalogue, facts))


def question(query: Query, catalogue: Catalogue, facts: Facts) -> str:
    """A question that asks for a query, when it is sent as it stands."""
    return " ".join(parts(query, catalogue, facts))


def _extreme(query: Query, catalogue: Catalogue) -> list[str]:
    """The highest or the lowest of a figure's history."""
    if query.number is None:
        return []
    return [catalogue.say("extreme-highest" if query.number > 0 else "extreme-lowest")]


def _of_one_election(query: Query) -> bool:
    return any(row.topic == query.topic and row.of_one_election for row in table().rows)


def _rank(number: int, catalogue: Catalogue) -> str:
    """A rank; below -1 it is counted from the last."""
    if number < -1:
        return catalogue.say("rank-from-last", {"rank": -number})
    return catalogue.say("rank-name", {"rank": number})
