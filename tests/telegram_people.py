"""People who talk to the bot over the Telegram in memory, and the least that answers them."""

import asyncio
import html
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from telegram import Update
from telegram.ext import ExtBot

from bot.config import Limits
from bot.message import Button, Message, Press, Reply, Suggestion
from bot.pictures import Bar, Bars, Picture, Theme
from bot.telegram.ports import Chats, Conversation, Drawing, Needs
from bot.telegram.wiring import App, Wired, build
from db.transactions import DatabaseTroubleError
from tests.memory_telegram import ME, TOKEN, Call, MemoryTelegram
from tests.notebook import Notebook

JSON = dict[str, Any]

AIGUL: JSON = {"id": 1, "is_bot": False, "first_name": "Aigul", "language_code": "kk"}
BOLAT: JSON = {"id": 2, "is_bot": False, "first_name": "Bolat"}
PRIVATE: JSON = {"id": 1, "type": "private", "first_name": "Aigul"}
GROUP: JSON = {"id": -100, "type": "supergroup", "title": "Group"}

LATER = 4_000_000_000  # so that no question is stale

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
            theme="dark" if "dark" in text else "light",
            buttons=(Button("Turnout?", "turnout:2007"),) if "buttons" in text else (),
        )

    async def press(self, press: Press) -> Reply:
        """The data again, if it is a question that was offered; "board ..." changes what is
        pressed, with a chart if it says so."""
        self.heard.append(press)
        known = press.data.startswith(("turnout:", "board"))
        return Reply(
            "answer" if known else "unknown",
            html=html.escape(press.data),
            picture=PICTURE if "chart" in press.data else None,
            buttons=(Button("More", "board more"),) if "buttons" in press.data else (),
            in_place=press.data.startswith("board"),
        )

    async def suggest(
        self, text: str, person: str, language: str | None
    ) -> tuple[Suggestion, ...]:
        """The text again, under its own name."""
        reply = Reply("answer", html=html.escape(text))
        return (Suggestion("parrot", text or "nothing", text, reply),)

    def data_age(self) -> float:
        """A minute."""
        return 60.0

    def failure(self, language: str | None) -> Reply:
        """One sentence."""
        return Reply("answer", html=f"Sorry ({language}).")

    def notice(self, name: str, language: str | None) -> Reply:
        """Its name."""
        return Reply("answer", html=f"{name} ({language})", text=f"{name} ({language})")


class Crayon:
    """Draws the smallest of pictures, or fails to."""

    def __init__(self) -> None:
        self.broken = False

    async def png(self, picture: Picture, theme: Theme = "light") -> bytes:
        """A file, whatever the picture."""
        if self.broken:
            raise OSError("no pencil")
        return b"\x89PNG" + picture.title.encode() + theme.encode()


@dataclass
class Register:
    """Writes down what happened to chats."""

    moved: list[tuple[str, str]] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    locked: bool = False

    async def move_chat(self, old: str, new: str) -> None:
        """A chat has another id."""
        if self.locked:
            raise DatabaseTroubleError("database is locked")
        self.moved.append((old, new))

    async def forget_chat(self, chat: str) -> None:
        """A chat is gone."""
        if self.locked:
            raise DatabaseTroubleError("database is locked")
        self.forgotten.append(chat)


