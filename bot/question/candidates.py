"""Which parties and elections a name can mean, given what is held and what was said."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.question.phrases import Meaning
from db.facts import NO_LIST, Election, Facts

MOST_CHOICES = 4


@dataclass(frozen=True, slots=True)
class Pair:
    """A party at an election."""

    party: str
    election: str


@dataclass(frozen=True, slots=True)
class When:
    """The election a name is taken at: `given` was named, `spoken_of` was asked about before,
    `usual` is meant otherwise."""

    given: str | None
    spoken_of: str | None
    usual: str

    @property
    def election(self) -> str:
        """The one that counts."""
        return self.given or self.spoken_of or self.usual


@lru_cache(maxsize=1024)
def pairs(name: tuple[Meaning, ...], when: When, facts: Facts) -> tuple[Pair, ...]:
    """The parties at elections that a name can stand for; one when it is clear.

    A name that was in use at only one election means that election. In an election that was
    named or spoken of, a party is meant by any of its names.
    """
    parties = list(dict.fromkeys(meaning.value for meaning in name))
    if NO_LIST.issuperset(parties):
        return tuple(Pair(party, when.election) for party in parties)
    here = [pair for pair in _in_use(name, facts) if pair.election == when.election]
    if when.given or (when.spoken_of and not here):
        here = _standing(parties, when.election, facts)
    if when.given and not here:
        return tuple(Pair(party, when.given) for party in parties)
    unheld = (Pair(party, when.election) for party in parties)
    return tuple(here or _in_use(name, facts) or unheld)


def _standing(parties: Iterable[str], election: str, facts: Facts) -> list[Pair]:
    held = facts.elections[election]
    return [Pair(party, election) for party in parties if held.result_of(party)]


def _in_use(name: Sequence[Meaning], facts: Facts) -> list[Pair]:
    found = [
        Pair(meaning.value, held.id)
        for held in _latest_first(facts)
        for meaning in name
        if held.result_of(meaning.value) and _in_force(meaning, held)
    ]
    return list(dict.fromkeys(found))


@lru_cache(maxsize=2)
def _latest_first(facts: Facts) -> tuple[Election, ...]:
    return tuple(sorted(facts.elections.values(), key=lambda held: held.date, reverse=True))


def _in_force(meaning: Meaning, held: Election) -> bool:
    return (meaning.since is None or meaning.since <= held.date) and (
        meaning.until is None or held.date < meaning.until
    )
