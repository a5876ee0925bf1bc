"""Signs of life, for who watches over the bot and for its next start."""

import asyncio
from datetime import datetime
from itertools import count

from bot.telegram.inbox import Inbox
from bot.telegram.polling import Poller
from bot.telegram.ports import Pulse
from bot.telegram.register import Register
from bot.telegram.trouble import Trouble
from db.transactions import DatabaseTroubleError

EVERY = 15.0
PRUNED_EVERY = 240  # beats: an hour


class Heart:
    """Beats while Telegram answers."""

    def __init__(
        self, pulse: Pulse, inbox: Inbox, register: Register, poller: Poller, trouble: Trouble
    ) -> None:
        self._pulse = pulse
        self._inbox = inbox
        self._register = register
        self._poller = poller
        self._trouble = trouble

    async def begin(self) -> datetime | None:
        """The last sign of life of a run that did not end well."""
        try:
            return await self._pulse.begin()
        except DatabaseTroubleError as error:
            self._trouble.say(str(error))
            return None

    async def run(self) -> None:
        """Beats until cancelled."""
        for beat in count():
            await self._register.catch_up()
            with self._trouble.told():
                if beat % PRUNED_EVERY == 0:
                    await self._inbox.prune()
                if self._poller.heard:
                    self._poller.heard = False
                    await self._pulse.beat()
            await asyncio.sleep(EVERY)

    async def end(self) -> None:
        """The run ends well, with everything written down."""
        await self._inbox.close()
        await self._register.catch_up()
        with self._trouble.told():
            await self._pulse.end()
