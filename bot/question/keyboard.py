"""Text typed with the other keyboard layout: "фл ярщд" for "ak zhol", "zdrf" for "явка"."""

import re

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~"
_CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ"
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
# The Kazakh layout has its own letters on the keys of digits: "f0" is "ақ".
_KAZAKH = str.maketrans("2345890-=", "әіңғүұқөһ")
_WITH_DIGITS = re.compile(r"[^\s\d]*[^\W\d_][^\s]*\d[^\s]*|\d[^\s]*[^\W\d_][^\s]*")


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
