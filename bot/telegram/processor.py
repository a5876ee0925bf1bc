"""Chats side by side, each in its own order."""

import asyncio
from collections.abc import Awaitable
from inspect import iscoroutine
from weakref import WeakValueDictionary

from telegram import Update
from telegram.ext import BaseUpdateProcessor

# More at once would not be faster: Telegram takes about 30 messages a second, and the HTTP
# client's work for each waiting request grows with their number.
AT_ONCE = 12
IN_HAND = 4096


class ChatByChat(BaseUpdateProcessor):
    """Answers several chats at once, but one update of a chat after the other."""

    def __init__(self, at_once: int = AT_ONCE) -> None:
        # The limit of the base class is taken before an update waits for its chat: were it the
        # small one, a single busy chat could take every place.
        super().__init__(IN_HAND)
        self._places = asyncio.Semaphore(at_once)
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def do_process_update(self, update: object, coroutine: Awaitable[object]) -> None:
        """Waits for the chat's turn, then for a free place."""
        try:
            async with self._turn(update), self._places:
                await coroutine
        finally:
            if iscoroutine(coroutine):
                coroutine.close()

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to release."""

    def _turn(self, update: object) -> asyncio.Lock:
        chat = update.effective_chat if isinstance(update, Update) else None
        if chat is None:
            return asyncio.Lock()
        return self._turns.setdefault(chat.id, asyncio.Lock())
