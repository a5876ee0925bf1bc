"""A what-if: list seats under another threshold, method or number, for other lists or votes."""

from collections.abc import Iterator, Sequence

from bot.answer import Answer, Change, Line, PartyAt, say
from bot.question.query import Query
from db.cited import Source
from db.facts import Facts
from handlers.allocation import Outcome, share_out
from handlers.assumptions import Supposed
from handlers.chambers import Chambers, Shift, chambers, chart
from handlers.lab import lab
from handlers.lists import result_sources, sources
from handlers.supposing import changes, supposed
from handlers.unsettled import left_open


def answer(query: Query, facts: Facts) -> Answer:
    """What is changed, the seats beside the real ones, and who would have a majority."""
    found = supposed(query, facts)
    if isinstance(found, Answer):
        return found
    outcome = share_out(found.tier)
    both = chambers(found, outcome)
    return Answer(
        lines=(
            *_heading(found),
            *left_open(found, outcome),
            *_seats(found, outcome, both, query.parties),
            *_majority(found, outcome, both),
        ),
        notes=tuple(_notes(found)),
        sources=_sources(found),
        chart=chart(found, outcome, both),
        next=tuple(_next(query, found)),
        lab=lab(found, query.assume),
    )


def _heading(found: Supposed) -> Iterator[Line]:
    if not found.changes:
        yield say("what-if-nothing", year=found.election.id)
    yield from changes(found)


def _seats(
    found: Supposed, outcome: Outcome, both: Chambers, asked: Sequence[str]
) -> Iterator[Line]:
    year = found.election.id
    yield say("what-if-seats", seats=found.tier.rule.seats)
    for shift in sorted(both.shifts, key=lambda one: (-(one.list_after or 0), -one.list_before)):
        if shift.list_before or shift.list_after or shift.party in asked:
            yield _shift(shift, year)
    short = outcome.allocation.missed if outcome.allocation else {}
    for party in asked:
        if party in short:
            name = PartyAt(party, year)
            yield say("threshold-missed-row", party=name, short=short[party])
    if both.other:
        yield say("what-if-other", seats=both.other)


def _shift(shift: Shift, year: str) -> Line:
    before, after, party = shift.list_before, shift.list_after, PartyAt(shift.party, year)
    if after is None:
        return say("what-if-open", party=party, before=before)
    if before == after:
        return say("what-if-same", party=party, seats=after)
    change = Change(after - before)
    return say("what-if-row", party=party, before=before, after=after, change=change)


def _majority(found: Supposed, outcome: Outcome, both: Chambers) -> Iterator[Line]:
    """Who would have a majority, or why nobody surely has."""
    first = both.shifts[0]
    could = next((s for s in both.shifts if s.after + _open_to(s, outcome) >= both.majority), None)
    had = next((s for s in both.shifts if s.before >= both.majority_before), None)
    subject, sentence = first, "what-if-majority-none"
    if first.after >= both.majority:
        sentence = "what-if-majority-kept" if first == had else "what-if-majority-won"
    elif could:
        subject, sentence = could, "what-if-majority-open"
    elif had:
        subject, sentence = had, "what-if-majority-lost"
    yield say(
        sentence,
        party=PartyAt(subject.party, found.election.id),
        seats=subject.after,
        total=both.total,
        majority=both.majority,
    )


def _open_to(shift: Shift, outcome: Outcome) -> int:
    """How many of the open seats a party could get."""
    if outcome.allocation:
        return int(shift.party in outcome.allocation.tied)
    could_get_some = not outcome.is_settled or shift.list_after
    return outcome.open if could_get_some and shift.party in outcome.seats else 0


def _notes(found: Supposed) -> Iterator[Line]:
    """The law's other base of the threshold, where it would let other lists in."""
    election, tier = found.election, found.tier
    totals = election.totals
    if totals is None or totals.cast is None or election.system.base == "voters_took_part":
        return
    base = tier.base + totals.cast - found.real.base
    part = tier.rule.threshold
    between = [
        name for name, count in tier.votes.items() if part * tier.base <= count < part * base
    ]
    for name in between:
        yield say("note-base-matters", party=PartyAt(name, election.id))


def _sources(found: Supposed) -> tuple[Source, ...]:
    election = found.election
    return (
        *result_sources(election, election.ranking[:1], "votes"),
        *sources(election, (election.system.cited, "threshold")),
    )


def _next(query: Query, found: Supposed) -> Iterator[Query]:
    year = found.election.id
    yield Query("methods", year)
    yield Query("seats", year)
    for party in query.parties[:1]:
        yield Query("inverse", year, (party,), ("threshold",))
