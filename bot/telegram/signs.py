"""The sign that an answer is being worked on, where that takes longer."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram import Bot
from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot.telegram.updates import Place

AFTER = 1.0
EVERY = 4.5  # Telegram takes the sign away after five seconds
MOST = 10


class Signs:
    """Shows "typing" or "sending photo" after a second, for as long as the work goes on."""

    def __init__(self, bot: Bot, after: float = AFTER) -> None:
        self._bot = bot
        self._after = after

    @asynccontextmanager
    async def of_work(self, place: Place, action: ChatAction) -> AsyncIterator[None]:
        """Around the work on one answer."""
        tasks: list[asyncio.Task[None]] = []
        timer = asyncio.get_running_loop().call_later(
            self._after, lambda: tasks.append(asyncio.create_task(self._show(place, action)))
        )
        try:
            yield
        finally:
            timer.cancel()
            for task in tasks:
                task.cancel()

    async def _show(self, place: Place, action: ChatAction) -> None:
        for _ in range(MOST):
            try:
                await self._bot.send_chat_action(place.chat, action, place.topic)
            except TelegramError:
                return
            await asyncio.sleep(EVERY)
