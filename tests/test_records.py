"""What the bot writes down, on a real SQLite file: it outlives the process."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import make_url

from db.journal import Answered, Asked
from db.records import Records, records
from db.store import Store
from db.transactions import DatabaseTroubleError, OnServer

FIRST = Asked(1, "a", "5", 101, None, "kk")
SECOND = Asked(2, "b", "-100", 102, 7)


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    """A database with its tables."""
    path = tmp_path / "saylau.db"
    await (await Store.open(f"sqlite+aiosqlite:///{path}")).close()
    return path


@pytest.fixture
async def kept(path: Path) -> AsyncIterator[Records]:
    async with records(f"sqlite+aiosqlite:///{path}") as kept:
        yield kept


async def test_what_was_asked_and_answered_is_found_again(path: Path, kept: Records) -> None:
    await kept.journal.write([FIRST, SECOND], [Answered(1, (201, 202), photo=True)])
    async with records(f"sqlite+aiosqlite:///{path}") as later:
        assert await later.journal.before() == [
            (FIRST, Answered(1, (201, 202), photo=True)),
            (SECOND, None),
        ]


async def test_an_answer_may_come_after_its_question(kept: Records) -> None:
    await kept.journal.write([FIRST], [])
    assert await kept.journal.answer("5", 101) is None
    await kept.journal.write([], [Answered(1, (201,))])
    assert await kept.journal.answer("5", 101) == Answered(1, (201,))


async def test_the_last_answer_to_a_question_counts(kept: Records) -> None:
    edit, vain = Asked(3, "c", "5", 101), Asked(4, "d", "5", 101)
    await kept.journal.write(
        [FIRST, edit, vain], [Answered(1, (201,)), Answered(3, (202,), photo=True), Answered(4)]
    )
    assert await kept.journal.answer("5", 101) == Answered(3, (202,), photo=True)
    assert await kept.journal.answer("5", 102) is None


async def test_an_update_of_another_server_takes_the_place_of_its_namesake(kept: Records) -> None:
    await kept.journal.write([FIRST], [Answered(1)])
    other = Asked(1, "z", "9", 999)
    await kept.journal.write([other], [])
    assert await kept.journal.before() == [(other, None)]


async def test_what_is_old_is_forgotten(path: Path, kept: Records) -> None:
    await kept.journal.write([FIRST, SECOND], [])
    with sqlite3.connect(path) as database:
        old = (datetime.now(UTC) - timedelta(days=3)).isoformat(" ")
        database.execute("UPDATE updates SET received = ? WHERE id = 1", (old,))
    database.close()
    await kept.journal.prune()
    assert await kept.journal.before() == [(SECOND, None)]


async def test_ids_of_photos_are_kept_renewed_and_dropped(kept: Records) -> None:
    assert await kept.photos.get("a") is None
    await kept.photos.put("a", "one")
    await kept.photos.put("a", "two")
    assert await kept.photos.get("a") == "two"
    await kept.photos.drop("a")
    assert await kept.photos.get("a") is None


async def test_a_bad_end_is_noticed_at_the_next_start(kept: Records) -> None:
    assert await kept.pulse.begin() is None
    await kept.pulse.end()
    assert await kept.pulse.begin() is None
    await kept.pulse.beat()
    assert await kept.pulse.begin() == await kept.pulse.last()


async def test_a_locked_database_is_given_up_soon_and_is_well_again(
    path: Path, kept: Records
) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    async with asyncio.timeout(5):
        with pytest.raises(DatabaseTroubleError, match="database is locked"):
            await kept.journal.write([FIRST], [])
    other.execute("ROLLBACK")
    other.close()
    await kept.journal.write([FIRST], [])


async def test_who_waits_for_a_locked_database_behind_others_does_not_wait_longer(
    path: Path, kept: Records
) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    async with asyncio.timeout(3):
        refused = await asyncio.gather(
            *(kept.photos.put(str(number), "id") for number in range(20)), return_exceptions=True
        )
    assert {str(error) for error in refused} == {"(sqlite3.OperationalError) database is locked"}
    other.execute("ROLLBACK")
    other.close()
    await kept.photos.put("1", "id")
    assert await kept.photos.get("1") == "id"


async def test_a_database_file_that_is_taken_away_is_missed_and_found_again(
    path: Path, kept: Records, tmp_path: Path
) -> None:
    await kept.journal.write([FIRST], [])
    path.rename(tmp_path / "elsewhere.db")
    for _ in range(2):
        with pytest.raises(DatabaseTroubleError, match="the database file is gone"):
            await kept.journal.write([SECOND], [])
    assert not path.exists()
    (tmp_path / "elsewhere.db").rename(path)
    assert await kept.journal.before() == [(FIRST, None)]


async def test_a_database_file_that_is_replaced_is_the_one_that_counts(
    path: Path, kept: Records, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    with sqlite3.connect(path) as database, sqlite3.connect(copy) as backup:
        database.backup(backup)
    database.close()
    backup.close()
    await kept.journal.write([FIRST], [])
    for beside in tmp_path.glob("saylau.db-*"):
        beside.unlink()
    copy.replace(path)
    await kept.journal.write([SECOND], [])
    async with records(f"sqlite+aiosqlite:///{path}") as later:
        assert await later.journal.before() == [(SECOND, None)]


async def test_a_database_without_tables_is_trouble_in_one_line(tmp_path: Path) -> None:
    async with records(f"sqlite+aiosqlite:///{tmp_path}/empty.db") as kept:
        with pytest.raises(DatabaseTroubleError, match="no such table") as trouble:
            await kept.journal.before()
    assert "\n" not in str(trouble.value)


async def test_an_async_driver_does_the_same(path: Path) -> None:
    """As for a database server, with the only driver at hand."""
    beside = OnServer(make_url(f"sqlite+aiosqlite:///{path}"))
    assert await beside.do(lambda connection: connection.exec_driver_sql("SELECT 7").scalar()) == 7
    with pytest.raises(DatabaseTroubleError):
        await beside.do(lambda connection: connection.exec_driver_sql("SELECT x").scalar())
    await beside.close()
