"""What is written in pictures: sentences of the catalogue, names as they were, figures."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from bot.answer import Figure, Line, PartyAt, Percent
from bot.pictures import Picture
from bot.wording.catalogue import Argument, Catalogue
from bot.wording.values import Values
from db.cited import Source, Texts
from db.facts import Facts

ABSENT = "–"
"""What stands where there is no figure."""
SHOWN_SOURCES = 2


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture to draw and the words that stand in for it."""

    picture: Picture
    alt: str


class Lettering:
    """Writes into pictures in one language."""

    def __init__(self, catalogue: Catalogue, facts: Facts) -> None:
        self._catalogue = catalogue
        self._facts = facts
        self._values = Values(catalogue, facts)

    def say(self, sentence: str, **values: Argument) -> str:
        """A sentence of the catalogue."""
        return self._catalogue.say(sentence, values)

    def beginning(self, sentence: str, **values: Argument) -> str:
        """A sentence of the catalogue that begins a line."""
        words = self.say(sentence, **values)
        return words[:1].upper() + words[1:]

    def said(self, texts: Texts) -> str:
        """Words of the data."""
        return self._values.said(texts)

    def name(self, party: str, election: str) -> str:
        """A party's short name at an election."""
        return self._values.party(PartyAt(party, election))

    def absences(self, absent: Iterable[tuple[str | None, str]]) -> list[str]:
        """What the dashes of a picture mean, for the party and the election of each of them."""
        return [self.say(reason) for reason in dict.fromkeys(map(self._reason, absent))]

    def _reason(self, absent: tuple[str | None, str]) -> str:
        party, election = absent
        stood = party is None or self._facts.elections[election].result_of(party)
        return "chart-not-held" if stood else "chart-absent"

    def color(self, party: str | None) -> str | None:
        """A party's colour, of several together that of the first; None for what is no party's."""
        first = party.partition("+")[0] if party else None
        return self._facts.parties[first].color if first else None

    def line(self, line: Line) -> str:
        """A sentence of an answer, with its markup."""
        return self._values.line(line)

    def change(self, change: int) -> str:
        """+41, −1 or 0."""
        return self._values.change(change)

    def figure(self, figure: Figure) -> str:
        """A count with its thousands apart, or a percentage to the places published."""
        if isinstance(figure, Percent):
            return self._values.percent(figure)
        return self._values.decimal(Fraction(figure), 0)

    def row(self, name: str, figure: str) -> str:
        """One row of a picture as words."""
        return self.say("chart-row", name=name, figure=figure)

    def joined(self, *parts: str) -> str:
        """What stands under a title, one thing after another."""
        return " · ".join(parts)

    def listed(self, words: Sequence[str]) -> str:
        """A, B and C."""
        *others, last = words
        if not others:
            return last
        return self.say("chart-and", others=", ".join(others), last=last)

    def source(self, sources: Sequence[Source]) -> str:
        """Where the figures are from."""
        names = dict.fromkeys(self.said(source.publisher) for source in sources[:SHOWN_SOURCES])
        return self.say("chart-source", sources=", ".join(names) or "Saylau")

    def alt(self, title: str, *sentences: Sequence[str]) -> str:
        """The words that stand in for a picture: what belongs together is one sentence."""
        rows = ". ".join(", ".join(rows) for rows in sentences)
        return self.say("chart-alt", title=title, rows=rows)


def amount(figure: Figure) -> Fraction:
    """How long or how high a figure is drawn."""
    return Fraction(figure if isinstance(figure, int) else figure.value)
