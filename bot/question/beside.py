"""Two parties or elections side by side, of which one or both were asked about before."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace

from bot.question.phrases import Meaning
from bot.question.query import Query
from bot.question.said import Said
from db.facts import Facts

# What sets two parties or elections side by side, and what they are measured by.
_BESIDE = frozenset(("change", "let_in", "passed", "if", "would"))
COMPARING = frozenset(
    ("compare", "difference", "times", "together", "over", "under", "better", "more")
)
MEASURES = frozenset(
    ("votes", "share", "seats", "turnout", "cast", "registered", "valid", "invalid", "nonvoters")
)


@dataclass(frozen=True, slots=True)
class Beside:
    """A text that asks `asked` after `frame`, which spoke of some parties, and `before` that."""

    said: Said
    asked: Set[str]
    frame: Query
    before: Query | None
    spoken_of: tuple[str, ...]
    facts: Facts

    def of_both(self) -> Said | None:
        """ "Together?", "difference?" and "which got more?" of two parties or elections that were
        compared, or asked about one after the other."""
        said, asked = self.said, self.asked
        if said.parties or said.years or said.ranks or not asked & COMPARING:
            return None
        if not asked <= COMPARING | MEASURES | _BESIDE:
            return None
        years, pair = self.years, self.pair
        if not pair and not years:
            return None
        measures = () if asked & MEASURES else self.frame.focus
        # "The difference of the two" is not of their sum.
        dropped = {"together"} if "difference" in asked else set()
        concepts = tuple(dict.fromkeys((*said.concepts, *measures)))
        concepts = tuple(concept for concept in concepts if concept not in dropped)
        parties = named(pair or self.frame.parties)
        return replace(said, parties=parties, years=years, concepts=concepts)

    @property
    def pair(self) -> tuple[str, ...]:
        """Two parties or more that were spoken of; a winner and the one that came after it."""
        frame, before = self.frame, self.before
        if len(frame.parties) > 1:
            return frame.parties
        if before and before.parties != frame.parties:
            return (*before.parties, *frame.parties)
        if frame.topic != "ranks" or frame.number is None:
            return ()
        order = [row.party for row in self.facts.elections[frame.election].ranking]
        if before and before.number and before.election == frame.election:
            return tuple(_at(number, order) for number in (before.number, frame.number))
        pair = tuple(order[frame.number - 1 :][:2]) if frame.number > 0 else ()
        return pair if len(pair) > 1 else ()

    @property
    def years(self) -> tuple[int, ...]:
        """The elections of two questions that were asked one after the other."""
        if self.frame.also:
            return int(self.frame.election), *map(int, self.frame.also)
        if self.before is None or self.before.election == self.frame.election:
            return ()
        return int(self.before.election), int(self.frame.election)

    def compared(self) -> Said | None:
        """The frame beside another election, or its party beside another party."""
        said, frame, asked = self.said, self.frame, self.asked
        if not asked & COMPARING or not asked <= COMPARING | MEASURES:
            return None
        measures = () if asked & MEASURES else frame.focus
        concepts = tuple(dict.fromkeys((*said.concepts, *measures)))
        if len(said.years) == 1 and not said.parties and not asked & {"times", "together"}:
            years = (int(frame.election), *said.years)
            return replace(said, years=years, parties=named(self.spoken_of), concepts=concepts)
        if said.ranks and not said.parties and self.spoken_of:
            return replace(said, parties=named(self.spoken_of), concepts=concepts)
        if len(said.parties) == 1 and len(frame.parties) == 1:
            parties = (*named(self.spoken_of), *said.parties)
            return replace(said, parties=parties, concepts=concepts)
        return None


def _at(rank: int, order: Sequence[str]) -> str:
    """The party at a rank, which counts from the end when negative."""
    place = rank - 1 if rank > 0 else len(order) + rank
    return order[max(0, min(place, len(order) - 1))]


def named(parties: Iterable[str]) -> tuple[tuple[Meaning, ...], ...]:
    """Parties as a text names them."""
    return tuple((Meaning("party", party, "en"),) for party in parties)
