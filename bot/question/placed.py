"""Parties told by their place: "the second after X", "the losers together", "all but X"."""

from dataclasses import replace

from bot.question.beside import named
from bot.question.candidates import When, pairs
from bot.question.said import Said
from db.facts import Election, Facts

_JOINED = frozenset(("if", "together"))
_LOSERS = frozenset(("others", "missed", "opposition"))
_FIRST = frozenset(("won", "highest"))
_COMPARED = frozenset(("times", "difference"))
# "Who came right after X", "who stands behind X".
_NEXT = frozenset(
    (
        "after",
        "who",
        "party",
        "cast",
        "ran",
        "results",
        "rank",
        "votes",
        "how_many",
        "which",
        "election",
        "highest",
        "won",
        "date",
    )
)
_OUTCOMES = frozenset(("passed", "missed"))


def placed(said: Said, when: When, facts: Facts) -> tuple[Said, When]:
    """What was said with ranks in place of the parties and words that only tell them."""
    said = _smallest_inside(_all_but(_ranking_the_winner(said)), facts.elections[when.election])
    return _beside_a_party(said, when, facts)


def losers_together(said: Said, election: Election) -> Said:
    """ "If the opposition had run together": all but the winner, or those below the threshold."""
    concepts = frozenset(said.concepts)
    if said.parties or not concepts >= _JOINED or concepts.isdisjoint(_LOSERS):
        return said
    lost = [row for row in election.ranking[1:] if "missed" not in concepts or not row.seats]
    return replace(said, parties=named([row.party for row in lost]))


def _smallest_inside(said: Said, election: Election) -> Said:
    """ "The smallest party in parliament" is the last of those with seats."""
    if "least" not in said.concepts or said.parties:
        return said
    if {*said.concepts} - {"party", "which", "who"} != {"least", "chamber"}:
        return said
    last = max((at for at, row in enumerate(election.ranking, 1) if row.seats), default=0)
    rest = tuple(one for one in said.concepts if one != "least")
    return replace(said, ranks=(last,), concepts=rest) if last else said


def _ranking_the_winner(said: Said) -> Said:
    """The winner is the first of two ranks: "how many times more than the second"."""
    concepts = frozenset(said.concepts)
    if "won" not in concepts or len(said.ranks) != 1 or concepts.isdisjoint(_COMPARED):
        return said
    return replace(said, ranks=tuple(dict.fromkeys((1, *said.ranks))))


def _all_but(said: Said) -> Said:
    """ "Who got in apart from X" is answered by all who did."""
    concepts = frozenset(said.concepts)
    if "except" not in concepts or concepts.isdisjoint(_OUTCOMES) or not said.parties:
        return said
    rest = tuple(one for one in said.concepts if one not in {"except", "more"})
    return replace(said, parties=(), concepts=rest)


def _beside_a_party(said: Said, when: When, facts: Facts) -> tuple[Said, When]:
    """The second after the winner is the second of all, and so are the first after it and the
    largest but for it."""
    concepts = frozenset(said.concepts)
    largest = "except" in concepts and not concepts.isdisjoint(_FIRST)
    next_one = "after" in concepts and "who" in concepts and concepts <= _NEXT
    ranks = said.ranks or ((1,) if largest or next_one else ())
    by_rank = "who" in concepts and concepts <= _NEXT  # "Аманаттан кейін екінші кім"
    if (
        not ("after" in concepts or largest or by_rank)
        or len(ranks) != 1
        or len(said.parties) != 1
    ):
        return said, when
    found = pairs(said.parties[0], when, facts)
    order = [row.party for row in facts.elections[found[0].election].ranking]
    if len(found) > 1 or found[0].party not in order:
        return said, when
    place = order.index(found[0].party) + 1
    rank = place + 1 if ranks[0] <= place else ranks[0]
    rest = tuple(one for one in said.concepts if one not in {"after", "except", *_FIRST, "cast"})
    return (
        replace(said, ranks=(rank,), parties=(), concepts=rest),
        replace(when, given=found[0].election),
    )
