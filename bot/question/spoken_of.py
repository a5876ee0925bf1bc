"""Whether a text speaks of a party that it does not name: "its seats", "votes for that party"."""

from collections.abc import Sequence

from bot.question.link import Span
from bot.question.number import Number
from bot.question.numbers import between
from bot.question.vocabulary import Vocabulary
from bot.question.words import Word

# Who or what may have got something.
_SUBJECTS = frozenset(("party", "rank", "person", "who", "which", "chamber", "election"))


def points_back(
    said: Sequence[Word], found: Sequence[Number], spans: Sequence[Span], known: Vocabulary
) -> bool:
    """Whether a pronoun stands for a party, or a party got something and is not named."""
    pronouns = [word.small in known.marks.pronouns for word in said]
    if any(pronouns):
        # In "all parties and their votes" the parties are those spoken of, in "the winner and its
        # seats" the winner.
        first = pronouns.index(True)
        of_all = any("party" in span.values for span in spans)
        return not of_all and not any(_is_told_of(span) for span in spans if span.start < first)
    named = any(span.kind in _SUBJECTS or _SUBJECTS & set(span.values) for span in spans)
    words = (word for start, end in between(said, found) for word in said[start:end])
    return not named and not known.marks.takers.isdisjoint(word.key for word in words)


def _is_told_of(span: Span) -> bool:
    return span.kind == "rank" or "won" in span.values


def points_at_party(said: Sequence[Word], spans: Sequence[Span], known: Vocabulary) -> bool:
    """Whether it is certain that a party is spoken of: "that party", "votes for them"."""
    for at, word in enumerate(said):
        spelt, before = word.small, said[at - 1].key if at else ""
        if spelt in known.marks.recipients or (
            before in known.marks.for_whom and spelt in known.marks.pronouns
        ):
            return True
        if word.key in known.marks.demonstratives and any(
            span.start == at + 1 and "party" in span.values for span in spans
        ):
            return True
    return False
