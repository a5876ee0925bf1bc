"""Every picture that the bundled data makes: each kind, for each election, party and measure."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise, product

from bot.message import Reply
from bot.pictures import Picture
from bot.question.query import Query
from bot.wording import Words
from db.facts import Facts
from db.files import bundled
from handlers import answer

TOTALS = ("turnout", "cast", "registered", "valid", "invalid", "nonvoters")
MEASURES = ("votes", "share", "seats")


@cache
def real_pictures(language: str) -> dict[Query, tuple[Picture, Reply]]:
    """The pictures and the replies that they belong to, by question."""
    facts = bundled()
    words = Words(language, facts)
    replies = [(query, words.answer(answer(query, facts), query, True)) for query in _asked(facts)]
    return {query: (reply.picture, reply) for query, reply in replies if reply.picture}


def _asked(facts: Facts) -> Iterator[Query]:
    years = sorted(facts.elections, key=lambda year: facts.elections[year].date)
    for year in years:
        yield from (Query(topic, year) for topic in ("results", "seats", "regions"))
        yield Query("totals", year, focus=("turnout",))
        yield Query("what_if", year, assume=("threshold=1",))
        yield Query("compare", year, tuple(row.party for row in facts.elections[year].ranking[:3]))
    yield from (Query("history", years[-1], focus=(total,)) for total in TOTALS)
    for party, measure in product(facts.parties, MEASURES):
        yield Query("history", years[-1], (party,), (measure,))
    for before, after in pairwise(years):
        yield Query("compare", before, also=(after,))
        yield Query("compare", before, focus=("seats",), also=(after,))
        yield Query("compare", before, ("nur_otan",), also=(after,))
    yield Query("compare", "2016", also=("2021", "2023"))
    yield Query("regions", "2023", place="almaty_city")
