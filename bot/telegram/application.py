"""The life of the bot on Telegram: start, answer, stop."""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress

from telegram.error import InvalidToken

from bot.config import Settings
from bot.telegram.menu import publish
from bot.telegram.polling import calm_library
from bot.telegram.ports import Menu, Needs
from bot.telegram.retries import kind, retrying
from bot.telegram.wiring import Wired, build, connect

log = logging.getLogger(__name__)

# Service managers lose patience after ten seconds. What a locked database holds up is given up
# too; the threads that wait for it need two seconds more.
_CONFIRMING_SECONDS, _ENDING_SECONDS, _CLOSING_SECONDS = 2.0, 1.0, 0.5


class TokenRefusedError(Exception):
    """Telegram does not know the token."""


async def run(settings: Settings, needs: Needs, menu: Menu, patience: float = 4.0) -> None:
    """Answers on Telegram until SIGTERM or SIGINT, then finishes what is in hand.

    A Telegram that is away is waited for. `patience` is how many seconds the last answers have
    to be finished. Raises TokenRefusedError.
    """
    calm_library()
    stop = _signalled()
    bot = build(connect(settings.telegram), needs, settings.limits)
    try:
        if await _before(stop, _start(bot, needs)):
            async with _beside(bot.inbox.run(), bot.heart.run(), publish(bot.app.bot, menu)):
                await _before(stop, bot.poller.run())
    finally:
        await _close(bot, patience)
        log.info("stopped")


def _signalled() -> asyncio.Event:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        # Windows has no such handlers: there Ctrl-C cancels the task.
        with suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    return stop


async def _before(stop: asyncio.Event, work: Coroutine[None, None, None]) -> bool:
    """Whether the work came to its end before the signal; else it is given up."""
    working, stopping = asyncio.create_task(work), asyncio.create_task(stop.wait())
    await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if working.done():
        await working
        return True
    working.cancel()
    await asyncio.wait({working})
    return False


@asynccontextmanager
async def _beside(*works: Coroutine[None, None, None]) -> AsyncIterator[None]:
    """Lets work go on in the background, and gives it up in the end."""
    tasks = [asyncio.create_task(work) for work in works]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)


async def _start(bot: Wired, needs: Needs) -> None:
    app = bot.app
    try:
        await retrying(attempts=None)(app.initialize)
        # Telegram does not answer those who poll while there is a webhook.
        await retrying(attempts=None)(app.bot.delete_webhook)
    except InvalidToken:
        # The library's own words contain the token.
        raise TokenRefusedError from None
    await bot.inbox.open(await bot.heart.begin())
    await app.start()
    log.info("answering as @%s", app.bot.username)


async def _close(bot: Wired, patience: float) -> None:
    app = bot.app
    if app.running:
        await _within(patience, _finish(bot))
        await _within(_CONFIRMING_SECONDS, bot.poller.confirm())
        await _within(_ENDING_SECONDS, bot.heart.end())
    await _within(_CLOSING_SECONDS, app.shutdown())
    # An application that could not start leaves its bot open.
    await _within(_CLOSING_SECONDS, app.bot.shutdown())


async def _finish(bot: Wired) -> None:
    await bot.app.stop()
    await bot.boards.idle()


async def _within(seconds: float, work: Coroutine[None, None, None]) -> None:
    """Lets the work end in its time, then gives it up."""
    task = asyncio.create_task(work)
    while not task.done():
        await asyncio.wait({task}, timeout=seconds)
        task.cancel()
    error = None if task.cancelled() else task.exception()
    if error:
        log.warning("not stopped cleanly: %s", kind(error))
