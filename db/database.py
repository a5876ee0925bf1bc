"""SQLite as the bot uses it."""

import os
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

DEFAULT_URL = "sqlite+aiosqlite:///saylau.db"
# Each connection keeps pages of the file in memory, usually two megabytes of them; what is asked
# for often is kept by the bot itself.
CACHE_KB = 256


def sqlite_engine(url: URL, busy_ms: int) -> Engine:
    """An engine for a SQLite file, whose folder is created; `busy_ms` is how long one waits for a
    lock."""
    if url.database and url.database != ":memory:":
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url.set(drivername="sqlite"))
    event.listen(engine, "connect", _set_up(busy_ms))
    event.listen(engine, "begin", _begin)
    return engine


def _set_up(busy_ms: int) -> Callable[[DBAPIConnection, ConnectionPoolEntry], None]:
    # With a write-ahead log, what is committed outlives the process without waiting for the disk.
    pragmas = (
        f"busy_timeout={busy_ms}",
        "journal_mode=WAL",
        "synchronous=NORMAL",
        "foreign_keys=ON",
        f"cache_size=-{CACHE_KB}",
    )

    def set_up(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
        # The driver's own transactions begin too late for DDL; _begin does it instead.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return set_up


def _begin(connection: Connection) -> None:
    # A writer takes its lock at once: two of them then wait for each other instead of failing.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


class SameFile:
    """Notices that a database's file was taken away or replaced: SQLite would go on with the old
    one, which nobody finds again."""

    def __init__(self, url: URL) -> None:
        self._path = url.database if url.database not in (None, "", ":memory:") else None
        self._known: tuple[int, int] | None = None

    def changed(self) -> bool:
        """Whether it is another file than before. Raises FileNotFoundError when there is none any
        more."""
        now = self._now()
        if now is None and self._known:
            raise FileNotFoundError("the database file is gone")
        before, self._known = self._known, now
        return before is not None and before != now

    def _now(self) -> tuple[int, int] | None:
        try:
            found = os.stat(self._path) if self._path else None
        except FileNotFoundError:
            return None
        return (found.st_dev, found.st_ino) if found else None
