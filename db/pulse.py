"""Signs of life that the bot leaves in the database."""

import datetime

from sqlalchemy import Connection, delete, insert, select

from db.models import StateRow
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
        running = delete(StateRow).where(StateRow.key == RUNNING)
        await self._do(lambda connection: connection.execute(running).close(), writes=True)

    async def beat(self) -> None:
        """Notes that Telegram was heard from just now."""
        await self._do(lambda connection: _note(connection, POLLED), writes=True)

    async def last(self) -> datetime.datetime | None:
        """When Telegram was last heard from."""
        return await self._do(lambda connection: _moment(connection, POLLED))


def _moment(connection: Connection, key: str) -> datetime.datetime | None:
    value = connection.scalar(select(StateRow.value).where(StateRow.key == key))
    return datetime.datetime.fromisoformat(value) if value else None


def _note(connection: Connection, key: str) -> None:
    now = datetime.datetime.now(datetime.UTC).isoformat()
    connection.execute(delete(StateRow).where(StateRow.key == key))
    connection.execute(insert(StateRow), {"key": key, "value": now})
