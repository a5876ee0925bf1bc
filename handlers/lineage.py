"""A party through its renamings and mergers."""

from collections.abc import Iterator

from bot.answer import Answer, Line, Said, say
from bot.question.query import Query
from db.cited import Texts
from db.facts import Facts
from db.party import Party, PartyName
from handlers.lists import stood_in


def answer(query: Query, facts: Facts) -> Answer:
    """What a party was called and when, what it came from and what it went into."""
    party = facts.parties[query.parties[0]]
    years = stood_in(party.id, facts)
    lines = [
        *_names(party),
        *_related(party, facts),
    ]
    if years:
        lines.append(say("lineage-stood-in", years=years))
    if party.note:
        lines.append(say("text", text=Said(party.note)))
    return Answer(
        lines=tuple(lines),
        sources=party.sources[:2],
        next=(
            Query("history", query.election, (party.id,)),
            *(Query("party", year, (party.id,)) for year in years[-2:][::-1]),
        ),
    )


def _names(party: Party) -> Iterator[Line]:
    latest = party.names[-1]
    yield say("lineage-heading", name=Said(latest.full))
    if len(party.names) == 1 and latest.since is None:
        return
    for name in party.names:
        yield _name(name)


def _name(name: PartyName) -> Line:
    short = Said(name.in_text())
    if name.since and name.until:
        since, until = str(name.since.year), str(name.until.year)
        return say("lineage-from-to", name=short, since=since, until=until)
    if name.since:
        return say("lineage-from", name=short, since=str(name.since.year))
    if name.until:
        return say("lineage-to", name=short, until=str(name.until.year))
    return say("lineage-name", name=short)


def _related(party: Party, facts: Facts) -> Iterator[Line]:
    groups = {
        "lineage-absorbed": party.absorbed,
        "lineage-predecessors": party.predecessors,
        "lineage-members": party.members,
        "lineage-merger-of": party.merger_of,
        "lineage-merged-into": (party.merged_into,) if party.merged_into else (),
        "lineage-successor": (party.successor,) if party.successor else (),
    }
    for sentence, parties in groups.items():
        if parties:
            names = tuple(Said(_with_others(facts.parties[other], party)) for other in parties)
            yield say(sentence, parties=names)


def _with_others(other: Party, party: Party) -> Texts:
    """Another party by its name when the two met, with those it had before and after."""
    met = _named(other, party)
    rest = [name.short for name in other.names if name.short != met.short]
    return {
        language: f"{text} ({', '.join(short[language] for short in rest)})" if rest else text
        for language, text in met.in_text().items()
    }


def _named(other: Party, party: Party) -> PartyName:
    """Another party by its name when the two met."""
    met = party.dissolved or party.names[-1].until or other.names[0].since
    return other.name_on(met) if met else other.names[0]
