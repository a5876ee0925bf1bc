"""Words that are known, but rather slips of others: "tmies" is no form of "tmi"."""

from bot.question.fold import fold
from bot.question.phrases import Meaning
from bot.question.spelling import LIKELY
from bot.question.vocabulary import Vocabulary
from bot.question.words import Word

LONGEST_SHORT = 4
"""Up to this many letters a name with an ending is most of a common word."""
_EMPTY = frozenset(("stop", "ordinary"))
_ASKING = frozenset(("party", "concept", "rank"))


def is_slip(word: Word, meanings: tuple[Meaning, ...], known: Vocabulary) -> bool:
    """Whether a word that has the key or the stem of one that asks nothing is rather a slip of one
    that does: "tmies" is no form of "tmi", nor "болы" the Russian "боли"."""
    kind = meanings[0].kind
    if kind == "person" and word.is_cyrillic:
        return not known.spelling.knows(word.text)  # "Косанов" is nobody held
    idle = kind in _EMPTY or kind == "scope"
    # "Лады" is rather "алды" than of the party Lad.
    short = kind == "party" and len(word.text) <= LONGEST_SHORT and word.key not in known.exact
    idle = idle or short
    if not idle and word.is_cyrillic and kind == "concept":
        idle = all(meaning.language == "en" for meaning in meanings)
    if not idle or word.key in known.exact and meanings[0].value == "country":
        return False
    if known.spelling.knows(word.text):
        return False
    found = known.spelling.corrections(word.text)
    likely = [known.exact.get(fold(form)) for form, slips in found.items() if slips == LIKELY]
    asking = _ASKING | _EMPTY if kind == "scope" or short else _ASKING
    return any(one.kind in asking for entry in likely if entry for one in entry.of(word))
