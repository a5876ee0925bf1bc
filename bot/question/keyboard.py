"""Text typed with the other keyboard layout: "фл ярщд" for "ak zhol", "zdrf" for "явка"."""

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~"
_CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ"
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)


def other_layout(text: str) -> str:
    """The same keys pressed on the other layout.

    Six Russian letters sit on the keys of punctuation, so this comes before punctuation is
    dropped.
    """
    cyrillic = sum("\u0400" <= letter <= "\u04ff" for letter in text)
    latin = sum(letter.isascii() and letter.isalpha() for letter in text)
    return text.translate(_TO_LATIN if cyrillic > latin else _TO_CYRILLIC)
