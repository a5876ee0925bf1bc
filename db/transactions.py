"""Short transactions beside the store's: cheap, and never waiting long."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, TypeVar

from sqlalchemy import Connection, create_engine
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import create_async_engine

from db.database import set_up_sqlite

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


def transactions(url: str) -> Transactions:
    """For a database whose tables are up to date."""
    if make_url(url).get_backend_name() == "sqlite":
        return OnFile(url)
    return OnServer(url)


class OnFile:
    """On SQLite: a whole transaction at a time in one thread, as its steps take no time."""

    def __init__(self, url: str) -> None:
        self._engine = create_engine(make_url(url).set(drivername="sqlite"))
        set_up_sqlite(self._engine, BUSY_MS)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="transactions")

    async def do(self, work: Callable[[Connection], Result], *, writes: bool = False) -> Result:
        def whole() -> Result:
            with self._engine.connect() as connection:
                connection.execution_options(writes=writes)
                with connection.begin():
                    return work(connection)

        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, whole)
        except (SQLAlchemyError, OSError) as error:
            raise DatabaseTroubleError(_line(error)) from error

    async def close(self) -> None:
        await asyncio.get_running_loop().run_in_executor(self._thread, self._engine.dispose)
        self._thread.shutdown()


class OnServer:
    """On a database server, which answers step by step."""

    def __init__(self, url: str) -> None:
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
