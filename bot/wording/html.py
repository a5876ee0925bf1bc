"""The little HTML that replies are made of, and the same without it."""

import re
from html import escape, unescape

_TAG = re.compile(r"<[^>]+>")


def plain(html: str) -> str:
    """The text of a reply without its markup."""
    return unescape(_TAG.sub("", html))


def link(text: str, url: str | None) -> str:
    """A link; plain text where there is no address."""
    shown = escape(text, quote=False)
    return f'<a href="{escape(url)}">{shown}</a>' if url else shown
