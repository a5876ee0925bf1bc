"""Text to reading: the one place where a question is decided, pure and without waiting."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial

from bot.question.asides import without_asides
from bot.question.asking_back import asked_back
from bot.question.beside import MEASURES
from bot.question.candidates import MOST_CHOICES, When
from bot.question.compose import Composer
from bot.question.dated import dated
from bot.question.follow import OF_SEATS, SUPPOSING, FollowUp
from bot.question.gather import gather, gather_words
from bot.question.guess import respelt
from bot.question.limits import impossible
from bot.question.query import Query
from bot.question.reading import Choices, Reading, Refusal, Understood, Unknown
from bot.question.said import Said
from bot.question.several import MOST, is_of_each_year, may_be_several, of_one_year, several
from bot.question.small_talk import courteous, is_alone, is_small_talk, within_scope
from bot.question.table import Table, table
from bot.question.vocabulary import Vocabulary, vocabulary
from bot.question.words import words
from db.facts import Facts

MOST_NEAR = 3


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads questions about what is held; `usual` is the election meant when none is named."""

    facts: Facts
    known: Vocabulary
    table: Table
    usual: str

    def read(
        self, text: str, frame: Query | None = None, beside: Query | None = None
    ) -> tuple[Reading, Said]:
        """What a text asks, after `frame` if that was asked before; and what the text held.

        `beside` is the question before `frame`, if it was the same of another party or election.
        """
        reading, said = self._read_text(text, frame, beside)
        if not isinstance(reading, Unknown) or reading.reason == "year":
            return reading, said
        rest = without_asides(text, partial(gather, known=self.known), self.table)
        if rest is None:
            return reading, said
        asked, meant = self._read_text(rest, frame, beside)
        if isinstance(asked, Understood) and not asked.query.value:
            return replace(asked, literal=False), meant
        return reading, said

    def _read_text(
        self, text: str, frame: Query | None, beside: Query | None
    ) -> tuple[Reading, Said]:
        """What a text asks as it stands."""
        reading, said = self._read_said(gather(text, self.known), frame, beside)
        if not said.misspelt or {*said.scope} - {"personal"}:
            return self._with_others(reading, text, said, frame), said
        for alike in respelt(words(text), said.misspelt, self.known):
            guessed = [
                self._read_said(gather_words(form, self.known), frame, beside) for form in alike
            ]
            # What is not held becomes a question only as a place: "Алмтаы қаласында".
            found = {
                one.query: meant
                for one, meant in guessed
                if isinstance(one, Understood) and (not said.scope or meant.regions)
            }
            if len(found) == 1:
                query, meant = found.popitem()
                return Understood(query, literal=False), meant
            if found:
                break
        return reading, said

    def _with_others(
        self, reading: Reading, text: str, said: Said, frame: Query | None
    ) -> Reading:
        """The reading, or the questions that the text joins, all of one election, or the same of
        several elections where nothing sets them side by side."""
        if said.scope or said.unknown:
            return reading
        of_several_years = len(said.years) + len(said.named_elections) > 1
        if of_several_years and (found := self._year_by_year(reading, said)):
            return Understood(found[0], literal=True, also=found[1:])
        if not may_be_several(said):
            return reading
        named = (one for one in self._composer.elections(said) if one in self.facts.elections)
        usual = next(named, frame.election if frame else self.usual)
        alone = replace(self, usual=usual)
        found = several(text, reading, alone._read_alone)
        return Understood(found[0], literal=True, also=found[1:]) if found else reading

    def _year_by_year(self, reading: Reading, said: Said) -> tuple[Query, ...]:
        """The threshold in 2007 and in 2023, who won in both: the question for each year."""
        years = self._composer.elections(said)
        if not (1 < len(years) <= MOST and is_of_each_year(reading, said)):
            return ()
        each = [
            self._read(of_one_year(said, year), None, None)
            for year in years
            if year in self.facts.elections
        ]
        found = tuple(one.query for one in each if isinstance(one, Understood))
        alike = len(found) == len(years) and len({one.topic for one in found}) == 1
        return found if alike else ()

    def _read_alone(self, text: str) -> tuple[Reading, Said]:
        return self._read_said(gather(text, self.known), None, None)

    def _read_said(
        self, said: Said, frame: Query | None, beside: Query | None
    ) -> tuple[Reading, Said]:
        usual = frame.election if frame and frame.election else self.usual
        if frame and "next" in said.named_elections:
            said = replace(said, named_elections=("following",))
        said = dated(said, usual, self.facts)
        if said.points_back and frame and self._asks_how_many(said, frame):
            said = replace(said, concepts=(*said.concepts, "votes"))
        return self._read(said, frame, beside), said

    def _asks_how_many(self, said: Said, frame: Query) -> bool:
        """Whether "how many did it get" is of votes, since nothing else was spoken of."""
        rest = set(said.concepts) - self.table.light
        return not rest and "how_many" in said.concepts and not MEASURES & {*frame.focus}

    def _read(self, said: Said, frame: Query | None, beside: Query | None) -> Reading:
        if said.repeats:
            return Unknown("nothing", said.unknown, self._examples(self.usual))
        if said.is_empty and not (frame and (said.percents or said.counts or said.bare)):
            return Unknown("nothing", said.unknown, self._examples(self.usual))
        said = within_scope(courteous(said, self.table))
        if frame is None and is_small_talk(said, self.table):
            return Unknown("nothing", said.unknown, self._examples(self.usual))
        said = self._in_another_year(said)
        wrong = [year for year in said.years if str(year) not in self.facts.elections]
        if not wrong and (refused := self._refused(said, frame)):
            return refused
        if said.scope or said.unknown:
            held = replace(said, years=tuple(year for year in said.years if year not in wrong))
            if "idiom" in said.scope:
                return Unknown("nothing", said.unknown, self._examples(self.usual))
            reason = said.scope[0] if said.scope else "words"
            return Unknown(reason, said.unknown, self._near(held, self._when(held, frame)))
        of_a_part = "majority" not in said.concepts and any(0 < part < 1 for part in said.bare)
        if of_a_part or (-1 in said.ranks and max(said.bare, default=0) > 1):
            # "Half of its votes", "the last two parties".
            return Unknown("question", (), self._near(said, self._when(said, frame)))
        if wrong:
            return Unknown("year", tuple(map(str, wrong)), self._nearest(wrong[0], said))
        return self._with_frame(said, frame, beside)

    def _in_another_year(self, said: Said) -> Said:
        """What was said of a year without an election: a chamber was dissolved before the next
        one; a party's renamings are told whatever the year."""
        held = sorted(int(year) for year in self.facts.elections)
        if "lineage" in said.concepts and said.parties:
            return replace(said, years=tuple(year for year in said.years if year in held))
        if "dissolution" not in said.concepts:
            return said
        following = (next((one for one in held if one >= year), year) for year in said.years)
        return replace(said, years=tuple(following))

    def _with_frame(self, said: Said, frame: Query | None, beside: Query | None) -> Reading:
        """A fragment is completed from the frame; what that makes no question of is read whole."""
        when = self._when(said, frame)
        follow_up = FollowUp(said, frame, self.table, self.facts, beside) if frame else None
        continued = follow_up.completed() if follow_up else None
        if isinstance(continued, Query):
            return Understood(continued, literal=False)
        if continued:
            queries = self._composer.queries(continued, self._when(continued, frame))
            if len(queries) == 1:
                return Understood(queries[0], literal=False)
        # "And in percent?" goes on from nothing that was said.
        figures = said.years or said.named_elections or said.percents or said.counts
        goes_on = said.points_back or (frame is None and said.follows and not figures)
        return self._whole(replace(said, points_back=True) if goes_on else said, when)

    def _whole(self, said: Said, when: When) -> Reading:
        if asked := asked_back(said, when, self.facts, self.table.light):
            return Choices(asked)
        queries = self._composer.queries(said, when)
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
        kept = {"cast"} if "FEW" in self._composer.parts(said, when) else set()
        for soft in (one for one in self.table.soft if one not in kept):
            rest = tuple(concept for concept in said.concepts if concept != soft)
            if len(rest) < len(said.concepts) and set(rest) - self.table.light:
                queries = self._composer.queries(replace(said, concepts=rest), when)
                if queries:
                    return queries
        return ()

    def _lacking(self, said: Said) -> str:
        """Why known words make no question."""
        if said.regions:
            return "region"
        named = said.parties or said.years or said.ranks or said.named_elections or said.people
        return "question" if named or set(said.concepts) - self.table.light else "nothing"

    def _refused(self, said: Said, frame: Query | None) -> Refusal | None:
        if not (said.percents or said.counts or said.changes or said.bare):
            return None
        supposed = self._composer.supposed(said, self._when(said, frame))
        fragment = set(said.concepts) - self.table.light <= SUPPOSING and not said.parties
        if frame and fragment and not supposed.assumptions and frame.topic in OF_SEATS:
            supposed = FollowUp(said, frame, self.table, self.facts).supposed()
        refused = impossible(said, supposed)
        if refused is None:
            return None
        return replace(refused, about=Query(refused.reason, self._when(said, frame).election))

    def _near(self, said: Said, when: When) -> tuple[Query, ...]:
        known = replace(said, unknown=(), scope=())
        return _first((*self._composer.near(known, when), *self._examples(when.election)))

    def _nearest(self, year: int, said: Said) -> tuple[Query, ...]:
        """The same question about the elections nearest to a year without one."""
        held = [election for election in self.facts.elections.values() if election.has_result]
        held.sort(key=lambda election: abs(election.date.year - year))
        asked = (replace(said, years=(election.date.year,)) for election in held[:MOST_NEAR])
        readings = [self._whole(one, self._when(one, None)) for one in asked]
        return _first(read.query for read in readings if isinstance(read, Understood))

    def _when(self, said: Said, frame: Query | None) -> When:
        given = next(iter(self._composer.elections(said)), None)
        return When(given, frame.election if frame and not frame.also else None, self.usual)

    def _examples(self, election: str) -> tuple[Query, ...]:
        held = election if self.facts.elections[election].has_result else self.usual
        return (
            Query("results", held),
            Query("totals", held, focus=("turnout",)),
            Query("seats", held),
        )

    @property
    def _composer(self) -> Composer:
        return Composer(self.facts, self.table)


def _first(queries: Iterable[Query]) -> tuple[Query, ...]:
    return tuple(dict.fromkeys(queries))[:MOST_NEAR]


def reader_of(facts: Facts, usual: str) -> Reader:
    """The reader of what is held."""
    return Reader(facts, vocabulary(facts), table(), usual)
