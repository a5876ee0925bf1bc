"""How a text speaks: of everyday things, of those who talk, whether it asks for anything."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.question.link import Span
from bot.question.phrases import NAMING
from bot.question.vocabulary import Vocabulary
from bot.question.words import Word


@dataclass(frozen=True, slots=True)
class Manner:
    """`talk` is how many words are of everyday life, `ordinary` whether they name things or what
    those are like. `personal` is whether those who talk are named, `speaks` whether they are the
    subject. `wishes` is whether something is asked for ("show me", "how many"), `whether` whether
    it is asked if something is so."""

    talk: int
    ordinary: bool
    personal: bool
    speaks: bool
    wishes: bool
    whether: bool


def manner_of(said: Sequence[Word], spans: Sequence[Span], known: Vocabulary) -> Manner:
    """The manner of some words and the spans of them."""
    keys = [word.key for word in said]
    spelt = [word.small for word in said]
    everyday = [span for span in spans if span.kind == "ordinary"]
    opens = bool(keys) and keys[0] in known.marks.openings
    wishes = not known.marks.wishes.isdisjoint(keys)
    in_kazakh = not known.marks.kazakh_wishes.isdisjoint(keys) and _is_kazakh(spans)
    return Manner(
        talk=len(everyday),
        ordinary=any(not NAMING.isdisjoint(span.values) for span in everyday),
        personal=not known.marks.personal.isdisjoint(spelt),
        speaks=not known.marks.speakers.isdisjoint(spelt),
        wishes=opens or wishes or in_kazakh,
        whether=not known.marks.whether.isdisjoint(keys),
    )


def _is_kazakh(spans: Sequence[Span]) -> bool:
    """Whether more of the words are Kazakh alone than Russian alone."""
    spoken = [{meaning.language for meaning in span.meanings} for span in spans]
    return spoken.count({"kk"}) > spoken.count({"ru"})