@dataclass
class World:
    """A bot, its Telegram, and everybody around it."""

    wired: Wired
    telegram: MemoryTelegram
    parrot: Parrot
    crayon: Crayon
    chats: Register
    notebook: Notebook
    waited: list[float]

    @property
    def app(self) -> App:
        """The application."""
        return self.wired.app

    async def says(self, text: str, chat: JSON = PRIVATE, **more: Any) -> list[Call]:
        """Somebody writes; what the bot did then."""
        return await self.update(message=self.message(text, chat, **more))

    def message(self, text: str, chat: JSON = PRIVATE, **more: Any) -> JSON:
        """A message as Telegram tells it."""
        number = self.telegram.take_id(chat["id"])
        body = {"message_id": number, "date": LATER, "chat": chat, "from": AIGUL, "text": text}
        return body | more

    async def types(self, text: str, **more: Any) -> list[JSON]:
        """Aigul types after the bot's name in some chat; what is offered to her."""
        query = {"id": "i", "from": AIGUL, "query": text, "offset": ""}
        (call,) = await self.update(inline_query=query | more)
        results: list[JSON] = call.params["results"]
        return results

    async def edits(self, message: JSON, text: str, after: int = 60) -> list[Call]:
        """Somebody edits a message some seconds after it was written; what the bot did then."""
        changed = message | {"text": text, "edit_date": message["date"] + after}
        return await self.update(edited_message=changed)

    async def presses(
        self, data: str, under: JSON | None = None, who: JSON | None = None
    ) -> list[Call]:
        """Somebody presses a button under a message of the bot; what it did then."""
        return await self.update(callback_query=self.press(data, under, who))

    def press(self, data: str, under: JSON | None = None, who: JSON | None = None) -> JSON:
        """A press as Telegram tells it."""
        message = under or self.message("Ask", **{"from": ME})
        number = next(self.telegram.numbers)
        return {
            "id": f"q{number}",
            "from": who or AIGUL,
            "chat_instance": "i",
            "data": data,
            "message": message,
        }

    async def update(self, number: int | None = None, **content: JSON) -> list[Call]:
        """An update comes; what the bot did then."""
        before = len(self.telegram.calls)
        number = next(self.telegram.numbers) if number is None else number
        await self.come({"update_id": number, **content})
        return self.telegram.calls[before:]

    async def come(self, *contents: JSON) -> None:
        """Updates come in one batch and are worked on to their end."""
        updates = [Update.de_json(content, self.app.bot) for content in contents]
        fresh = self.wired.inbox.receive(updates, self.app.bot.bot)
        processor = self.app.update_processor
        async with asyncio.TaskGroup() as group:
            for update in fresh:
                work = self.app.process_update(update)
                group.create_task(processor.process_update(update, work))
        await self.wired.boards.idle()
        await self.wired.inbox.write()

    def sends(self, text: str, chat: JSON = PRIVATE, **more: Any) -> JSON:
        """Somebody writes: the update waits at Telegram."""
        number = next(self.telegram.numbers)
        update = {"update_id": number, "message": self.message(text, chat, **more)}
        self.telegram.updates.append(update)
        return update

    async def until(self, *shown: str) -> None:
        """Waits until exactly these answers were given, in any order."""
        async with asyncio.timeout(10):
            while sorted(texts(self.telegram.calls)) != sorted(shown):
                await asyncio.sleep(0.005)

    async def settled(self) -> None:
        """Waits until everything that waits at Telegram was fetched and worked on."""
        calls = self.telegram.attempts
        enough = calls.count("getUpdates") + 2
        async with asyncio.timeout(10):
            while calls.count("getUpdates") < enough or self.wired.inbox.in_hand:
                await asyncio.sleep(0.005)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """The bot asks for updates and works on them, until it is stopped."""
        await self.app.start()
        task = asyncio.create_task(self.wired.poller.run())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.wait([task])
            await self.app.stop()
            await self.wired.heart.end()


@asynccontextmanager
async def world(
    conversation: Conversation | None = None,
    drawing: Drawing | None = None,
    stored: Chats | None = None,
    telegram: MemoryTelegram | None = None,
    notebook: Notebook | None = None,
    limits: Limits | None = None,
) -> AsyncIterator[World]:
    """The bot in its Telegram; it does not really sleep, but says how long it would.

    A Telegram and a notebook of an earlier world go on where that was left.
    """
    parrot, crayon, chats = Parrot(), Crayon(), Register()
    telegram, notebook = telegram or MemoryTelegram(), notebook or Notebook()
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    bot: ExtBot[None] = ExtBot(TOKEN, request=telegram, get_updates_request=telegram)
    needs = Needs(
        conversation or parrot, drawing or crayon, stored or chats, notebook, notebook, notebook
    )
    wired = build(bot, needs, limits or Limits(), sleep)
    async with wired.app:
        await wired.inbox.open(await wired.heart.begin())
        yield World(wired, telegram, parrot, crayon, chats, notebook, waited)


def texts(calls: list[Call]) -> list[str]:
    """What people see of some calls."""
    shown = [call.message for call in calls if call.message]
    return [message.get("text") or message.get("caption", "") for message in shown]
