"""How list seats were shared out, as steps that a phone shows without scrolling."""

from collections.abc import Iterator
from fractions import Fraction
from math import isqrt

from bot.answer import Answer, Line, PartyAt, Percent, Ratio, Term, say
from bot.question.query import Query
from bot.seats import Allocation, Row, indices, margin
from db.facts import Facts
from handlers.allocation import share_out
from handlers.assumptions import Supposed, percent
from handlers.lists import result_sources, sources
from handlers.shares import cut
from handlers.supposing import changes, supposed
from handlers.unsettled import left_open

MANY_VOTES = 1000

MOST_ROWS = 6

# Gallagher's index in words, from each of these percentage points on.
_DISTANCES = (
    (10, "distance-far"),
    (5, "distance-some"),
    (2, "distance-little"),
    (0, "distance-none"),
)


def answer(query: Query, facts: Facts) -> Answer:
    """Threshold, quota or divisors, each list's way, the last seat, and what was lost."""
    found = supposed(query, facts)
    if isinstance(found, Answer):
        return found
    outcome, election = share_out(found.tier), found.election
    steps = _steps(outcome.allocation, found) if outcome.allocation else ()
    return Answer(
        lines=(*_heading(found), *left_open(found, outcome), *steps),
        sources=(
            *result_sources(election, election.ranking[:1], "votes"),
            *sources(election, (election.system.cited, "formula")),
        ),
        next=(
            Query("what_if", election.id, assume=query.assume)
            if query.assume
            else Query("seats", election.id),
            Query("methods", election.id),
            Query("threshold", election.id),
        ),
    )


def _heading(found: Supposed) -> Iterator[Line]:
    year, seats = found.election.id, found.tier.rule.seats
    yield from changes(found)
    yield say("how-supposed" if found.changes else "how", seats=seats, year=year)


def _steps(shared: Allocation, found: Supposed) -> Iterator[Line]:
    year = found.election.id
    yield _threshold(shared, year)
    yield _method(shared)
    yield from _rows(shared, year)
    yield from _last(shared, year)
    cast = sum(shared.votes.values())
    if shared.wasted:
        share = Percent(Fraction(shared.wasted * 100, cast), 2)
        yield say("how-wasted", votes=shared.wasted, share=share)
    if any(shared.seats.values()):
        index = indices(shared.votes, shared.seats).gallagher
        words = next(word for least, word in _DISTANCES if index >= least)
        yield say("how-distance", index=Ratio(Fraction(index)), distance=Term(words))


def _threshold(shared: Allocation, year: str) -> Line:
    if not shared.rule.threshold:
        return say("how-no-threshold", count=len(shared.passed))
    short = sorted(shared.missed.items(), key=lambda missed: missed[1])
    if not short:
        return say("how-all-passed", threshold=percent(shared.rule.threshold), bar=shared.bar)
    return say(
        "how-threshold",
        threshold=percent(shared.rule.threshold),
        bar=shared.bar,
        passed=len(shared.passed),
        missed=len(short),
        party=PartyAt(short[0][0], year),
        short=short[0][1],
    )


def _method(shared: Allocation) -> Line:
    rule, quota = shared.rule, shared.quota
    if quota is None:
        series = Term(f"divisors-{rule.method}")
        return say("how-divisors", divisors=series, seats=rule.seats)
    votes = sum(shared.votes[name] for name in shared.admitted)
    name = Term(f"method-{rule.method}")
    # Of so many votes nobody wants the hundredths.
    shown = Ratio(Fraction(quota), 0) if quota >= MANY_VOTES else cut(quota)
    return say("how-quota", quota=shown, votes=votes, seats=rule.seats, method=name)


def _rows(shared: Allocation, year: str) -> Iterator[Line]:
    """The lists that take part, those with most seats first; of many, the last together."""
    taking_part = [row for row in shared.rows if row.name in shared.admitted]
    rows = sorted(taking_part, key=lambda row: (-row.seats, -row.votes))
    shown = rows if len(rows) <= MOST_ROWS else rows[: MOST_ROWS - 1]
    yield from (_row(row, shared, year) for row in shown)
    rest = rows[len(shown) :]
    if rest:
        yield say("how-row-rest", count=len(rest), seats=sum(row.seats for row in rest))


def _row(row: Row, shared: Allocation, year: str) -> Line:
    party = PartyAt(row.name, year)
    if row.quotient is not None and row.whole is not None:
        return say(
            "how-row-remainder" if row.seats > row.whole else "how-row-whole",
            party=party,
            quotient=cut(row.quotient),
            whole=row.whole,
            seats=row.seats,
        )
    if row.won is None:
        return say("how-row-none" if not row.seats else "how-row-free", party=party)
    return say("how-row-quotient", party=party, seats=row.seats, quotient=_shown(row.won, shared))


def _last(shared: Allocation, year: str) -> Iterator[Line]:
    """Who got the last seat, and how far the next list was from it."""
    if shared.last is None:
        if shared.quota is not None and not shared.open:
            yield say("how-no-remainders")
        return
    rows = {row.name: row for row in shared.rows}
    last, after = rows[shared.last], rows[shared.next] if shared.next else None
    kind = "quotient" if shared.quota is None else "remainder"
    won = last.won if shared.quota is None else last.remainder
    party = PartyAt(last.name, year)
    runner_up = "" if after is None or after is last else _next(after, shared, year)
    if won is None:
        yield say("how-last", party=party, next=runner_up)
    else:
        yield say(f"how-last-{kind}", party=party, figure=_shown(won, shared), next=runner_up)


def _next(after: Row, shared: Allocation, year: str) -> Line | str:
    short = margin(shared.votes, shared.rule, after.name, shared.base).gain
    if short is None:
        return ""
    return say("how-next", party=PartyAt(after.name, year), short=short)


def _shown(quotient: Fraction, shared: Allocation) -> Ratio:
    """A quotient as votes: that of Huntington and Hill is compared in squares."""
    if shared.rule.method != "huntington-hill":
        return cut(quotient)
    return cut(Fraction(isqrt(int(quotient * 10_000)), 100))
