"""Seats asked backwards: which threshold lets a list in, which votes change a seat or majority."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction

from bot.answer import Answer, Line, PartyAt, Percent, say
from bot.question.query import Query
from bot.seats import Refused, margin, threshold_for, to_fall_below, to_reach
from db.facts import Facts
from handlers.allocation import Outcome, Tier, share_out
from handlers.assumptions import Supposed, percent
from handlers.chambers import Chambers, Shift, chambers
from handlers.lists import result_sources
from handlers.missing import not_on_ballot
from handlers.shares import down, up
from handlers.supposing import supposed


def answer(query: Query, facts: Facts) -> Answer:
    """The threshold, the votes for one seat more or less, or those for a majority."""
    found = supposed(query, facts)
    if isinstance(found, Answer):
        return found
    election = found.election
    both = chambers(found, share_out(found.tier))
    asked = query.parties or (both.shifts[0].party,)
    for party in asked:
        if party not in found.tier.votes:
            return not_on_ballot(party, election, facts)
    say_of = _SAY[query.focus[0] if query.focus else "threshold"]
    return Answer(
        lines=tuple(line for party in asked for line in _settled(say_of, party, found, both)),
        sources=result_sources(election, election.ranking[:1], "votes"),
        notes=(say("note-others-unchanged"),) if {*query.focus} & _BY_VOTES else (),
        next=tuple(_next(query, both, asked[0])),
    )


Say = Callable[[str, Supposed, Chambers], Iterator[Line]]


def _settled(say_of: Say, party: str, found: Supposed, both: Chambers) -> Iterator[Line]:
    """What can be said, as far as the rules go."""
    try:
        yield from say_of(party, found, both)
    except Refused:
        year = found.election.id
        yield say("inverse-unsettled", party=PartyAt(party, year), year=year)


def _threshold(party: str, found: Supposed, _both: Chambers) -> Iterator[Line]:
    tier, name = _without_runner_up(found.tier), PartyAt(party, found.election.id)
    votes, base = tier.votes[party], tier.base
    highest = threshold_for(tier.votes, tier.rule, party, base)
    share = Percent(Fraction(votes * 100, base))
    if highest is None:
        yield say("inverse-threshold-never", party=name, year=found.election.id)
        yield say("inverse-threshold-share", votes=votes, base=base, share=share)
        without = replace(tier, rule=replace(tier.rule, threshold=Fraction(0)))
        needed = to_reach(without.votes, without.rule, party, 1, base)
        if needed is not None:
            yield say("inverse-threshold-needed", needed=needed)
        return
    now = percent(tier.rule.threshold)
    is_in = highest >= tier.rule.threshold
    limit = down(highest.numerator, highest.denominator)
    sentence = "inverse-threshold-stays" if is_in else "inverse-threshold"
    yield say(sentence, party=name, limit=limit, year=found.election.id, threshold=now)
    yield say("inverse-threshold-share", votes=votes, base=base, share=share)
    there = _at(found.tier, Fraction(limit.value) / 100)
    sentence = "inverse-threshold-least" if there.refused else "inverse-threshold-seats"
    yield say(sentence, seats=there.seats[party], limit=limit)
    lowest = _loses_below(tier, party, highest)
    if lowest is not None:
        yield say("inverse-threshold-above", limit=up(lowest.numerator, lowest.denominator))
    by_rule = threshold_for(tier.votes, found.tier.rule, party, base)
    if by_rule and by_rule > highest:
        yield say("inverse-threshold-runner-up")


def _without_runner_up(tier: Tier) -> Tier:
    """The tier where nobody joins below the threshold: the known rule for that settles little."""
    return replace(tier, rule=replace(tier.rule, runner_up=None))


def _at(tier: Tier, threshold: Fraction) -> Outcome:
    return share_out(replace(tier, rule=replace(tier.rule, threshold=threshold)))


def _loses_below(tier: Tier, party: str, highest: Fraction) -> Fraction | None:
    """A lower threshold can let so many lists in that this one loses its seat again: the highest
    at which it has none; None where there is no such."""
    shares = {Fraction(votes, tier.base) for votes in tier.votes.values()}
    below = sorted((share for share in shares | {Fraction(0)} if share < highest), reverse=True)
    return next((share for share in below if not _at(tier, share).seats[party]), None)


def _seat(party: str, found: Supposed, _both: Chambers) -> Iterator[Line]:
    tier, name, year = found.tier, PartyAt(party, found.election.id), found.election.id
    outcome = share_out(tier)
    seats = outcome.seats[party]
    yield say("inverse-seat", party=name, seats=seats, votes=tier.votes[party], year=year)
    short = outcome.allocation.missed.get(party) if outcome.allocation else None
    if short is not None:
        yield say("inverse-seat-short", short=short, threshold=percent(tier.rule.threshold))
    gap = margin(tier.votes, tier.rule, party, tier.base)
    if gap.gain is None:
        yield say("inverse-seat-no-more")
    else:
        after = _seats_with(tier, party, gap.gain)
        sentence = "inverse-seat-base" if short is not None else "inverse-seat-more"
        yield say(sentence, gain=gap.gain, seats=after)
        yield from _thrown_out(found, party, gap.gain)
    if seats and gap.loss is not None:
        yield say("inverse-seat-less", loss=gap.loss, seats=_seats_with(tier, party, -gap.loss))


def _thrown_out(found: Supposed, party: str, gain: int) -> Iterator[Line]:
    """Lists that pass the threshold now, and not any more once another has so many more votes."""
    tier = found.tier
    bars = (tier.rule.threshold * tier.base, tier.rule.threshold * (tier.base + gain))
    out = [name for name, votes in tier.votes.items() if bars[0] <= votes < bars[1]]
    names = tuple(PartyAt(name, found.election.id) for name in out if name != party)
    if names:
        yield say("inverse-seat-out", parties=names)


def _seats_with(tier: Tier, party: str, change: int) -> int:
    votes = {**tier.votes, party: tier.votes[party] + change}
    return share_out(replace(tier, votes=votes, base=tier.base + change)).seats[party]


def _majority(party: str, found: Supposed, both: Chambers) -> Iterator[Line]:
    """The votes that would cost it its majority, or bring it one; and what it has."""
    shift = next(one for one in both.shifts if one.party == party)
    tier, needed = found.tier, both.majority - shift.other
    has = shift.after >= both.majority
    if has:
        loss = to_fall_below(tier.votes, tier.rule, party, needed, tier.base)
        change = None if loss is None else -loss
    else:
        can = needed <= tier.rule.seats
        change = to_reach(tier.votes, tier.rule, party, needed, tier.base) if can else None
    name, year = PartyAt(party, found.election.id), found.election.id
    if change is None:
        yield say(
            "inverse-majority-always" if has else "inverse-majority-never", party=name, year=year
        )
    else:
        yield _turning_point(shift, found, change)
    yield say("inverse-majority-now", seats=shift.after, total=both.total, majority=both.majority)
    if has and change is not None:
        yield say("inverse-majority-then", seats=_seats_with(tier, party, change) + shift.other)


def _turning_point(shift: Shift, found: Supposed, change: int) -> Line:
    tier, party = found.tier, shift.party
    return say(
        "inverse-majority-gain" if change > 0 else "inverse-majority-loss",
        party=PartyAt(party, found.election.id),
        year=found.election.id,
        change=abs(change),
        votes=tier.votes[party] + change,
        share=down(tier.votes[party] + change, tier.base + change),
    )


def _bar(party: str, found: Supposed, both: Chambers) -> Iterator[Line]:
    """The thresholds with which it has a majority, of those that it passes itself.

    What lists there are changes only at the share of one of them, so only these are tried.
    """
    shift = next(one for one in both.shifts if one.party == party)
    tier, needed = _without_runner_up(found.tier), both.majority - shift.other
    name, year = PartyAt(party, found.election.id), found.election.id
    own = Fraction(tier.votes[party], tier.base)
    shares = {Fraction(votes, tier.base) for votes in tier.votes.values()}
    tried = sorted({Fraction(0), *(share for share in shares if share <= own)})
    seats = [_at(tier, threshold).seats[party] for threshold in tried]
    short = [bar for bar, has in zip(tried, seats, strict=True) if has < needed]
    if not short:
        total = both.total
        yield say(
            "inverse-bar-always", party=name, year=year, seats=seats[0] + shift.other, total=total
        )
    elif len(short) == len(tried):
        yield say("inverse-bar-never", party=name, year=year)
    else:
        limit = up(short[-1].numerator, short[-1].denominator)
        yield say("inverse-bar-above", party=name, year=year, limit=limit)
    yield say("inverse-majority-now", seats=shift.after, total=both.total, majority=both.majority)


_SAY: dict[str, Say] = {
    "threshold": _threshold,
    "seat": _seat,
    "majority": _majority,
    "bar": _bar,
}


# These change the votes of one list.
_BY_VOTES = frozenset(("seat", "majority"))


def _next(query: Query, both: Chambers, party: str) -> Iterator[Query]:
    has_majority = both.shifts[0].party == party and both.shifts[0].after >= both.majority
    for focus in ("threshold", "seat", "majority"):
        if (focus,) != query.focus and (focus != "majority" or has_majority):
            yield Query("inverse", query.election, (party,), (focus,))
    yield Query("how", query.election)
