"""Elections named by their month, or as the one before another."""

from dataclasses import replace

from bot.question.said import Said
from db.facts import Facts

# The answers to these tell of other days than that of the election.
_OF_OTHER_DAYS = frozenset(
    ("dissolution", "reform", "background", "unrest", "early", "lineage", "leader", "chair",
     "opposition", "criticism", "observers", "annulled", "outcome", "why", "when", "date",
     "system")
)  # fmt: skip

# Nor is it the election before that is meant where several are asked about.
_OF_SEVERAL = frozenset(
    ("change", "compare", "difference", "history", "highest", "least", "which_year", "years",
     "if", "would")
)  # fmt: skip

_BESIDE_SEASONS = frozenset(("election", "when", "which", "date", "said", "early"))

_TOTALS = frozenset(("turnout", "cast", "registered", "valid", "invalid", "nonvoters"))
_STEPS = {"previous": -1, "before": -1, "following": 1}


def dated(said: Said, election: str, facts: Facts) -> Said:
    """What was said with its months and "the election before" taken up; `election` is the one
    meant where none is named."""
    said = _than(_before(_by_season(said)), facts)
    return _by_month(_beside(said, election, facts), election, facts)


def of_a_held_year(said: Said, facts: Facts) -> Said:
    """What was said of a year without an election: a chamber was dissolved before the next one; a
    party's renamings are told whatever the year."""
    held = sorted(int(year) for year in facts.elections)
    if "lineage" in said.concepts and said.parties:
        return replace(said, years=tuple(year for year in said.years if year in held))
    if "dissolution" not in said.concepts:
        return said
    following = (next((one for one in held if one >= year), year) for year in said.years)
    return replace(said, years=tuple(dict.fromkeys(following)))


def _by_season(said: Said) -> Said:
    """A season that alone is asked for is a date: "was it in winter"; else it is an adornment."""
    if "season" not in said.concepts:
        return said
    rest = tuple(concept for concept in said.concepts if concept != "season")
    alone = not (said.ranks or said.parties or set(rest) - _BESIDE_SEASONS)
    return replace(said, concepts=(*rest, "date") if alone else rest)


def _before(said: Said) -> Said:
    """ "Seats before 2007" are those of the election before; a chamber's speaker is another
    matter."""
    if len(said.years) != 1 or said.named_elections:
        return said
    concepts = frozenset(said.concepts)
    if concepts & (_OF_OTHER_DAYS | _OF_SEVERAL):
        return said
    if "after" in concepts and concepts & _TOTALS:
        rest = tuple(concept for concept in said.concepts if concept != "after")
        return replace(said, named_elections=("following",), concepts=rest)
    if "before" not in concepts:
        return said
    rest = tuple(concept for concept in said.concepts if concept != "before")
    return replace(said, named_elections=("before",), concepts=rest)


def _than(said: Said, facts: Facts) -> Said:
    """ "Fewer than in 2021" is beside the election after that, before it where it was the last;
    nobody knows beside what "who got more than in 2021" is."""
    if "than" not in said.concepts:
        return said
    concepts = frozenset(said.concepts)
    alone = len(said.years) == 1 and not said.named_elections and len(said.parties) < 2
    if alone and not (said.parties or concepts & _TOTALS):
        return said
    said = replace(said, concepts=tuple(one for one in said.concepts if one != "than"))
    if not alone or concepts & _OF_OTHER_DAYS or str(said.years[0]) not in facts.elections:
        return said
    held = max(election.date for election in facts.elections.values() if election.has_result)
    step = "before" if said.years[0] == held.year else "following"
    return replace(said, named_elections=(step,), concepts=(*said.concepts, "compare"))


def _beside(said: Said, election: str, facts: Facts) -> Said:
    """The elections before and after that of a year that was named, or `election`."""
    if not said.named_elections or _STEPS.keys().isdisjoint(said.named_elections):
        return said
    order = sorted(facts.elections, key=lambda held: facts.elections[held].date)
    at = order.index(next((str(year) for year in said.years if str(year) in order), election))
    places = [at + _STEPS[name] for name in said.named_elections if name in _STEPS]
    found = tuple(order[place] for place in places if 0 <= place < len(order))
    rest = tuple(name for name in said.named_elections if name not in _STEPS)
    if said.years and "previous" in said.named_elections:
        return replace(said, named_elections=rest)  # "last time, in 2021"
    # The year that the other is beside was only named for that.
    years = said.years if "compare" in said.concepts else said.years[1:]
    return replace(said, named_elections=(*rest, *found), years=years)


def _by_month(said: Said, election: str, facts: Facts) -> Said:
    """A month without a year means the one election that was held in it. What no election was
    held in is unknown: "turnout in May 2007" is not that of August."""
    if not said.months or not _OF_OTHER_DAYS.isdisjoint(said.concepts):
        return said
    months = {month for month, _ in said.months}
    held = [one for one in facts.elections.values() if one.date.month in months]
    named = {str(year) for year in said.years} or set(said.named_elections) or {election}
    if named & {one.id for one in held}:
        return said
    if not said.years and not said.named_elections and len(held) == 1:
        return replace(said, years=(held[0].date.year,))
    return replace(said, unknown=(*said.unknown, *(text for _, text in said.months)))
