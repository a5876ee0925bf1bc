"""What chats chose, kept by their ids."""

import datetime
from collections import OrderedDict

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncEngine

from db.database import reading, writing
from db.models import ChatRow, UpdateRow
from db.preferences import Preferences

MOST_KEPT = 10_000


class Chats:
    """The chats of a database; those asked for last are kept, as every message asks for its own.

    Only one process may write them.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._kept: OrderedDict[str, Preferences] = OrderedDict()

    async def preferences(self, chat: str) -> Preferences:
        """What a chat chose; all as usual for one that never chose."""
        known = self._kept.get(chat)
        if known is None:
            async with reading(self._engine) as session:
                row = await session.get(ChatRow, chat)
                known = _preferences(row) if row else Preferences()
            self._keep(chat, known)
        self._kept.move_to_end(chat)
        return known

    async def prefer(self, chat: str, preferences: Preferences) -> None:
        """Remembers what a chat chose; a chat that wants all as usual leaves no trace."""
        async with writing(self._engine) as session:
            row = await session.get(ChatRow, chat)
            if preferences != Preferences():
                await session.merge(_row(chat, preferences))
            elif row is not None:
                await session.delete(row)
        self._keep(chat, preferences)

    async def move(self, old: str, new: str) -> None:
        """What a chat chose goes with it to its new id; nothing happens when told again."""
        async with writing(self._engine) as session:
            row = await session.get(ChatRow, old)
            if row is None:
                return
            await session.merge(_row(new, _preferences(row)))
            await session.delete(row)
        self._drop(old, new)

    async def forget(self, chat: str) -> None:
        """Deletes all that is stored about a chat, down to the ids of its messages."""
        async with writing(self._engine) as session:
            await session.execute(delete(ChatRow).where(ChatRow.id == chat))
            await session.execute(delete(UpdateRow).where(UpdateRow.chat == chat))
        self._drop(chat)

    def _keep(self, chat: str, preferences: Preferences) -> None:
        self._kept[chat] = preferences
        if len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)

    def _drop(self, *chats: str) -> None:
        for chat in chats:
            self._kept.pop(chat, None)


def _preferences(row: ChatRow) -> Preferences:
    return Preferences(row.language, row.election, row.theme, row.charts)


def _row(chat: str, preferences: Preferences) -> ChatRow:
    return ChatRow(
        id=chat,
        language=preferences.language,
        election=preferences.election,
        theme=preferences.theme,
        charts=preferences.charts,
        updated=datetime.datetime.now(datetime.UTC),
    )
