"""What chats chose, and the state of the database itself."""

import datetime

from sqlalchemy import DateTime, true
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base


class ChatRow(Base):
    """What a chat chose; nothing else about anybody is stored."""

    __tablename__ = "chats"

    id: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str | None]
    updated: Mapped[datetime.datetime] = mapped_column(DateTime(timezone=True))
    election: Mapped[str | None]
    theme: Mapped[str | None]
    charts: Mapped[bool] = mapped_column(server_default=true())


class StateRow(Base):
    """`version`: the data that is held; `bundled`: the bundled data it was last filled from."""

    __tablename__ = "state"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
