"""The results store: what is held, as frozen facts, and what chats chose."""

import asyncio
import logging
import time
from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from db import filling
from db.chats import Chats
from db.facts import Facts
from db.files import Document
from db.migrations import migrate
from db.preferences import Preferences
from db.transactions import DatabaseTroubleError, Transactions, transactions

log = logging.getLogger(__name__)

RECHECK_SECONDS = 1.0
# Longer than it takes to load data, as another process may be doing.
BUSY_MS = 2_000


class Store:
    """A database of elections; open one with `Store.open`, close it in the end.

    Facts are read once and kept. That another process loaded new ones is noticed within a second.
    """

    def __init__(
        self, transactions: Transactions, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._transactions = transactions
        self._chats = Chats(transactions)
        self._clock = clock
        self._facts: Facts | None = None
        self._checked = 0.0
        self._in_trouble = False
        self._reading = asyncio.Lock()

    @classmethod
    async def open(cls, url: str, clock: Callable[[], float] = time.monotonic) -> "Store":
        """Opens a database, creates or upgrades its tables, and fills it with the bundled data.

        Elections and parties that were loaded from files stay as they were loaded.
        Raises NewerDatabaseError and DatabaseTroubleError.
        """
        beside = transactions(url, BUSY_MS)
        try:
            await beside.do(_prepare, writes=True)
        except BaseException:
            await beside.close()
            raise
        return cls(beside, clock)

    async def close(self) -> None:
        """Closes all connections."""
        await self._transactions.close()

    async def facts(self) -> Facts:
        """All that is held; the same value until something else is loaded, also while the
        database cannot be asked."""
        if self._facts is not None and self._reading.locked():
            return self._facts
        async with self._reading:
            now = self._clock()
            if self._facts is None or now - self._checked >= RECHECK_SECONDS:
                self._checked = now
                self._facts = await self._looked_at_again(self._facts)
            return self._facts

    async def _looked_at_again(self, known: Facts | None) -> Facts:
        try:
            current = await self._current(known)
        except DatabaseTroubleError as error:
            if known is None:
                raise
            if not self._in_trouble:
                log.warning("the database cannot be read: %s", error)
            self._in_trouble = True
            return known
        self._in_trouble = False
        return current

    async def _current(self, known: Facts | None) -> Facts:
        def work(connection: Connection) -> Facts:
            if known and known.version == filling.version(connection):
                return known
            return filling.read(connection)

        return await self._transactions.do(work)

    async def load(self, documents: Sequence[Document]) -> Facts:
        """Proves files and holds what is in them, all or nothing, and returns all that is held.

        A file that is held already changes nothing; another of the same election or party
        replaces it. Raises BadFilesError with every problem.
        """
        await self._transactions.do(
            lambda connection: filling.load(connection, documents), writes=True
        )
        async with self._reading:
            self._facts = await self._current(self._facts)
            return self._facts

    async def preferences(self, chat: str) -> Preferences:
        """What a chat chose."""
        return await self._chats.preferences(chat)

    async def prefer(self, chat: str, preferences: Preferences) -> None:
        """Remembers what a chat chose."""
        await self._chats.prefer(chat, preferences)

    async def move_chat(self, old: str, new: str) -> None:
        """What a chat chose goes with it to its new id, as when a group becomes a supergroup."""
        await self._chats.move(old, new)

    async def forget_chat(self, chat: str) -> None:
        """Deletes all that is stored about a chat."""
        await self._chats.forget(chat)


def _prepare(connection: Connection) -> None:
    migrate(connection)
    filling.fill(connection)
