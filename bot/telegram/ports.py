"""What this package needs from the rest of the bot."""

from collections.abc import Mapping, Sequence
from typing import Protocol, TypeAlias

from bot.message import Message, Press, Reply
from bot.pictures import Picture, Theme


class Conversation(Protocol):
    """Answers what people say and press."""

    async def reply(self, message: Message) -> Reply:
        """The answer to a message; `silent` when nothing should be said."""

    async def press(self, press: Press) -> Reply:
        """The answer to a button, whatever data it carries."""

    def failure(self, language: str | None) -> Reply:
        """One sentence for when an answer could not be given; never raises."""


class Drawing(Protocol):
    """Draws charts."""

    async def png(self, picture: Picture, theme: Theme = "light") -> bytes:
        """The picture as a PNG file."""


class Chats(Protocol):
    """What is stored about chats, by their Telegram ids."""

    async def move_chat(self, old: str, new: str) -> None:
        """A group became a supergroup; told more than once of the same move."""

    async def forget_chat(self, chat: str) -> None:
        """The bot was blocked or removed; the chat may be unknown."""


Menu: TypeAlias = Mapping[str, Sequence[tuple[str, str]]]
"""The commands and their descriptions by language, the fallback language first."""
