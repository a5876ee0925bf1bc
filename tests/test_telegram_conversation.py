"""Whole conversations on Telegram, with everything real but Telegram itself."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.conversation import Conversation
from bot.drawing import Drawing
from db.store import Store
from tests.memory_telegram import Call
from tests.telegram_people import GROUP, World, texts, world


@pytest_asyncio.fixture
async def saylau(tmp_path: Path) -> AsyncIterator[World]:
    """The bot with its elections, as it answers on Telegram."""
    store, drawing = await Store.open(f"sqlite+aiosqlite:///{tmp_path / 'saylau.db'}"), Drawing()
    async with world(Conversation(store, "2007", "saylau_bot"), drawing) as here:
        yield here
    drawing.close()
    await store.close()


def buttons(call: Call) -> list[str]:
    """What the buttons of a message carry."""
    rows = call.params["reply_markup"]["inline_keyboard"]
    return [button["callback_data"] for row in rows for button in row]


async def test_a_stranger_is_greeted_and_can_tap_a_question(saylau: World) -> None:
    greeting = (await saylau.says("/start"))[-1]
    for data in buttons(greeting):
        acknowledged, answer = await saylau.presses(data)
        assert acknowledged.method == "answerCallbackQuery"
        assert texts([answer])[0]


async def test_a_party_is_asked_about_and_then_its_seats(saylau: World) -> None:
    (votes,) = await saylau.says("Ak Zhol votes", **{"from": ENGLISH})
    assert "3.09" in texts([votes])[0]
    (seats,) = await saylau.says("and its seats?", **{"from": ENGLISH})
    assert "0 of 107 seats" in texts([seats])[0]


async def test_the_whole_result_comes_with_its_chart(saylau: World) -> None:
    calls = await saylau.says("/results 2007", **{"from": ENGLISH})
    assert "sendPhoto" in [call.method for call in calls]
    assert saylau.telegram.files["photo0"].startswith(b"\x89PNG")
    assert "88.41" in "".join(texts(calls))


async def test_a_group_gets_answers_to_what_it_asks_only(saylau: World) -> None:
    assert await saylau.says("Ak Zhol votes", GROUP) == []
    (answer,) = await saylau.says("@saylau_bot Ak Zhol votes", GROUP, **{"from": ENGLISH})
    assert "3.09" in texts([answer])[0]
    (seats,) = await saylau.says(
        "seats?", GROUP, reply_to_message=answer.message, **{"from": ENGLISH}
    )
    assert "0 of 107 seats" in texts([seats])[0]


@pytest.mark.parametrize("data", ["x", "party:<b>", "votes:" + "9" * 50, "\x00\x01"])
async def test_forged_buttons_are_told_so(saylau: World, data: str) -> None:
    acknowledged, answer = await saylau.presses(data)
    assert acknowledged.method == "answerCallbackQuery"
    assert texts([answer])[0]


@pytest.mark.parametrize(
    "text",
    [
        '<b>5 < 6 & "quotes" </i> &nbsp; 100%',
        "_*[]()~`>#+-=|{}.!",
        "👨‍👩‍👧‍👦🇰🇿 ҚАЗАҚСТАН \u202eمرحبا",
        "/START",
        "/nosuchcommand with words",
        "/start@saylau_bot",
        "@saylau_bot",
        "votes " * 600,
        "\x00\x01",
        "?",
    ],
)
async def test_any_text_gets_one_valid_answer(saylau: World, text: str) -> None:
    assert len(texts(await saylau.says(text))) == 1


ENGLISH = {"id": 3, "is_bot": False, "first_name": "Visitor", "language_code": "en"}
