"""People who talk to the bot over the Telegram in memory, and the least that answers them."""

import html
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import count
from typing import Any

from telegram import Update
from telegram.ext import ExtBot

from bot.message import Button, Message, Press, Reply, Suggestion
from bot.pictures import Bar, Bars, Picture, Theme
from bot.telegram.ports import Chats, Conversation, Drawing
from bot.telegram.wiring import App, build
from tests.memory_telegram import ME, TOKEN, Call, MemoryTelegram

JSON = dict[str, Any]

AIGUL: JSON = {"id": 1, "is_bot": False, "first_name": "Aigul", "language_code": "kk"}
BOLAT: JSON = {"id": 2, "is_bot": False, "first_name": "Bolat"}
PRIVATE: JSON = {"id": 1, "type": "private", "first_name": "Aigul"}
GROUP: JSON = {"id": -100, "type": "supergroup", "title": "Group"}

PICTURE = Bars("Votes", "%", (Bar("A", Fraction(1), "1", "#336699"),), None, "source")


class Parrot:
    """A conversation that repeats what it hears; some words make it do more."""

    def __init__(self) -> None:
        self.heard: list[Message | Press] = []

    async def reply(self, message: Message) -> Reply:
        """The text again; "chart", "buttons", "silence", "raw ..." and "crash" do as they say."""
        self.heard.append(message)
        text = message.text
        if "crash" in text:
            raise RuntimeError(text)
        return Reply(
            "silent" if "silence" in text else "answer",
            html=text.removeprefix("raw ") if text.startswith("raw ") else html.escape(text),
            picture=PICTURE if "chart" in text else None,
            buttons=(Button("Turnout?", "turnout:2007"),) if "buttons" in text else (),
        )

    async def press(self, press: Press) -> Reply:
        """The data again, if it is a question that was offered."""
        self.heard.append(press)
        known = press.data.startswith("turnout:")
        return Reply("answer" if known else "unknown", html=html.escape(press.data))

    async def suggest(
        self, text: str, person: str, language: str | None
    ) -> tuple[Suggestion, ...]:
        """The text again, under its own name."""
        reply = Reply("answer", html=html.escape(text))
        return (Suggestion("parrot", text or "nothing", text, reply),)

    def data_age(self) -> float:
        """A minute."""
        return 60.0

    def joined(self, language: str | None) -> Reply:
        """One line."""
        return Reply("answer", html=f"Hello ({language}).")

    def failure(self, language: str | None) -> Reply:
        """One sentence."""
        return Reply("answer", html=f"Sorry ({language}).")


class Crayon:
    """Draws the smallest of pictures, or fails to."""

    def __init__(self) -> None:
        self.broken = False

    async def png(self, picture: Picture, theme: Theme = "light") -> bytes:
        """A file, whatever the picture."""
        if self.broken:
            raise OSError("no pencil")
        return b"\x89PNG" + picture.title.encode()


@dataclass
class Register:
    """Writes down what happened to chats."""

    moved: list[tuple[str, str]] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    locked: bool = False

    async def move_chat(self, old: str, new: str) -> None:
        """A chat has another id."""
        if self.locked:
            raise OSError("database is locked")
        self.moved.append((old, new))

    async def forget_chat(self, chat: str) -> None:
        """A chat is gone."""
        self.forgotten.append(chat)


@dataclass
class World:
    """A bot, its Telegram, and everybody around it."""

    app: App
    telegram: MemoryTelegram
    parrot: Parrot
    crayon: Crayon
    chats: Register
    waited: list[float]
    _numbers: Any = field(default_factory=count)

    async def says(self, text: str, chat: JSON = PRIVATE, **more: Any) -> list[Call]:
        """Somebody writes; what the bot did then."""
        message = self.message(text, chat, **more)
        return await self.update(message=message)

    def message(self, text: str, chat: JSON = PRIVATE, **more: Any) -> JSON:
        """A message as Telegram tells it."""
        number = self.telegram.take_id(chat["id"])
        body = {"message_id": number, "date": 0, "chat": chat, "from": AIGUL, "text": text}
        return body | more

    async def types(self, text: str, **more: Any) -> list[JSON]:
        """Aigul types after the bot's name in some chat; what is offered to her."""
        query = {"id": "i", "from": AIGUL, "query": text, "offset": ""}
        (call,) = await self.update(inline_query=query | more)
        results: list[JSON] = call.params["results"]
        return results

    async def presses(
        self, data: str, under: JSON | None = None, who: JSON | None = None
    ) -> list[Call]:
        """Somebody presses a button under a message of the bot; what it did then."""
        message = under or self.message("Ask", **{"from": ME})
        query = {
            "id": "q",
            "from": who or AIGUL,
            "chat_instance": "i",
            "data": data,
            "message": message,
        }
        return await self.update(callback_query=query)

    async def update(self, number: int | None = None, **content: JSON) -> list[Call]:
        """An update comes; what the bot did then."""
        before = len(self.telegram.calls)
        number = next(self._numbers) if number is None else number
        update = Update.de_json({"update_id": number, **content}, self.app.bot)
        await self.app.process_update(update)
        return self.telegram.calls[before:]


@asynccontextmanager
async def world(
    conversation: Conversation | None = None,
    drawing: Drawing | None = None,
    stored: Chats | None = None,
) -> AsyncIterator[World]:
    """The bot in its Telegram; it does not really sleep, but says how long it would."""
    telegram, parrot, crayon, chats = MemoryTelegram(), Parrot(), Crayon(), Register()
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    bot: ExtBot[None] = ExtBot(TOKEN, request=telegram, get_updates_request=telegram)
    app = build(bot, conversation or parrot, drawing or crayon, stored or chats, sleep)
    async with app:
        yield World(app, telegram, parrot, crayon, chats, waited)


def texts(calls: list[Call]) -> list[str]:
    """What people see of some calls."""
    shown = [call.message for call in calls if call.message]
    return [message.get("text") or message.get("caption", "") for message in shown]
