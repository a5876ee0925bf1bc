"""The ids under which Telegram has charts."""

import datetime

from sqlalchemy import Connection, delete, insert, select

from db.models import PhotoRow
from db.transactions import Transactions

KEPT = datetime.timedelta(days=90)


class PhotoIds:
    """Ids of charts by a key of what they show. Every method raises DatabaseTroubleError."""

    def __init__(self, transactions: Transactions) -> None:
        self._do = transactions.do

    async def get(self, key: str) -> str | None:
        """The id of a chart."""
        query = select(PhotoRow.file_id).where(PhotoRow.key == key)
        return await self._do(lambda connection: connection.scalar(query))

    async def put(self, key: str, file_id: str) -> None:
        """Remembers the id of a chart, for three months."""
        now = datetime.datetime.now(datetime.UTC)
        old = (PhotoRow.key == key) | (PhotoRow.kept < now - KEPT)

        def work(connection: Connection) -> None:
            connection.execute(delete(PhotoRow).where(old))
            connection.execute(insert(PhotoRow), {"key": key, "file_id": file_id, "kept": now})

        await self._do(work, writes=True)

    async def drop(self, key: str) -> None:
        """Forgets an id."""
        refused = delete(PhotoRow).where(PhotoRow.key == key)
        await self._do(lambda connection: connection.execute(refused).close(), writes=True)
