"""Words read across scripts: "dauys" is дауыс, but the English "men" is not the Kazakh мен."""

from collections.abc import Sequence

from bot.question.link import Span
from bot.question.words import Word

# Names are spelt in every script; what else is typed in Latin has to show that it is Kazakh or
# Russian: by being more than the English words beside it, or, as many, by being long.
_NAMES = frozenset(("party", "person", "region", "method"))
_EMPTY = frozenset(("stop", "ordinary"))
LONG_ENOUGH = 5


def in_its_script(spans: Sequence[Span], words: Sequence[Word]) -> list[Span]:
    """The spans, without the meanings that belong to a language of the other script."""
    foreign = [span for span in spans if _is_foreign(span, words)]
    if not foreign:
        return list(spans)
    latin = [span for span in foreign if not words[span.start].is_cyrillic]
    cyrillic = sum(words[span.start].is_cyrillic for span in spans)
    english = sum(
        not words[span.start].is_cyrillic and len(span.text) > 1 and _languages(span) == {"en"}
        for span in spans
    )
    return [
        span.unmeant()
        if span in foreign and not _is_meant(span, words, len(latin) + cyrillic - english)
        else span
        for span in spans
    ]


def _is_meant(span: Span, words: Sequence[Word], ahead: int) -> bool:
    """`ahead`: how many more Kazakh and Russian words than English ones the text has."""
    if words[span.start].is_cyrillic:
        return span.kind not in _EMPTY
    return ahead > 0 or (ahead == 0 and span.kind not in _EMPTY and len(span.text) >= LONG_ENOUGH)


def _is_foreign(span: Span, words: Sequence[Word]) -> bool:
    if not span.meanings or span.kind in _NAMES:
        return False
    english = "en" in _languages(span)
    return not english if not words[span.start].is_cyrillic else _languages(span) == {"en"}


def _languages(span: Span) -> set[str]:
    return {meaning.language for meaning in span.meanings}
