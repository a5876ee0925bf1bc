"""What chats chose: kept through moves and restarts, and forgotten when asked."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest_asyncio

from db.chats import Chats
from db.journal import Asked
from db.preferences import Preferences
from db.records import records
from db.store import Store
from db.transactions import transactions

NOTHING = Preferences()
ALL = Preferences("kk", "2012", "dark", charts=False)


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = await Store.open(url(tmp_path))
    yield opened
    await opened.close()


def url(folder: Path) -> str:
    return f"sqlite+aiosqlite:///{folder / 'chats.db'}"


async def test_a_chat_that_never_chose_has_all_as_usual(store: Store) -> None:
    assert await store.preferences("1") == NOTHING


async def test_a_choice_is_kept_through_a_restart(store: Store, tmp_path: Path) -> None:
    await store.prefer("1", ALL)
    again = await Store.open(url(tmp_path))
    assert await again.preferences("1") == ALL
    await again.close()


async def test_a_new_choice_takes_the_place_of_the_old(store: Store) -> None:
    await store.prefer("1", ALL)
    await store.prefer("1", replace(ALL, language="ru"))
    assert await store.preferences("1") == replace(ALL, language="ru")


async def test_a_chat_that_wants_all_as_usual_again_leaves_no_trace(
    store: Store, tmp_path: Path
) -> None:
    await store.prefer("1", ALL)
    await store.prefer("1", NOTHING)
    await store.prefer("2", NOTHING)
    again = await Store.open(url(tmp_path))
    assert await again.preferences("1") == NOTHING
    await again.move_chat("1", "3")
    assert await again.preferences("3") == NOTHING
    await again.close()


async def test_choices_go_with_a_group_that_becomes_a_supergroup(store: Store) -> None:
    await store.prefer("-5", ALL)
    await store.preferences("-1005")
    for _ in range(2):
        await store.move_chat("-5", "-1005")
        assert await store.preferences("-5") == NOTHING
        assert await store.preferences("-1005") == ALL


async def test_a_chat_is_forgotten(store: Store, tmp_path: Path) -> None:
    await store.prefer("7", ALL)
    await store.forget_chat("7")
    assert await store.preferences("7") == NOTHING
    again = await Store.open(url(tmp_path))
    assert await again.preferences("7") == NOTHING
    await again.close()


async def test_with_a_chat_the_ids_of_its_messages_are_forgotten(
    store: Store, tmp_path: Path
) -> None:
    async with records(url(tmp_path)) as kept:
        await kept.journal.write([Asked(1, "a", "7", 5), Asked(2, "b", "8", 6)], [])
        await store.forget_chat("7")
        assert [asked.chat for asked, _ in await kept.journal.before()] == ["8"]


async def test_moving_or_forgetting_an_unknown_chat_does_nothing(store: Store) -> None:
    await store.move_chat("1", "2")
    await store.forget_chat("1")
    assert await store.preferences("2") == NOTHING


async def test_of_more_chats_than_can_be_kept_each_still_has_its_choice(tmp_path: Path) -> None:
    store = await Store.open(url(tmp_path))
    for number in range(5):
        await store.prefer(str(number), replace(ALL, election=f"20{number:02}"))
    beside = transactions(url(tmp_path))
    chats = Chats(beside, most_kept=2)
    for number in (3, 0, 4, 1, 3):
        assert (await chats.preferences(str(number))).election == f"20{number:02}"
    assert await chats.preferences("9") == NOTHING
    await beside.close()
    await store.close()
