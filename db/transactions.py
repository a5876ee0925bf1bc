"""Work in transactions: cheap, beside the event loop, and never waiting long."""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, TypeVar

from sqlalchemy import URL, Connection
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from db.database import SameFile, sqlite_engine

BUSY_MS = 1_000

Result = TypeVar("Result")


class DatabaseTroubleError(Exception):
    """The database does not do what is asked of it: in one line, why."""


class Transactions(Protocol):
    """Does work in transactions of its own."""

    async def do(self, work: Callable[[Connection], Result], *, writes: bool = False) -> Result:
        """The result of the work, all of it done or none. Raises DatabaseTroubleError."""

    async def close(self) -> None:
        """Closes all connections."""


def transactions(url: str, busy_ms: int = BUSY_MS) -> Transactions:
    """For the database that an async URL names; `busy_ms` is how long SQLite waits for a lock."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return OnFile(parsed, busy_ms)
    return OnServer(parsed)


class OnFile:
    """On SQLite: a whole transaction at a time in one thread, as its steps take no time."""

    def __init__(self, url: URL, busy_ms: int) -> None:
        self._engine = sqlite_engine(url, busy_ms)
        self._file = SameFile(url)
        # What has waited behind one that could not write would only wait as long again.
        self._failed, self._failure = 0.0, ""
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="transactions")

    async def do(self, work: Callable[[Connection], Result], *, writes: bool = False) -> Result:
        since = time.monotonic()

        def whole() -> Result:
            if writes and since < self._failed:
                raise DatabaseTroubleError(self._failure)
            try:
                return self._whole(work, writes)
            except OperationalError as error:
                self._failed, self._failure = time.monotonic(), _line(error)
                raise

        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, whole)
        except (SQLAlchemyError, OSError) as error:
            raise DatabaseTroubleError(_line(error)) from error

    def _whole(self, work: Callable[[Connection], Result], writes: bool) -> Result:
        if self._file.changed():
            self._engine.dispose()
        with self._engine.connect() as connection:
            connection.execution_options(writes=writes)
            with connection.begin():
                return work(connection)

    async def close(self) -> None:
        await asyncio.get_running_loop().run_in_executor(self._thread, self._engine.dispose)
        self._thread.shutdown()


class OnServer:
    """On a database server, which answers step by step."""

    def __init__(self, url: URL) -> None:
        # Takes three megabytes with it, which a file does without.
        from sqlalchemy.ext.asyncio import create_async_engine

        self._engine = create_async_engine(url)

    async def do(self, work: Callable[[Connection], Result], *, writes: bool = False) -> Result:
        try:
            async with self._engine.begin() as connection:
                return await connection.run_sync(work)
        except (SQLAlchemyError, OSError) as error:
            raise DatabaseTroubleError(_line(error)) from error

    async def close(self) -> None:
        await self._engine.dispose()


def _line(error: Exception) -> str:
    return str(error).splitlines()[0]
