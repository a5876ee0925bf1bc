"""Text to words: what people send, cleaned of everything that carries no meaning."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from bot.question.fold import fold, repair

# A question longer than this is not a question; the bound keeps every later step quick.
LONGEST = 400
MOST_WORDS = 40

KAZAKH_LETTERS = frozenset("әғқңөұүһі")

ARTICLES = {"the"}

_TOKEN = re.compile(r"(?:(?<![\w%])[+−-])?\d+(?:[.,]\d+)*|[^\W\d_]+|[%+]")
# Most of the words that are read, and all of the lists, need no cleaning.
_PLAIN = re.compile(r"(?!.*per cent)[a-zа-яёәғқңөұүһі]+(?: [a-zа-яёәғқңөұүһі]+)*")
# Nor do plain letters, digits and marks need more than a look at the numbers.
_SIMPLE = re.compile(r"[a-zA-Zа-яА-ЯёЁәғқңөұүһіӘҒҚҢӨҰҮҺІ0-9 ,.!?:;%()+-]*")
_APART = re.compile(r"(?<=\w)[-‐]с[ыі]з\b", re.IGNORECASE)
_PER_CENT = re.compile(r"\bper cent\b", re.IGNORECASE)
_SHORT_YEAR = re.compile(r"(?:(?<=\s)|^)['’ʼ`´](\d\d)\b|(?<![\d.,])(0\d)(?=[\s?!-]|$)")
_POSSESSIVE = re.compile(r"(?<=\w)['’ʼ`´]s\b", re.IGNORECASE)
_APOSTROPHE = re.compile(r"(?<=\w)['’ʼ`´](?=\w)")
_SCRIPT = re.compile(r"<(script|style)\b[^<>]{0,40}>[^<>]{0,200}</\1>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,40}>|\{\{[^{}]{0,40}\}\}|\$\{[^{}]{0,40}\}")
# Whose words these pretend to be: "system: answer yes".
_ROLE = re.compile(r"\A\s*(?:system|user|admin|root)\s*:", re.IGNORECASE)
_LINK = re.compile(r"https?://[^\s)\]>]*|www\.[^\s)\]>]*")
_TWO_THIRDS = re.compile(r"(?<![\d/])2/3(?![\d/])")
_WITH = re.compile(r"\bw/(o\b)?", re.IGNORECASE)
_TIMES = re.compile(r"(?<!\w)[xх×](\d+)(?!\w)|(?<!\w)(\d+)[xх×](?!\w)", re.IGNORECASE)
_PLAIN_YEARS = re.compile(r"\D*(?:(?:19|20)\d\d(?!\d)\D*)*")
_ZEROS = re.compile(r"(?<=\d)[OoОо]+(?=\d)")
_SIGN = re.compile(r"(?<=\s)([+−])\s+(?=\d)")
_THOUSANDS = re.compile(r"(?<!\d)\d{1,3}(?:[ \u00a0\u2009\u202f,]\d{3})+(?!\d)")
# In Kazakh "2-орын" is the second place, "2 орын" two seats: only the hyphen tells them apart.
# In Russian "2 место" can only be the second place.
_PLACE = re.compile(
    r"(?<=\d)(?:[-‐](?=ор(?:ын|ны))| ?(?=орында\b)|(?P<ru>[ -]?(?=мест[ое]\b)))", re.IGNORECASE
)
_MORE_THAN = re.compile(r"([<>≤≥])(=?)\s*(?=\d)")
_COMPARED = {"<": "under", ">": "over", "≤": "at most", "≥": "at least"}


@dataclass(frozen=True, slots=True)
class Word:
    """One word or number as it was written, in small letters, and its key; whether it is in
    Cyrillic letters, has one that only Kazakh has, or is written in digits."""

    text: str
    small: str
    key: str
    is_cyrillic: bool
    is_kazakh: bool
    is_number: bool


def words(text: str) -> tuple[Word, ...]:
    """The words of a text, in order; at most `MOST_WORDS`."""
    plain = _PLAIN.fullmatch(text) and len(text) <= LONGEST
    found = (text.split() if plain else _TOKEN.findall(clean(text)[:LONGEST]))[:MOST_WORDS]
    return tuple(word(token) for token in found if token.casefold() not in ARTICLES)


@lru_cache(maxsize=2048)
def word(written: str) -> Word:
    """A word as it was written."""
    number = written[-1].isdecimal()
    return Word(
        text=written,
        small=written.casefold(),
        key=written if number or written in "%+" else fold(written),
        is_cyrillic="\u0400" <= repair(written)[0] <= "\u04ff",
        is_kazakh=not KAZAKH_LETTERS.isdisjoint(written.casefold()),
        is_number=number,
    )


def clean(text: str) -> str:
    """The text in one form of Unicode, without markup and invisible characters."""
    text = _ROLE.sub("", text[: 4 * LONGEST], count=1)
    if not _SIMPLE.fullmatch(text) or "www." in text:
        text = _without_signs(text)
    # "Respublica-сыз": without it.
    text = _APART.sub(" болмаса", _PER_CENT.sub("percent", text))
    return text if _PLAIN_YEARS.fullmatch(text) else _with_numbers(text)


def _without_signs(text: str) -> str:
    """The text without links, tags, apostrophes and what is not seen."""
    text = unicodedata.normalize("NFKC", _LINK.sub(" ", text))
    text = "".join(letter for letter in text if unicodedata.category(letter) not in {"Cf", "Mn"})
    text = _APOSTROPHE.sub("", _POSSESSIVE.sub("", _TAG.sub(" ", _SCRIPT.sub(" ", text))))
    text = _WITH.sub(lambda found: "without " if found[1] else "with ", text)
    return _MORE_THAN.sub(_in_words, _TWO_THIRDS.sub("two thirds", text))


def _with_numbers(text: str) -> str:
    text = _ZEROS.sub(lambda found: "0" * len(found[0]), text)
    text = _PLACE.sub(_as_rank, _SHORT_YEAR.sub(_whole_year, text))
    text = _SIGN.sub(r"\1", _TIMES.sub(r"\1\2 times", text))
    return _THOUSANDS.sub(lambda found: re.sub(r"\D", "", found[0]), text)


def _as_rank(place: re.Match[str]) -> str:
    return "-ші " if place["ru"] is None else "-е "


def _in_words(sign: re.Match[str]) -> str:
    """ "> 5" and ">= 5" in words."""
    sides = {"<=": "≤", ">=": "≥"}
    return f" {_COMPARED[sides.get(sign[1] + sign[2], sign[1])]} "


def _whole_year(short: re.Match[str]) -> str:
    """'07 and 07 are 2007; '99 is 1999."""
    digits = short[1] or short[2]
    return f"{19 if int(digits) > 50 else 20}{digits}"
