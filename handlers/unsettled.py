"""Seats that a rule leaves open, said aloud: ties, and results that the rule does not give."""

from collections.abc import Iterator

from bot.answer import Line, PartyAt, say
from bot.seats import Allocation, Refused
from handlers.allocation import Outcome, Tier
from handlers.assumptions import Supposed
from handlers.shares import down


def left_open(found: Supposed, outcome: Outcome) -> Iterator[Line]:
    """Why seats stay open; nothing where all are settled without more ado."""
    if outcome.refused:
        yield _refused(found, outcome, outcome.refused)
    elif outcome.allocation:
        yield from _special(found, outcome.allocation)


def _special(found: Supposed, shared: Allocation) -> Iterator[Line]:
    """A tie with how the law breaks it, or a list that joined below the threshold."""
    year = found.election.id
    if shared.open:
        tied = tuple(PartyAt(name, year) for name in shared.tied)
        yield say("open-tie", parties=tied, seats=shared.open)
        # Nobody is named: the dates on which lists were registered are not held.
        by_date = found.election.system.tie_rule == "registered_earlier"
        yield say("open-tie-registered" if by_date else "open-tie-unknown")
    if shared.runner_up:
        yield say("open-runner-up-joined", party=PartyAt(shared.runner_up, year))


def _refused(found: Supposed, outcome: Outcome, refused: Refused) -> Line:
    tier = found.tier
    if refused.code == "no-list-passes":
        best = max(tier.votes, key=lambda name: tier.votes[name])
        share = down(tier.votes[best], tier.base)
        return say("open-no-list-passes", party=PartyAt(best, found.election.id), share=share)
    if refused.code == "over-allocation":
        return say("open-over-allocation", seats=tier.rule.seats)
    if refused.code == "no-votes":
        return say("open-no-votes")
    if tier.rule.runner_up is None or not _one_alone_passes(tier):
        return say("open-unsettled")
    if tier.rule.method != "hare":
        return say("open-runner-up-method")
    if not refused.sure:
        return say("open-runner-up-tie")
    return say("open-runner-up", seats=outcome.open)


def _one_alone_passes(tier: Tier) -> bool:
    bar = tier.rule.threshold * tier.base
    return sum(count >= bar for count in tier.votes.values() if count) == 1
