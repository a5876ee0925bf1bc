"""What this package needs from the rest of the bot."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol, TypeAlias

from bot.message import Message, Press, Reply, Suggestion
from bot.pictures import Picture, Theme
from bot.profile import Profile
from db.journal import Answered, Asked

Notice: TypeAlias = Literal["many", "stale", "interrupted", "joined"]
"""There are too many questions at once; those of a time when the bot was away are passed over;
a question was not answered because the bot was stopped; the bot was let into a group."""


class Conversation(Protocol):
    """Answers what people say and press."""

    async def reply(self, message: Message) -> Reply:
        """The answer to a message; `silent` when nothing should be said."""

    async def press(self, press: Press) -> Reply:
        """The answer to a button, whatever data it carries."""

    async def suggest(
        self, text: str, person: str, language: str | None
    ) -> tuple[Suggestion, ...]:
        """Answers to what somebody is typing, the likeliest first."""

    def data_age(self) -> float:
        """Seconds for which the facts have stood as they are."""

    def failure(self, language: str | None) -> Reply:
        """One sentence for when an answer could not be given; never raises."""

    def notice(self, name: Notice, language: str | None) -> Reply:
        """One sentence about how the bot answers; never raises."""


class Drawing(Protocol):
    """Draws charts."""

    async def png(self, picture: Picture, theme: Theme = "light") -> bytes:
        """The picture as a PNG file."""


class Chats(Protocol):
    """What is stored about chats, by their Telegram ids; every method may raise
    DatabaseTroubleError."""

    async def move_chat(self, old: str, new: str) -> None:
        """A group became a supergroup; told more than once of the same move."""

    async def forget_chat(self, chat: str) -> None:
        """The bot was blocked or removed; the chat may be unknown."""


class ReadyCharts(Protocol):
    """Charts that Telegram has."""

    async def file_id(self, picture: Picture, theme: Theme) -> str | None:
        """The id of a chart that was sent before; None for one that was not."""


class Entrance(Protocol):
    """Decides what is worked on."""

    def inside(self, update: object) -> AbstractAsyncContextManager[bool]:
        """Whether an update is to be worked on, for as long as it is."""

    async def ready(self, update: object) -> bool:
        """Whether an update whose turn it is still has to be worked on."""


class Outbox(Protocol):
    """Told of what goes out."""

    def sent(self, update: int, message: int, photo: bool) -> None:
        """A message answers an update; `photo` is whether it shows a chart."""


class Journal(Protocol):
    """What is stored about updates; every method raises DatabaseTroubleError."""

    async def write(self, asked: Sequence[Asked], answered: Sequence[Answered]) -> None:
        """Notes what came and what is answered by now, all or nothing."""

    async def before(self) -> Sequence[tuple[Asked, Answered | None]]:
        """What came before, oldest first, with its answer."""

    async def answer(self, chat: str, question: int) -> Answered | None:
        """What answers a question now."""

    async def prune(self) -> None:
        """Forgets what is old."""


class PhotoIds(Protocol):
    """Stored ids of charts by a key; every method raises DatabaseTroubleError."""

    async def get(self, key: str) -> str | None:
        """The id of a chart."""

    async def put(self, key: str, file_id: str) -> None:
        """Remembers the id of a chart."""

    async def drop(self, key: str) -> None:
        """Forgets an id."""


class Pulse(Protocol):
    """Signs of life; every method raises DatabaseTroubleError."""

    async def begin(self) -> datetime | None:
        """Notes a start; the last sign of life of a process before that did not end well."""

    async def end(self) -> None:
        """Notes that the process ends well."""

    async def beat(self) -> None:
        """Notes that Telegram was heard from just now."""


@dataclass(frozen=True, slots=True)
class Needs:
    """Everything of the above."""

    conversation: Conversation
    drawing: Drawing
    chats: Chats
    journal: Journal
    photos: PhotoIds
    pulse: Pulse


Menu: TypeAlias = Mapping[str, Profile]
"""How the bot presents itself by language, the fallback language first."""
