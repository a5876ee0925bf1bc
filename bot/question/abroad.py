"""Other countries by their names in CLDR: what is asked of them is not held, and none of them may
pass for a slip of one of our words."""

from collections.abc import Iterator

from babel import Locale

from bot.question.phrases import Meaning

SHORTEST_CASED = 6
_HERE = "KZ"
_LANGUAGES = ("en", "ru", "kk")
_CONSONANTS = "бвгджзклмнпрстфхцчшщ"


def names_abroad() -> Iterator[tuple[str, Meaning]]:
    """The names in each language, the Russian ones in their cases."""
    for language in _LANGUAGES:
        locale, meaning = Locale(language), Meaning("scope", "country", language)
        for name in _countries(locale):
            yield name, meaning
            if language == "ru":
                yield from ((form, meaning) for form in _cases(name))


def _countries(locale: Locale) -> Iterator[str]:
    for code, name in locale.territories.items():
        if code.isalpha() and code != _HERE:
            yield name


def _cases(name: str) -> Iterator[str]:
    """A Russian name in the cases that it is asked about in: "в Дании", "Катара"."""
    stem, last = name[:-1], name[-1:]
    endings: tuple[str, ...] = ()
    if name.endswith("ия"):
        endings = ("и", "ю", "ей")
    elif len(name) < SHORTEST_CASED:
        return  # "самой" is hardly Samoa
    elif last == "я":
        endings = ("и", "ю", "е", "ей")
    elif last == "а":
        endings = ("ы", "е", "у", "ой", "и")
    elif last and last in _CONSONANTS:
        stem, endings = name, ("а", "е", "у", "ом")
    yield from (stem + ending for ending in endings)
