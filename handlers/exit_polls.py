"""What exit polls said, beside the result."""

from collections.abc import Collection, Iterator

from bot.answer import Answer, Line, PartyAt, Percent, Said, say
from bot.question.query import Query
from db.circumstances import ExitPoll
from db.facts import Election, Facts

MOST, MOST_LISTS = 3, 4


def answer(query: Query, facts: Facts) -> Answer:
    """The exit polls of an election; where none are held, which elections have some."""
    election = facts.elections[query.election]
    with_polls = [e.id for e in facts.elections.values() if e.exit_polls]
    if not election.exit_polls:
        return Answer(
            lines=(
                say("no-exit-polls", year=election.id),
                say("exit-polls-held", years=tuple(with_polls)),
            ),
            next=tuple(Query("exit_polls", year) for year in reversed(with_polls)),
            held=False,
        )
    asked = [poll for poll in election.exit_polls if set(query.parties) <= poll.shares.keys()]
    polls = (asked or election.exit_polls)[:MOST]
    return Answer(
        lines=(
            say("exit-polls", year=election.id),
            *(line for poll in polls for line in _poll(poll, election, query.parties)),
        ),
        sources=tuple(dict.fromkeys(election.sources[poll.source] for poll in polls)),
        next=(Query("results", election.id),),
    )


def _poll(poll: ExitPoll, election: Election, asked: Collection[str]) -> Iterator[Line]:
    """The largest lists, or those asked about."""
    if poll.sample:
        yield say("exit-poll-sample", pollster=Said(poll.pollster), sample=poll.sample)
    elif poll.stations:
        yield say("exit-poll-stations", pollster=Said(poll.pollster), stations=poll.stations)
    else:
        yield say("exit-poll", pollster=Said(poll.pollster))
    if poll.scope:
        yield say("text", text=Said(poll.scope))
    ranked = sorted(poll.shares.items(), key=lambda row: -row[1])
    named = [row for row in ranked if row[0] in asked]
    for party, share in named or ranked[:MOST_LISTS]:
        result = election.result_of(party)
        name = PartyAt(party, election.id)
        # A poll of one city is not beside the result of the country.
        if result and result.share is not None and not poll.scope:
            official = Percent(result.share)
            yield say("exit-poll-row", party=name, share=Percent(share), official=official)
        else:
            yield say("exit-poll-share", party=name, share=Percent(share))
