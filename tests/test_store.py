"""The store on a real SQLite file: filled on first start, read once, loaded all or nothing."""

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from db.files import bundled, parse
from db.load import held, load_files
from db.problem import BadFilesError
from db.store import Store
from tests.figures import text_of


class Clock:
    """A clock that stands still until it is told to go on."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite+aiosqlite:///{tmp_path}/deep/down/saylau.db"


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    store = await Store.open(url)
    yield store
    await store.close()


def with_other_turnout(name: str = "1995.toml") -> str:
    """A corrected file: another turnout, in both places that state it."""
    return text_of(name).replace("turnout = 79.8", "turnout = 79.9")


async def turnout(store: Store, election: str = "1995") -> str:
    totals = (await store.facts()).elections[election].totals
    assert totals
    return str(totals.turnout)


async def test_a_first_start_holds_exactly_what_the_files_say(store: Store) -> None:
    facts = await store.facts()
    assert facts.elections == bundled().elections
    assert facts.parties == bundled().parties
    assert list(facts.elections) == list(bundled().elections)
    assert list(facts.parties) == list(bundled().parties)


async def test_facts_are_read_once(store: Store) -> None:
    assert await store.facts() is await store.facts()


async def test_a_second_start_finds_the_same_version(url: str) -> None:
    versions = []
    for _ in range(2):
        store = await Store.open(url)
        versions.append((await store.facts()).version)
        await store.close()
    assert versions[0] == versions[1]


async def test_loading_a_file_that_is_held_changes_nothing(store: Store) -> None:
    before = await store.facts()
    after = await store.load([parse("2007.toml", text_of("2007.toml").encode())])
    assert after is before


async def test_a_corrected_file_replaces_and_changes_the_version(
    store: Store, tmp_path: Path
) -> None:
    before = await store.facts()
    path = tmp_path / "corrected.toml"
    path.write_text(with_other_turnout(), "utf-8")
    after = await load_files(store, [path])
    assert await turnout(store) == "79.9"
    assert after.version != before.version
    assert after.elections["2007"] == before.elections["2007"]
    assert await load_files(store, [path]) is after


async def test_loading_is_all_or_nothing(store: Store) -> None:
    good = parse("good.toml", with_other_turnout().encode())
    bad = parse("bad.toml", text_of("2007.toml").replace("votes = 183346", "votes = 1").encode())
    with pytest.raises(BadFilesError, match="bad.toml"):
        await store.load([good, bad])
    assert await turnout(store) == "79.8"


async def test_a_party_and_its_election_can_be_loaded_together(store: Store) -> None:
    before = await store.facts()
    parties = text_of("parties.toml").replace('id = "auyl"', 'id = "village"')
    election = text_of("2007.toml").replace('party = "auyl"', 'party = "village"')
    await store.load([parse("e.toml", election.encode()), parse("p.toml", parties.encode())])
    facts = await store.facts()
    assert facts.elections["2007"].result_of("village")
    assert set(facts.parties) == {*before.parties, "village"}
    assert list(facts.parties)[-1] == "village"


async def test_a_running_bot_sees_what_another_process_loads(url: str) -> None:
    clock = Clock()
    bot, loader = await Store.open(url, clock), await Store.open(url)
    assert await turnout(bot) == "79.8"
    await loader.load([parse("new.toml", with_other_turnout().encode())])
    assert await turnout(bot) == "79.8"
    clock.now += 1
    assert await turnout(bot) == "79.9"
    await bot.close()
    await loader.close()


async def test_a_database_that_cannot_be_read_leaves_the_facts_as_they_are(
    url: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    clock = Clock()
    store = await Store.open(url, clock)
    before = await store.facts()
    with sqlite3.connect(tmp_path / "deep/down/saylau.db") as database:
        database.execute("ALTER TABLE state RENAME TO gone")
    for _ in range(3):
        clock.now += 1
        assert await store.facts() is before
    assert caplog.text.count("the database cannot be read: ") == 1
    with database:
        database.execute("ALTER TABLE gone RENAME TO state")
    database.close()
    clock.now += 1
    assert await store.facts() is before
    await store.close()


async def test_what_was_loaded_survives_newer_bundled_data(url: str, tmp_path: Path) -> None:
    store = await Store.open(url)
    await store.load([parse("own.toml", with_other_turnout().encode())])
    await store.close()
    with sqlite3.connect(tmp_path / "deep/down/saylau.db") as database:
        database.execute("UPDATE state SET value = 'older' WHERE key = 'bundled'")
        database.execute("UPDATE totals SET valid = 1 WHERE election_id = '2007'")
    database.close()
    store = await Store.open(url)
    facts = await store.facts()
    assert await turnout(store) == "79.9"
    assert facts.elections["2007"] == bundled().elections["2007"]
    await store.close()


async def test_a_database_in_memory_works_too() -> None:
    store = await Store.open("sqlite+aiosqlite://")
    assert (await store.facts()).elections == bundled().elections
    await store.close()


def test_the_list_of_what_is_held() -> None:
    rows = {row.id: row for row in held(bundled())}
    assert (rows["2007"].status, rows["2007"].lines, rows["2007"].has_votes) == ("held", 8, True)
    assert (rows["1994"].has_votes, rows["2026"].lines) == (False, 0)
