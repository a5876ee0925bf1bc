"""Somebody who led a list or chaired the chamber: what they were, and when."""

from collections.abc import Iterator

from bot.answer import Answer, Line, Partial, PartyAt, Said, say
from bot.question.query import Query
from db.cited import Source
from db.facts import Facts, person_id


def answer(query: Query, facts: Facts) -> Answer:
    """Every part that a person has in the elections held."""
    lines = [*_parts(query.person, facts)]
    name = next(name for name in facts.people() if person_id(name) == query.person)
    parties = dict.fromkeys(
        (election.id, leader.party)
        for election in facts.elections.values()
        for leader in election.leaders
        if person_id(leader.name) == query.person
    )
    return Answer(
        lines=(say("person", name=Said(name)), *lines),
        sources=tuple(dict.fromkeys(_sources(query.person, facts)))[:3],
        next=tuple(Query("party", year, (party,)) for year, party in list(parties)[-2:])
        or (Query("chair", query.election),),
    )


def _parts(person: str, facts: Facts) -> Iterator[Line]:
    for election in sorted(facts.elections.values(), key=lambda held: held.date):
        for leader in election.leaders:
            if person_id(leader.name) == person:
                party = PartyAt(leader.party, election.id)
                if leader.since:
                    since = Partial(leader.since)
                    yield say("person-led-since", year=election.id, party=party, since=since)
                else:
                    yield say("person-led", year=election.id, party=party)
        speaker = election.speaker
        if speaker and speaker.before and person_id(speaker.before) == person:
            yield say("person-chair-before", year=election.id)
        if speaker and speaker.after and person_id(speaker.after) == person:
            yield say("person-chair-after", year=election.id)


def _sources(person: str, facts: Facts) -> Iterator[Source]:
    for election in facts.elections.values():
        for leader in election.leaders:
            if person_id(leader.name) == person:
                yield election.sources[leader.source]
        speaker = election.speaker
        if speaker and speaker.after and person_id(speaker.after) == person:
            yield election.sources[speaker.cited.of("after")]
