"""Small words that mark what stands beside them, as bot/vocabulary/marks.toml lists them."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.question.phrases import fold_phrases, read_list


@dataclass(frozen=True, slots=True)
class Marks:
    """The words of each list, which says what they mark: by their keys, and those of the table
    `spelt` as they are spelt."""

    leads: frozenset[str]
    trails: frozenset[str]
    for_whom: frozenset[str]
    out_of: frozenset[str]
    into: frozenset[str]
    prepositions: frozenset[str]
    takers: frozenset[str]
    keeping: frozenset[str]
    asking: frozenset[str]
    demonstratives: frozenset[str]
    wishes: frozenset[str]
    kazakh_wishes: frozenset[str]
    whether: frozenset[str]
    openings: frozenset[str]
    inversions: frozenset[str]
    bys: frozenset[str]
    points: frozenset[str]
    until: frozenset[str]
    up_to: frozenset[str]
    since: frozenset[str]
    than: frozenset[str]
    than_before: frozenset[str]
    than_after: frozenset[str]
    nots: frozenset[str]
    exceeding: frozenset[str]
    taking: frozenset[str]
    away: frozenset[str]
    leaving_out: frozenset[str]
    commanding: frozenset[str]
    merging: frozenset[str]
    giving: frozenset[str]
    losing: frozenset[str]
    grabbing: frozenset[str]
    robbing: frozenset[str]
    possessive: frozenset[str]
    given: frozenset[str]
    inclusive: frozenset[str]
    recipients: frozenset[str]
    pronouns: frozenset[str]
    denials: frozenset[str]
    late_denials: frozenset[str]
    personal: frozenset[str]
    speakers: frozenset[str]


def marks() -> Marks:
    """The lists as they stand in their file; a list that is missing or unknown is a TypeError."""
    listed = read_list("marks")
    spelt = {name: frozenset(_words(words)) for name, words in listed.pop("spelt").items()}
    keys = {name: fold_phrases(_words(words)) for name, words in listed.items()}
    return Marks(**keys, **spelt)


def _words(listed: str | Sequence[str]) -> Sequence[str]:
    """Words in one text, or phrases."""
    return listed.split() if isinstance(listed, str) else listed
