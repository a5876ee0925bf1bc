"""Messages that change under the buttons pressed on them."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from telegram.error import TelegramError

from bot.message import Reply
from bot.telegram.retries import Sleep, kind
from bot.telegram.updates import Place, Shown

log = logging.getLogger(__name__)

# Telegram takes about one change a second in a chat.
PAUSE = 0.7

Change = Callable[[Place, Shown, Reply], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a message is to show, and where from."""

    place: Place
    shown: Shown
    reply: Reply


class Boards:
    """Changes messages beside the other work of their chats; of changes that come faster than
    they can be made the last one counts."""

    def __init__(self, change: Change, sleep: Sleep = asyncio.sleep) -> None:
        self._change = change
        self._sleep = sleep
        self._wanted: dict[tuple[int, int], Wanted] = {}
        self._busy: dict[tuple[int, int], asyncio.Task[None]] = {}

    def show(self, place: Place, shown: Shown, reply: Reply) -> None:
        """Has a message show a reply soon, unless it is to show another one by then."""
        board = place.chat, shown.messages[0]
        self._wanted[board] = Wanted(place, shown, reply)
        if board not in self._busy:
            self._busy[board] = asyncio.create_task(self._keep_showing(board))

    async def idle(self) -> None:
        """Waits until all messages show what they are to show."""
        while self._busy:
            await asyncio.wait(self._busy.values())

    async def _keep_showing(self, board: tuple[int, int]) -> None:
        try:
            while wanted := self._wanted.pop(board, None):
                await self._try(wanted)
                if board in self._wanted:
                    await self._sleep(PAUSE)
        finally:
            del self._busy[board]

    async def _try(self, wanted: Wanted) -> None:
        try:
            await self._change(wanted.place, wanted.shown, wanted.reply)
        except TelegramError as error:
            log.warning("a message could not be changed: %s", kind(error))
