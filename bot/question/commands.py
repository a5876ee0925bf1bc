"""What somebody is told to suppose of parties: "take Ak Zhol out", "merge Auyl with Ak Zhol",
"200,000 votes from Nur Otan to JSDP"."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.question.link import Span
from bot.question.marks import Marks
from bot.question.number import Number
from bot.question.words import Word

# Endings of "from" in Kazakh, and of "to" in Kazakh and Russian.
_FROM = ("нан", "нен", "дан", "ден", "тан", "тен")
_TO = ("ға", "ге", "қа", "ке", "у")
FEWEST_VOTES = 1000
# What may stand between the votes and the parties that they go from and to.
_OF_VOTES = frozenset(("votes", "voters", "cast", "lost", "won", "missed"))
_VOTES = frozenset(("votes", "voters"))
# "Exclude Nur Otan, total votes" is a sum of the others.
_OF_SUMS = frozenset(
    ("votes", "share", "together", "altogether", "others", "cast", "results", "turnout", "chart")
)


@dataclass(frozen=True, slots=True)
class Command:
    """What is supposed, as the concepts for it, and the parties it is about: of votes handed over
    the one that gives them first."""

    concepts: tuple[str, ...]
    parties: tuple[Span, ...]


LEFT_OUT, MERGED = ("if", "without", "left_out"), ("if", "together")
HANDED, UNCLEAR = ("handed",), ("unclear",)


def command(
    spans: Sequence[Span], found: Sequence[Number], said: Sequence[Word], marks: Marks
) -> Command | None:
    """What a text tells to suppose of parties, if it does."""
    parties = [span for span in spans if span.kind == "party"]
    if not parties:
        return None
    if said[0].key in marks.merging and len(parties) > 1:
        return Command(MERGED, tuple(parties))
    out = _left_out(parties, spans, said, marks)
    if out and not _is_of_sums(spans):
        return Command(LEFT_OUT, out)
    counts = [number for number in found if number.kind == "count"]
    if len(counts) != 1 or len({span.values for span in parties}) != 2:
        return None
    if counts[0].value < FEWEST_VOTES and all(_VOTES.isdisjoint(span.values) for span in spans):
        return None
    return _handed(counts[0], spans, said, marks)


def _is_of_sums(spans: Sequence[Span]) -> bool:
    concepts = {value for span in spans if span.kind == "concept" for value in span.values}
    return not concepts.isdisjoint(_OF_SUMS) and "seats" not in concepts


def _left_out(
    parties: Sequence[Span], spans: Sequence[Span], said: Sequence[Word], marks: Marks
) -> tuple[Span, ...]:
    """The parties in a row behind a verb that leaves them out, where it is a command or supposed:
    "drop Auyl", "if we take Ak Zhol and Auyl out", but not "did the voters drop Auyl"."""
    verb = parties[0].start - 1
    leaves = verb >= 0 and said[verb].key in marks.leaving_out
    if not leaves and (verb < 0 or said[verb].key not in marks.taking):
        return ()
    if verb and not (said[verb - 1].key in marks.commanding or said[verb - 1].is_number):
        return ()
    row = [parties[0]]
    for one in parties[1:]:
        # "Ignore Auyl: Ak Zhol seats" leaves one out.
        between = [span for span in spans if row[-1].end <= span.start < one.start]
        if between and all(span.kind == "stop" for span in between):
            row.append(one)
    after = said[row[-1].end].key if row[-1].end < len(said) else ""
    return tuple(row) if leaves or after in marks.away else ()


def _handed(
    count: Number, spans: Sequence[Span], said: Sequence[Word], marks: Marks
) -> Command | None:
    """Votes that go from one party to another: by a verb of giving or taking, by what stands
    before both parties, or by their endings."""
    keys = {word.key for word in said}
    gives, loses, grabs, robs = (
        not keys.isdisjoint(verbs)
        for verbs in (marks.giving, marks.losing, marks.grabbing, marks.robbing)
    )
    voters = any("voters" in span.values for span in spans)
    into = marks.into | (marks.for_whom if voters else frozenset())
    out_of = marks.out_of | (marks.possessive if robs else frozenset())
    near = _nearest(count, spans)
    getters = [one for one in near if _is_marked(one, said, into, _TO)]
    givers = [one for one in near if one not in getters and _is_marked(one, said, out_of, _FROM)]
    is_said = gives or (getters and (givers or loses)) or (givers and (grabs or robs))
    if not is_said:
        return None
    if not _is_clean(count, near, spans) or len(getters) > 1 or len(givers) > 1:
        # "Lost 100000 votes" is of one party, whatever else is asked.
        beside = said[max(count.start - 1, 0) : count.end + 2]
        own = loses and any(word.key in marks.losing for word in beside)
        return None if own and not gives else Command(UNCLEAR, ())
    giver = givers[0] if givers else next(one for one in near if one not in getters)
    return Command(HANDED, (giver, next(one for one in near if one is not giver)))


def _nearest(count: Number, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Of each party the mention nearest to a number, in the order of the text."""
    found: dict[tuple[str, ...], Span] = {}
    for span in (one for one in spans if one.kind == "party"):
        known = found.get(span.values)
        if known is None or abs(span.start - count.start) < abs(known.start - count.start):
            found[span.values] = span
    return tuple(sorted(found.values(), key=lambda span: span.start))


def _is_clean(count: Number, near: Sequence[Span], spans: Sequence[Span]) -> bool:
    """Whether nothing else is asked between the votes and the two parties."""
    start = min(count.start, *(span.start for span in near))
    end = max(count.end, *(span.end for span in near))
    return all(
        _OF_VOTES.issuperset(span.values)
        for span in spans
        if span.kind == "concept" and start <= span.start < end
    )


def _is_marked(
    party: Span, said: Sequence[Word], leading: frozenset[str], endings: tuple[str, ...]
) -> bool:
    """Whether a party stands behind one of some prepositions, or has one of some endings."""
    if party.start and said[party.start - 1].key in leading:
        return True
    if any(word.small in endings for word in said[party.end : party.end + 1]):
        return True  # "ЖСДП-ға"
    last = said[party.end - 1]
    return last.is_cyrillic and party.score < 1 and last.small.endswith(endings)
