"""A chart in words: titles, labels and figures in the reader's language, and its alt text."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from bot.answer import ChamberChart, Chart, PartyAt, Percent, VotesChart, WhatIfChart
from bot.pictures import Bar, Bars, BeforeAfter, Group, Hemicycle, Mark, Picture, Shift
from bot.wording.catalogue import Argument, Catalogue
from bot.wording.html import plain
from bot.wording.values import Values
from db.facts import Facts, Source

GREY = "#8A8F98"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture to draw and the words that stand in for it."""

    picture: Picture
    alt: str


class ChartWords:
    """Puts charts into one language."""

    def __init__(self, catalogue: Catalogue, facts: Facts) -> None:
        self._catalogue = catalogue
        self._facts = facts
        self._values = Values(catalogue, facts)

    def draw(self, chart: Chart, sources: tuple[Source, ...]) -> Drawn:
        """The picture of a chart and its alt text."""
        names = ", ".join(dict.fromkeys(source.publisher for source in sources[:2]))
        source = self._catalogue.say("chart-source", {"sources": names or "Saylau"})
        if isinstance(chart, VotesChart):
            return self._votes(chart, source)
        if isinstance(chart, WhatIfChart):
            return self._what_if(chart, source)
        return self._chamber(chart, source)

    def _votes(self, chart: VotesChart, source: str) -> Drawn:
        say, year = self._catalogue.say, chart.election
        totals = self._facts.elections[year].totals
        places = totals.share_places if totals else 2
        base = say(f"base-{totals.share_base}" if totals else "base-valid")
        bars = tuple(
            Bar(
                self._name(party, year),
                Fraction(share),
                self._values.percent(Percent(share, places)),
                self._color(party),
            )
            for party, share in chart.shares
        )
        mark = None
        if chart.threshold:
            label = say("chart-votes-mark", {"threshold": self._values.percent(chart.threshold)})
            mark = Mark(Fraction(chart.threshold.value), label)
        rows = ", ".join(
            say("chart-row", {"party": bar.label, "share": bar.figure}) for bar in bars
        )
        return Drawn(
            Bars(
                title=say("chart-votes-title", {"year": year}),
                subtitle=say("chart-votes-subtitle", {"base": base}),
                bars=bars,
                mark=mark,
                source=source,
                whole=Fraction(100),
            ),
            say("chart-votes-alt", {"year": year, "rows": rows}),
        )

    def _chamber(self, chart: ChamberChart, source: str) -> Drawn:
        say, year = self._catalogue.say, chart.election
        total = sum(seats for _, seats in chart.seats)
        groups = tuple(
            Group(self._name(party, year), seats, self._color(party))
            for party, seats in chart.seats
        )
        rows = ", ".join(
            say("chart-chamber-row", {"party": group.label, "seats": group.seats})
            for group in groups
        )
        values: dict[str, Argument] = {
            "year": year,
            "seats": total,
            "majority": chart.majority,
            "rows": rows,
        }
        return Drawn(
            Hemicycle(
                title=say("chart-chamber-title", {"year": year}),
                subtitle=say("chart-chamber-subtitle", {"seats": total}),
                groups=groups,
                majority=chart.majority,
                majority_label=say("chart-chamber-majority", {"majority": chart.majority}),
                source=source,
            ),
            say("chart-chamber-alt", values),
        )

    def _what_if(self, chart: WhatIfChart, source: str) -> Drawn:
        say, year = self._catalogue.say, chart.election
        changes = "; ".join(self._values.line(change) for change in chart.changes)
        shifts = tuple(self._shifts(chart))
        rows = ", ".join(
            say(
                "chart-what-if-row",
                {
                    "party": shift.label,
                    "before": shift.before,
                    "after": "?" if shift.after is None else shift.after,
                },
            )
            for shift in shifts
        )
        before, after = chart.majorities
        return Drawn(
            BeforeAfter(
                title=say("chart-what-if-title", {"year": year}),
                subtitle=plain(changes),
                names=(say("chart-what-if-before"), say("chart-what-if-after")),
                shifts=shifts,
                majorities=chart.majorities,
                majority_labels=(
                    say("chart-chamber-majority", {"majority": before}),
                    say("chart-chamber-majority", {"majority": after}),
                ),
                source=source,
            ),
            plain(say("chart-what-if-alt", {"year": year, "changes": changes, "rows": rows})),
        )

    def _shifts(self, chart: WhatIfChart) -> Iterator[Shift]:
        after = dict(chart.after)
        for party, before in chart.before:
            seats = after[party]
            if before or seats:
                change = "" if seats is None else self._values.change(seats - before)
                name = self._name(party, chart.election)
                yield Shift(name, before, seats, change, self._color(party))
        if chart.open:
            label, change = self._catalogue.say("chart-what-if-open"), f"+{chart.open}"
            yield Shift(label, 0, chart.open, change, GREY)

    def _name(self, party: str, year: str) -> str:
        return self._values.party(PartyAt(party, year))

    def _color(self, party: str) -> str:
        first, *_ = party.split("+")
        return self._facts.parties[first].color or GREY
