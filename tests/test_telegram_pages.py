"""Telegram HTML cut to length."""

import re
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.pages import fits, pages, plain

TAG = re.compile(r"<(/?)(\w+)[^<>]*>")


@pytest.mark.parametrize(
    ("html", "length"),
    [
        ("<b>Ak Zhol</b>", 7),
        ("5 &lt; 6 &amp; 7", 9),
        ("&#1178;&#x49A;", 2),
        ("Қазақстан", 9),
        ("🇰🇿", 4),
        ('<a href="https://example.org/?a=1&amp;b=2">source</a>', 6),
    ],
)
def test_only_what_is_seen_counts(html: str, length: int) -> None:
    assert fits(html, length)
    assert not fits(html, length - 1)


def test_a_short_text_is_one_page() -> None:
    assert pages("<b>one</b>\ntwo", 100) == ["<b>one</b>\ntwo"]


def test_pages_end_where_lines_end() -> None:
    assert pages("one two\nthree four\nfive", 12) == ["one two", "three four", "five"]


def test_a_line_that_is_too_long_is_cut_between_words() -> None:
    assert pages("one two three", 8) == ["one two", "three"]


def test_a_word_that_is_too_long_is_cut_all_the_same() -> None:
    assert pages("abcdefgh", 3) == ["abc", "def", "gh"]


def test_an_open_tag_goes_on_on_the_next_page() -> None:
    html = '<b>one <a href="x">two\nthree</a></b> four'
    assert pages(html, 8) == [
        '<b>one <a href="x">two</a></b>',
        '<b><a href="x">three</a></b>',
        "four",
    ]


def test_a_character_reference_is_never_cut() -> None:
    assert pages("&amp;&amp;&amp;", 2) == ["&amp;&amp;", "&amp;"]


def test_plain_text_has_neither_tags_nor_references() -> None:
    assert plain("<b>5 &lt; 6</b>") == "5 < 6"


words = st.text(st.sampled_from("аЖq 🇰<&\n"), max_size=12)
marked = st.tuples(st.sampled_from(["b", "i", "code"]), words).map(
    lambda pair: f"<{pair[0]}>{escape(pair[1])}</{pair[0]}>"
)


@given(st.lists(marked | words.map(escape)).map("".join), st.integers(2, 20))
def test_every_page_fits_is_valid_and_nothing_is_lost(html: str, limit: int) -> None:
    cut = pages(html, limit)
    assert all(fits(page, limit) and _is_balanced(page) for page in cut)
    assert _letters("".join(map(plain, cut))) == _letters(plain(html))


def _is_balanced(html: str) -> bool:
    opened: list[str] = []
    for close, name in TAG.findall(html):
        if not close:
            opened.append(name)
        elif not opened or opened.pop() != name:
            return False
    return not opened


def _letters(text: str) -> str:
    return "".join(text.split())
