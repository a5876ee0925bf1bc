"""What was said to the one reading of it: a query, choices, a refusal, or why it is none."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.question.asking_back import asked_back
from bot.question.assume import FEW
from bot.question.beside import MEASURES
from bot.question.candidates import MOST_CHOICES, When
from bot.question.compose import Composer
from bot.question.dated import dated, of_a_held_year
from bot.question.follow import OF_SEATS, SUPPOSING, FollowUp
from bot.question.limits import impossible
from bot.question.query import Query
from bot.question.reading import Choices, Reading, Refusal, Understood, Unknown
from bot.question.said import Said
from bot.question.small_talk import courteous, is_alone, is_small_talk, within_scope
from bot.question.table import Table
from db.facts import Facts

MOST_NEAR = 3
_STEPS = frozenset(("after", "before"))


@dataclass(frozen=True, slots=True)
class Interpreter:
    """Decides what is asked; `usual` is the election meant when none is named."""

    composer: Composer
    usual: str

    def read(
        self, said: Said, frame: Query | None = None, beside: Query | None = None
    ) -> tuple[Reading, Said]:
        """What is asked, after `frame` and `beside`, and what was said once its dates are taken
        up."""
        usual = frame.election if frame and frame.election else self.usual
        ahead = ("following",) if frame else ("next",)
        if not said.years and {*said.named_elections} & {"next", "following"}:
            said = replace(said, named_elections=ahead)
        if frame and said.years and {*said.concepts} - self._table.light <= _STEPS:
            # "Four years later, in 2016": the year says it all.
            rest = tuple(concept for concept in said.concepts if concept not in _STEPS)
            said = replace(said, concepts=rest, ranks=(), bare=())
        if frame and not said.parties:
            # "How much is that less than in 2007" is beside what was spoken of.
            said = replace(said, concepts=tuple(one for one in said.concepts if one != "than"))
        said = dated(said, usual, self._facts)
        if said.points_back and frame and self._asks_how_many(said, frame):
            said = replace(said, concepts=(*said.concepts, "votes"))
        return self._read(said, frame, beside), said

    def _asks_how_many(self, said: Said, frame: Query) -> bool:
        """Whether "how many did it get" is of votes, since nothing else was spoken of."""
        rest = set(said.concepts) - self._table.light
        return not rest and "how_many" in said.concepts and not MEASURES & {*frame.focus}

    def _read(self, said: Said, frame: Query | None, beside: Query | None) -> Reading:
        if said.repeats:
            return Unknown("nothing", said.unknown, self._examples(self.usual))
        if said.is_empty and not (frame and (said.percents or said.counts or said.bare)):
            return Unknown("nothing", said.unknown, self._examples(self.usual))
        said = within_scope(courteous(said, self._table), self._coming if said.scope else set())
        if frame is None and is_small_talk(said, self._table):
            return Unknown("nothing", said.unknown, self._examples(self.usual))
        said = of_a_held_year(said, self._facts)
        wrong = [year for year in said.years if str(year) not in self._facts.elections]
        if not wrong and (refused := self._refused(said, frame)):
            return refused
        if said.scope or said.unknown:
            held = replace(said, years=tuple(year for year in said.years if year not in wrong))
            if "idiom" in said.scope:
                return Unknown("nothing", said.unknown, self._examples(self.usual))
            reason = said.scope[0] if said.scope else "words"
            return Unknown(reason, said.unknown, self._near(held, self._when(held, frame)))
        of_a_part = "majority" not in said.concepts and any(0 < part < 1 for part in said.bare)
        last = -1 in said.ranks or "least" in said.concepts
        if of_a_part or (last and max((*said.bare, *said.counts), default=0) in range(2, FEW)):
            # "Half of its votes", "the last two parties".
            return Unknown("question", (), self._near(said, self._when(said, frame)))
        if wrong:
            return Unknown("year", tuple(map(str, wrong)), self._nearest(wrong[0], said))
        return self._with_frame(said, frame, beside)

    def _with_frame(self, said: Said, frame: Query | None, beside: Query | None) -> Reading:
        """A fragment is completed from the frame; what that makes no question of is read whole."""
        when = self._when(said, frame)
        follow_up = FollowUp(said, frame, self._table, self._facts, beside) if frame else None
        continued = follow_up.completed() if follow_up else None
        if isinstance(continued, Query):
            return Understood(continued, literal=False)
        if continued:
            queries = self.composer.queries(continued, self._when(continued, frame))
            if len(queries) == 1:
                return Understood(queries[0], literal=False)
        # "And in percent?" goes on from nothing that was said.
        figures = said.years or said.named_elections or said.percents or said.counts
        goes_on = said.points_back or (frame is None and said.follows and not figures)
        return self._whole(replace(said, points_back=True) if goes_on else said, when)

    def _whole(self, said: Said, when: When) -> Reading:
        if asked := asked_back(said, when, self._facts, self._table.light):
            return Choices(asked)
        queries = self.composer.queries(said, when)
        literal = bool(queries) and said.literal
        queries = queries or self._softened(said, when)
        if not queries or (queries[0].topic == "forget" and not is_alone(said)):
            return Unknown(self._lacking(said), (), self._near(said, when))
        if len(queries) == 1:
            return Understood(queries[0], literal)
        return Choices(queries[:MOST_CHOICES])

    def _softened(self, said: Said, when: When) -> tuple[Query, ...]:
        """What is asked when a word that says little is left out; nothing else may be."""
        # "How many over 90 voted" is of no parties.
        kept = {"cast"} if "FEW" in self.composer.parts(said, when) else set()
        for soft in (one for one in self._table.soft if one not in kept):
            rest = tuple(concept for concept in said.concepts if concept != soft)
            if len(rest) < len(said.concepts) and set(rest) - self._table.light:
                queries = self.composer.queries(replace(said, concepts=rest), when)
                if queries:
                    return queries
        return ()

    def _lacking(self, said: Said) -> str:
        """Why known words make no question."""
        if said.regions:
            return "region"
        named = said.parties or said.years or said.ranks or said.named_elections or said.people
        return "question" if named or set(said.concepts) - self._table.light else "nothing"

    def _refused(self, said: Said, frame: Query | None) -> Refusal | None:
        if not (said.percents or said.counts or said.changes or said.bare):
            return None
        supposed = self.composer.supposed(said, self._when(said, frame))
        fragment = set(said.concepts) - self._table.light <= SUPPOSING and not said.parties
        if frame and fragment and not supposed.assumptions and frame.topic in OF_SEATS:
            supposed = FollowUp(said, frame, self._table, self._facts).supposed()
        refused = impossible(said, supposed)
        if refused is None:
            return None
        return replace(refused, about=Query(refused.reason, self._when(said, frame).election))

    def _near(self, said: Said, when: When) -> tuple[Query, ...]:
        known = replace(said, unknown=(), scope=())
        return _first((*self.composer.near(known, when), *self._examples(when.election)))

    def _nearest(self, year: int, said: Said) -> tuple[Query, ...]:
        """The same question about the elections nearest to a year without one."""
        held = [election for election in self._facts.elections.values() if election.has_result]
        held.sort(key=lambda election: abs(election.date.year - year))
        asked = (replace(said, years=(election.date.year,)) for election in held[:MOST_NEAR])
        readings = [self._whole(one, self._when(one, None)) for one in asked]
        return _first(read.query for read in readings if isinstance(read, Understood))

    def _when(self, said: Said, frame: Query | None) -> When:
        given = next(iter(self.composer.elections(said)), None)
        return When(given, frame.election if frame and not frame.also else None, self.usual)

    def _examples(self, election: str) -> tuple[Query, ...]:
        held = election if self._facts.elections[election].has_result else self.usual
        return (
            Query("results", held),
            Query("totals", held, focus=("turnout",)),
            Query("seats", held),
        )

    @property
    def _coming(self) -> set[str]:
        return {held.id for held in self._facts.elections.values() if not held.has_result}

    @property
    def _facts(self) -> Facts:
        return self.composer.facts

    @property
    def _table(self) -> Table:
        return self.composer.table


def _first(queries: Iterable[Query]) -> tuple[Query, ...]:
    return tuple(dict.fromkeys(queries))[:MOST_NEAR]
