"""The concepts that spans name: what is asked, and how it is turned by the words around it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.question.denials import Denials
from bot.question.link import Span
from bot.question.number import Number
from bot.question.phrases import Meaning
from bot.question.vocabulary import Vocabulary
from db.facts import NO_LIST

# What is meant when one of these is denied: "who has not passed", "өткен жоқ".
_NEGATED = {
    "passed": "missed", "cast": "nonvoters", "ran": "not_run", "over": "under", "under": "over",
}  # fmt: skip
# Lists are joined for what would come of it; twice is so many times.
_ALSO = {
    "joined": ("together", "if"),
    "doubled": ("times",),
    "two_thirds": ("majority",),
    "lowers": ("lowered", "threshold"),
}
_WITHOUT = "without"
_GIVEN = frozenset(("votes", "share", "cast"))
# Who took part in one year and not in the other.
_BOTH_SIDES = frozenset(("cast", "nonvoters", "party"))
_OF_VOTING = frozenset(("turnout", "region"))
# By these voters are those who came.
_SET_BESIDE = frozenset(("which_year", "over", "more", "highest", "compare"))
# Beside nothing else a difference of seats is their number.
_OF_SIZE = frozenset(("seats", "chamber", "difference", "election", "which", "how_many"))
# By these percentage points lie between two figures.
_APART = frozenset(("change", "missed", "threshold", "passed", "compare", "turnout", "difference"))
_VOTING = frozenset(("turnout", "cast", "nonvoters"))
_ABSENT = frozenset(("without", "not_run", "if_not_run"))
MEASURES = frozenset(
    ("votes", "share", "seats", "turnout", "registered", "valid", "invalid", "results")
)


def concepts_of(
    spans: Sequence[Span],
    found: Sequence[Number],
    denied: Denials,
    known: Vocabulary,
) -> tuple[str, ...]:
    """The concepts named; a measure that was named to be left out ("not votes, seats") is."""
    concepts = [span for span in spans if span.kind == "concept"]
    inverted = spans and spans[0].start == 0 and spans[0].key in known.marks.inversions
    meant = [
        span
        for span in concepts
        if (span.values[0] not in MEASURES or not denied.cover(span.start, span.end))
        and not (span.start == 0 and span.key in known.marks.since)
    ]
    gone = frozenset(_gone(spans, found))
    values = ["no_threshold"] if gone else []
    values += [
        _NEGATED.get(value, value) if denied.cover(span.start, span.end) else value
        for span in meant
        for value in span.values
        if span not in gone
    ]
    if not _ALSO.keys().isdisjoint(values):
        values += [more for value in values for more in _ALSO.get(value, ())]
    if _WITHOUT in values and _leaves_out_a_party(spans):
        values.append("left_out")
    # "Which ran in 2012 but not in 2016".
    not_then = "ran" in values and _is_denied_a_year(found, denied)
    if not_then or ("nonvoters" in values and {*values} >= _BOTH_SIDES):
        values.append("unclear")
    if not known.marks.inclusive.isdisjoint(span.key for span in meant):
        values.append("inclusive")
    # "Had they run together" is "if they had".
    return tuple(dict.fromkeys(["if", *values] if inverted else values))


def _is_denied_a_year(found: Sequence[Number], denied: Denials) -> bool:
    return any(one.kind == "year" and denied.cover(one.start, one.end) for one in found)


def _gone(spans: Sequence[Span], found: Sequence[Number]) -> Iterator[Span]:
    """A threshold that something is said to be without: "remove the barrier", "порога в 2007 не
    было"."""
    if not any("threshold" in span.values for span in spans):
        return
    parting = {number.start for number in found if number.kind != "year"}
    parting |= {span.start for span in spans if span.kind == "party"}
    for one, other in pairwise(span for span in spans if span.kind == "concept"):
        values = {*one.values, *other.values}
        if "threshold" not in values or values.isdisjoint(_ABSENT):
            continue
        if other.start <= one.end + 1 or (
            "without" not in values and parting.isdisjoint(range(one.end, other.start))
        ):
            yield from (one, other)


def _leaves_out_a_party(spans: Sequence[Span]) -> bool:
    """Whether it is a party that something is without: "without Asar", not "without districts"."""
    meant = [span for span in spans if span.kind != "stop"]
    return any(
        {one.kind, other.kind} == {"party", "concept"} and _WITHOUT in one.values + other.values
        for one, other in pairwise(meant)
        if other.kind == "party" or "kk" in {meaning.language for meaning in other.meanings}
    )


def in_context(
    concepts: Sequence[str], named: Sequence[Sequence[Meaning]], of_that_party: bool
) -> Iterator[str]:
    """The concepts, where some depend on the parties named: voters are those who gave one their
    votes, or are on the lists; members are of a chamber or of a party; "in total" is of several a
    sum, percentage points are of a share or between two. Residents say nothing beside a
    turnout."""
    parties = len(named) + of_that_party
    given = (parties and not _GIVEN.isdisjoint(concepts)) or not _OF_VOTING.isdisjoint(concepts)
    came = "cast" in concepts and not _SET_BESIDE.isdisjoint(concepts)
    given = given or came or "nonvoters" in concepts
    voting = not _VOTING.isdisjoint(concepts)
    for concept in concepts:
        match concept:
            case "altogether":
                yield "together" if parties > 1 else "how_many"
            case "members":
                of_lists = any(not NO_LIST.issuperset(_values(name)) for name in named)
                yield "members" if of_that_party or of_lists else "seats"
            case "points":
                yield from () if "turnout" in concepts else ("share",)
                yield from ("difference",) if parties > 1 or _APART & {*concepts} else ()
            case "of_registered":
                yield "of_registered" if parties else "turnout"
            case "residents" if voting:
                continue
            case "difference" if parties == 1 and "others" in concepts:
                yield "unclear"  # how far a party was ahead of all others is not held
            case "difference" if not parties and {"seats", "chamber"} <= {*concepts} <= _OF_SIZE:
                yield "how_many"  # "на сколько мест рассчитан мажилис"
            case "voters":
                yield from () if given or "registered" in concepts else ("registered",)
            case _:
                yield concept


def _values(name: Sequence[Meaning]) -> Iterator[str]:
    return (meaning.value for meaning in name)
