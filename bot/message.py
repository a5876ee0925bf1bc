"""What goes into a conversation and what comes out, whichever way it came in."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from bot.pictures import Picture, Theme

Status = Literal["answer", "choices", "unknown", "refused", "silent"]
MOST_BUTTONS = 4
MaySet = Callable[[], Awaitable[bool]]


async def anybody() -> bool:
    """Everybody may change the settings, as in a chat of one's own."""
    return True


@dataclass(frozen=True, slots=True)
class Message:
    """One line somebody wrote.

    `person` and `chat` only tell people and chats apart. `language` is the profile's language
    code. `addressed` is whether the bot was spoken to: always in private; in a group by its
    commands, by a mention, or by a reply to it. `may_set` finds out whether the person may change
    the settings of the chat.
    """

    text: str
    person: str
    chat: str
    private: bool = True
    addressed: bool = True
    language: str | None = None
    may_set: MaySet = field(default=anybody, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Press:
    """A button pressed: `data` is what the button carried, at most 64 bytes, never trusted."""

    data: str
    person: str
    chat: str
    language: str | None = None
    may_set: MaySet = field(default=anybody, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Button:
    """A question that can be tapped: `data` carries it, `text` can also be asked as it stands."""

    text: str
    data: str


@dataclass(frozen=True, slots=True)
class Document:
    """A file to send."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    """What is said back.

    `html` is valid Telegram HTML, `text` the same without markup. `reading` is how the question
    was understood. `picture` is the chart to draw under the text, `alt` its words. `controls` are
    short buttons that stand side by side, row by row, above the others. `in_place`: a press on a
    message of ours changes that message instead of sending a new one. `files` are buttons for the
    figures as files, side by side below the others, `document` is such a file. `aside`: it is for
    the one who pressed alone, to be shown for a moment.
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
    theme: Theme = "light"
    controls: tuple[tuple[Button, ...], ...] = ()
    in_place: bool = False
    files: tuple[Button, ...] = ()
    document: Document | None = None
    aside: bool = False


def joined(replies: Sequence[Reply]) -> Reply:
    """Replies to questions that were asked in the same breath, as one: all that they say, the
    first picture, and the first buttons of each."""
    drawn = next((reply for reply in replies if reply.picture), replies[0])
    each = max(1, MOST_BUTTONS // len(replies))
    return replace(
        replies[0],
        html="\n\n".join(reply.html for reply in replies),
        text="\n\n".join(reply.text for reply in replies),
        reading="; ".join(reply.reading for reply in replies if reply.reading),
        chart_kind=drawn.chart_kind,
        picture=drawn.picture,
        alt=drawn.alt,
        buttons=tuple(button for reply in replies for button in reply.buttons[:each]),
        sources=tuple(dict.fromkeys(source for reply in replies for source in reply.sources)),
        controls=(),
        files=next((reply.files for reply in replies if reply.files), ()),
    )


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An answer offered while a question is being typed; `key` is short and its own."""

    key: str
    title: str
    description: str
    reply: Reply
