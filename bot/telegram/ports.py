"""What this package needs from the rest of the bot."""

from collections.abc import Mapping
from typing import Protocol, TypeAlias

from bot.message import Message, Press, Reply, Suggestion
from bot.pictures import Picture, Theme
from bot.profile import Profile


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

    def joined(self, language: str | None) -> Reply:
        """One line for a group that the bot was let into."""

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


class ReadyCharts(Protocol):
    """Charts that Telegram has."""

    async def file_id(self, picture: Picture, theme: Theme) -> str | None:
        """The id of a chart that was sent before; None for one that was not."""


Menu: TypeAlias = Mapping[str, Profile]
"""How the bot presents itself by language, the fallback language first."""
