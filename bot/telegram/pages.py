"""Telegram HTML in messages of allowed length, each of them valid."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from html import unescape
from itertools import accumulate

_TOKEN = re.compile(r"<[^<>]*>|&(?:#\d+|#[xX][0-9A-Fa-f]+|\w+);|.", re.DOTALL)
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-zA-Z-]+)[^<>]*>")


def plain(html: str) -> str:
    """The text without its markup."""
    return unescape(_TAG.sub("", html))


def fits(html: str, limit: int) -> bool:
    """Whether a text is within one of Telegram's limits, which do not count markup."""
    # No character takes more than two units, so most texts need no closer look.
    return 2 * len(html) <= limit or _units(plain(html)) <= limit


def pages(html: str, limit: int) -> list[str]:
    """The text in messages of at most `limit`: cut between lines where that is possible,
    else between words, never within a tag; a tag that is open at a cut goes on after it."""
    if fits(html, limit):
        return [html]
    cut = ["".join(tokens) for tokens in _cut(_TOKEN.findall(html.strip()), limit)]
    return [page for page in _balanced(cut) if plain(page).strip()] or [""]


def _units(text: str) -> int:
    """UTF-16 code units: Telegram counts in these or in characters, which are never more."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _length(token: str) -> int:
    if len(token) > 1:
        token = "" if token.startswith("<") else unescape(token)
    return _units(token)


def _cut(tokens: Sequence[str], limit: int) -> Iterator[Sequence[str]]:
    while tokens:
        lengths = list(accumulate(map(_length, tokens)))
        size = bisect_right(lengths, limit)
        if size < len(tokens):
            size = _after_last("\n", tokens[:size]) or _after_last(" ", tokens[:size]) or size
        yield tokens[:size]
        tokens = tokens[size:]


def _after_last(mark: str, tokens: Sequence[str]) -> int:
    """The place behind the last mark, 0 when there is none."""
    return next((at for at in range(len(tokens), 0, -1) if tokens[at - 1] == mark), 0)


def _balanced(cut: Sequence[str]) -> Iterator[str]:
    tags: list[str] = []
    for page in cut:
        opened = "".join(tags) + page
        tags = _left_open(opened)
        yield opened.strip() + "".join(f"</{_name(tag)}>" for tag in reversed(tags))


def _left_open(html: str) -> list[str]:
    tags: list[str] = []
    for tag in _TAG.finditer(html):
        if not tag["close"]:
            tags.append(tag[0])
        elif tags:
            tags.pop()
    return tags


def _name(tag: str) -> str:
    found = _TAG.match(tag)
    return found["name"] if found else ""
