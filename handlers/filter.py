"""The lists above, below or between figures: "parties under 2 %"."""

from dataclasses import dataclass
from fractions import Fraction

from bot.answer import Answer, Line, Percent, Single, say
from bot.question.query import Query
from db.facts import Election, Facts, Result
from handlers.charts import votes
from handlers.lists import result_line, result_sources
from handlers.missing import no_result

MOST_PERCENT = 100
MEASURES = ("votes", "share", "seats")
SIDES = ("under", "over", "between")


@dataclass(frozen=True, slots=True)
class Limit:
    """Where a measure is to lie: over or under `low`, or from `low` to `high`."""

    measure: str
    side: str
    inclusive: bool
    low: Fraction
    high: Fraction
    places: int

    def holds(self, row: Result) -> bool:
        """Whether a list lies there."""
        held = {"votes": row.votes, "share": row.share, "seats": row.seats}[self.measure]
        if held is None:
            return False
        figure = Fraction(held)
        if self.inclusive and figure == self.low:
            return True
        if self.side == "between":
            return self.low <= figure <= self.high
        return figure > self.low if self.side == "over" else figure < self.low

    def shown(self, limit: Fraction) -> Single:
        """One of its figures as it is written."""
        return Percent(limit, self.places) if self.measure == "share" else int(limit)


def answer(query: Query, facts: Facts) -> Answer:
    """The lists whose votes, share or seats lie there, most votes first."""
    election = facts.elections[query.election]
    if not election.has_result:
        return no_result(query, facts)
    limit = _limit(query)
    rows = [row for row in election.ranking if limit.holds(row)]
    return Answer(
        lines=(_heading(limit, rows, election), *(result_line(row, election) for row in rows)),
        sources=result_sources(election, rows or election.ranking[:1], "votes")[:2],
        chart=votes(election),
        next=(Query("results", election.id), Query("threshold", election.id)),
    )


def _limit(query: Query) -> Limit:
    low, _, high = query.value.rstrip("%").partition("-")
    side = next((side for side in query.focus if side in SIDES), "between")
    return Limit(
        _measure(query, Fraction(low)),
        side if high or side != "between" else "over",
        "inclusive" in query.focus,
        Fraction(low),
        Fraction(high or low),
        max(len(figure.partition(".")[2]) for figure in (low, high)),
    )


def _measure(query: Query, limit: Fraction) -> str:
    """What the figure is one of: "under 2 % of the votes" is a share."""
    if query.value.endswith("%"):
        return "share"
    named = next((measure for measure in query.focus if measure in MEASURES), None)
    return named or ("share" if limit <= MOST_PERCENT else "votes")


def _heading(limit: Limit, rows: list[Result], election: Election) -> Line:
    side = limit.side
    if side == "between" and limit.low == limit.high:
        side = "exactly"
    elif limit.inclusive and side != "between":
        side = "at-least" if side == "over" else "at-most"
    sentence = f"filter-{side}" if rows else f"filter-none-{side}"
    return say(
        f"{sentence}-{limit.measure}",
        count=len(rows),
        limit=limit.shown(limit.low),
        high=limit.shown(limit.high),
        year=election.id,
    )
