"""A store for the time that it is used, and one error for a database that cannot be."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.exc import SQLAlchemyError

from db.migrations import NewerDatabaseError
from db.store import Store
from db.transactions import DatabaseTroubleError


class UnusableDatabaseError(Exception):
    """The database cannot be opened: in one line, why."""


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Store]:
    """A store, closed in the end. Raises UnusableDatabaseError."""
    try:
        store = await Store.open(url)
    except NewerDatabaseError as error:
        raise UnusableDatabaseError("it was made by a later version of this program") from error
    except (DatabaseTroubleError, SQLAlchemyError, ImportError, OSError) as error:
        raise UnusableDatabaseError(str(error).splitlines()[0]) from error
    try:
        yield store
    finally:
        await store.close()
