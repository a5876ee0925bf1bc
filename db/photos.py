"""The ids under which Telegram has charts."""

import datetime

from sqlalchemy import Connection, delete, insert, select

from db.tables import photos
from db.transactions import Transactions

KEPT = datetime.timedelta(days=90)


class PhotoIds:
    """Ids of charts by a key of what they show. Every method raises DatabaseTroubleError."""

    def __init__(self, transactions: Transactions) -> None:
        self._do = transactions.do

    async def get(self, key: str) -> str | None:
        """The id of a chart."""
        query = select(photos.c.file_id).where(photos.c.key == key)
        return await self._do(lambda connection: connection.scalar(query))

    async def put(self, key: str, file_id: str) -> None:
        """Remembers the id of a chart, for three months."""
        now = datetime.datetime.now(datetime.UTC)
        old = (photos.c.key == key) | (photos.c.kept < now - KEPT)

        def work(connection: Connection) -> None:
            connection.execute(delete(photos).where(old))
            connection.execute(insert(photos), {"key": key, "file_id": file_id, "kept": now})

        await self._do(work, writes=True)

    async def drop(self, key: str) -> None:
        """Forgets an id."""
        refused = delete(photos).where(photos.c.key == key)
        await self._do(lambda connection: connection.execute(refused).close(), writes=True)
