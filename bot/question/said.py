"""What a text says: parties, elections, concepts and numbers, each in its place."""

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

from bot.question.manner import Manner
from bot.question.phrases import Meaning


@dataclass(frozen=True, slots=True)
class Said:
    """What a text holds; `text` is as it was read.

    A party is the meanings of its name, several when it is shared; `beside` are those that a
    supposition is not about. `months` are those named, with the words for them, `bare` number
    words without a unit. `scope` are kinds of things that are not held, `unknown` the words that
    mean nothing here, `misspelt` the places of all words that are not spelt like a known one.
    `literal` is whether every word was spelt as the vocabulary has it, `repeats` whether it is one
    word over and over, `follows` whether the text goes on from an earlier one ("and …"),
    `points_back` whether a pronoun stands for a party, or none does where one got something
    ("сколько набрала"), `of_that_party` whether that is certain ("votes for them").
    """

    text: str
    parties: tuple[tuple[Meaning, ...], ...]
    beside: tuple[tuple[Meaning, ...], ...]
    years: tuple[int, ...]
    months: tuple[tuple[int, str], ...]
    named_elections: tuple[str, ...]
    concepts: tuple[str, ...]
    ranks: tuple[int, ...]
    percents: tuple[Decimal, ...]
    counts: tuple[Decimal, ...]
    bare: tuple[Decimal, ...]
    changes: tuple[str, ...]
    methods: tuple[str, ...]
    people: tuple[str, ...]
    regions: tuple[str, ...]
    scope: tuple[str, ...]
    unknown: tuple[str, ...]
    misspelt: tuple[int, ...]
    manner: Manner
    literal: bool
    repeats: bool
    follows: bool
    points_back: bool
    of_that_party: bool
    languages: Counter[str]

    @property
    def asks(self) -> bool:
        """Whether there is a question in it, however incomplete."""
        return bool(self.concepts)

    @property
    def is_empty(self) -> bool:
        """Whether nothing about elections was said."""
        return not any(
            (self.parties, self.years, self.months, self.named_elections, self.concepts,
             self.ranks, self.regions, self.scope, self.methods, self.people)
        )  # fmt: skip
