"""Logs on stderr: one line an event, never a token, nothing of what people write."""

import json
import logging
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from types import TracebackType

from bot.config import Settings

HIDDEN = "<token>"

_BOT_TOKEN = re.compile(r"\d{6,}(?::|%3A)[A-Za-z0-9_-]{30,}", re.IGNORECASE)
_LONG_ENOUGH_TO_BE_SECRET = 12
_TALKATIVE = ("httpx", "httpcore", "telegram", "apscheduler", "aiosqlite", "asyncio", "alembic")
_BARE = re.compile(r"[^\s\"=\\]+")
_ALWAYS = frozenset(vars(logging.makeLogRecord({}))) | {"message", "taskName"}

log = logging.getLogger("saylau")

Fields = Mapping[str, object]


def setup(settings: Settings, *, quiet: bool = False) -> None:
    """Sends every log record of the process to stderr; `quiet` leaves out all below warnings."""
    token = settings.telegram.token
    secrets = [token.get_secret_value()] if token else []
    level = logging.getLevelNamesMapping()[settings.log.level.upper()]
    handler = logging.StreamHandler(sys.stderr)
    form = {"text": logfmt, "json": _json}[settings.log.format]
    handler.setFormatter(RedactingFormatter(form, secrets))
    logging.basicConfig(
        handlers=[handler], level=max(level, logging.WARNING) if quiet else level, force=True
    )
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(max(level, logging.WARNING))
    logging.captureWarnings(True)
    logging.raiseExceptions = False  # would print a record that cannot be formatted as it is
    sys.excepthook = _log_crash


def redact(text: str, secrets: Iterable[str]) -> str:
    """The text without the secrets, without their halves after the colon, and without
    anything that has the form of a bot token."""
    for secret in secrets:
        text = text.replace(secret, HIDDEN)
        half = secret.partition(":")[2]
        if len(half) >= _LONG_ENOUGH_TO_BE_SECRET:
            text = text.replace(half, HIDDEN)
    return _BOT_TOKEN.sub(HIDDEN, text)


class RedactingFormatter(logging.Formatter):
    """Redacts the finished line, so that names, arguments and tracebacks are all covered."""

    def __init__(self, form: Callable[[Fields], str], secrets: Iterable[str]) -> None:
        super().__init__()
        self._form = form
        self._secrets = tuple(secrets)

    def format(self, record: logging.LogRecord) -> str:
        """The record as one redacted line: when, how grave, who, what, and what goes with it."""
        fields: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": record.getMessage(),
        }
        fields |= {key: value for key, value in vars(record).items() if key not in _ALWAYS}
        if record.exc_info:
            fields["exception"] = self.formatException(record.exc_info)
        return redact(self._form(fields), self._secrets)


def logfmt(fields: Fields) -> str:
    """Fields as key=value, quoted where it takes quotes."""
    return " ".join(f"{key}={_quoted(str(value))}" for key, value in fields.items())


def _quoted(value: str) -> str:
    return value if _BARE.fullmatch(value) else json.dumps(value, ensure_ascii=False)


def _json(fields: Fields) -> str:
    return json.dumps(fields, ensure_ascii=False, default=str)


def _log_crash(
    kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    log.critical("crashed", exc_info=(kind, error, traceback))
