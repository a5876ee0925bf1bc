"""Asking for updates: each is handed out, none is lost, and trouble is said in one line."""

import asyncio
import logging

import pytest
from telegram.error import NetworkError

from bot.message import Message, Reply
from bot.telegram.polling import Calm
from bot.telegram.trouble import Trouble
from tests.telegram_people import AIGUL, BOLAT, GROUP, Parrot, world


class Clock:
    """A clock that is set by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


async def test_what_waited_is_answered_and_then_forgotten_by_telegram() -> None:
    async with world() as here:
        for number in range(250):
            person = AIGUL | {"id": number + 1}
            chat = {"id": number + 1, "type": "private"}
            here.sends(f"question {number}", chat, **{"from": person})
        async with here.running():
            await here.until(*(f"question {number}" for number in range(250)))
        await here.wired.poller.confirm()
    assert here.telegram.updates == []


@pytest.mark.parametrize("status", [409, 429, 500, 502, 404])
async def test_polling_goes_on_after_trouble(
    status: int, caplog: pytest.LogCaptureFixture
) -> None:
    async with world() as here:
        here.telegram.refuses("getUpdates", status)
        here.sends("who won")
        async with here.running():
            await here.until("who won")
    said = [record.getMessage() for record in caplog.records]
    assert len([line for line in said if "no updates from Telegram" in line]) == 2


async def test_a_question_is_written_down_before_telegram_may_forget_it() -> None:
    async with world() as here:
        here.telegram.refuses("sendMessage", 429, retry_after=100)
        here.sends("who won")
        async with here.running():
            await here.until("who won")
        (asked,) = here.notebook.asked.values()
    assert (asked.chat, asked.question, asked.language) == ("1", 101, "kk")
    assert "who won" not in repr(here.notebook)


async def test_what_a_group_says_to_itself_is_not_written_down() -> None:
    async with world() as here:
        here.sends("hello everybody", GROUP, **{"from": BOLAT})
        here.sends("@saylau_bot who won", GROUP)
        async with here.running():
            await here.until("who won")
    assert len(here.notebook.asked) == 1


async def test_a_database_in_trouble_holds_nobody_up(caplog: pytest.LogCaptureFixture) -> None:
    async with world() as here:
        here.notebook.broken = True
        async with here.running():
            here.sends("one")
            await here.until("one")
            here.sends("two")
            await here.until("one", "two")
            here.notebook.broken = False
    assert caplog.text.count("database is locked") == 1
    assert [answered.messages for answered in here.notebook.answered.values()] == [(102,), (104,)]


class Thinker(Parrot):
    """Takes its time to answer."""

    def __init__(self) -> None:
        super().__init__()
        self.thought = asyncio.Event()

    async def reply(self, message: Message) -> Reply:
        await self.thought.wait()
        return await super().reply(message)


async def test_what_is_neither_answered_nor_written_down_stays_at_telegram() -> None:
    """A process that dies while the database is locked finds it there again."""
    thinker = Thinker()
    async with world(conversation=thinker) as here:
        here.notebook.broken = True
        question = here.sends("who won")
        typed = {"id": "i", "from": BOLAT, "query": "turnout", "offset": ""}
        here.telegram.updates.append({"update_id": 99, "inline_query": typed})
        async with here.running():
            while here.telegram.attempts.count("getUpdates") < 5:
                await asyncio.sleep(0.005)
            assert here.telegram.updates[0] == question
            thinker.thought.set()
            await here.until("who won")
            await here.settled()
    assert here.telegram.updates == []
    assert here.telegram.attempts.count("answerInlineQuery") == 1


def test_lasting_trouble_is_said_once_in_ten_minutes(caplog: pytest.LogCaptureFixture) -> None:
    clock = Clock()
    trouble = Trouble("no updates", clock)
    for clock.now in range(0, 1200, 10):
        trouble.say("Conflict")
    trouble.over()
    trouble.say("Conflict")
    trouble.over()
    assert [record.getMessage() for record in caplog.records] == [
        "no updates: Conflict",
        "no updates: Conflict",
        "no updates: it is over",
    ]


def test_the_library_says_it_in_one_line(caplog: pytest.LogCaptureFixture) -> None:
    library = logging.getLogger("telegram.ext.Application")
    calm = Calm()
    library.addFilter(calm)
    try:
        raise NetworkError("what people wrote")
    except NetworkError:
        library.exception("Error while calling %s", "get_updates")
    library.removeFilter(calm)
    assert [record.getMessage() for record in caplog.records] == [
        "Error while calling get_updates (NetworkError)"
    ]
    assert "Traceback" not in caplog.text
