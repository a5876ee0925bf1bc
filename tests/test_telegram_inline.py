"""What is offered in any chat while somebody types after the bot's name."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.conversation import Conversation
from bot.message import Message
from db.preferences import Preferences
from tests.people import BOT, Bundled, Clock
from tests.telegram_people import AIGUL, World, world

ENGLISH = {"from": AIGUL | {"language_code": "en"}}


@pytest_asyncio.fixture
async def saylau() -> AsyncIterator[World]:
    async with world(Conversation(Bundled(), "2007", BOT)) as here:
        yield here


def titles(results: list[dict[str, Any]]) -> list[str]:
    return [result["title"] for result in results]


async def test_the_reading_comes_first_and_near_questions_after_it(saylau: World) -> None:
    results = await saylau.types("turnout 2012", **ENGLISH)
    assert titles(results)[:2] == ["turnout · 2012", "invalid votes · 2012"]
    assert len(results) == 10
    assert len({result["id"] for result in results}) == 10
    assert results[0]["description"] == "75.45% turnout in 2012."
    content = results[0]["input_message_content"]
    assert content["message_text"].startswith("<b>75.45%</b> turnout in 2012.")
    assert content["parse_mode"] == "HTML"


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ak zh", "Ak Zhol · 2007"),
        ("nur otan sea", "Nur Otan · seats · 2007"),
        ("thresh", "threshold · 2007"),
        ("ak zhol v", "Ak Zhol · 2007"),
        ("явк", "явка · 2007"),
        ("Ақ жо", "Ақ жол · 2007"),
    ],
)
async def test_a_word_that_is_still_being_typed_is_guessed(
    saylau: World, typed: str, first: str
) -> None:
    assert titles(await saylau.types(typed, **ENGLISH))[0] == first


async def test_two_letters_are_the_beginning_of_a_word(saylau: World) -> None:
    offered = titles(await saylau.types("ak zhol vo", **ENGLISH))
    assert offered[:2] == ["Ak Zhol · 2007", "Ak Zhol · votes · 2007"]


async def test_a_name_that_two_share_offers_both(saylau: World) -> None:
    offered = titles(await saylau.types("people's party votes", **ENGLISH))
    assert len([title for title in offered if "votes" in title]) >= 2


async def test_nothing_typed_offers_the_examples_at_first(saylau: World) -> None:
    offered = titles(await saylau.types("", **ENGLISH))
    assert offered[:2] == ["results · 2007", "Ak Zhol · votes · 2007"]


async def test_nothing_typed_offers_what_is_asked_most() -> None:
    conversation = Conversation(Bundled(), "2007", BOT)
    for person in ("1", "2", "3"):
        await conversation.reply(Message("who won in 2021", person, person))
        await conversation.reply(Message("answer in English", person, person))
    async with world(conversation) as here:
        assert titles(await here.types("", **ENGLISH))[0] == "winner · 2021"


async def test_answers_are_in_the_language_that_was_chosen_in_private() -> None:
    chosen = Bundled({"1": Preferences(language="ru", election="2012")})
    async with world(Conversation(chosen, "2007", BOT)) as here:
        assert titles(await here.types("turnout", **ENGLISH))[0] == "явка · 2012"


async def test_else_in_the_language_of_what_is_typed_or_of_the_profile(saylau: World) -> None:
    assert titles(await saylau.types("явка", **ENGLISH))[0] == "явка · 2007"
    assert titles(await saylau.types(""))[0] == "сайлау қорытындысы · 2007"


@pytest.mark.parametrize("typed", ["forget me", "answer in Kazakh", "default election 2012"])
async def test_what_changes_something_is_not_offered(saylau: World, typed: str) -> None:
    offered = titles(await saylau.types(typed, **ENGLISH))
    assert offered
    assert not {"delete my data", "in Kazakh", "default election · 2012"}.intersection(offered)


async def test_a_chart_that_telegram_has_is_offered_too(saylau: World) -> None:
    before = await saylau.types("results 2012", **ENGLISH)
    assert {result["type"] for result in before} == {"article"}
    await saylau.says("results 2012", **ENGLISH)
    text, chart, *_ = await saylau.types("results 2012", **ENGLISH)
    assert (text["type"], chart["type"]) == ("article", "photo")
    assert chart["photo_file_id"] == "photo0"
    assert chart["caption"].startswith("<b>Nur Otan won 80.99%</b>")


async def test_who_wants_no_charts_is_offered_none() -> None:
    async with world(Conversation(Bundled(), "2007", BOT)) as here:
        await here.says("results 2012", **ENGLISH)
        await here.says("without charts", **ENGLISH)
        results = await here.types("results 2012", **ENGLISH)
    assert {result["type"] for result in results} == {"article"}


async def test_telegram_may_repeat_it_the_longer_the_data_stand() -> None:
    clock = Clock()
    conversation = Conversation(Bundled(), "2007", BOT, clock)
    async with world(conversation) as here:
        for now, seconds in ((0, 10), (100, 100), (100_000, 300)):
            clock.now = now
            (call,) = await here.update(inline_query=query("turnout"))
            assert call.params["cache_time"] == seconds
            assert call.params["is_personal"] is True


async def test_there_is_no_second_page(saylau: World) -> None:
    assert await saylau.types("turnout", offset="10") == []


async def test_an_answer_that_comes_too_late_is_no_harm(saylau: World) -> None:
    saylau.telegram.refuses("answerInlineQuery", 400, "Bad Request: query is too old")
    assert await saylau.update(inline_query=query("turnout")) == []


def query(text: str) -> dict[str, Any]:
    return {"id": "i", "from": AIGUL, "query": text, "offset": ""}


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.text(max_size=256))
async def test_anything_can_be_typed(saylau: World, text: str) -> None:
    assert await saylau.types(text)


@pytest.mark.parametrize(
    "text",
    [
        "<b>&",
        "@saylau_bot",
        "/forget",
        "\ud800",
        "x" * 256,
        "🇰🇿" * 60,
        "threshold 150%",
        "\x00",
        "%",
    ],
)
async def test_odd_things_are_answered_too(saylau: World, text: str) -> None:
    assert 1 <= len(await saylau.types(text)) <= 10
