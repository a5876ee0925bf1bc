"""What is supposed in a what-if: another threshold, method or chamber, other lists or votes."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from bot.question.phrases import Meaning
from bot.question.said import Said

SEATS = range(1, 1001)
_ALONE_WITHOUT = frozenset(("without", "left_out", "election", "follow", "more"))
_CHANGING = frozenset(("if", "would", "raised", "lowered"))
HALF = Decimal("0.5")
FEW = 10  # up to this a number word without a unit may be anything: "one list"
# Words that make a supposition, and those that a figure of one may stand beside.
_SUPPOSING = frozenset(("if", "without", "no_threshold", "not_run", "if_not_run"))
_SHARING = frozenset(("seats", "list_seats", "results", "passed", "won", "chart", "hemicycle"))
_OF_VOTES = frozenset(("votes", "share", "how_many", "which", "passed"))
_OF_CHAMBER = frozenset(("seats", "list_seats"))
_TAKEN = frozenset(("under", "lost"))
_ADDED = frozenset(("over", "difference", "more", "together", "lineage"))
_DISTANCES = frozenset(("under", "over", "difference", "more", "missed", "let_in"))
_LIMITS = frozenset(("under", "over", "difference", "times", "between"))


@dataclass(frozen=True, slots=True)
class Assumption:
    """One thing supposed. `of_parties`: it is about the parties that were named."""

    kind: str
    figure: str = ""
    of_parties: bool = False

    def written(self, parties: Sequence[str]) -> Iterator[str]:
        """The assumption as a query holds it, with the parties it is about."""
        if not self.of_parties:
            yield f"{self.kind}={self.figure}"
        elif self.kind == "without":
            yield from (f"without={party}" for party in parties)
        elif self.kind == "together":
            yield f"together={'+'.join(parties)}"
        elif self.kind == "handed":
            yield from (f"votes={parties[0]}:-{self.figure}", f"votes={parties[1]}:+{self.figure}")
        else:
            yield f"{self.kind}={parties[0]}:{self.figure}"


@dataclass(frozen=True, slots=True)
class Assumed:
    """The assumptions in a text, the parties they are about, and the rest of what it says."""

    assumptions: tuple[Assumption, ...]
    parties: tuple[tuple[Meaning, ...], ...]
    rest: Said


def assumed(said: Said, threshold: Fraction | None) -> Assumed:
    """The assumptions; `threshold` is the real one, which said alone supposes nothing."""
    if "unclear" in said.concepts:
        return Assumed((), (), said)
    found: list[Assumption] = []
    supposed = tuple(party for party in said.parties if party not in said.beside)
    rest = replace(said, parties=supposed) if said.beside else said
    for step in (_handed, _method, _threshold, _votes, _parties, _seats):
        more, rest = step(rest, threshold, bool(found))
        found += more
    if not any(one.of_parties for one in found):
        whole = replace(rest, parties=said.parties) if said.beside else rest
        return Assumed(tuple(found), (), whole)
    asked = tuple(party for party in said.parties if party in said.beside)
    return Assumed(tuple(found), supposed, replace(rest, parties=(*rest.parties, *asked)))


def _threshold(said: Said, real: Fraction | None, _more: bool) -> tuple[list[Assumption], Said]:
    concepts = set(said.concepts)
    if "registered" in concepts and "seats" not in concepts:
        return [], said  # "7 % of the registered voters" is another base
    gone = concepts & {"without", "if_not_run"} and "threshold" in concepts and not said.percents
    if "no_threshold" in concepts or gone:
        if said.parties and "no_threshold" not in concepts:
            return [], said
        # In "no threshold, without Auyl" the second "without" is of a party.
        own = () if said.parties else ("without",)
        rest = _less(said, "no_threshold", "threshold", "which_threshold", "if_not_run", *own)
        return [Assumption("threshold", "0")], rest
    said = _in_percent(_moved(said, real))
    between = said.counts and not concepts & {"threshold", "seats"}
    supposed = bool(concepts & _SUPPOSING)
    # "Under a 7 % barrier" supposes one; "under 7 %" is a limit.
    limits = concepts & _LIMITS - ({"under"} if supposed and "threshold" in concepts else set())
    if len(said.percents) != 1 or limits or between:
        return [], said
    if not supposed and ("why" in concepts or _moved_by(concepts)):
        return [], said  # "raised by 2 %" is another threshold than 2 %
    # "2023 with the old seven percent rule".
    about_seats = bool(concepts & (_SHARING | {"system"})) and not said.parties
    # "If all had got 10 % more votes" is of no threshold.
    of_votes = concepts & {"votes", "more"} or (supposed and said.parties)
    if "threshold" not in concepts and (of_votes or not (about_seats or supposed)):
        return [], said
    value = said.percents[0]
    if Fraction(value) / 100 == real and not supposed:
        return [], said
    rest = replace(
        _less(said, "threshold", "share", "system", *(() if said.parties else ("without",))),
        percents=said.percents[1:],
    )
    return [Assumption("threshold", _plain(value))], rest


def _moved_by(concepts: Set[str]) -> bool:
    """Whether the threshold is told to have changed, not to be moved to a value."""
    return {"change", "threshold"} <= concepts and not concepts & {"raised", "lowered"}


def _moved(said: Said, real: Fraction | None) -> Said:
    """A threshold raised or lowered by as many points is at a percentage."""
    if not said.changes or real is None or "threshold" not in said.concepts:
        return said
    if not {"raised", "lowered", "over", "under"} & set(said.concepts):
        return said
    change, now = Decimal(said.changes[0].rstrip("%")), Decimal(int(real * 10**6)) / 10**4
    lowered = not {"lowered", "under"}.isdisjoint(said.concepts)
    of_party = said.parties and (change < 0) != lowered  # "Ak Zhol +5 % with a lower threshold"
    if of_party or abs(change) == HALF or now + change < 0:
        return said  # by half, or by 50 % of it, is of no points
    rest = tuple(one for one in said.concepts if one not in {"change", "over", "under"})
    return replace(said, percents=(now + change,), changes=said.changes[1:], concepts=rest)


def _in_percent(said: Said) -> Said:
    """A threshold is in per cent even where nobody says so: "if the threshold were 5"."""
    bare = "threshold" in said.concepts and not said.percents and not said.parties
    # "3 passed the threshold" is of lists, "the threshold of 2 parties" too.
    bare = bare and {"passed", "party", "election"}.isdisjoint(said.concepts)
    if bare and said.counts and "seats" not in said.concepts:
        return replace(said, percents=said.counts[:1], counts=said.counts[1:])
    return said


def _method(said: Said, _real: Fraction | None, more: bool) -> tuple[list[Assumption], Said]:
    supposed = more or bool(set(said.concepts) & (_SUPPOSING | _SHARING)) or not said.concepts
    if len(said.methods) == 2 and "hare" in said.methods:
        # "D'Hondt instead of Hare" is beside the real method.
        other = tuple(method for method in said.methods if method != "hare")
        said, supposed = replace(said, methods=other), True
    if len(said.methods) != 1 or (said.methods == ("hare",) and not supposed):
        return [], said
    rest = replace(_less(said, "system", "which_method", "under"), methods=said.methods[1:])
    return [Assumption("method", said.methods[0])], rest


def _handed(said: Said, _real: Fraction | None, _more: bool) -> tuple[list[Assumption], Said]:
    if "handed" not in said.concepts or len(said.parties) != 2 or len(said.counts) != 1:
        return [], said
    rest = _less(said, "handed", "votes", "registered", "cast", "lost", "won", "missed")
    figure = _plain(said.counts[0])
    return [Assumption("handed", figure, of_parties=True)], replace(rest, counts=(), parties=())


def _votes(said: Said, _real: Fraction | None, _more: bool) -> tuple[list[Assumption], Said]:
    if len(said.parties) != 1:
        return [], said
    concepts = set(said.concepts)
    if said.changes:
        rest = replace(_less(said, "votes", "share"), changes=said.changes[1:], parties=())
        return [Assumption("votes", said.changes[0], of_parties=True)], rest
    with_share = "would" in concepts and said.percents and not concepts & _DISTANCES
    more_votes = concepts & {"more", "would"} and said.counts and "votes" in concepts
    doubled = "doubled" in concepts and concepts & {"if", "seats", "would"}
    if not ("if" in concepts or with_share or more_votes or doubled):
        return [], said
    if "seats" in concepts and concepts.isdisjoint(_OF_VOTES):
        return [], said  # "if it had got 5 % fewer seats"
    side = "-" if concepts & _TAKEN else "+" if concepts & _ADDED else ""
    rest = _less(said, "votes", "share", "cast", "times", *_ADDED, *_TAKEN)
    if "times" in concepts and (said.counts or doubled):
        figure = f"x{_plain(said.counts[0]) if said.counts else 2}"
        return [Assumption("votes", figure, of_parties=True)], replace(
            rest, counts=said.counts[1:], parties=()
        )
    if said.percents and "threshold" not in concepts:
        figure = f"{side}{_plain(said.percents[0])}%"
        return [Assumption("votes", figure, of_parties=True)], replace(
            rest, percents=said.percents[1:], parties=()
        )
    # "How many votes for 10 seats" gives nobody ten votes.
    of_votes = "seats" not in concepts or (said.counts and said.counts[0] > SEATS.stop)
    if said.counts and of_votes and concepts & {"votes", "cast"}:
        figure = f"{side}{_plain(said.counts[0])}"
        return [Assumption("votes", figure, of_parties=True)], replace(
            rest, counts=said.counts[1:], parties=()
        )
    return [], said


def _parties(said: Said, _real: Fraction | None, more: bool) -> tuple[list[Assumption], Said]:
    concepts = set(said.concepts)
    if not said.parties:
        return [], said
    supposed = more or bool(
        concepts & {"if", "would", "seats", "list_seats", "passed", "hemicycle", "who", "sharing"}
    )
    absent = "if_not_run" in concepts or ("if" in concepts and concepts & {"not_run", "nonvoters"})
    absent = absent or ({"if", "except"} <= concepts and "together" not in concepts)
    # "Its seats without the districts" leaves no party out.
    of_part = concepts & {"district_seats", "list_seats"} and not (
        more or said.beside or concepts & {"if", "sharing", "who", "left_out"}
    )
    supposed = supposed or concepts <= _ALONE_WITHOUT
    if absent or ("without" in concepts and supposed and not of_part):
        rest = replace(
            _less(said, "without", "except", "not_run", "if_not_run", "ran", "nonvoters", "cast"),
            parties=(),
        )
        return [Assumption("without", of_parties=True)], rest
    supposing = more or concepts & {"if", "would", "let_in"} or {"lineage", "seats"} <= concepts
    joined = supposing and concepts & {"together", "lineage"}
    if len(said.parties) > 1 and joined:
        rest = replace(_less(said, "together", "ran", "lineage"), parties=())
        return [Assumption("together", of_parties=True)], rest
    return [], said


def _seats(said: Said, _real: Fraction | None, more: bool) -> tuple[list[Assumption], Said]:
    concepts = set(said.concepts)
    if concepts & _CHANGING and not said.counts:
        said = replace(said, counts=tuple(one for one in said.bare if one > FEW))
    # "How many votes would Auyl need for 10 seats" asks for votes.
    of_votes = said.parties and {"votes", "how_many"} <= concepts
    if of_votes or not said.counts or not concepts & _OF_CHAMBER or said.counts[0] % 1:
        return [], said
    alone = not said.parties and not concepts & (_LIMITS | {"who", "party"})
    alone = alone or ("sharing" in concepts and not said.parties)
    if not (more or concepts & _CHANGING or alone):
        return [], said
    of_one = said.parties and not concepts & {"how_many", "which", "together", "list_seats"}
    if of_one or concepts & {"more", "over"} or ("majority" in concepts and not said.parties):
        return [], said  # "if Ak Zhol had 20 seats", "50 more seats"
    rest = replace(said, counts=said.counts[1:])
    return [Assumption("seats", _plain(said.counts[0]))], rest


def _less(said: Said, *concepts: str) -> Said:
    rest = tuple(concept for concept in said.concepts if concept not in concepts)
    return replace(said, concepts=rest) if len(rest) < len(said.concepts) else said


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"
