"""Draws docs/gallery.md and its pictures: `make gallery`."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import get_args

from PIL import Image

from bot import charts
from bot.conversation import Conversation
from bot.fleeting import Fleeting
from bot.message import Message, Reply
from bot.pictures import Picture, Theme
from bot.wording import languages
from db.facts import Facts
from db.files import bundled
from db.preferences import Preferences

FOLDER = Path(__file__).parent
PAGE = FOLDER / "gallery.md"
PICTURES = FOLDER / "gallery"

QUESTIONS = {
    "votes": "votes 2007",
    "chamber": "hemicycle 2021",
    "chamber-1995": "hemicycle 1995",
    "what-if": "what if the threshold was 1% in 2007",
    "turnout": "turnout over the years",
    "turnout-2007": "turnout 2007",
    "party-votes": "Nur Otan votes over the years",
    "party-seats": "Ak Zhol seats over the years",
    "lists": "compare Ak Zhol and Auyl",
    "elections": "compare 2016 and 2021",
    "list": "Nur Otan 2004 and 2007",
    "regions": "turnout by region 2023",
    "region": "turnout in Almaty 2012",
}
"""The name of each picture, and a question that it goes with."""

_HEAD = """# Gallery

Every kind of picture, in each language and in both themes. `make gallery` draws this page anew;
`saylau chart "hemicycle 2021" -o chart.png --theme dark --language kk` writes one of them in its
full width of 1000 pixels.
"""
_HALF = 2
_COLORS = 128


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture of the gallery: what was asked, and what came back."""

    name: str
    question: str
    language: str
    picture: Picture
    reply: Reply

    def file(self, theme: Theme) -> str:
        """The name of its file."""
        return f"{self.name}-{self.language}-{theme}.png"


def main() -> None:
    """Writes the page and its pictures, and removes those that are no longer shown."""
    PICTURES.mkdir(exist_ok=True)
    for old in PICTURES.glob("*.png"):
        old.unlink()
    for one in shown():
        for theme in get_args(Theme):
            file = charts.png(one.picture, theme)
            (PICTURES / one.file(theme)).write_bytes(_halved(file))
    PAGE.write_text(page(), "utf-8")


@cache
def shown() -> tuple[Shown, ...]:
    """All pictures, question by question, language by language."""
    return tuple(asyncio.run(_asked()))


async def _held() -> Facts:
    return bundled()


async def _asked() -> list[Shown]:
    everything = []
    for name, question in QUESTIONS.items():
        for language in languages():
            held = Fleeting(_held, Preferences(language))
            conversation = Conversation(held, "2007", "saylau_bot")
            reply = await conversation.reply(Message(question, "gallery", "gallery"))
            if reply.picture is None:
                raise ValueError(f"no picture goes with {question!r}")
            everything.append(Shown(name, question, language, reply.picture, reply))
    return everything


def page() -> str:
    """The page as Markdown: a table for each question, a row for each theme."""
    return "\n".join([_HEAD, *(_section(name) for name in QUESTIONS)])


def _section(name: str) -> str:
    ones = [one for one in shown() if one.name == name]
    head = "".join(f"| {one.language} " for one in ones) + "|\n" + "| --- " * len(ones) + "|"
    rows = "\n".join("".join(_cells(ones, theme)) + "|" for theme in get_args(Theme))
    kind = ones[0].reply.chart_kind
    return f"## {ones[0].question}\n\nKind: {kind}\n\n{head}\n{rows}\n"


def _cells(ones: list[Shown], theme: Theme) -> Iterator[str]:
    for one in ones:
        yield f"| ![{one.reply.alt}](gallery/{one.file(theme)}) "


def _halved(file: bytes) -> bytes:
    """A picture at half its size, as small as it gets."""
    with Image.open(BytesIO(file)) as image:
        half = image.convert("RGB").reduce(_HALF).quantize(_COLORS, Image.Quantize.MAXCOVERAGE)
    small = BytesIO()
    half.save(small, "PNG", optimize=True)
    return small.getvalue()


if __name__ == "__main__":
    main()
