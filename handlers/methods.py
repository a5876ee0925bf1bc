"""All methods of sharing seats beside each other, and which is kindest to the smallest list."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.answer import Answer, Line, PartyAt, Term, say
from bot.question.query import Query
from bot.seats import METHODS
from db.facts import Facts
from handlers.allocation import Outcome, share_out
from handlers.assumptions import Supposed
from handlers.lists import result_sources
from handlers.supposing import changes, supposed


@dataclass(frozen=True, slots=True)
class _Table:
    """The results of all methods, and the lists that any of them gives a seat, largest first."""

    outcomes: Mapping[str, Outcome]
    lists: tuple[str, ...]

    def row(self, method: str) -> tuple[int, ...] | None:
        """The sure seats of the lists; None where the method gives no result."""
        outcome = self.outcomes[method]
        return None if outcome.refused else tuple(outcome.seats[name] for name in self.lists)


def answer(query: Query, facts: Facts) -> Answer:
    """One line for every different result, with the methods that give it."""
    found = supposed(query, facts)
    if isinstance(found, Answer):
        return found
    table, election = _table(found), found.election
    heading = say("methods", count=len(METHODS), seats=found.tier.rule.seats, year=election.id)
    return Answer(
        lines=(*changes(found), heading, *_real(found), *_lines(table, found)),
        sources=result_sources(election, election.ranking[:1], "votes"),
        next=tuple(_next(query, found)),
    )


def _real(found: Supposed) -> Iterator[Line]:
    """The method that the law had."""
    method = Term(f"method-{found.real.rule.method}")
    yield say("methods-real", method=method, year=found.election.id)


def _table(found: Supposed) -> _Table:
    tier = found.tier
    outcomes = {
        method: share_out(replace(tier, rule=replace(tier.rule, method=method)))
        for method in METHODS
    }
    with_seats = {name for one in outcomes.values() for name, seats in one.seats.items() if seats}
    by_votes = sorted(tier.votes, key=lambda name: -tier.votes[name])
    return _Table(outcomes, tuple(name for name in by_votes if name in with_seats))


def _lines(table: _Table, found: Supposed) -> Iterator[Line]:
    year = found.election.id
    rows = {method: table.row(method) for method in METHODS}
    names = tuple(PartyAt(name, year) for name in table.lists)
    if not names:
        yield say("methods-nothing")
        return
    if len(names) == 1:
        yield say("methods-alone", party=names[0])
        return
    yield from _kindest(table, rows, year)
    yield say("methods-order", parties=names)
    for row in sorted({row for row in rows.values() if row}, key=_evenness):
        same = [method for method in METHODS if rows[method] == row]
        seats = "–".join(map(str, row))
        is_open = any(table.outcomes[method].open for method in same)
        sentence = "methods-row-tie" if is_open else "methods-row"
        yield say(sentence, seats=seats, methods=_named(same))
    refused = [method for method in METHODS if rows[method] is None]
    if refused:
        yield say("methods-row-none", methods=_named(refused))


def _evenness(row: Sequence[int]) -> tuple[int, ...]:
    """The result that gives most to the smallest lists comes first."""
    return tuple(-seats for seats in reversed(row))


def _kindest(
    table: _Table, rows: Mapping[str, tuple[int, ...] | None], year: str
) -> Iterator[Line]:
    """The methods that give most to the smallest list, and those that give most to the largest."""
    given = {method: row for method, row in rows.items() if row}
    for place, sentence in ((-1, "methods-kind-small"), (0, "methods-kind-large")):
        most = max(row[place] for row in given.values())
        kind = [method for method, row in given.items() if row[place] == most]
        party = PartyAt(table.lists[place], year)
        if len(kind) == len(given):
            yield say("methods-kind-all", party=party, seats=most)
        else:
            yield say(sentence, party=party, seats=most, methods=_named(kind))


def _named(methods: Sequence[str]) -> tuple[Term, ...]:
    return tuple(Term(f"method-{method}") for method in methods)


def _next(query: Query, found: Supposed) -> Iterator[Query]:
    year = found.election.id
    if found.tier.rule.threshold:
        others = [item for item in query.assume if not item.startswith("threshold=")]
        yield Query("methods", year, assume=(*others, "threshold=0"))
    yield Query("how", year, assume=query.assume)
    yield Query("seats", year)
