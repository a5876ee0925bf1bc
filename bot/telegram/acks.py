"""Acknowledging pressed buttons: at once, once each, and beside the work."""

import asyncio
import logging

from telegram import Bot
from telegram.error import TelegramError

from bot.telegram.retries import kind

log = logging.getLogger(__name__)

# People see a waiting sign on the button, and Telegram takes an acknowledgement for some seconds.
LATEST = 1.0


class Acks:
    """Ends the waiting sign on pressed buttons; in vain or too late is no harm."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._expected: dict[str, asyncio.TimerHandle] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def expect(self, query: str) -> None:
        """A press has come: should its work have to wait, it is acknowledged before."""
        loop = asyncio.get_running_loop()
        self._expected[query] = loop.call_later(LATEST, self.begin, query)

    async def give(self, query: str, text: str | None = None) -> None:
        """Acknowledges a press before anything else is sent."""
        self.begin(query, text)
        await asyncio.sleep(0)

    def begin(self, query: str, text: str | None = None) -> None:
        """Acknowledges a press, with a line for the one who pressed, unless it has been."""
        timer = self._expected.pop(query, None)
        if timer:
            timer.cancel()
            task = asyncio.create_task(self._send(query, text))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _send(self, query: str, text: str | None) -> None:
        try:
            await self._bot.answer_callback_query(query, text)
        except TelegramError as error:
            log.info("a press was not acknowledged: %s", kind(error))
