"""Opening a database by its URL: the folder, SQLite's settings, transactions."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

DEFAULT_URL = "sqlite+aiosqlite:///saylau.db"
BUSY_MS = 10_000


def engine_for(url: str) -> AsyncEngine:
    """An engine for an async URL; the folder of a SQLite file is created."""
    parsed = make_url(url)
    engine = create_async_engine(parsed)
    if parsed.get_backend_name() == "sqlite":
        if parsed.database and parsed.database != ":memory:":
            Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
        set_up_sqlite(engine.sync_engine, BUSY_MS)
    return engine


def set_up_sqlite(engine: Engine, busy_ms: int) -> None:
    """Settings of each connection to SQLite; `busy_ms` is how long one waits for a lock."""
    event.listen(engine, "connect", _set_up(busy_ms))
    event.listen(engine, "begin", _begin)


def _set_up(busy_ms: int) -> Callable[[DBAPIConnection, ConnectionPoolEntry], None]:
    # With a write-ahead log, what is committed outlives the process without waiting for the disk.
    pragmas = (
        f"busy_timeout={busy_ms}",
        "journal_mode=WAL",
        "synchronous=NORMAL",
        "foreign_keys=ON",
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


@asynccontextmanager
async def writing(engine: AsyncEngine) -> AsyncIterator[AsyncSession]:
    """A session whose changes are all made, or none when anything fails."""
    async with engine.connect() as connection:
        await connection.execution_options(writes=True)
        async with AsyncSession(connection) as session, session.begin():
            yield session


@asynccontextmanager
async def reading(engine: AsyncEngine) -> AsyncIterator[AsyncSession]:
    """A session that sees one state of the database throughout."""
    async with AsyncSession(engine) as session, session.begin():
        yield session
