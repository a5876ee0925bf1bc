"""Older databases are upgraded with what chats chose; newer ones are refused."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, text

from db import migrations
from db.migrations import HEAD, NewerDatabaseError, create, migrate, revision_of, upgrade
from db.migrations.versions.r0004_sources_in_every_language import COLUMNS
from db.parts import schema
from db.store import Store

CHAT = "INSERT INTO chats (id, language, updated) VALUES ('5', 'kk', '2026-01-01 00:00:00')"

NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{head}"


def upgrade() -> None:
    with op.batch_alter_table("chats") as chats:
        chats.add_column(sa.Column("sound", sa.Boolean(), nullable=True))
"""


def connect(path: Path) -> Connection:
    return create_engine(f"sqlite:///{path}").connect()


@pytest.mark.parametrize("way", [upgrade, create, migrate])
def test_the_tables_are_those_of_the_models(
    way: Callable[[Connection], object], tmp_path: Path
) -> None:
    with connect(tmp_path / "a.db") as connection:
        way(connection)
        assert revision_of(connection) == HEAD
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, schema) == []


def test_head_is_the_last_revision() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


def test_a_database_that_is_up_to_date_is_left_alone(tmp_path: Path) -> None:
    with connect(tmp_path / "a.db") as connection:
        assert migrate(connection)
        assert not migrate(connection)


def test_an_upgrade_keeps_what_chats_chose(tmp_path: Path) -> None:
    with connect(tmp_path / "a.db") as connection:
        migrate(connection)
        connection.execute(
            text("INSERT INTO chats (id, language, updated) VALUES ('5', 'kk', '2026-01-01')")
        )
        (tmp_path / "later").mkdir()
        (tmp_path / "later" / "r9999.py").write_text(NEXT.format(head=HEAD))
        migrate(connection, tmp_path / "later")
        assert revision_of(connection) == "9999"
        assert connection.execute(text("SELECT id, language, sound FROM chats")).all() == [
            ("5", "kk", None)
        ]


async def test_what_was_loaded_keeps_its_words_in_columns_by_language(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    await (await Store.open(f"sqlite+aiosqlite:///{path}")).close()
    with sqlite3.connect(path) as database:
        for table, columns in COLUMNS.items():
            for column in columns:
                words = "'a \"plain\" text'"
                database.execute(f"UPDATE {table} SET {column} = {words}")  # noqa: S608
        database.execute("UPDATE rules SET law = NULL WHERE key = 1")
        database.execute("UPDATE elections SET origin = 'loaded'")
        database.execute("UPDATE alembic_version SET version_num = '0003'")
    database.close()
    store = await Store.open(f"sqlite+aiosqlite:///{path}")
    elections = (await store.facts()).elections.values()
    await store.close()
    texts = [
        text
        for election in elections
        for text in (
            election.system.law,
            *(poll.pollster for poll in election.exit_polls),
            *(words for s in election.sources.values() for words in (s.title, s.publisher)),
        )
    ]
    assert texts.count(None) == 1
    assert all(text in (None, {"en": 'a "plain" text'}) for text in texts)


async def test_a_database_without_data_is_filled_and_keeps_its_chats(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with connect(path) as connection:
        migrate(connection)
        connection.execute(
            text("INSERT INTO chats (id, language, updated) VALUES ('5', 'kk', '2026-01-01')")
        )
        connection.commit()
    store = await Store.open(f"sqlite+aiosqlite:///{path}")
    assert (await store.preferences("5")).language == "kk"
    assert len((await store.facts()).elections) == 10
    await store.close()


async def test_a_newer_database_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    await (await Store.open(f"sqlite+aiosqlite:///{path}")).close()
    with sqlite3.connect(path) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    with pytest.raises(NewerDatabaseError, match="9999"):
        await Store.open(f"sqlite+aiosqlite:///{path}")
    with connect(path) as connection:
        assert revision_of(connection) == "9999"
