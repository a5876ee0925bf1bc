"""What happens to chats: noted in its order, later where the database cannot do it now."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from functools import partial

from bot.telegram.ports import Chats
from bot.telegram.trouble import Trouble
from db.transactions import DatabaseTroubleError

MOST_WAITING = 10_000

Change = Callable[[], Awaitable[None]]


class Register:
    """Chats that never keep an answer from being sent: no method raises DatabaseTroubleError."""

    def __init__(self, chats: Chats, trouble: Trouble) -> None:
        self._chats = chats
        self._trouble = trouble
        self._waiting: deque[Change] = deque(maxlen=MOST_WAITING)
        self._working = asyncio.Lock()

    async def move_chat(self, old: str, new: str) -> None:
        """A group became a supergroup."""
        self._waiting.append(partial(self._chats.move_chat, old, new))
        await self.catch_up()

    async def forget_chat(self, chat: str) -> None:
        """The bot was blocked or removed."""
        self._waiting.append(partial(self._chats.forget_chat, chat))
        await self.catch_up()

    async def catch_up(self) -> None:
        """Does what waits, as far as the database lets."""
        async with self._working:
            with self._trouble.told():
                while self._waiting:
                    await self._next(self._waiting.popleft())

    async def _next(self, change: Change) -> None:
        try:
            await change()
        except DatabaseTroubleError:
            self._waiting.appendleft(change)
            raise
