"""Trouble with asking for updates: said in one line when it begins."""

import logging
import time
from collections.abc import Callable

from telegram.error import Conflict, TelegramError

from bot.telegram.request import TokenDoubtedError
from bot.telegram.retries import kind

log = logging.getLogger(__name__)

_QUIET_SECONDS = 600.0
_LIBRARY = ("telegram.ext", "telegram.ext.Updater", "telegram.ext.Application")


class PollingTrouble:
    """Told of every failed poll; the library itself goes on polling."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._said: dict[type[TelegramError], float] = {}

    def __call__(self, error: TelegramError) -> None:
        """Logs a kind of failure when it begins, and every ten minutes while it lasts."""
        now = self._clock()
        last = self._said.get(type(error))
        if last is None or now - last >= _QUIET_SECONDS:
            self._said[type(error)] = now
            log.warning(_sentence(error))


def _sentence(error: TelegramError) -> str:
    if isinstance(error, Conflict):
        return "another process asks for this bot's updates; only one may run"
    if isinstance(error, TokenDoubtedError):
        return "Telegram does not accept the token any more; still trying"
    return f"no updates from Telegram, still trying: {kind(error)}"


class Calm(logging.Filter):
    """Keeps the library's word that a call to Telegram failed, without its traceback."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Drops one record: that polling was stopped while updates came in, which come again."""
        error = record.exc_info[1] if record.exc_info else None
        if isinstance(error, TelegramError):
            record.msg = f"{record.getMessage()} ({kind(error)})"
            record.args = ()
            record.exc_info = record.exc_text = None
        return not record.getMessage().startswith("Updater stopped unexpectedly")


def calm_library() -> None:
    """Shortens what python-telegram-bot logs about the network."""
    calm = Calm()
    for name in _LIBRARY:
        logging.getLogger(name).addFilter(calm)
