"""What is said when something is not held: plainly, with what is."""

from bot.answer import Answer, PartyAt, Said, say
from bot.question.query import Query
from db.facts import Election, Facts
from handlers.lists import sources, stood_in


def no_result(query: Query, facts: Facts) -> Answer:
    """An election that is known but has no result here."""
    election = facts.elections[query.election]
    context = tuple(election.sources[s] for row in election.context for s in row.sources[:1])
    return Answer(
        lines=(
            say("no-result", year=election.id),
            say("no-result-date", date=election.date, seats=election.seats.total),
        ),
        sources=context[:1],
        next=(
            Query("results", election.previous or query.election),
            Query("dates", election.id),
            Query("elections", election.id),
        ),
    )


def no_list_seats(election: Election, facts: Facts) -> Answer:
    """An election without list seats to share out, and those that had some."""
    years = tuple(
        held.id
        for held in facts.elections.values()
        if held.system.formula == "hare_largest_remainder"
    )
    return Answer(
        lines=(say("no-lists", year=election.id), say("with-lists", years=years)),
        sources=sources(election, (election.system.cited, "type")),
        next=tuple(Query("seats", year) for year in (election.id, years[-1])),
        held=False,
    )


def not_on_ballot(party: str, election: Election, facts: Facts) -> Answer:
    """A party that did not stand in an election, and where it did."""
    years = stood_in(party, facts)
    known = facts.parties[party]
    lines = [say("not-on-ballot", party=PartyAt(party, election.id), year=election.id)]
    if years:
        lines.append(say("stood-in", years=years))
    if known.note:
        lines.append(say("text", text=Said(known.note)))
    return Answer(
        lines=tuple(lines),
        sources=known.sources[:1],
        next=tuple(Query("party", year, (party,)) for year in years[-2:][::-1])
        + (Query("results", election.id),),
    )
