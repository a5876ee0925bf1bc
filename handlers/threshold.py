"""The threshold: what it was, who passed it, who missed it and by how many votes."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from bot.answer import Answer, Line, PartyAt, Percent, Ratio, Term, say
from bot.question.query import Query
from bot.seats import Allocation
from db.facts import Election, Facts
from handlers.allocation import allocation
from handlers.charts import votes
from handlers.lists import result_line, share_of, sources
from handlers.missing import not_on_ballot

_ONE_SIDE = (("passed",), ("missed",))


def answer(query: Query, facts: Facts) -> Answer:
    """The threshold of an election, for all lists or for those asked about."""
    election = facts.elections[query.election]
    for party in query.parties:
        if election.has_result and election.result_of(party) is None:
            return not_on_ballot(party, election, facts)
    shared = allocation(election)
    return Answer(
        lines=tuple(_lines(query, election, shared)),
        notes=tuple(_notes(election, shared)),
        sources=sources(
            election, (election.system.cited, "threshold"), (election.system.cited, "base_in_law")
        ),
        chart=votes(election),
        next=tuple(_next(query, election)),
    )


def _lines(query: Query, election: Election, shared: Allocation | None) -> Iterator[Line]:
    threshold = election.system.threshold
    if threshold is None or shared is None:
        known = "threshold-unknown" if election.system.formula == "not_found" else "no-threshold"
        yield say(known, year=election.id)
        return
    percent = Percent(threshold * 100, 0)
    if query.parties and query.value.endswith("%"):
        for party in query.parties:
            yield from _to_a_share(party, election, shared, Fraction(query.value[:-1]) / 100)
        return
    if query.parties:
        for party in query.parties:
            yield from _of_party(party, election, shared, percent)
        yield say("threshold-votes", threshold=percent, bar=shared.bar)
        return
    if query.focus not in _ONE_SIDE:
        yield say("threshold", threshold=percent, year=election.id)
        yield say("threshold-votes-of", bar=shared.bar, total=shared.base, base=_base(election))
    if query.focus != ("missed",):
        yield from _passed(election, shared, percent)
    if query.focus == ("passed",):
        passed = [row for row in election.ranking if row.party in shared.passed]
        yield from (result_line(row, election) for row in passed)
        yield say("threshold-votes", threshold=percent, bar=shared.bar)
    if query.focus == ("missed",):
        yield from _missed(election, shared, percent)
    elif query.focus != ("passed",):
        yield from _nearest(election, shared)


def _to_a_share(
    party: str, election: Election, shared: Allocation, share: Fraction
) -> Iterator[Line]:
    """How far a list was from a share that is not the threshold's."""
    name, result = PartyAt(party, election.id), election.result_of(party)
    if party not in shared.seats or result is None or result.votes is None:
        yield say("threshold-not-a-list", party=name)
        return
    bar = -int(-share * shared.base // 1)
    limit = Percent(share * 100, 2 if share * 100 % 1 else 0)
    sentence = "share-short" if result.votes < bar else "share-reached"
    votes_apart = abs(bar - result.votes)
    yield say(sentence, party=name, limit=limit, votes=votes_apart, year=election.id)
    if result.share is not None:
        places = election.totals.share_places if election.totals else 2
        held = Percent(result.share, places)
        yield say("party-rank-votes", votes=result.votes, share=held)


def _of_party(
    party: str, election: Election, shared: Allocation, percent: Percent
) -> Iterator[Line]:
    name = PartyAt(party, election.id)
    if party not in shared.seats:
        yield say("threshold-not-a-list", party=name)
        return
    result = election.result_of(party)
    short = shared.missed.get(party)
    if short is not None:
        yield say("threshold-missed-by", party=name, short=short, year=election.id)
        if result and result.votes is not None and election.system.threshold:
            missing = election.system.threshold - Fraction(result.votes, shared.base)
            points = Ratio(missing * 100, places=2)
            yield say("threshold-missed-points", points=points)
    else:
        yield say("threshold-passed-by", party=name, threshold=percent, year=election.id)
    if result and result.votes is not None and short is None:
        yield say("threshold-cleared-by", over=result.votes - shared.bar)
    if result and result.seats is not None:
        yield say("results-row-seats", party=name, seats=result.seats)
    if result and result.votes is not None and result.share is not None:
        places = election.totals.share_places if election.totals else 2
        share = Percent(result.share, places)
        yield say("party-rank-votes", votes=result.votes, share=share)


def _passed(election: Election, shared: Allocation, percent: Percent) -> Iterator[Line]:
    parties = tuple(PartyAt(party, election.id) for party in shared.passed)
    yield say(
        "threshold-passed",
        parties=parties,
        count=len(parties),
        threshold=percent,
        year=election.id,
    )


def _missed(election: Election, shared: Allocation, percent: Percent) -> Iterator[Line]:
    if not shared.missed:
        yield say("threshold-none-missed", threshold=percent)
        return
    yield say("threshold-missed", count=len(shared.missed), threshold=percent, year=election.id)
    for party, short in sorted(shared.missed.items(), key=lambda missed: missed[1]):
        result = election.result_of(party)
        share = share_of(result, election) if result else None
        yield say(
            "threshold-missed-list",
            party=PartyAt(party, election.id),
            short=short,
            share=Percent(Decimal(0), 0) if share is None else share,
        )


def _nearest(election: Election, shared: Allocation) -> Iterator[Line]:
    missed = sorted(shared.missed.items(), key=lambda missed: missed[1])
    if missed:
        party, short = missed[0]
        name = PartyAt(party, election.id)
        yield say("threshold-nearest", party=name, short=short, count=len(missed))


def _base(election: Election) -> Term:
    return Term("base-total" if election.system.base == "voters_took_part" else "base-valid")


def _notes(election: Election, shared: Allocation | None) -> Iterator[Line]:
    system = election.system
    if shared and system.base_in_law and system.base_in_law != system.base:
        yield say("note-threshold-base")


def _next(query: Query, election: Election) -> Iterator[Query]:
    if query.focus != ("missed",) and not query.parties:
        yield Query("threshold", election.id, focus=("missed",))
    if query.parties:
        yield Query("threshold", election.id)
    if election.has_result:
        yield Query("seats", election.id)
    yield Query("system", election.id)
