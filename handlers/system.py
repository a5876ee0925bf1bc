"""How the members were elected: the kind of system, the formula, the threshold and the law."""

from collections.abc import Iterator

from bot.answer import Answer, Line, Percent, Said, say
from bot.question.query import Query
from db.facts import Election, Facts
from handlers.lists import sources


def answer(query: Query, facts: Facts) -> Answer:
    """The electoral system of one election."""
    election = facts.elections[query.election]
    cited = election.system.cited
    return Answer(
        lines=tuple(_lines(election)),
        sources=sources(election, (cited, "type"), (cited, "law")),
        next=(
            Query("seats", election.id),
            *(
                (Query("threshold", election.id),)
                if election.system.threshold is not None
                else (Query("dates", election.id),)
            ),
        ),
    )


def _lines(election: Election) -> Iterator[Line]:
    system = election.system
    yield say(f"system-{system.type.replace('_', '-')}", year=election.id)
    yield from _parts(election)
    if system.formula == "hare_largest_remainder":
        yield say("formula-hare")
    if system.threshold is not None:
        yield say("system-threshold", threshold=Percent(system.threshold * 100, 0))
    if system.runner_up_factor is not None:
        yield say("system-runner-up", seats=system.runner_up_minimum)
    for detail in system.details:
        yield say("system-detail", detail=Said(detail))
    if system.law:
        yield say("system-law", law=Said(system.law))


def _parts(election: Election) -> Iterator[Line]:
    seats = election.seats
    counts = (
        ("list", seats.list),
        ("district", seats.district),
        ("assembly", seats.assembly),
        ("state-list", seats.state_list),
    )
    for part, count in counts:
        if count:
            yield say(f"seats-part-{part}", seats=count)
