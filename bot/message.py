"""What goes into a conversation and what comes out, whichever way it came in."""

from dataclasses import dataclass
from typing import Literal

from bot.pictures import Picture

Status = Literal["answer", "choices", "unknown", "refused", "silent"]


@dataclass(frozen=True, slots=True)
class Message:
    """One line somebody wrote.

    `person` and `chat` only tell people and chats apart. `language` is the profile's language
    code. `addressed` is whether the bot was spoken to: always in private; in a group by its
    commands, by a mention, or by a reply to it.
    """

    text: str
    person: str
    chat: str
    private: bool = True
    addressed: bool = True
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Press:
    """A button pressed: `data` is what the button carried, at most 64 bytes, never trusted."""

    data: str
    person: str
    chat: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Button:
    """A question that can be tapped: `data` carries it, `text` can also be asked as it stands."""

    text: str
    data: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What is said back.

    `html` is valid Telegram HTML, `text` the same without markup. `reading` is how the question
    was understood. `picture` is the chart to draw under the text, `alt` its words. `controls` are
    short buttons that stand side by side, row by row, above the others. `in_place`: a press on a
    message of ours changes that message instead of sending a new one.
    """

    status: Status
    html: str = ""
    text: str = ""
    language: str = "en"
    topic: str | None = None
    reading: str | None = None
    chart_kind: str | None = None
    picture: Picture | None = None
    alt: str | None = None
    buttons: tuple[Button, ...] = ()
    sources: tuple[str, ...] = ()
    controls: tuple[tuple[Button, ...], ...] = ()
    in_place: bool = False
