"""The lists above or below a figure: "parties under 2 %"."""

from fractions import Fraction

from bot.answer import Answer, Line, PartyAt, Percent, say
from bot.question.query import Query
from db.facts import Election, Facts, Result
from handlers.charts import votes
from handlers.lists import result_sources
from handlers.missing import no_result

MOST_PERCENT = 100


def answer(query: Query, facts: Facts) -> Answer:
    """The lists whose votes, share or seats are over or under the figure, most votes first."""
    election = facts.elections[query.election]
    if not election.has_result:
        return no_result(query, facts)
    limit = Fraction(query.value.rstrip("%"))
    measure = _measure(query, limit)
    over = "over" in query.focus
    rows = [
        row
        for row in election.ranking
        if (figure := _figure(row, measure)) is not None
        and (figure > limit if over else figure < limit)
    ]
    shown = Percent(limit, _places(query.value)) if measure == "share" else int(limit)
    side = "over" if over else "under"
    sentence = f"filter-{side}" if rows else f"filter-none-{side}"
    return Answer(
        lines=(
            say(
                f"{sentence}-{measure}",
                count=len(rows),
                limit=shown,
                year=election.id,
            ),
            *(_row(row, election) for row in rows),
        ),
        sources=result_sources(election, rows or election.ranking[:1], "votes")[:2],
        chart=votes(election),
        next=(Query("results", election.id), Query("threshold", election.id)),
    )


def _measure(query: Query, limit: Fraction) -> str:
    """What the figure is one of: "under 2 % of the votes" is a share."""
    if query.value.endswith("%"):
        return "share"
    named = next((measure for measure in query.focus if measure not in ("over", "under")), None)
    return named or ("share" if limit <= MOST_PERCENT else "votes")


def _figure(row: Result, measure: str) -> Fraction | None:
    figure = {"votes": row.votes, "share": row.share, "seats": row.seats}[measure]
    return None if figure is None else Fraction(figure)


def _places(value: str) -> int:
    return len(value.rstrip("%").partition(".")[2])


def _row(row: Result, election: Election) -> Line:
    party = PartyAt(row.party, election.id)
    if row.votes is None or row.share is None:
        return say("results-row-seats", party=party, seats=row.seats or 0)
    places = election.totals.share_places if election.totals else 2
    share = Percent(row.share, places)
    return say("results-row", party=party, votes=row.votes, share=share, seats=row.seats or 0)
