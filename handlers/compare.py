"""Two lists side by side, or two elections."""

from collections.abc import Iterator
from fractions import Fraction

from bot.answer import Answer, Change, Line, PartyAt, Percent, Ratio, say
from bot.question.query import Query
from db.facts import Election, Facts, Result
from handlers import comparisons, elections_compared
from handlers.lists import result_line, result_sources
from handlers.missing import no_result, not_on_ballot
from handlers.tables import of_lists


def answer(query: Query, facts: Facts) -> Answer:
    """Several lists at one election, or one list or the totals at several."""
    elections = [facts.elections[year] for year in (query.election, *query.also)]
    for election in elections:
        if not election.has_result:
            return no_result(Query("compare", election.id), facts)
    if len(elections) == 1:
        return _lists(query, elections[0], facts)
    elections.sort(key=lambda election: election.date)
    if query.parties:
        return _list_through(query, elections)
    return elections_compared.answer(query, elections)


def _lists(query: Query, election: Election, facts: Facts) -> Answer:
    rows = []
    for party in query.parties:
        row = election.result_of(party)
        if row is None:
            return not_on_ballot(party, election, facts)
        rows.append(row)
    rows.sort(key=lambda row: (-(row.votes or 0), -(row.seats or 0)))
    if query.focus == ("seats",):
        rows.sort(key=lambda row: -(row.seats or 0))
    return Answer(
        lines=(
            *_gap(query, rows, election),
            *(result_line(row, election) for row in rows),
        ),
        sources=result_sources(election, rows, "votes", "seats")[:2],
        chart=comparisons.of_lists(election, [row.party for row in rows]),
        next=(Query("results", election.id), Query("threshold", election.id)),
        table=of_lists((election, row) for row in rows),
    )


def _gap(query: Query, rows: list[Result], election: Election) -> Iterator[Line]:
    """How far the first is ahead of the second, in what was asked about, else in votes; nothing
    where a list was compared with itself."""
    if len(rows) < 2:
        return
    first, second = rows[0], rows[1]
    party, other = PartyAt(first.party, election.id), PartyAt(second.party, election.id)
    year = election.id
    if query.focus == ("share",) and first.share is not None and second.share is not None:
        points = Ratio(Fraction(abs(first.share - second.share)), places=2)
        yield say("compare-gap-share", party=party, other=other, gap=points, year=year)
    elif "seats" not in query.focus and first.votes is not None and second.votes is not None:
        gap = first.votes - second.votes
        yield say("compare-gap", party=party, other=other, gap=gap, year=year)
    elif first.seats is not None and second.seats is not None:
        gap = first.seats - second.seats
        sentence = "compare-gap-seats" if gap else "compare-same-seats"
        yield say(sentence, party=party, other=other, gap=gap, year=year)


def _list_through(query: Query, elections: list[Election]) -> Answer:
    party = query.parties[0]
    lines: list[Line] = []
    rows = [(election, election.result_of(party)) for election in elections]
    lines += _change(query, [row for _, row in rows if row], PartyAt(party, elections[-1].id))
    for election, row in rows:
        name = PartyAt(party, election.id)
        if row is None:
            lines.append(say("compare-absent", party=name, year=election.id))
        elif row.votes is None or row.share is None:
            lines.append(say("compare-row-seats", year=election.id, seats=row.seats or 0))
        else:
            places = election.totals.share_places if election.totals else 2
            share = Percent(row.share, places)
            lines.append(
                say(
                    "compare-row",
                    year=election.id,
                    party=name,
                    votes=row.votes,
                    share=share,
                    seats=row.seats or 0,
                )
            )
    cited = [source for e, row in rows if row for source in result_sources(e, [row], "votes")]
    return Answer(
        lines=tuple(lines),
        sources=tuple(dict.fromkeys(cited)),
        chart=comparisons.of_list(elections, party),
        next=tuple(Query("party", e.id, (party,)) for e, row in rows if row)[:3],
        table=of_lists((election, row) for election, row in rows if row),
    )


def _change(query: Query, rows: list[Result], name: PartyAt) -> Iterator[Line]:
    """The change from the first of the elections to the last, in what was asked about.

    Where nothing in particular was, that of the votes is told if the seats stayed the same.
    """
    if len(rows) < 2:
        return
    first, last = rows[0], rows[-1]
    same = first.seats == last.seats
    if "share" in query.focus and first.share is not None and last.share is not None:
        yield _points(Fraction(last.share - first.share), name)
        if "votes" not in query.focus:
            return
    if "votes" in query.focus or "share" in query.focus or (same and not query.focus):
        if first.votes is not None and last.votes is not None:
            gap = last.votes - first.votes
            yield say("compare-votes", party=name, change=Change(gap), size=abs(gap))
    elif same and first.seats is not None:
        yield say("compare-seats-unchanged", party=name)
    elif first.seats is not None and last.seats is not None:
        gap = last.seats - first.seats
        yield say("compare-seats", party=name, change=Change(gap), size=abs(gap))


def _points(rise: Fraction, name: PartyAt) -> Line:
    went = "rose" if rise > 0 else "fell" if rise else "same"
    return say(f"compare-share-{went}", party=name, gap=Ratio(abs(rise), places=2))
