"""Votes that one party is supposed to hand to another: "200,000 votes from Nur Otan to JSDP"."""

from collections.abc import Sequence

from bot.question.link import Span
from bot.question.number import Number
from bot.question.vocabulary import Vocabulary
from bot.question.words import Word

_GIVING = ("нан", "нен", "дан", "ден", "тан", "тен")
_GIVEN = ("ға", "ге", "қа", "ке")
# These set two parties side by side.
_COMPARING = frozenset(("over", "under", "difference", "times", "compare", "better", "against"))
# "Votes away" is how far a list is from something, too.
_VOTES = frozenset(("votes", "voters", "missed"))
_SUPPOSING = frozenset(("if", "would", "seats"))


def handed(
    spans: Sequence[Span], found: Sequence[Number], said: Sequence[Word], known: Vocabulary
) -> tuple[Span, ...]:
    """The party that hands votes over and the one that gets them; none where none are handed."""
    parties = [span for span in spans if span.kind == "party"]
    if len(parties) < 2:
        return ()
    concepts = {value for span in spans if span.kind == "concept" for value in span.values}
    counted = concepts & _VOTES and [number.kind for number in found].count("count") == 1
    if len({span.values for span in parties}) != 2 or not counted or concepts & _COMPARING:
        return ()
    into = known.into | (known.for_ if "voters" in concepts else frozenset())
    getters = [span for span in parties if _is_marked(span, said, into, _GIVEN)]
    # In "голосов к ОСДП, сколько мест у ОСДП" the second gives nothing.
    others = [span for span in parties if span.values not in {one.values for one in getters}]
    givers = [span for span in others if _is_marked(span, said, known.out_of, _GIVING)]
    if not (givers and getters) and not ((givers or getters) and concepts & _SUPPOSING):
        return ()
    giver = givers[0] if givers else _other(getters[0], parties)
    return (giver, _other(giver, parties))


def _is_marked(
    party: Span, said: Sequence[Word], leading: frozenset[str], endings: tuple[str, ...]
) -> bool:
    """Whether a party stands behind one of some prepositions, or has one of some endings."""
    if party.start and said[party.start - 1].key in leading:
        return True
    if any(word.text.casefold() in endings for word in said[party.end : party.end + 1]):
        return True  # "ЖСДП-ға"
    last = said[party.end - 1]
    return last.is_cyrillic and party.score < 1 and last.text.casefold().endswith(endings)


def _other(party: Span, parties: Sequence[Span]) -> Span:
    return next(span for span in parties if span.values != party.values)
