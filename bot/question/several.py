"""Several questions in one text: "Ak Zhol votes and turnout 2012", "when was it? who won?"."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.question.query import Query
from bot.question.reading import Reading, Understood, Unknown
from bot.question.said import Said

MOST = 3

_JOINT = re.compile(
    r"\s*[,;?!.&]+\s+(?!\w{0,3}\s*котор|that\b)|"
    r"\s+(?:and|plus|as well as|also|и|а также|плюс|және|жане|мен|бен|пен|әрі|сондай-ақ|тағы)\s+",
    re.IGNORECASE,
)
_TOTALS = frozenset(("turnout", "cast", "registered", "invalid", "valid", "nonvoters"))
_ALONE = _TOTALS | {
    "threshold", "which_threshold", "components", "date", "when", "early", "majority", "system",
    "chair", "observers", "dissolution", "second_round", "annulled",
}  # fmt: skip
# These can be of a party that was named before.
_SUBJECTS = _ALONE | {"won", "passed", "missed", "results", "leader"}
_ONE_QUESTION = frozenset(
    ("compare", "difference", "times", "together", "if", "without", "except", "why", "against",
     "over", "under", "change", "history", "which_year", "better", "conflict", "source", "would",
     "highest", "chart", "handed")
)  # fmt: skip
_TOPICS = frozenset(
    ("party", "totals", "threshold", "ranks", "dates", "seats", "system", "leaders", "chair",
     "background", "results", "parties")
)  # fmt: skip

_BESIDE = frozenset(("compare", "between", "against", "before", "after"))
_CHANGES = frozenset(("difference", "change", "times", "if", "would"))
_OF_EACH = frozenset(
    ("who", "won", "which", "party", "election", "compare", "between", "date", "when")
)

Read = Callable[[str], tuple[Reading, Said]]


def may_be_several(said: Said) -> bool:
    """Whether a text has more than one subject, and nothing that sets them side by side."""
    concepts = frozenset(said.concepts)
    asked = len(concepts & _SUBJECTS) + bool(said.parties) + bool(said.ranks)
    asked += {"seats", "chamber"} <= concepts or {"seats", "threshold"} <= concepts
    return asked > 1 and concepts.isdisjoint(_ONE_QUESTION) and len(said.years) < 2


def several(text: str, whole: Reading, read: Read) -> tuple[Query, ...]:
    """The questions that a text joins, each of which stands alone; none where it is one, or
    where `whole` answers them all."""
    for parts in _splits(text):
        queries = _queries(parts, read)
        if queries and not _covers(whole, queries):
            return queries
    return ()


def each_with_its_year(text: str, read: Read) -> tuple[Query, ...]:
    """Two questions, each with a subject and a year of its own: "turnout in 2016 and who won in
    2021"."""
    for parts in _splits(text):
        found = [read(part) for part in parts]
        if len(found) != 2 or any(len(said.years) != 1 for _, said in found):
            continue
        if any(not _ONE_QUESTION.isdisjoint(said.concepts) for _, said in found):
            continue
        queries = [
            reading.query
            for reading, said in found
            if isinstance(reading, Understood) and reading.literal and _has_a_subject(said)
        ]
        if len(queries) == 2 and _differ(*queries):
            return tuple(queries)
    return ()


def _has_a_subject(said: Said) -> bool:
    return bool(said.parties or said.ranks) or not _SUBJECTS.isdisjoint(said.concepts)


def _differ(one: Query, other: Query) -> bool:
    """Whether two queries ask different things, not the same of two elections."""
    return {one.topic, other.topic} <= _TOPICS and (
        (one.topic, one.parties, one.focus, one.number)
        != (other.topic, other.parties, other.focus, other.number)
    )


def is_of_each_year(reading: Reading, said: Said) -> bool:
    """Whether a text asks the same of several years: what sets them side by side is not known,
    or it asks who won each."""
    concepts = frozenset(said.concepts)
    if isinstance(reading, Unknown):
        return reading.reason == "question" and concepts.isdisjoint(_CHANGES)
    is_compared = isinstance(reading, Understood) and reading.query.topic == "compare"
    each = {"who", "won"} <= concepts or not concepts.isdisjoint(("date", "when"))
    return is_compared and each and not said.parties and concepts <= _OF_EACH


def of_one_year(said: Said, year: str) -> Said:
    """What a text asks of several years, for one of them."""
    rest = tuple(concept for concept in said.concepts if concept not in _BESIDE)
    return replace(said, years=(int(year),), named_elections=(), concepts=rest)


def _splits(text: str) -> Iterator[tuple[str, ...]]:
    """The text in as many parts as it has joints, then in two at each."""
    ends = [(0, 0), *(found.span() for found in _JOINT.finditer(text)), (len(text), len(text))]
    parts = tuple(text[one[1] : other[0]] for one, other in pairwise(ends))
    parts = tuple(part for part in parts if part.strip())
    if 2 < len(parts) <= MOST:
        yield parts
    for start, end in ends[1:-1]:
        if text[:start].strip() and text[end:].strip(" ?!."):
            yield text[:start], text[end:]


def _queries(parts: Sequence[str], read: Read) -> tuple[Query, ...]:
    found = [read(part) for part in parts]
    of_party = any(said.parties for _, said in found)
    queries = tuple(
        reading.query
        for reading, said in found
        if isinstance(reading, Understood) and reading.literal and _stands_alone(said, of_party)
    )
    kinds = {(query.topic, query.number) for query in queries}
    topics = {topic for topic, _ in kinds}
    alone = len(queries) == len(kinds) == len(parts) and len(topics) > 1 and topics <= _TOPICS
    return queries if alone else ()


def _stands_alone(said: Said, of_party: bool) -> bool:
    """Whether a part has a subject: in "did Ak Zhol pass and win seats" the second has none."""
    concepts = frozenset(said.concepts)
    if {"seats", "chamber"} <= concepts or said.ranks or said.parties:
        return True
    return not (_ALONE if of_party else _SUBJECTS | {"seats"}).isdisjoint(concepts)


def _covers(whole: Reading, queries: Sequence[Query]) -> bool:
    """Whether one answer says it all: the totals with the date, the results with the winner."""
    if not isinstance(whole, Understood):
        return False
    one = whole.query
    return all(
        (query.topic == one.topic and {*query.focus} <= {*one.focus})
        or (query.topic == "dates" and "date" in one.focus)
        or (one.topic == "results" and query.topic == "ranks")
        for query in queries
    )
