"""Words in Latin letters, which have no business in Russian and Kazakh except in names."""

import re

# What has its name in Latin letters wherever it is written about: newspapers, agencies, a party.
NAMES = (
    *("Saylau", "Respublica", "CNN", "ANI", "Tengrinews", "Qazinform", "Pakistan Today"),
    *("The Astana Times", "The Times of Central Asia", "The Caspian Post", "The Geneva Times"),
    *("The Guardian", "The Village", "Le Courrier du Vietnam", "Sputnik", "SOCIS-A", "VOTA"),
    "Monitor",
)

# Addresses, commands, the kinds of files, and numbers of laws such as 375-I.
_NO_WORDS = re.compile(
    r"https?://\S+|\b[\w-]+\.[a-z]{2,5}\b|/[a-z]+|\b(CSV|XLSX)\b|\d-[IVX]+\b", re.I
)
_NAMES = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in NAMES))
_WORD = re.compile(r"\b[A-Za-zÀ-ɏ]+\b")


def latin_words(text: str) -> list[str]:
    """The words of a text in Latin letters that are no names."""
    return _WORD.findall(_NAMES.sub(" ", _NO_WORDS.sub(" ", text)))
