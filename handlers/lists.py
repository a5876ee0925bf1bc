"""The lists of an election, in the order that voters put them in."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from bot.answer import Line, PartyAt, Percent, Ratio, say
from db.cited import Cited, Source
from db.facts import Election, Facts, Result


@dataclass(frozen=True, slots=True)
class Place:
    """A list's place among those ranked, from 1, and how many were ranked."""

    rank: int
    of: int


def times_of(more: Fraction, less: Fraction) -> Ratio:
    """How many times as much, to one place, or to none where that is 0."""
    times = more / less
    return Ratio(times, places=0 if round(times * 10) % 10 == 0 else 1)


def place(election: Election, party: str) -> Place | None:
    """Where a list came; None for what is not ranked."""
    order = [row.party for row in election.ranking]
    return Place(order.index(party) + 1, len(order)) if party in order else None


def list_votes(election: Election) -> dict[str, int]:
    """Votes by list, without votes against all."""
    return {row.party: row.votes for row in election.ranking if row.votes is not None}


def seated(election: Election) -> tuple[Result, ...]:
    """Every line of the result that holds seats, most first."""
    with_seats = [row for row in election.results if row.seats]
    return tuple(sorted(with_seats, key=lambda row: -(row.seats or 0)))


def stood_in(party: str, facts: Facts) -> tuple[str, ...]:
    """The elections that a party stood in under its own name, earliest first."""
    held = sorted(facts.elections.values(), key=lambda election: election.date)
    return tuple(election.id for election in held if election.result_of(party))


def sources(election: Election, *cited: tuple[Cited, str]) -> tuple[Source, ...]:
    """The sources of some fields, each once: `sources(e, (totals.cited, "turnout"))`."""
    ids = dict.fromkeys(row.of(field) for row, field in cited)
    return tuple(election.sources[source] for source in ids)


def result_sources(election: Election, rows: Sequence[Result], *fields: str) -> tuple[Source, ...]:
    """The sources of the same fields of several lines."""
    return sources(election, *((row.cited, field) for row in rows for field in fields))


def share_of(row: Result, election: Election) -> Percent | None:
    """The published share of the vote, to the places it was published with."""
    if row.share is None:
        return None
    return Percent(row.share, election.totals.share_places if election.totals else 2)


def result_line(row: Result, election: Election) -> Line:
    """One list in one line: its votes, share and seats, as far as they are held."""
    party, share = PartyAt(row.party, election.id), share_of(row, election)
    if row.votes is None or share is None:
        return say("results-row-seats", party=party, seats=row.seats or 0)
    if row.seats is None:
        return say("results-row-no-seats", party=party, votes=row.votes, share=share)
    return say("results-row", party=party, votes=row.votes, share=share, seats=row.seats)
