"""A chamber as it was and as it would be, in words."""

from collections.abc import Iterator

from bot.answer import WhatIfChart
from bot.pictures import BeforeAfter, Shift
from bot.wording.html import plain
from bot.wording.lettering import Drawn, Lettering


def before_and_after(chart: WhatIfChart, letters: Lettering, source: str) -> Drawn:
    """Both chambers, with what is supposed in the picture itself."""
    title = letters.say("chart-what-if-title", year=chart.election)
    said = plain("; ".join(letters.line(change) for change in chart.changes))
    changes = said[:1].upper() + said[1:]
    shifts = tuple(_shifts(chart, letters))
    before, after = chart.majorities
    picture = BeforeAfter(
        title=title,
        subtitle=changes,
        names=(letters.say("chart-what-if-before"), letters.say("chart-what-if-after")),
        shifts=shifts,
        majorities=chart.majorities,
        majority_labels=(
            letters.say("chart-chamber-majority", majority=before),
            letters.say("chart-chamber-majority", majority=after),
        ),
        source=source,
    )
    rows = [_row(shift, letters) for shift in shifts]
    return Drawn(picture, letters.alt(title, (changes,), rows))


def _row(shift: Shift, letters: Lettering) -> str:
    after = "?" if shift.after is None else str(shift.after)
    return letters.say(
        "chart-what-if-row", party=shift.label, before=str(shift.before), after=after
    )


def _shifts(chart: WhatIfChart, letters: Lettering) -> Iterator[Shift]:
    after = dict(chart.after)
    for party, before in chart.before:
        seats = after[party]
        if before or seats:
            change = "" if seats is None else letters.change(seats - before)
            name = letters.name(party, chart.election)
            yield Shift(name, before, seats, change, letters.color(party))
    if chart.open:
        label, change = letters.say("chart-what-if-open"), f"+{chart.open}"
        yield Shift(label, 0, chart.open, change, None)
