"""The tables beside those of the facts: what chats chose, what came from Telegram, and the state
of the database itself."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Index,
    MetaData,
    String,
    Table,
    true,
)

from db.columns import Json

metadata = MetaData()

# What a chat chose; nothing else about anybody is stored.
chats = Table(
    "chats",
    metadata,
    Column("id", String, primary_key=True),
    Column("language", String),
    Column("updated", DateTime(timezone=True), nullable=False),
    Column("election", String),
    Column("theme", String),
    Column("charts", Boolean, nullable=False, server_default=true()),
)

# `version`: the data that is held; `bundled`: the bundled data it was last filled from.
state = Table(
    "state",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", String, nullable=False),
)

# A question or a press by its update's id. `mark` tells it from another update with the same id.
# `question` is the message asked with, or the one whose button was pressed; `answers` are the
# messages that answer it, `photo` is whether they show a chart.
updates = Table(
    "updates",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("mark", String, nullable=False),
    Column("chat", String, nullable=False),
    Column("question", BigInteger, nullable=False),
    Column("topic", BigInteger),
    Column("language", String),
    Column("received", DateTime(timezone=True), nullable=False, index=True),
    Column("settled", Boolean, nullable=False),
    Column("answers", Json(tuple[int, ...]), nullable=False),
    Column("photo", Boolean, nullable=False),
    Index("ix_updates_question", "chat", "question"),
)

# The id under which Telegram has a chart.
photos = Table(
    "photos",
    metadata,
    Column("key", String, primary_key=True),
    Column("file_id", String, nullable=False),
    Column("kept", DateTime(timezone=True), nullable=False, index=True),
)
