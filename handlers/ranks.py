"""Who won, who came second, who came last."""

from collections.abc import Iterator

from bot.answer import Answer, Line, PartyAt, Percent, say
from bot.question.query import Query
from db.facts import Election, Facts, Result
from handlers.charts import chamber, votes
from handlers.lists import result_sources
from handlers.missing import no_result


def answer(query: Query, facts: Facts) -> Answer:
    """The list at one place of the order, from the top or, when negative, from the bottom."""
    election = facts.elections[query.election]
    if not election.has_result:
        return no_result(query, facts)
    order, wanted = election.ranking, query.number or 1
    if not 1 <= abs(wanted) <= len(order):
        return Answer(
            lines=(say("rank-beyond", lists=len(order), year=election.id),),
            sources=result_sources(election, order, "votes")[:1],
            next=(Query("results", election.id), Query("ranks", election.id, number=-1)),
        )
    rank = wanted if wanted > 0 else len(order) + 1 + wanted
    row = order[rank - 1]
    return Answer(
        lines=tuple(_lines(election, order, rank)),
        notes=(say("later-annulled", year=election.id),)
        if election.status == "held_later_annulled"
        else (),
        sources=result_sources(election, [row], "votes", "seats"),
        chart=votes(election) or chamber(election),
        next=(
            Query("results", election.id),
            Query("ranks", election.id, number=rank + 1 if rank < len(order) else 1),
            Query("threshold", election.id)
            if election.system.threshold is not None
            else Query("seats", election.id),
        ),
    )


def _lines(election: Election, order: tuple[Result, ...], rank: int) -> Iterator[Line]:
    row = order[rank - 1]
    party = PartyAt(row.party, election.id)
    sentence = "ranks-winner" if rank == 1 else "ranks-place"
    if rank == len(order):
        sentence = "ranks-last"
    yield say(sentence, party=party, rank=rank, lists=len(order), year=election.id)
    if row.votes is not None and row.share is not None:
        share = Percent(row.share, election.totals.share_places if election.totals else 2)
        yield say("party-rank-votes", votes=row.votes, share=share)
    if row.seats is not None:
        yield say("ranks-seats", seats=row.seats, total=election.seats.total)
    if rank == 1 and len(order) > 1:
        yield from _ahead(row, order[1], election)


def _ahead(row: Result, second: Result, election: Election) -> Iterator[Line]:
    other = PartyAt(second.party, election.id)
    if row.votes is not None and second.votes is not None:
        yield say("ranks-ahead", gap=row.votes - second.votes, other=other)
    elif row.seats is not None and second.seats is not None:
        yield say("ranks-ahead-seats", gap=row.seats - second.seats, other=other)
