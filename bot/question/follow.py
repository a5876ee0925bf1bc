"""Follow-ups: a fragment replaces in the last question only what it names."""

from dataclasses import dataclass, replace

from bot.question.assume import Assumed, assumed
from bot.question.beside import MEASURES, Beside, named
from bot.question.phrases import Meaning
from bot.question.query import Query
from bot.question.said import Said
from bot.question.table import Table
from bot.question.turned import turned
from db.facts import Facts

_AS_IT_WAS = frozenset(("actual", "how_many"))
_OF_A_PARTY = frozenset(
    ("votes", "share", "seats", "change", "leader", "rank", "lineage", "before", "after",
     "which_threshold", "let_in", "if", "would", "better")
)  # fmt: skip
# Nobody asks these of all parties at once.
_OF_ONE_PARTY = frozenset(("lineage", "rank", "change", "which_threshold", "better"))
_BESIDE_REASONS = frozenset(("over", "under"))
LONGEST_FRAGMENT = 4
_BY_HOW_MANY = frozenset(("difference", "votes"))
_OF_LISTS = frozenset(("votes", "share", "seats"))
_WITHOUT_CHARTS = frozenset(("sources", "conflicts"))
_ADDING = frozenset(("together", "over", "if"))
_OF_ANY_PARTY = frozenset(("exit_polls", "threshold", "what_if"))
OF_SEVERAL = frozenset(("compare", "ratio", "sum"))
OF_SEATS = frozenset(("what_if", "threshold", "seats", "how", "methods"))
SUPPOSING = frozenset(("if", "seats", "without", "except", "passed", "results", "let_in", "votes"))
_REASONS = frozenset(
    ("why", "when", "source", "conflict", "threshold", "passed", "missed", "where", "history")
)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A text that may go on from the last question, `frame`; `beside` is the question before it,
    if it was the same about another party or election."""

    said: Said
    frame: Query
    table: Table
    facts: Facts
    beside: Query | None = None

    def completed(self) -> Query | Said | None:
        """What a fragment asks: a query, or the text completed from the frame; else None.

        Only a year or a party: the same question about it. A measure that points back ("and in
        percent?", "their seats", "seats?"): the same party. "why?" and "source?" take the whole
        frame, "compare with 2004" sets it beside another election.
        """
        steps = (
            self._supposed,
            self._turned,
            self._of_several,
            self._of_missed,
            self._by_how_many,
            self._less_one,
            self._beside.of_both,
            self._beside.compared,
            self._same_question,
            self._about_frame,
        )
        return next((found for step in steps if (found := step())), None)

    def supposed(self) -> Assumed:
        """What a bare figure or method supposes after a question of seats."""
        said, moved = self.said, [item.partition("=")[0] for item in self.frame.assume]
        if not said.counts and not said.percents:
            said = replace(said, counts=said.bare)
        of_threshold = moved == ["threshold"] or self.frame.topic == "threshold"
        percents = bool(said.percents) or (of_threshold and "seats" not in said.concepts)
        named: tuple[str, ...] = ("threshold" if percents else "seats",)
        if said.parties:
            named = ("share" if said.percents else "votes",)
        named = named if said.counts or said.percents else ()
        return assumed(replace(said, concepts=(*said.concepts, "if", *named)), None)

    def _supposed(self) -> Query | None:
        """Another supposition ("5 %?", "and d'Hondt?"), beside those of a what-if before it."""
        frame, said = self.frame, self.said
        if "actual" in said.concepts and (frame.assume or _AS_IT_WAS.issuperset(said.concepts)):
            return Query("seats", frame.election) if frame.assume else frame
        whole = said.years and said.parties and not said.follows  # "take Auyl out in 2021"
        if whole or ({"who", "party"} & set(said.concepts) and not said.percents):
            return None  # "who got 7 seats" is no chamber of 7
        figure = said.percents or said.counts
        left_out = frame.topic == "what_if" and (
            {"without", "except"} & set(said.concepts) or figure
        )
        if frame.topic not in OF_SEATS or len(said.years) > 1 or (said.parties and not left_out):
            return None
        found = self.supposed()
        about = [self._one(name, frame.election) for name in found.parties]
        if None in about:
            return None
        parties = [party for party in about if party]
        new = tuple(item for one in found.assumptions for item in one.written(parties))
        if not new or not set(found.rest.concepts) - self.table.light <= SUPPOSING:
            return None
        kinds = {item.partition("=")[0] for item in new}
        kept = tuple(item for item in frame.assume if item.partition("=")[0] not in kinds)
        election = str(said.years[0]) if said.years else frame.election
        return Query("what_if", election, assume=kept + new)

    def _turned(self) -> Query | None:
        return turned(self.said, self._asked, self.frame)

    def _of_several(self) -> Query | None:
        """ "And in seats?" of parties that were summed or compared."""
        asked, frame = self._asked, self.frame
        if frame.topic not in OF_SEVERAL or not asked:
            return None
        if frame.also and asked <= MEASURES and not frame.parties and not self.said.years:
            return replace(frame, focus=tuple(c for c in self.said.concepts if c in asked))
        if not asked <= _OF_LISTS:
            return None
        if self.said.parties or self.said.years or not self._points_back:
            return None
        kept = tuple(measure for measure in frame.focus if measure not in _OF_LISTS)
        return replace(frame, focus=kept + tuple(c for c in self.said.concepts if c in _OF_LISTS))

    def _less_one(self) -> Query | None:
        """ "Without JSDP" of parties that were summed."""
        frame, standing = self.frame, self._standing(self.frame.election)
        rest = tuple(party for party in frame.parties if party not in standing)
        less = len(self._asked) == 1 and self._asked <= {"without", "except"}
        if frame.topic != "sum" or not less or len(rest) < 2:
            return None
        return replace(frame, parties=rest) if len(rest) < len(frame.parties) else None

    def _of_missed(self) -> Said | None:
        """ "Their votes together" of those that missed the threshold."""
        frame, together = self.frame, "together" in self._asked
        if not together or (frame.topic, frame.focus) != ("threshold", ("missed",)):
            return None
        return replace(self.said, concepts=(*self.said.concepts, "missed"))

    def _by_how_many(self) -> Query | None:
        """ "By how many votes?" of those that missed the threshold, which has told it."""
        of_threshold = self.frame.topic == "threshold" and not self.said.parties
        asked = self._asked - {"missed"}
        return self.frame if of_threshold and asked and asked <= _BY_HOW_MANY else None

    @property
    def _beside(self) -> Beside:
        asked = self._asked | {"more"} & set(self.said.concepts)
        return Beside(self.said, asked, self.frame, self.beside, self._spoken_of, self.facts)

    @property
    def _asked(self) -> frozenset[str]:
        return frozenset(self.said.concepts) - self.table.light

    @property
    def _points_back(self) -> bool:
        said = self.said
        alone = len(said.concepts) <= 2 and len(said.text.split()) <= LONGEST_FRAGMENT
        return said.follows or said.points_back or "follow" in said.concepts or alone

    def _same_question(self) -> Query | None:
        said, frame = self.said, self.frame
        years = [*map(str, said.years)]
        one_more = frame.topic in OF_SEVERAL and said.parties and self._asked <= _ADDING
        if (self._asked and not one_more) or said.ranks or said.people or said.regions:
            return None
        about_none = not frame.parties and frame.topic not in _OF_ANY_PARTY
        years += [name for name in said.named_elections if name in self.facts.elections]
        if said.methods or len(years) > 1 or (said.parties and about_none):
            return None
        if said.named_elections and not years:
            return None
        election = years[0] if years else frame.election
        if self._wants_chart and frame.topic in _WITHOUT_CHARTS and not said.parties:
            topic = "party" if frame.parties else "results"
            return Query(topic, election, frame.parties, frame.focus if frame.parties else ())
        if frame.topic in OF_SEVERAL and said.parties:
            return self._among_several(election)
        if not said.parties:
            value = "" if frame.topic == "conflicts" and years else frame.value
            same = replace(frame, election=election, value=value)
            return same if years or self._wants_chart else None
        standing = self._standing(election)
        return replace(frame, election=election, parties=standing) if standing else None

    def _standing(self, election: str) -> tuple[str, ...]:
        """The parties named, none unless each stood in an election."""
        found = [self._one(name, election) for name in self.said.parties]
        standing = tuple(party for party in found if party)
        return standing if len(standing) == len(found) else ()

    def _among_several(self, election: str) -> Query | None:
        """ "And Auyl?" after a comparison: one of those compared alone, else one more."""
        frame, standing = self.frame, self._standing(election)
        if not standing:
            return None
        if len(standing) == 1 and standing[0] in frame.parties:
            return Query("party", election, standing, frame.focus)
        if len(standing) > 1:
            return replace(frame, election=election, parties=standing)
        if frame.topic == "ratio" and not self._asked:
            return replace(frame, election=election, parties=(frame.parties[0], *standing))
        topic = "sum" if frame.topic == "sum" else "compare"
        return Query(topic, election, (*frame.parties, *standing), frame.focus)

    @property
    def _wants_chart(self) -> bool:
        return "chart" in self.said.concepts

    def _one(self, name: tuple[Meaning, ...], election: str) -> str | None:
        held = self.facts.elections[election]
        standing = {meaning.value for meaning in name if held.result_of(meaning.value)}
        return standing.pop() if len(standing) == 1 else None

    def _about_frame(self) -> Said | None:
        """A measure or a reason that points back to what was asked."""
        said, asked = self.said, self._asked
        bound = self.frame.parties and asked & _OF_ONE_PARTY
        if said.parties or said.ranks or not asked or not (bound or self._points_back):
            return None
        going_on = said.follows or said.points_back or not (said.years or said.percents)
        if asked & {"threshold", "passed", "missed"} and not going_on:
            return None  # "threshold 2007" is a question of its own
        if asked - _BESIDE_REASONS <= _REASONS and asked & _REASONS:
            meant = self.frame.focus or self.table.stands_for.get(self.frame.topic, ())
            if asked & {"passed", "missed"}:
                meant = ()
            return self._with_parties((*said.concepts, *meant))
        if asked <= _OF_A_PARTY and self._spoken_of and self._names_them:
            of_seats = asked == {"share"} and self.frame.focus == ("seats",)
            return self._with_parties(("seats", *said.concepts) if of_seats else said.concepts)
        return None

    def _with_parties(self, concepts: tuple[str, ...]) -> Said:
        parties = named(self._spoken_of)
        return replace(self.said, parties=parties, concepts=tuple(dict.fromkeys(concepts)))

    @property
    def _names_them(self) -> bool:
        """Whether a party was named, or a pronoun stands for the one that came out of a rank."""
        return bool(self.frame.parties) or self.said.points_back or self.said.follows

    @property
    def _spoken_of(self) -> tuple[str, ...]:
        """The parties of the last question; after "who won", the one that did."""
        frame = self.frame
        order = self.facts.elections[frame.election].ranking if frame.election else ()
        if frame.topic != "ranks" or frame.number is None or abs(frame.number) > len(order):
            return frame.parties
        return (order[frame.number - (frame.number > 0)].party,)
