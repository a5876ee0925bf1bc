"""Text typed with the other keyboard layout ("фл ярщд" for "ak zhol", "zdrf" for "явка") or in
Latin letters ("aq joldan neshe ese kop")."""

import re
from collections.abc import Iterable

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~"
_CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ"
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
# The Kazakh layout has its own letters on the keys of digits: "f0" is "ақ".
_KAZAKH = str.maketrans("2345890-=", "әіңғүұқөһ")
_LOOKS = str.maketrans("ABCEHKMOPTXYaceopxy", "АВСЕНКМОРТХУасеорху")
_LOOKING_ALIKE = re.compile(
    r"\b(?:[ABCEHKMOPTXY]{2,}|(?=\w*[\u0400-\u04ff])[ABCEHKMOPTXYaceopxy\u0400-\u04ff]+)\b"
)
_ALL_ALIKE = re.compile(r"\b[ABCEHKMOPTXYaceopxy\u0400-\u04ff]{3,}\b")
_CYRILLIC_LETTER = re.compile(r"[\u0400-\u04ff]")
_WITH_DIGITS = re.compile(r"[^\s\d]*[^\W\d_][^\s]*\d[^\s]*|\d[^\s]*[^\W\d_][^\s]*")
# The Latin spellings of Kazakh and Russian in use, the longest first.
_LETTERS = {
    "shch": "щ", "sh": "ш", "ch": "ч", "zh": "ж", "kh": "х", "gh": "ғ", "ts": "ц", "ng": "ң",
    "ya": "я", "yu": "ю", "yo": "ё",
    "a": "а", "b": "б", "c": "к", "d": "д", "e": "е", "f": "ф", "g": "г",
    "h": "х", "i": "и", "j": "ж", "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "p": "п",
    "q": "қ", "r": "р", "s": "с", "t": "т", "u": "у", "v": "в", "w": "у", "x": "х", "y": "ы",
    "z": "з", "ä": "ә", "á": "ә", "ğ": "ғ", "ǵ": "ғ", "ı": "ы", "ñ": "ң", "ń": "ң", "ö": "ө",
    "ó": "ө", "ş": "ш", "ü": "ү", "ú": "ү", "ū": "ұ", "ý": "у",
}  # fmt: skip
_WORD = re.compile(r"[^\s]+")
_LETTER = re.compile("|".join(_LETTERS))


def in_cyrillic(text: str) -> str:
    """Kazakh or Russian typed in Latin letters, in Cyrillic ones."""
    return _LETTER.sub(lambda found: _LETTERS[found[0]], text.casefold())


def as_it_looks(text: str) -> str:
    """A text with its Latin capitals, and the Latin letters of words that mix the scripts, as the
    Cyrillic ones that look the same: "HYP OTAH"."""
    # Among Cyrillic words "Hyp" and "acap" are Cyrillic, too.
    alike = _ALL_ALIKE if _CYRILLIC_LETTER.search(text) else _LOOKING_ALIKE
    return alike.sub(lambda found: found[0].translate(_LOOKS), text)


def words_in_other_layout(text: str, words: Iterable[str]) -> str:
    """A text with some of its words as the same keys give them on the other layout."""
    typed = {word: other_layout(word) for word in words}
    return _WORD.sub(lambda found: typed.get(found[0], found[0]), text)


def other_layout(text: str) -> str:
    """The same keys pressed on the other layout.

    Six Russian letters sit on the keys of punctuation, so this comes before punctuation is
    dropped.
    """
    cyrillic = sum("\u0400" <= letter <= "\u04ff" for letter in text)
    latin = sum(letter.isascii() and letter.isalpha() for letter in text)
    if cyrillic > latin:
        return text.translate(_TO_LATIN)
    kazakh = _WITH_DIGITS.sub(lambda found: found[0].translate(_KAZAKH), text)
    return kazakh.translate(_TO_CYRILLIC)
