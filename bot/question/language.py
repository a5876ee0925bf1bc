"""Which language a text is in: by its letters first, then by the words that were known."""

from collections import Counter

from bot.question.words import KAZAKH_LETTERS


def language_of(text: str, words: Counter[str], profile: str) -> str:
    """The language to answer in; `profile` decides where the text itself does not.

    `words` counts the known words by language. Kazakh letters settle it, since Russian has none
    of them; Cyrillic without them is Kazakh only when most of its words are.
    """
    letters = text.casefold()
    if KAZAKH_LETTERS.intersection(letters):
        return "kk"
    if any("а" <= letter <= "я" or letter == "ё" for letter in letters):
        likely = _most(words, {"ru", "kk"})
        return likely if likely else profile if profile in {"ru", "kk"} else "ru"
    return _most(words, set(words)) or profile


def _most(words: Counter[str], among: set[str]) -> str | None:
    """The language that most of the words belong to; None where two have as many."""
    counts = Counter({language: words[language] for language in among}).most_common(2)
    if not counts or counts[0][1] == 0:
        return None
    return counts[0][0] if len(counts) == 1 or counts[0][1] > counts[1][1] else None
