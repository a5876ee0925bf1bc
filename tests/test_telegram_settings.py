"""The settings of a chat on Telegram: by buttons and by words, by administrators and by others."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.conversation import Conversation
from bot.drawing import Drawing
from bot.question.query import Query
from bot.wording.packing import pack
from db.preferences import Preferences
from db.store import Store
from tests.memory_telegram import ME, Call
from tests.telegram_people import AIGUL, BOLAT, GROUP, World, texts, world

ENGLISH = {"id": 3, "is_bot": False, "first_name": "Visitor", "language_code": "en"}
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
CHANNEL = {"id": -300, "type": "channel", "title": "News"}
KAZAKH = pack(Query("settings", "2007", focus=("kazakh",)))
DARK = pack(Query("settings", "2007", focus=("dark",)))
YEAR = pack(Query("usual", "2012"))
FORGET = pack(Query("forget", "2007"))


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = await Store.open(f"sqlite+aiosqlite:///{tmp_path / 'saylau.db'}")
    yield opened
    await opened.close()


@pytest_asyncio.fixture
async def saylau(store: Store) -> AsyncIterator[World]:
    drawing = Drawing()
    async with world(Conversation(store, "2007", "saylau_bot"), drawing, store) as here:
        here.telegram.administrators[GROUP["id"]] = [AIGUL]
        yield here
    drawing.close()


def keys(call: Call) -> list[list[tuple[str, str]]]:
    """The rows of buttons under a message: what is shown and what is carried."""
    rows = call.params["reply_markup"]["inline_keyboard"]
    return [[(button["text"], button["callback_data"]) for button in row] for row in rows]


async def settings(here: World, chat: dict[str, Any]) -> dict[str, Any]:
    """The message with the settings, as Aigul has it sent."""
    (call,) = await here.says("/settings", chat, **{"from": AIGUL})
    assert call.message
    return call.message


async def test_the_settings_are_rows_of_short_buttons(saylau: World) -> None:
    (call,) = await saylau.says("/settings", **{"from": ENGLISH})
    assert [[label for label, _ in row] for row in keys(call)] == [
        ["English", "Қазақша", "Русский", "✓ As asked"],
        ["✓ Light", "Dark", "No charts"],
        ["Default election: 2007"],
    ]


async def test_a_button_changes_the_settings_in_their_own_message(
    saylau: World, store: Store
) -> None:
    (call,) = await saylau.says("/settings", **{"from": AIGUL | {"language_code": "en"}})
    acknowledged, edited = await saylau.presses(KAZAKH, under=call.message)
    assert (acknowledged.method, edited.method) == ("answerCallbackQuery", "editMessageText")
    assert texts([edited])[0].startswith("Мұнда қазақша жауап беремін.")
    assert keys(edited)[0][1][0] == "✓ Қазақша"
    assert await store.preferences("1") == Preferences(language="kk")
    (answer,) = await saylau.says("turnout", **{"from": AIGUL | {"language_code": "en"}})
    assert "сайлаушы" in texts([answer])[0]


async def test_a_second_press_does_no_harm(saylau: World) -> None:
    message = await settings(saylau, GROUP)
    await saylau.presses(DARK, under=message)
    assert [call.method for call in await saylau.presses(DARK, under=message)] == [
        "answerCallbackQuery"
    ]


async def test_an_election_is_chosen_from_a_list_and_meant_from_then_on(saylau: World) -> None:
    message = (await saylau.says("/election", **{"from": ENGLISH}))[0].message
    _, edited = await saylau.presses(YEAR, under=message)
    assert "Әдепкі сайлау: 2012" in texts([edited])[0]
    (answer,) = await saylau.says("turnout")
    assert "75" in texts([answer])[0]


async def test_without_charts_the_text_comes_alone(saylau: World) -> None:
    await saylau.says("without charts")
    (call,) = await saylau.says("/results")
    assert call.method == "sendMessage"


async def test_others_are_told_aside_and_nothing_changes(saylau: World, store: Store) -> None:
    message = await settings(saylau, GROUP)
    (notice,) = await saylau.presses(KAZAKH, under=message, who=BOLAT)
    assert notice.method == "answerCallbackQuery"
    assert notice.params["text"] == "In this group its administrators choose that."
    assert await store.preferences("-100") == Preferences()


async def test_others_who_write_are_shown_what_is_set(saylau: World, store: Store) -> None:
    (call,) = await saylau.says("/language kk", GROUP, **{"from": ENGLISH})
    assert "Language: that of the question" in texts([call])[0]
    assert "reply_markup" not in call.params
    assert await store.preferences("-100") == Preferences()


@pytest.mark.parametrize(
    ("sender", "chosen"),
    [
        ({"from": AIGUL}, "ru"),
        ({"from": BOLAT}, None),
        ({"from": ANONYMOUS, "sender_chat": GROUP}, "ru"),
        ({"from": ANONYMOUS, "sender_chat": CHANNEL}, None),
    ],
    ids=["an administrator", "a member", "an anonymous administrator", "a channel"],
)
async def test_who_may_choose_for_a_group(
    saylau: World, store: Store, sender: dict[str, Any], chosen: str | None
) -> None:
    assert len(await saylau.says("/language ru", GROUP, **sender)) == 1
    assert (await store.preferences("-100")).language == chosen


async def test_a_moment_of_trouble_does_not_hide_who_is_an_administrator(
    saylau: World, store: Store
) -> None:
    saylau.telegram.refuses("getChatAdministrators", 502)
    await saylau.says("/language ru", GROUP, **{"from": AIGUL})
    assert (await store.preferences("-100")).language == "ru"


async def test_when_administrators_cannot_be_asked_for_nobody_is_one(
    saylau: World, store: Store
) -> None:
    saylau.telegram.refuses("getChatAdministrators", 400, "Bad Request: CHAT_ADMIN_REQUIRED")
    assert len(await saylau.says("/language ru", GROUP, **{"from": AIGUL})) == 1
    assert await store.preferences("-100") == Preferences()


async def test_settings_go_with_the_group(saylau: World, store: Store) -> None:
    await saylau.says("/language ru", GROUP, **{"from": AIGUL})
    moved = saylau.message("", GROUP, migrate_to_chat_id=-200)
    del moved["text"]
    await saylau.update(message=moved)
    assert await store.preferences("-200") == Preferences(language="ru")


async def test_forgetting_a_group_is_for_its_administrators(saylau: World, store: Store) -> None:
    await saylau.says("/language ru", GROUP, **{"from": AIGUL})
    privacy = (await saylau.says("/privacy", GROUP, **{"from": AIGUL}))[0]
    await saylau.presses(FORGET, under=privacy.message, who=BOLAT)
    assert await store.preferences("-100") == Preferences(language="ru")
    await saylau.presses(FORGET, under=privacy.message, who=AIGUL)
    assert await store.preferences("-100") == Preferences()


@pytest.mark.parametrize(
    "data",
    ["settings|", "settings|<b>", KAZAKH.replace("kazakh", "x"), YEAR.replace("2012", "1066")],
)
async def test_forged_settings_change_nothing(saylau: World, store: Store, data: str) -> None:
    message = await settings(saylau, GROUP)
    _, answer = await saylau.presses(data, under=message)
    assert texts([answer])[0]
    assert await store.preferences("-100") == Preferences()


async def test_settings_under_an_inline_message_do_no_harm(saylau: World) -> None:
    query = {"id": "q", "from": AIGUL, "chat_instance": "i", "inline_message_id": "x"}
    calls = await saylau.update(callback_query=query | {"data": KAZAKH})
    assert [call.method for call in calls] == ["answerCallbackQuery"]


async def test_settings_under_a_message_that_is_gone_are_said_anew(
    saylau: World, store: Store
) -> None:
    gone = saylau.message("Settings", GROUP, **{"from": ME})
    calls = await saylau.presses(KAZAKH, under=gone)
    assert calls[-1].method == "sendMessage"
    assert (await store.preferences("-100")).language == "kk"
