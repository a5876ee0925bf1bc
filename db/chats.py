"""What chats chose, kept by their ids."""

import datetime
from collections import OrderedDict

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncEngine

from db.database import reading, writing
from db.models import ChatRow, UpdateRow
from db.preferences import Preferences

MOST_KEPT = 10_000
USUAL = Preferences()


class Chats:
    """The chats of a database; as every message asks for its own, they are read at once. Where
    they are too many, those asked for last are kept.

    Only one process may write them.
    """

    def __init__(self, engine: AsyncEngine, most_kept: int = MOST_KEPT) -> None:
        self._engine = engine
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
            async with reading(self._engine) as session:
                row = await session.get(ChatRow, chat)
                known = _preferences(row) if row else USUAL
            self._keep(chat, known)
        self._kept.move_to_end(chat)
        return known

    async def _read(self) -> None:
        async with reading(self._engine) as session:
            rows = await session.scalars(select(ChatRow).limit(self._most_kept + 1))
            found = {row.id: _preferences(row) for row in rows}
        self._has_all = len(found) <= self._most_kept
        for chat, preferences in found.items():
            self._keep(chat, preferences)

    async def prefer(self, chat: str, preferences: Preferences) -> None:
        """Remembers what a chat chose; a chat that wants all as usual leaves no trace."""
        async with writing(self._engine) as session:
            row = await session.get(ChatRow, chat)
            if preferences != USUAL:
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
            moved = _preferences(row)
            await session.merge(_row(new, moved))
            await session.delete(row)
        self._kept.pop(old, None)
        self._keep(new, moved)

    async def forget(self, chat: str) -> None:
        """Deletes all that is stored about a chat, down to the ids of its messages."""
        async with writing(self._engine) as session:
            await session.execute(delete(ChatRow).where(ChatRow.id == chat))
            await session.execute(delete(UpdateRow).where(UpdateRow.chat == chat))
        self._kept.pop(chat, None)

    def _keep(self, chat: str, preferences: Preferences) -> None:
        self._kept[chat] = preferences
        if len(self._kept) > self._most_kept:
            self._kept.popitem(last=False)
            self._has_all = False


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
