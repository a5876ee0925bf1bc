"""Lists or elections side by side, in words."""

from fractions import Fraction

from bot.answer import Compared, Comparison, ComparisonChart, PartyAt, Percent
from bot.pictures import Bar, Panel, Panels
from bot.wording.lettering import ABSENT, Drawn, Lettering, amount


def compared(chart: ComparisonChart, letters: Lettering, source: str) -> Drawn:
    """A panel for each thing that is compared."""
    title = _title(chart, letters)
    panels = tuple(_panel(one, chart, letters) for one in chart.comparisons)
    picture = Panels(title, _subtitle(chart, letters), panels, source)
    return Drawn(picture, letters.alt(title, *(_rows(panel, letters) for panel in panels)))


def _title(chart: ComparisonChart, letters: Lettering) -> str:
    years = letters.listed(chart.elections)
    if not chart.parties:
        return letters.say("chart-elections-title", years=years)
    latest = chart.elections[-1]
    parties = letters.listed([letters.name(party, latest) for party in chart.parties])
    sentence = "chart-lists-title" if len(chart.elections) == 1 else "chart-list-title"
    return letters.say(sentence, parties=parties, years=years)


def _subtitle(chart: ComparisonChart, letters: Lettering) -> str:
    rows = [row for comparison in chart.comparisons for row in comparison.rows]
    absent = [(row.party, row.election) for row in rows if not row.figures]
    return letters.joined(letters.say("chart-of-elections"), *letters.absences(absent))


def _panel(comparison: Comparison, chart: ComparisonChart, letters: Lettering) -> Panel:
    heading = _heading(comparison, letters)
    bars = tuple(_bar(row, heading, chart, letters) for row in comparison.rows)
    return Panel(heading, bars, _whole(comparison))


def _heading(comparison: Comparison, letters: Lettering) -> str:
    if isinstance(comparison.heading, PartyAt):
        return letters.name(comparison.heading.party, comparison.heading.election)
    return letters.beginning(comparison.heading.id)


def _whole(comparison: Comparison) -> Fraction | None:
    """Shares are measured by all voters or votes, counts by the largest of them."""
    firsts = [figure for row in comparison.rows for figure in row.figures[:1]]
    return Fraction(100) if any(isinstance(figure, Percent) for figure in firsts) else None


def _bar(row: Compared, heading: str, chart: ComparisonChart, letters: Lettering) -> Bar:
    figures = [letters.figure(figure) for figure in row.figures]
    return Bar(
        label=_label(row, heading, chart, letters),
        value=amount(row.figures[0]) if row.figures else None,
        figure=" · ".join(figures) or ABSENT,
        color=letters.color(row.party),
    )


def _label(row: Compared, heading: str, chart: ComparisonChart, letters: Lettering) -> str:
    """The list at one election; at several the year, with the name unless it is above."""
    if row.party is None:
        return row.election
    name = letters.name(row.party, row.election)
    if len(chart.elections) == 1:
        return name
    return row.election if name == heading else f"{row.election} {name}"


def _rows(panel: Panel, letters: Lettering) -> list[str]:
    rows = [letters.row(bar.label, bar.figure) for bar in panel.bars if bar.value is not None]
    return [f"{panel.heading}: {rows[0]}", *rows[1:]] if rows else []
