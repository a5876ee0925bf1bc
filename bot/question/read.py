"""Text to reading, pure and without waiting: as it stands, as its misspelt words may be, without
what is said beside it, or as the several questions that it joins."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from bot.question.asides import without_asides
from bot.question.candidates import MOST_CHOICES
from bot.question.compose import Composer
from bot.question.gather import gather, gather_words
from bot.question.guess import respelt
from bot.question.interpret import Interpreter
from bot.question.query import Query
from bot.question.reading import Choices, Reading, Understood, Unknown
from bot.question.said import Said
from bot.question.several import (
    MOST,
    each_with_its_year,
    is_of_each_year,
    may_be_several,
    of_one_year,
    several,
)
from bot.question.table import Table, table
from bot.question.vocabulary import Vocabulary, vocabulary
from bot.question.words import words
from db.facts import Facts


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
        """What a text asks as it stands, or as its misspelt words may be."""
        read = partial(self._interpreter.read, frame=frame, beside=beside)
        reading, said = read(gather(text, self.known))
        if not said.misspelt or {*said.scope} - {"personal"}:
            return self._with_others(reading, text, said, frame), said
        for alike in respelt(words(text), said.misspelt, self.known):
            guessed = (read(gather_words(form, self.known)) for form in alike)
            # What is not held becomes a question only as a place: "Алмтаы қаласында".
            found = {
                one.query: meant
                for one, meant in guessed
                if isinstance(one, Understood) and (not said.scope or meant.regions)
            }
            if len(found) == 1:
                query, meant = found.popitem()
                return Understood(query, literal=False), meant
            if isinstance(reading, Understood) and reading.query in found:
                break
            if found:
                return Choices(tuple(found)[:MOST_CHOICES]), said
        return reading, said

    def _with_others(
        self, reading: Reading, text: str, said: Said, frame: Query | None
    ) -> Reading:
        """The reading, or the questions that the text joins, all of one election, or the same of
        several elections where nothing sets them side by side."""
        if said.scope or said.unknown or "unclear" in said.concepts:
            return reading
        of_several_years = len(said.years) + len(said.named_elections) > 1
        if len(said.years) == 2 and (found := each_with_its_year(text, self._alone(self.usual))):
            return Understood(found[0], literal=True, also=found[1:])
        if of_several_years and (found := self._year_by_year(reading, said)):
            return Understood(found[0], literal=True, also=found[1:])
        if not may_be_several(said):
            return reading
        interpreter = self._interpreter
        named = (
            one for one in interpreter.composer.elections(said) if one in self.facts.elections
        )
        usual = next(named, frame.election if frame else self.usual)
        found = several(text, reading, self._alone(usual))
        return Understood(found[0], literal=True, also=found[1:]) if found else reading

    def _alone(self, usual: str) -> Callable[[str], tuple[Reading, Said]]:
        """How a part of a text is read by itself."""
        alone = replace(self._interpreter, usual=usual)
        return lambda part: alone.read(gather(part, self.known))

    def _year_by_year(self, reading: Reading, said: Said) -> tuple[Query, ...]:
        """The threshold in 2007 and in 2023, who won in both: the question for each year."""
        interpreter = self._interpreter
        years = interpreter.composer.elections(said)
        if not (1 < len(years) <= MOST and is_of_each_year(reading, said)):
            return ()
        each = [
            interpreter.read(of_one_year(said, year))
            for year in years
            if year in self.facts.elections
        ]
        found = tuple(one.query for one, _ in each if isinstance(one, Understood))
        alike = len(found) == len(years) and len({one.topic for one in found}) == 1
        return found if alike else ()

    @property
    def _interpreter(self) -> Interpreter:
        return Interpreter(Composer(self.facts, self.table), self.usual)


def reader_of(facts: Facts, usual: str) -> Reader:
    """The reader of what is held."""
    return Reader(facts, vocabulary(facts), table(), usual)
