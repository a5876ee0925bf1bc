"""What chats chose, kept by their ids."""

import datetime
from collections import OrderedDict

from sqlalchemy import Connection, Row, delete, insert, select

from db.preferences import Preferences
from db.tables import chats, updates
from db.transactions import Transactions

MOST_KEPT = 10_000
USUAL = Preferences()


class Chats:
    """The chats of a database; as every message asks for its own, they are read at once. Where
    they are too many, those asked for last are kept.

    Only one process may write them. Every method raises DatabaseTroubleError.
    """

    def __init__(self, transactions: Transactions, most_kept: int = MOST_KEPT) -> None:
        self._do = transactions.do
        self._most_kept = most_kept
        self._kept: OrderedDict[str, Preferences] = OrderedDict()
        self._has_all: bool | None = None

    async def preferences(self, chat: str) -> Preferences:
        """What a chat chose; all as usual for one that never chose."""
        if self._has_all is None:
            await self._read()
        known = self._kept.get(chat)
        if known is None and self._has_all:
            return USUAL
        if known is None:
            known = await self._do(lambda connection: _chosen(connection, chat)) or USUAL
            self._keep(chat, known)
        self._kept.move_to_end(chat)
        return known

    async def _read(self) -> None:
        query = select(chats).limit(self._most_kept + 1)

        def work(connection: Connection) -> dict[str, Preferences]:
            return {row.id: _preferences(row) for row in connection.execute(query)}

        found = await self._do(work)
        self._has_all = len(found) <= self._most_kept
        for chat, preferences in found.items():
            self._keep(chat, preferences)

    async def prefer(self, chat: str, preferences: Preferences) -> None:
        """Remembers what a chat chose; a chat that wants all as usual leaves no trace."""
        await self._do(lambda connection: _choose(connection, chat, preferences), writes=True)
        self._keep(chat, preferences)

    async def move(self, old: str, new: str) -> None:
        """What a chat chose goes with it to its new id; nothing happens when told again."""

        def work(connection: Connection) -> Preferences | None:
            chosen = _chosen(connection, old)
            if chosen:
                _choose(connection, new, chosen)
                _choose(connection, old, USUAL)
            return chosen

        moved = await self._do(work, writes=True)
        if moved:
            self._kept.pop(old, None)
            self._keep(new, moved)

    async def forget(self, chat: str) -> None:
        """Deletes all that is stored about a chat, down to the ids of its messages."""

        def work(connection: Connection) -> None:
            _choose(connection, chat, USUAL)
            connection.execute(delete(updates).where(updates.c.chat == chat))

        await self._do(work, writes=True)
        self._kept.pop(chat, None)

    def _keep(self, chat: str, preferences: Preferences) -> None:
        self._kept[chat] = preferences
        if len(self._kept) > self._most_kept:
            self._kept.popitem(last=False)
            self._has_all = False


def _chosen(connection: Connection, chat: str) -> Preferences | None:
    row = connection.execute(select(chats).where(chats.c.id == chat)).first()
    return _preferences(row) if row else None


def _preferences(row: Row[tuple[object, ...]]) -> Preferences:
    return Preferences(row.language, row.election, row.theme, row.charts)


def _choose(connection: Connection, chat: str, preferences: Preferences) -> None:
    connection.execute(delete(chats).where(chats.c.id == chat))
    if preferences != USUAL:
        row = {
            "id": chat,
            "language": preferences.language,
            "election": preferences.election,
            "theme": preferences.theme,
            "charts": preferences.charts,
            "updated": datetime.datetime.now(datetime.UTC),
        }
        connection.execute(insert(chats), row)
