"""Values that cannot be: words out of their lists, unknown parties and sources, impossible
numbers, texts without English."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import get_type_hints

from db.check.equation import MOST_PLACES
from db.check.walk import Leaf, leaves
from db.check.words import LANGUAGES, REGIONS, WORDS
from db.circumstances import Discrepancy, RegionalTurnout
from db.cited import Texts
from db.place import shown
from db.problem import Problem

TEXTS: tuple[object, ...] = (Texts, Texts | None, tuple[Texts, ...])
PARTIES = (
    *("party", "before_party", "after_party", "parties", "absorbed", "members", "predecessors"),
    *("merger_of", "merged_into", "successor"),
)
SOURCES = ("source", "sources", "a_source", "b_source", "color_source")
PATTERNS: Mapping[str, tuple[str, str]] = {
    "color": (r"#[0-9A-Fa-f]{6}", "a colour such as #1CA9C9"),
    "since": (r"\d{4}(-\d\d){0,2}", "a date as far as it is known: 2004-07-31, 2004-07 or 2004"),
    "until": (r"\d{4}(-\d\d){0,2}", "a date as far as it is known: 2004-07-31, 2004-07 or 2004"),
}


@dataclass(frozen=True, slots=True)
class Known:
    """What a file may refer to: ids of elections, of parties and of its own sources."""

    elections: Collection[str]
    parties: Collection[str]
    sources: Collection[str]


def value_problems(file: str, fact: object, place: str, known: Known) -> Iterator[Problem]:
    """The values of a fact that cannot be."""
    for leaf in leaves(fact, place):
        expected = _expected(leaf, known)
        if expected:
            found = "nothing" if leaf.value in ((), {}, "") else shown(leaf.value)
            yield Problem(file, leaf.place, found, expected)


def _expected(leaf: Leaf, known: Known) -> str | None:
    """What should stand there; None where all is well."""
    if _is_texts(leaf):
        return _expected_text(leaf.value)
    if leaf.value is None:
        return None
    return _expected_word(leaf) or _expected_reference(leaf, known) or _expected_number(leaf)


def _is_texts(leaf: Leaf) -> bool:
    return isinstance(leaf.value, Mapping) and get_type_hints(leaf.owner)[leaf.field] in TEXTS


def _expected_text(texts: object) -> str | None:
    if not isinstance(texts, Mapping) or not str(texts.get("en", "")).strip():
        return 'a text in English, as in en = "…"'
    return None if set(texts) <= set(LANGUAGES) else f"only the languages {', '.join(LANGUAGES)}"


def _expected_word(leaf: Leaf) -> str | None:
    words = WORDS.get(leaf.field)
    if words and isinstance(leaf.value, str | tuple) and leaf.value not in words:
        return f"one of {', '.join(words)}"
    pattern, meaning = PATTERNS.get(leaf.field, ("", ""))
    fits = not isinstance(leaf.value, str) or re.fullmatch(pattern, leaf.value)
    return meaning if pattern and not fits else None


def _expected_reference(leaf: Leaf, known: Known) -> str | None:
    key = leaf.place.rpartition(".")[2]
    if leaf.field in SOURCES:
        return _expected_source(leaf, key, known)
    if leaf.field in PARTIES and leaf.value != () and leaf.value not in known.parties:
        return "the id of a party that is held"
    if leaf.field == "shares" and key not in known.parties:
        return f"the id of a party that is held, not {key}"
    if leaf.field == "turnout" and leaf.owner is RegionalTurnout and key not in REGIONS:
        return f"the id of a region, not {key}"
    if leaf.field in ("previous", "next") and leaf.value not in known.elections:
        return "the id of an election that is held"
    return None


def _expected_source(leaf: Leaf, key: str, known: Known) -> str | None:
    if leaf.value not in known.sources:
        return "the id of a source of this file"
    named = {field.name for field in fields(leaf.owner)} - {"cited"}
    if ".source_of." in f".{leaf.place}" and key not in {*named, *REGIONS}:
        return f"a field that has a source, not {key}"
    return None


def _expected_number(leaf: Leaf) -> str | None:
    value = leaf.value
    if isinstance(value, bool | date) or leaf.field == "change" or leaf.owner is Discrepancy:
        return None
    if leaf.field in ("share_places", "turnout_places"):
        return None if value in range(MOST_PLACES + 1) else f"from 0 to {MOST_PLACES} decimals"
    if isinstance(value, Fraction):
        return None if 0 <= value <= 1 else "a share from 0 to 1, as in 0.07 for 7%"
    if isinstance(value, Decimal):
        return None if 0 <= value <= 100 else "a percentage from 0 to 100"
    return "a number from 0" if isinstance(value, int) and value < 0 else None
