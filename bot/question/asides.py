"""What is said beside a question, in clauses of its own: "I'm at work, be quick: turnout?"."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import dropwhile, pairwise

from bot.question.said import Said
from bot.question.table import Table
from bot.question.words import LONGEST

MOST_CLAUSES = 8

_END = re.compile(r"(?:[,;:!?…)(]|\.(?!\d)|\s[–—-]\s|\n)+(?!\d)\s*")
_POLITE = frozenset(("hello", "thanks", "bye"))
_RELATIVE = frozenset(("where", "which", "who", "when", "which_year", "if", "without"))
_OF_SELF = frozenset(("personal",))
_AHEAD = frozenset(("future",))
# Who says these limits what is asked.
_LIMITING = frozenset(("without", "if", "no_threshold", "not_run", "except", "against", "under"))
_LITTLE = _POLITE | {
    "said", "follow", "more", "would", "actual", "help", "about", "silence", "before", "after",
}  # fmt: skip

Gather = Callable[[str], Said]


def without_asides(text: str, gather: Gather, table: Table) -> str | None:
    """The text without what leads up to a question and what is added about oneself; None where
    nothing can be left out, or nothing certain would be left."""
    clauses = [one for one in _clauses(text[:LONGEST]) if one.strip()]
    if len(text) > LONGEST or not 1 < len(clauses) <= MOST_CLAUSES:
        return None
    said = [gather(clause) for clause in clauses]
    leading = list(zip(clauses, said, strict=True))
    kept = list(dropwhile(lambda one: _leads_up(one[1], table), leading))
    while kept and _is_added(kept[-1][1], table):
        kept.pop()
    whole = "".join(clause for clause, _ in kept)
    certain = any(_is_certain(one, table) for _, one in kept)
    return whole if certain and len(kept) < len(clauses) else None


def _clauses(text: str) -> Iterator[str]:
    ends = [0, *(found.end() for found in _END.finditer(text)), len(text)]
    yield from (text[start:end] for start, end in pairwise(ends))


def _leads_up(said: Said, table: Table) -> bool:
    """Whether a clause asks nothing of elections: "чай пью, думаю"."""
    if _is_told(said):
        return True
    everyday = not said.unknown or said.manner.talk > 0
    mostly_known = everyday and 2 * len(said.unknown) <= len(said.text.split())
    # "The exam is tomorrow" is of everyday life, "tomorrow" alone a limit.
    scope = said.scope and not (_AHEAD.issuperset(said.scope) and said.manner.talk)
    return mostly_known and not (_strong(said, table) or scope or _names(said))


def _is_added(said: Said, table: Table) -> bool:
    """Whether a clause behind a question changes nothing in it: "thanks", "I'm too lazy"."""
    if _is_told(said) or not _POLITE.isdisjoint(said.concepts):
        return _RELATIVE.isdisjoint(said.concepts) and not _names(said)
    return not (said.unknown or said.scope or said.concepts or _names(said))


def _is_told(said: Said) -> bool:
    """Whether those who talk tell of themselves and ask for nothing."""
    polite = not _POLITE.isdisjoint(said.concepts)
    tells = (said.manner.speaks or polite) and not said.manner.wishes
    told = tells and _OF_SELF.issuperset(said.scope) and _LIMITING.isdisjoint(said.concepts)
    return told and {*_names(said)} <= {*(said.regions if polite else ())}


def _names(said: Said) -> Sequence[object]:
    return (*said.parties, *said.years, *said.named_elections, *said.people, *said.methods,
            *said.percents, *said.counts, *said.ranks, *said.regions)  # fmt: skip


def _strong(said: Said, table: Table) -> frozenset[str]:
    return frozenset(said.concepts) - table.light - _LITTLE


def _is_certain(said: Said, table: Table) -> bool:
    """Whether a clause can only ask of elections."""
    named = said.parties or said.years or said.named_elections or said.methods
    strong = _strong(said, table)
    return bool(strong) and bool(named or (said.manner.wishes and strong - table.everyday))
