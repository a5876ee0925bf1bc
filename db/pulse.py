"""Signs of life that the bot leaves in the database."""

import datetime

from sqlalchemy import Connection

from db.state import note, noted, unnote
from db.transactions import Transactions

POLLED, RUNNING = "polled", "running"


class Pulse:
    """When the bot last heard from Telegram, and whether it ended well.

    Every method raises DatabaseTroubleError.
    """

    def __init__(self, transactions: Transactions) -> None:
        self._do = transactions.do

    async def begin(self) -> datetime.datetime | None:
        """Notes a start; the last sign of life of a process before that did not end well."""

        def work(connection: Connection) -> datetime.datetime | None:
            started, polled = _moment(connection, RUNNING), _moment(connection, POLLED)
            _note(connection, RUNNING)
            return max(started, polled or started) if started else None

        return await self._do(work, writes=True)

    async def end(self) -> None:
        """Notes that the process ends well."""
        await self._do(lambda connection: unnote(connection, RUNNING), writes=True)

    async def beat(self) -> None:
        """Notes that Telegram was heard from just now."""
        await self._do(lambda connection: _note(connection, POLLED), writes=True)

    async def last(self) -> datetime.datetime | None:
        """When Telegram was last heard from."""
        return await self._do(lambda connection: _moment(connection, POLLED))


def _moment(connection: Connection, key: str) -> datetime.datetime | None:
    value = noted(connection, key)
    return datetime.datetime.fromisoformat(value) if value else None


def _note(connection: Connection, key: str) -> None:
    note(connection, key, datetime.datetime.now(datetime.UTC).isoformat())
