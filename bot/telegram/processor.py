"""Chats side by side, each in its own order."""

import asyncio
from collections.abc import Awaitable
from contextvars import ContextVar
from inspect import iscoroutine
from weakref import WeakValueDictionary

from telegram import Update
from telegram.ext import BaseUpdateProcessor

from bot.telegram.inbox import Interrupted
from bot.telegram.ports import Entrance

# Telegram takes about 30 messages a second: more at once would only wait there.
AT_ONCE = 100
# Of the base class: taken before an update waits for its chat, so that here it must not bind.
UNBOUND = 1_000_000


class Place:
    """One of the bounded places; who rests leaves it to others for the while."""

    def __init__(self, places: asyncio.Semaphore) -> None:
        self._places = places
        self._held = False

    async def take(self) -> None:
        """Waits for a place."""
        await self._places.acquire()
        self._held = True

    def leave(self) -> None:
        """Gives the place back, if it is held."""
        if self._held:
            self._held = False
            self._places.release()


_place: ContextVar[Place | None] = ContextVar("_place", default=None)


async def rest(seconds: float) -> None:
    """Sleeps in the middle of an update's work, without keeping others from their place."""
    place = _place.get()
    if place:
        place.leave()
    await asyncio.sleep(seconds)
    if place:
        await place.take()


class ChatByChat(BaseUpdateProcessor):
    """Answers several chats at once, but one update of a chat after the other."""

    def __init__(self, entrance: Entrance, at_once: int = AT_ONCE) -> None:
        super().__init__(UNBOUND)
        self._entrance = entrance
        self._places = asyncio.Semaphore(at_once)
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def do_process_update(self, update: object, coroutine: Awaitable[object]) -> None:
        """Lets the update in, then waits for the chat's turn and for a place."""
        try:
            async with self._entrance.inside(update) as admitted:
                if admitted:
                    async with self._turn(update):
                        await self._work(update, coroutine)
        finally:
            if iscoroutine(coroutine):
                coroutine.close()

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to release."""

    async def _work(self, update: object, coroutine: Awaitable[object]) -> None:
        if not await self._entrance.ready(update):
            return
        place = Place(self._places)
        await place.take()
        _place.set(place)
        try:
            await coroutine
        finally:
            place.leave()

    def _turn(self, update: object) -> asyncio.Lock:
        chat = _chat(update)
        if chat is None:
            return asyncio.Lock()
        return self._turns.setdefault(chat, asyncio.Lock())


def _chat(update: object) -> int | None:
    if isinstance(update, Interrupted):
        return int(update.asked.chat)
    chat = update.effective_chat if isinstance(update, Update) else None
    return chat.id if chat else None
