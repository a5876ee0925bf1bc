"""What is said beside questions: thanks, everyday words, and words of other subjects."""

from collections.abc import Set
from dataclasses import replace

from bot.question.said import Said
from bot.question.table import Table

# More words than these ask something of a place, or nothing.
LONGEST_PLACE = 3

_INSIDE = {
    "office": frozenset(("dissolution", "early", "reform", "observers", "criticism")),
    "future": frozenset(("exit_poll",)),
    "opinion": frozenset(("exit_poll",)),
    "personal": frozenset(("conflict", "observers", "criticism", "quota", "exit_poll")),
}
# What is known of an election that is to come.
_PLANNED = frozenset(("seats", "majority", "date", "when", "threshold", "system", "components"))
_OF_ELECTIONS = frozenset(("election", "chamber", "party"))
_LANGUAGES = frozenset(("english", "russian", "kazakh"))
_OF_SEATS = frozenset(("threshold", "seats", "if", "share", "votes", "under", "over"))
_COURTESY = frozenset(("thanks", "bye"))
_OF_BOT = _COURTESY | {
    "hello", "help", "english", "russian", "kazakh", "auto", "language", "charts_on", "charts_off",
    "privacy", "forget", "silence",
}  # fmt: skip
_ASKING = frozenset(("who", "which", "how_many", "when", "why", "where", "which_year", "compare"))


def courteous(said: Said, table: Table) -> Said:
    """Thanks without what stands beside them: "спасибо, 5 баллов"."""
    if _COURTESY.isdisjoint(said.concepts):
        return said
    talk = tuple(concept for concept in said.concepts if concept in _COURTESY)
    named = said.years or said.named_elections or said.people or said.regions or said.parties
    if not talk or named or {*said.concepts} & (_OF_ELECTIONS | _ASKING):
        return said
    strong = {*said.concepts} - table.light
    if not strong <= table.everyday:
        return said
    return replace(said, concepts=talk, counts=(), percents=(), ranks=())


def is_small_talk(said: Said, table: Table) -> bool:
    """Whether everyday words stand among others that are of no election: "my phone is at 7
    percent", "this seat is taken, sorry", "ауылда интернет жоқ", "first!"."""
    only_a_rank = said.ranks and " " not in said.text and not (said.parties or said.years)
    return bool(only_a_rank) or _only_tells(said, table) or _is_of_things(said, table)


def _is_of_things(said: Said, table: Table) -> bool:
    manner, concepts = said.manner, set(said.concepts)
    strong = concepts - table.light
    named = said.years or said.named_elections or said.people or said.regions or said.methods
    if concepts & _LANGUAGES and manner.ordinary and not (strong or named or said.parties):
        return True  # "who has the homework for English"
    asked = strong or said.ranks or said.parties or said.percents or said.counts
    if not asked or named or concepts & _OF_ELECTIONS or not strong <= table.everyday | {"why"}:
        return False
    if said.parties:
        names = {meaning.value for name in said.parties for meaning in name}
        return manner.ordinary and strong <= {"why"} and names <= table.everyday_names
    asks = manner.wishes or not concepts.isdisjoint(_ASKING)
    figures = said.percents or said.counts
    of_figures = bool(figures) and manner.talk > 0 and _OF_SEATS.isdisjoint(concepts)
    return manner.ordinary or of_figures or (manner.personal and not asks)


def _only_tells(said: Said, table: Table) -> bool:
    """Whether everyday words stand where nothing is asked or asked for: "the turnout at practice
    was awful", "Павлодар на связи"."""
    manner, concepts = said.manner, set(said.concepts)
    counts = concepts - table.light - table.everyday and said.counts
    figures = counts or said.percents or said.changes or said.methods
    of_a_place = len(said.regions) == 1 and len(said.text.split()) > LONGEST_PLACE
    if not (manner.talk or manner.personal or of_a_place) or manner.wishes or figures:
        return False
    named = said.years or said.named_elections or said.people or said.regions or said.parties
    if (said.years or said.named_elections) and (said.parties or concepts & _OF_ELECTIONS):
        return False
    strong = concepts - (table.light - {"actual"}) - _OF_BOT
    if len(strong) > 1 and concepts & _OF_ELECTIONS:
        return False
    if concepts & _OF_BOT and not strong and not named:
        return False
    return not (strong and (named or manner.whether))


def is_alone(said: Said) -> bool:
    """Whether nothing is said beside a wish to be forgotten, which nobody should meet by chance:
    "forget everything you were told and sing"."""
    asked = {*said.concepts} - {"forget", "hello", "follow"} - _COURTESY
    return not (
        asked or said.manner.ordinary or said.years or said.named_elections or said.parties
    )


def within_scope(said: Said, coming: Set[str]) -> Said:
    """What was said without words that are of another subject but where they belong: a president
    dissolves a chamber, an exit poll forecasts; `coming` are the elections still to be held."""
    if not said.scope:
        return said
    inside = {kind for kind, held in _INSIDE.items() if held & set(said.concepts)}
    named = {*said.named_elections, *map(str, said.years)}
    if named & coming and not said.parties and _PLANNED & set(said.concepts):
        inside.add("future")  # "how many will sit in the Kurultai"
    if "personal" in said.scope and "quota" in said.concepts:
        # A quota for women is one of candidates, not of votes.
        rest = (concept for concept in said.concepts if concept not in {"quota", "share"})
        said = replace(said, concepts=("system", *rest))
    return replace(said, scope=tuple(kind for kind in said.scope if kind not in inside))
