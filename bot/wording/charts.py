"""A chart in words: titles, labels and figures in the reader's language, and its alt text."""

from collections.abc import Sequence
from fractions import Fraction

from bot.answer import (
    ChamberChart,
    Chart,
    ComparisonChart,
    HistoryChart,
    Percent,
    RegionsChart,
    VotesChart,
    WhatIfChart,
)
from bot.pictures import Bar, Bars, Group, Hemicycle, Mark
from bot.wording.catalogue import Catalogue
from bot.wording.comparison import compared
from bot.wording.lettering import Drawn, Lettering
from bot.wording.what_if import before_and_after
from bot.wording.years import through_the_years
from db.cited import Source
from db.facts import Election, Facts

WHOLE = Fraction(100)


class ChartWords:
    """Puts charts into one language."""

    def __init__(self, catalogue: Catalogue, facts: Facts) -> None:
        self._facts = facts
        self._letters = Lettering(catalogue, facts)

    def draw(self, chart: Chart, sources: tuple[Source, ...]) -> Drawn:
        """The picture of a chart and its alt text."""
        source = self._letters.source(sources)
        match chart:
            case VotesChart():
                return self._votes(chart, source)
            case ChamberChart():
                return self._chamber(chart, source)
            case WhatIfChart():
                return before_and_after(chart, self._letters, source)
            case RegionsChart():
                return self._regions(chart, source)
            case HistoryChart():
                return through_the_years(chart, self._letters, self._facts, source)
            case ComparisonChart():
                return compared(chart, self._letters, source)

    def _votes(self, chart: VotesChart, source: str) -> Drawn:
        letters, election = self._letters, self._facts.elections[chart.election]
        title = letters.say("chart-votes-title", year=election.id)
        per_cent = letters.say("chart-per-cent", base=letters.say(_base(election)))
        subtitle = letters.joined(self._where(election), per_cent)
        places = election.totals.share_places if election.totals else 2
        bars = tuple(
            Bar(
                letters.name(party, election.id),
                Fraction(share),
                letters.figure(Percent(share, places)),
                letters.color(party),
            )
            for party, share in chart.shares
        )
        picture = Bars(title, subtitle, bars, self._threshold(chart), source, WHOLE)
        return Drawn(picture, letters.alt(title, _rows(bars, letters)))

    def _threshold(self, chart: VotesChart) -> Mark | None:
        if chart.threshold is None:
            return None
        threshold = self._letters.figure(chart.threshold)
        label = self._letters.say("chart-votes-mark", threshold=threshold)
        return Mark(Fraction(chart.threshold.value), label)

    def _chamber(self, chart: ChamberChart, source: str) -> Drawn:
        letters, election = self._letters, self._facts.elections[chart.election]
        title = letters.say("chart-chamber-title", year=election.id)
        majority = letters.say("chart-chamber-majority", majority=chart.majority)
        groups = [
            Group(letters.name(party, election.id), seats, letters.color(party))
            for party, seats in chart.seats
        ]
        if chart.unattributed:
            unknown = letters.say("chart-chamber-unattributed")
            groups.append(Group(unknown, chart.unattributed, None))
        seats = letters.say("chart-chamber-seats", seats=election.seats.total)
        subtitle = letters.joined(self._where(election), seats, *self._status(election))
        picture = Hemicycle(title, subtitle, tuple(groups), chart.majority, majority, source)
        rows = [letters.row(group.label, str(group.seats)) for group in groups]
        return Drawn(picture, letters.alt(title, (seats, majority), rows))

    def _status(self, election: Election) -> list[str]:
        annulled = election.status == "held_later_annulled"
        return [self._letters.say("chart-later-annulled")] if annulled else []

    def _regions(self, chart: RegionsChart, source: str) -> Drawn:
        letters = self._letters
        title = letters.say("chart-regions-title", year=chart.election)
        bars = tuple(
            Bar(
                letters.say(f"region-{place.replace('_', '-')}"),
                Fraction(turnout),
                letters.figure(Percent(turnout)),
                None,
                faint=bool(chart.asked) and place != chart.asked,
            )
            for place, turnout in chart.turnout
        )
        subtitle = letters.joined(letters.say("chart-country"), letters.said(chart.as_of))
        picture = Bars(title, subtitle, bars, None, source, WHOLE)
        return Drawn(picture, letters.alt(title, _rows(bars, letters)))

    def _where(self, election: Election) -> str:
        return self._letters.say("chart-of-body", body=self._letters.said(election.body))


def _rows(bars: Sequence[Bar], letters: Lettering) -> list[str]:
    return [letters.row(bar.label, bar.figure) for bar in bars]


def _base(election: Election) -> str:
    return f"base-{election.totals.share_base}" if election.totals else "base-valid"
