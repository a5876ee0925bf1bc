"""One measure through the years, in words."""

from fractions import Fraction
from itertools import groupby

from bot.answer import Figure, HistoryChart
from bot.pictures import Era, Point, Timeline
from bot.wording.lettering import ABSENT, Drawn, Lettering, amount
from db.facts import Facts

_UNITS = {"turnout": "chart-of-registered", "share": "chart-of-votes"}


def through_the_years(chart: HistoryChart, letters: Lettering, facts: Facts, source: str) -> Drawn:
    """The timeline of a measure; turnout is measured by all voters, the rest by its largest."""
    title = _title(chart, letters)
    points = tuple(_point(chart, year, figure, letters, facts) for year, figure in chart.figures)
    picture = Timeline(
        title=title,
        subtitle=_subtitle(chart, letters),
        points=points,
        eras=_eras(chart, letters),
        color=letters.color(chart.party),
        source=source,
        whole=Fraction(100) if chart.measure == "turnout" else None,
    )
    rows = [letters.row(point.label, point.figure) for point in points if point.value is not None]
    return Drawn(picture, letters.alt(title, rows))


def _title(chart: HistoryChart, letters: Lettering) -> str:
    first, last = chart.figures[0][0], chart.figures[-1][0]
    what = letters.say(f"chart-what-{chart.measure}")
    if chart.party is None:
        return letters.beginning("chart-history-title", what=what, first=first, last=last)
    party = letters.name(chart.party, last)
    return letters.say("chart-party-title", party=party, what=what, first=first, last=last)


def _subtitle(chart: HistoryChart, letters: Lettering) -> str:
    unit = _UNITS.get(chart.measure)
    absent = [(chart.party, year) for year, figure in chart.figures if figure is None]
    return letters.joined(
        letters.say("chart-of-elections"),
        *([letters.say(unit)] if unit else []),
        *letters.absences(absent),
    )


def _point(
    chart: HistoryChart, year: str, figure: Figure | None, letters: Lettering, facts: Facts
) -> Point:
    return Point(
        day=facts.elections[year].date,
        label=year,
        value=None if figure is None else amount(figure),
        figure=ABSENT if figure is None else letters.figure(figure),
        faint=chart.asked is not None and chart.asked != year,
    )


def _eras(chart: HistoryChart, letters: Lettering) -> tuple[Era, ...]:
    """The names that a party went by, if it had more than one in these years."""
    if chart.party is None:
        return ()
    names = [letters.name(chart.party, year) for year, _ in chart.figures]
    spans = [
        (name, [place for place, _ in places])
        for name, places in groupby(enumerate(names), key=lambda named: named[1])
    ]
    eras = tuple(Era(name, places[0], places[-1]) for name, places in spans)
    return eras if len(eras) > 1 else ()
