"""What was said as the names that the question table uses."""

from collections.abc import Sequence, Set
from decimal import Decimal
from fractions import Fraction

from bot.question.said import Said
from db.facts import Election

FEW_VOTERS = 100
FEWEST_VOTES = 1000
_NAMED = frozenset(("party", "who", "which"))
_VOTERS = frozenset(("turnout", "cast", "registered", "nonvoters"))
_OF_LISTS = frozenset(("top", "votes", "rank"))
_LIMITS = frozenset(("under", "over", "between"))


def parts_of(
    said: Said, election: Election, elections: Sequence[str], light: Set[str]
) -> frozenset[str]:
    """The concepts that were said, and what else was: "PARTY", "NUMBER" ...; `election` is the
    one meant, `elections` those that were named."""
    concepts = frozenset(said.concepts)
    figures = _figures(said, election)
    counted = {
        "PARTY": len(said.parties) > 0,
        "PARTIES": len(said.parties) > 1,
        "YEARS": len(elections) > 1,
        "RANK": len(said.ranks) > 0,
        "RANKS": len(said.ranks) > 1,
        "REGION": len(said.regions) > 0,
        "NUMBER": len(figures) > 0,
        "CLAIMED": _may_be_a_total(said, figures),
        "FEW": _is_of_few(said, sizes(election)),
        "FIGURES": len([count for count in said.counts if not _is_whole(count)]) > 1,
        "PERSON": len(said.people) > 0,
        "CHANGE": len(said.changes) > 0,
        "METHOD": len(said.methods) > 0,
        "DATED": len(elections) > 0,
        "YEAR": len(elections) > 0 and not concepts - light and not said.parties,
    }
    found = {part for part in counted if counted[part]}
    return concepts | _meant(said, election, figures) | found


def sizes(election: Election) -> frozenset[int]:
    """The numbers of seats that an election is known by: "the 98 list seats"."""
    seats = election.seats
    known = (seats.total, seats.list, seats.district, seats.assembly, seats.majority)
    return frozenset(size for size in known if size)


def _figures(said: Said, election: Election) -> list[Decimal]:
    """The figures that are asked about; "the 7% threshold" only says which threshold is meant,
    where "under 7%" asks for a line, and "the 107 seats" which chamber."""
    limited = _is_limited(said)
    percents = [
        p for p in said.percents if limited or Fraction(p) / 100 != election.system.threshold
    ]
    return percents + [count for count in said.counts if count not in sizes(election)]


def _is_limited(said: Said) -> bool:
    return not _LIMITS.isdisjoint(said.concepts) and {"threshold", "difference"}.isdisjoint(
        said.concepts
    )


def _is_of_few(said: Said, known: Set[int]) -> bool:
    """Whether a number is too small for voters: "turnout by 10 am", "voters over 90"."""
    few = [
        count
        for count in said.counts
        if 1 < count < FEW_VOTERS and _is_whole(count) and count not in known
    ]
    concepts = frozenset(said.concepts)
    in_percent = "turnout" in concepts and _is_limited(said)
    of_voters = not _VOTERS.isdisjoint(concepts) and _OF_LISTS.isdisjoint(concepts)
    # "How many deputies are under 35" is of no parties.
    of_age = {"seats", "how_many", "under"} <= concepts and _NAMED.isdisjoint(concepts)
    return bool(few) and (of_voters or (of_age and not said.parties)) and not in_percent


def _is_whole(count: Decimal) -> bool:
    return count == count.to_integral_value()


def _meant(said: Said, election: Election, figures: Sequence[Decimal]) -> set[str]:
    """The concepts that figures stand for: "how many votes was the 7 %" names the threshold by
    its height, "where do the other 9 deputies come from" the parts of the chamber."""
    of_threshold = not said.parties or not {"difference", "missed"}.isdisjoint(said.concepts)
    meant = {"threshold"} if len(figures) < len(said.percents) and of_threshold else set()
    if len(said.percents) == 2:
        meant.add("between")
    seats, counts = election.seats, frozenset(said.counts)
    of_all = seats.total in counts and "source" in said.concepts
    of_both = seats.total != seats.list and {seats.total, seats.list} <= counts
    if of_all or seats.assembly in counts or of_both:
        meant.add("components")
    return meant


def _may_be_a_total(said: Said, figures: Sequence[Decimal]) -> bool:
    """Whether a figure may be what somebody says of a total: "24 of 98" is of none."""
    claimed = [figure for figure in figures if figure in said.percents]
    claimed += [figure for figure in figures if figure >= FEWEST_VOTES or figure % 1]
    return bool(claimed)
