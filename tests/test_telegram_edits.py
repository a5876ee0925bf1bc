"""Messages that change: the answer to an edited question, and what buttons stand under."""

import asyncio

import pytest

from bot.config import Limits
from tests.memory_telegram import MemoryTelegram
from tests.notebook import Notebook
from tests.telegram_people import GROUP, JSON, World, texts, world

PAGES = "x" * 4000 + " " + "y" * 4000


def shown(here: World, chat: int = 1) -> list[str]:
    """What the bot's messages in a chat say now; a chart is marked."""
    return [
        ("chart: " if message.get("photo") else "") + (message.get("text") or message["caption"])
        for (where, _), message in sorted(here.telegram.messages.items())
        if where == chat
    ]


async def asks(here: World, text: str, chat: JSON | None = None) -> JSON:
    """Somebody asks and is answered."""
    message = here.message(text, **({"chat": chat} if chat else {}))
    await here.update(message=message)
    return message


@pytest.mark.parametrize(
    ("before", "after", "now", "calls"),
    [
        ("who won", "turnout", ["turnout"], ["editMessageText"]),
        ("who won", "chart turnout", ["chart: chart turnout"], ["editMessageMedia"]),
        ("chart one", "chart two", ["chart: chart two"], ["editMessageMedia"]),
        ("chart one", "turnout", ["turnout"], ["deleteMessage", "sendMessage"]),
        ("who won", "who won", ["who won"], []),
        ("chart one", "chart one", ["chart: chart one"], []),
    ],
)
async def test_an_edited_question_changes_its_answer(
    before: str, after: str, now: list[str], calls: list[str]
) -> None:
    async with world() as here:
        question = await asks(here, before)
        assert [call.method for call in await here.edits(question, after)] == calls
        assert shown(here) == now


async def test_an_edit_changes_the_answer_while_the_database_is_locked_too() -> None:
    async with world() as here:
        here.notebook.broken = True
        question = await asks(here, "who won")
        await here.edits(question, "turnout")
        assert shown(here) == ["turnout"]
        here.notebook.broken = False
        await here.edits(question, "chart seats", after=90)
        assert shown(here) == ["chart: chart seats"]


async def test_an_answer_of_several_messages_is_replaced_as_a_whole() -> None:
    async with world() as here:
        question = await asks(here, PAGES)
        assert len(shown(here)) == 2
        await here.edits(question, "who won")
        assert shown(here) == ["who won"]
        await here.edits(question, PAGES)
        assert len(shown(here)) == 2


async def test_an_edit_after_an_edit_and_a_restart_still_finds_the_answer() -> None:
    telegram, notebook = MemoryTelegram(), Notebook()
    async with world(telegram=telegram, notebook=notebook) as here:
        question = await asks(here, "chart one")
        await here.edits(question, "two")
    async with world(telegram=telegram, notebook=notebook) as here:
        await here.edits(question, "chart three")
        assert shown(here) == ["chart: chart three"]


async def test_a_late_edit_leaves_the_answer_as_it_is() -> None:
    async with world() as here:
        question = await asks(here, "who won")
        assert await here.edits(question, "turnout", after=901) == []
        assert shown(here) == ["who won"]


async def test_an_answer_that_somebody_deleted_is_given_anew() -> None:
    async with world() as here:
        question = await asks(here, "who won")
        here.telegram.messages.clear()
        await here.edits(question, "turnout")
        assert shown(here) == ["turnout"]


async def test_what_was_no_question_becomes_one_by_an_edit() -> None:
    async with world() as here:
        message = await asks(here, "who won", GROUP)
        assert shown(here, GROUP["id"]) == []
        await here.edits(message, "@saylau_bot who won")
        await here.edits(message, "@saylau_bot turnout")
        assert shown(here, GROUP["id"]) == ["turnout"]


@pytest.mark.parametrize("status", [429, 500])
async def test_an_edit_is_made_in_spite_of_trouble(status: int) -> None:
    async with world() as here:
        question = await asks(here, "who won")
        here.telegram.refuses("editMessageText", status, retry_after=3)
        await here.edits(question, "turnout")
        assert shown(here) == ["turnout"]


async def test_of_many_quick_edits_the_last_one_counts() -> None:
    async with world() as here:
        question = await asks(here, "who won")
        edits = [
            {
                "update_id": next(here.telegram.numbers),
                "edited_message": question
                | {"text": f"turnout {year}", "edit_date": question["date"] + 5},
            }
            for year in range(1950, 2000)
        ]
        await here.come(*edits)
        assert shown(here) == ["turnout 1999"]
        assert here.telegram.attempts.count("editMessageText") <= 2
        assert here.telegram.attempts.count("sendMessage") == 1


async def test_a_press_changes_the_message_it_stands_under() -> None:
    async with world() as here:
        (answer,) = await here.says("buttons")
        for data, now in [
            ("board buttons", "board buttons"),
            ("board buttons", "board buttons"),
            ("board chart", "chart: board chart"),
            ("board", "board"),
        ]:
            message = here.telegram.messages[1, max(n for _, n in here.telegram.messages)]
            await here.presses(data, under=message)
            assert shown(here) == [now]
    assert answer.method == "sendMessage"


async def test_of_fifty_quick_presses_the_last_one_counts() -> None:
    async with world() as here:
        (answer,) = await here.says("buttons")
        await here.come(
            *(
                {
                    "update_id": next(here.telegram.numbers),
                    "callback_query": here.press(f"board {number}", answer.message),
                }
                for number in range(50)
            )
        )
        await asyncio.sleep(0)
        assert shown(here) == ["board 49"]
        assert here.telegram.attempts.count("answerCallbackQuery") == 50
        # As many as may wait, as here nobody rests between two changes.
        assert here.telegram.attempts.count("editMessageText") <= Limits().person + 1
        assert "many (kk)" not in texts(here.telegram.calls)
