"""A person who talks to the bot in tests: the real conversation over the bundled facts."""

from bot.conversation import Conversation
from bot.message import Message, Press, Reply
from db.facts import Facts
from db.files import bundled
from db.preferences import Preferences

BOT = "saylau_bot"


class Bundled:
    """The facts that come with the program, and what each chat chose."""

    def __init__(self, chosen: dict[str, Preferences] | None = None) -> None:
        self.chosen = chosen or {}

    async def facts(self) -> Facts:
        return bundled()

    async def preferences(self, chat: str) -> Preferences:
        return self.chosen.get(chat, Preferences())

    async def prefer(self, chat: str, preferences: Preferences) -> None:
        self.chosen[chat] = preferences

    async def forget_chat(self, chat: str) -> None:
        self.chosen.pop(chat, None)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Person:
    """Somebody with a private chat, who may also write in a group."""

    def __init__(self, language: str | None = None, chose: str | None = None) -> None:
        self.clock = Clock()
        self.held = Bundled({"private": Preferences(chose)} if chose else None)
        self.conversation = Conversation(self.held, "2007", BOT, self.clock)
        self._language = language

    async def says(self, text: str) -> Reply:
        """Writes in private."""
        message = Message(text, "Aigul", "private", language=self._language)
        return await self.conversation.reply(message)

    async def says_in_group(self, text: str, addressed: bool, person: str = "Aigul") -> Reply:
        """Writes in a group."""
        message = Message(text, person, "group", private=False, addressed=addressed)
        return await self.conversation.reply(message)

    async def presses(self, data: str) -> Reply:
        """Presses a button."""
        return await self.conversation.press(Press(data, "Aigul", "private", self._language))
