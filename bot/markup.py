"""Telegram's HTML as styled text for a terminal."""

from html.parser import HTMLParser

from rich.style import Style
from rich.text import Text

_STYLES = {
    "b": Style(bold=True),
    "strong": Style(bold=True),
    "i": Style(italic=True),
    "em": Style(italic=True),
    "u": Style(underline=True),
    "s": Style(strike=True),
    "code": Style(color="cyan"),
    "pre": Style(color="cyan"),
    "blockquote": Style(dim=True),
}


def styled(html: str) -> Text:
    """The text with its styles; tags that Telegram does not know count for nothing."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    return parser.text


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = Text()
        self._open: list[tuple[str, Style]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        style = _STYLES.get(tag, Style.null())
        if tag == "a":
            style = Style(underline=True, link=dict(attrs).get("href"))
        self._open.append((tag, style))

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1][0] == tag:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        style = Style.combine([Style.null(), *(style for _, style in self._open)])
        self.text.append(data, style)
