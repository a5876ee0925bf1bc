"""What came from Telegram and what became of it, by ids alone; and the charts that it has."""

import datetime

from sqlalchemy import BigInteger, DateTime, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.columns import Json
from db.models.base import Base


class UpdateRow(Base):
    """A question or a press by its update's id.

    `mark` tells it from another update with the same id. `question` is the message asked with, or
    the one whose button was pressed; `answers` are the messages that answer it, `photo` is
    whether they show a chart.
    """

    __tablename__ = "updates"
    __table_args__ = (Index("ix_updates_question", "chat", "question"),)

    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    mark: Mapped[str]
    chat: Mapped[str]
    question: Mapped[int] = mapped_column(BigInteger)
    topic: Mapped[int | None] = mapped_column(BigInteger)
    language: Mapped[str | None]
    received: Mapped[datetime.datetime] = mapped_column(DateTime(timezone=True), index=True)
    settled: Mapped[bool]
    answers: Mapped[tuple[int, ...]] = mapped_column(Json(tuple[int, ...]))
    photo: Mapped[bool]


class PhotoRow(Base):
    """The id under which Telegram has a chart."""

    __tablename__ = "photos"

    key: Mapped[str] = mapped_column(primary_key=True)
    file_id: Mapped[str]
    kept: Mapped[datetime.datetime] = mapped_column(DateTime(timezone=True), index=True)
