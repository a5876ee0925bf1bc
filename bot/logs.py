"""Logs on stderr: one line an event, never a token, nothing of what people write."""

import logging
import re
import sys
from collections.abc import Iterable
from types import TracebackType

import structlog

from bot.config import Settings

HIDDEN = "<token>"

_BOT_TOKEN = re.compile(r"\d{6,}(?::|%3A)[A-Za-z0-9_-]{30,}", re.IGNORECASE)
_LONG_ENOUGH_TO_BE_SECRET = 12
_TALKATIVE = ("httpx", "httpcore", "telegram", "apscheduler", "aiosqlite", "asyncio", "alembic")

log = structlog.stdlib.get_logger("saylau")


def setup(settings: Settings, *, quiet: bool = False) -> None:
    """Sends every log record of the process to stderr; `quiet` leaves out all below warnings."""
    token = settings.telegram.token
    secrets = [token.get_secret_value()] if token else []
    level = logging.getLevelNamesMapping()[settings.log.level.upper()]
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(RedactingFormatter(_renderer(settings), secrets))
    logging.basicConfig(
        handlers=[handler], level=max(level, logging.WARNING) if quiet else level, force=True
    )
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(max(level, logging.WARNING))
    logging.captureWarnings(True)
    logging.raiseExceptions = False  # would print a record that cannot be formatted as it is
    sys.excepthook = _log_crash
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )


def redact(text: str, secrets: Iterable[str]) -> str:
    """The text without the secrets, without their halves after the colon, and without
    anything that has the form of a bot token."""
    for secret in secrets:
        text = text.replace(secret, HIDDEN)
        half = secret.partition(":")[2]
        if len(half) >= _LONG_ENOUGH_TO_BE_SECRET:
            text = text.replace(half, HIDDEN)
    return _BOT_TOKEN.sub(HIDDEN, text)


class RedactingFormatter(structlog.stdlib.ProcessorFormatter):
    """Redacts the finished line, so that names, arguments and tracebacks are all covered."""

    def __init__(self, renderer: structlog.types.Processor, secrets: Iterable[str]) -> None:
        shared: list[structlog.types.Processor] = [
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.processors.TimeStamper(fmt="iso", utc=True, key="time"),
            structlog.processors.format_exc_info,
        ]
        remove_meta = structlog.stdlib.ProcessorFormatter.remove_processors_meta
        super().__init__(processors=[*shared, remove_meta, renderer])
        self._secrets = tuple(secrets)

    def format(self, record: logging.LogRecord) -> str:
        """The record as one redacted line."""
        return redact(super().format(record), self._secrets)


def _renderer(settings: Settings) -> structlog.types.Processor:
    if settings.log.format == "json":
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    return structlog.processors.LogfmtRenderer(
        key_order=["time", "level", "logger", "event"], drop_missing=True
    )


def _log_crash(
    kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    log.critical("crashed", exc_info=(kind, error, traceback))
