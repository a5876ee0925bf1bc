"""Asking Telegram for updates: without an end, and without losing any."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

from telegram import Bot, Update
from telegram.error import Conflict, TelegramError

from bot.telegram.inbox import Inbox, Interrupted
from bot.telegram.request import TokenDoubtedError
from bot.telegram.retries import Sleep, kind, told
from bot.telegram.trouble import Trouble

log = logging.getLogger(__name__)

# Updates that come shortly after one another share a call, and a line in the journal.
PAUSE = 0.04
PATIENCE = timedelta(seconds=20)
FIRST_WAIT, LONGEST_WAIT = 0.5, 5.0
# As many as can be answered while the bot is being stopped, and wait for nothing.
IN_HAND = 256
ROOM_TRIES = 200
_LIBRARY = ("telegram.ext", "telegram.ext.Application")

HandOut = Callable[[Update | Interrupted], Awaitable[None]]


class Poller:
    """Fetches updates and hands them out, each once."""

    def __init__(
        self,
        bot: Bot,
        inbox: Inbox,
        hand_out: HandOut,
        allowed: Sequence[str],
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._bot = bot
        self._inbox = inbox
        self._hand_out = hand_out
        self._allowed = allowed
        self._sleep = sleep
        self._trouble = Trouble("no updates from Telegram, still trying")
        self._offset: int | None = None
        self._newest: int | None = None
        self._held: set[int] = set()
        self.heard = False

    async def run(self) -> None:
        """Polls until cancelled. `heard` is set each time that Telegram answers."""
        updates = await self._fetch(timedelta())
        fresh = self._inbox.receive(updates, self._bot.bot)
        for interrupted in self._inbox.first(fresh):
            await self._hand_out(interrupted)
        while True:
            for update in fresh:
                await self._hand_out(update)
            await self._prepare_to_confirm(updates)
            await self._wait_for_room()
            updates = await self._fetch(PATIENCE)
            news = [update for update in updates if update.update_id not in self._held]
            fresh = self._inbox.receive(news, self._bot.bot)

    async def confirm(self) -> None:
        """Lets Telegram forget what is answered; the rest comes again after the next start."""
        await self._inbox.close()
        if self._newest is not None:
            offset = self._inbox.confirmed(self._newest)
            await self._bot.get_updates(offset, limit=1, timeout=timedelta())

    async def _prepare_to_confirm(self, updates: Sequence[Update]) -> None:
        """The next call lets Telegram forget these updates: first they must be in the journal."""
        if updates:
            await self._sleep(PAUSE)
            await self._inbox.write()
            self._offset = self._inbox.written(updates[-1].update_id)
            self._held = {one.update_id for one in updates if one.update_id >= self._offset}
            if self._held:
                # While the database refuses, the same come again at once.
                await self._sleep(FIRST_WAIT)

    async def _wait_for_room(self) -> None:
        """What cannot be worked on yet is safest at Telegram; but some may be waiting long."""
        for _ in range(ROOM_TRIES):
            if self._inbox.in_hand < IN_HAND:
                return
            await self._sleep(PAUSE)

    async def _fetch(self, patience: timedelta) -> Sequence[Update]:
        wait = FIRST_WAIT
        while True:
            try:
                updates = await self._bot.get_updates(
                    self._offset, timeout=patience, allowed_updates=self._allowed
                )
            except Exception as error:
                self._trouble.say(_sentence(error))
                await self._sleep(max(wait, told(error)))
                wait = min(2 * wait, LONGEST_WAIT)
            else:
                self._trouble.over()
                self.heard = True
                self._newest = updates[-1].update_id if updates else self._newest
                return updates


def _sentence(error: Exception) -> str:
    if isinstance(error, Conflict):
        return "another process asks for this bot's updates; only one may run"
    if isinstance(error, TokenDoubtedError):
        return "Telegram does not accept the token any more"
    return kind(error)


class Calm(logging.Filter):
    """Keeps the library's word that a call to Telegram failed, without its traceback."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Changes the record; keeps them all."""
        error = record.exc_info[1] if record.exc_info else None
        if isinstance(error, TelegramError):
            record.msg = f"{record.getMessage()} ({kind(error)})"
            record.args = ()
            record.exc_info = record.exc_text = None
        return True


def calm_library() -> None:
    """Shortens what python-telegram-bot logs about the network."""
    calm = Calm()
    for name in _LIBRARY:
        logging.getLogger(name).addFilter(calm)
