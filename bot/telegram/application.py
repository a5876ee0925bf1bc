"""The life of the bot on Telegram: start, answer, stop."""

import asyncio
import logging
import signal
from collections.abc import Coroutine
from contextlib import suppress

from telegram.error import InvalidToken

from bot.config import Settings
from bot.telegram.menu import publish
from bot.telegram.polling import PollingTrouble, calm_library
from bot.telegram.ports import Chats, Conversation, Drawing, Menu
from bot.telegram.retries import kind, retrying
from bot.telegram.wiring import ALLOWED_UPDATES, App, build, connect

log = logging.getLogger(__name__)

# Service managers lose patience after ten seconds.
_POLLING_SECONDS, _CLOSING_SECONDS = 2.0, 0.5


class TokenRefusedError(Exception):
    """Telegram does not know the token."""


async def run(
    settings: Settings,
    conversation: Conversation,
    drawing: Drawing,
    chats: Chats,
    menu: Menu,
    patience: float = 5.0,
) -> None:
    """Answers on Telegram until SIGTERM or SIGINT, then finishes what is in hand.

    A Telegram that is away is waited for. `patience` is how many seconds the last answers have
    to be finished. Raises TokenRefusedError.
    """
    calm_library()
    stop = _signalled()
    app = build(
        connect(settings.telegram),
        conversation,
        drawing,
        chats,
        inline_cache=settings.telegram.inline_cache,
    )
    try:
        if await _before(stop, _start(app)):
            await _before(stop, publish(app.bot, menu))
            await stop.wait()
    finally:
        await _close(app, patience)
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


async def _start(app: App) -> None:
    try:
        await retrying(attempts=None)(app.initialize)
        await app.start()
        await _poll(app)
    except InvalidToken:
        # The library's own words contain the token.
        raise TokenRefusedError from None
    log.info("answering as @%s", app.bot.username)


async def _poll(app: App) -> None:
    if app.updater:
        await app.updater.start_polling(
            bootstrap_retries=-1, allowed_updates=ALLOWED_UPDATES, error_callback=PollingTrouble()
        )


async def _close(app: App, patience: float) -> None:
    if app.updater and app.updater.running:
        await _within(_POLLING_SECONDS, app.updater.stop())
    if app.running:
        await _within(patience, app.stop())
    await _within(_CLOSING_SECONDS, app.shutdown())
    # An application that could not start leaves its bot open.
    await _within(_CLOSING_SECONDS, app.bot.shutdown())


async def _within(seconds: float, work: Coroutine[None, None, None]) -> None:
    """Lets the work end in its time, then presses: the library answers a first cancellation
    with one more call to Telegram."""
    task = asyncio.create_task(work)
    while not task.done():
        await asyncio.wait({task}, timeout=seconds)
        task.cancel()
    error = None if task.cancelled() else task.exception()
    if error:
        log.warning("not stopped cleanly: %s", kind(error))
