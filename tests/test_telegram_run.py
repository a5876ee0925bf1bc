"""The bot as a process: it starts, answers and stops, and keeps its token to itself."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.config import Settings, Telegram
from bot.profile import Profile
from bot.telegram.application import TokenRefusedError, run
from bot.telegram.ports import Needs
from tests.memory_telegram import TOKEN
from tests.notebook import Notebook
from tests.small_botapi import SmallBotApi, small_botapi
from tests.telegram_people import Crayon, Parrot, Register

START = (("start", "Start"),)
MENU = {"en": Profile("Saylau", "short", "long", START, START, START, START)}


async def running(base_url: str, token: str = TOKEN, notebook: Notebook | None = None) -> None:
    """The bot with the least that answers."""
    telegram = Telegram.model_validate({"token": token, "base_url": base_url})
    notebook = notebook or Notebook()
    needs = Needs(Parrot(), Crayon(), Register(), notebook, notebook, notebook)
    await run(Settings(telegram=telegram), needs, MENU, patience=0.3)


async def stops(bot: asyncio.Task[None]) -> None:
    """SIGTERM ends it within ten seconds."""
    os.kill(os.getpid(), signal.SIGTERM)
    async with asyncio.timeout(10):
        await bot


async def test_it_answers_publishes_its_menu_and_stops() -> None:
    with small_botapi() as api:
        api.says("ak zhol <votes>")
        bot = asyncio.create_task(running(api.base_url))
        answer = await asyncio.to_thread(api.waits_for, "sendMessage")
        await asyncio.to_thread(api.waits_for, "setMyCommands")
        await stops(bot)
    assert answer["text"] == "ak zhol &lt;votes&gt;"


class Stuck(Notebook):
    """Waits for a lock that is not given back."""

    async def end(self) -> None:
        await asyncio.sleep(60)


async def test_a_database_that_is_locked_does_not_hold_up_the_stop() -> None:
    with small_botapi() as api:
        api.says("who won")
        bot = asyncio.create_task(running(api.base_url, notebook=Stuck()))
        await asyncio.to_thread(api.waits_for, "sendMessage")
        await stops(bot)


async def test_work_in_hand_does_not_hold_up_the_stop() -> None:
    with small_botapi() as api:
        api.refusals["sendMessage"] = {
            "error_code": 429,
            "description": "Too Many Requests",
            "parameters": {"retry_after": 100},
        }
        api.says("who won")
        bot = asyncio.create_task(running(api.base_url))
        await asyncio.to_thread(api.waits_for, "sendMessage")
        await stops(bot)


async def test_a_server_that_went_away_does_not_hold_up_the_stop() -> None:
    with small_botapi() as api:
        bot = asyncio.create_task(running(api.base_url))
        await asyncio.to_thread(api.waits_for, "getUpdates")
    await stops(bot)


async def test_a_server_that_is_away_is_waited_for_and_the_wait_can_be_stopped(
    unused_tcp_port: int,
) -> None:
    bot = asyncio.create_task(running(f"http://127.0.0.1:{unused_tcp_port}/bot"))
    await asyncio.sleep(0.2)
    assert not bot.done()
    await stops(bot)


async def test_a_token_that_telegram_refuses_ends_it_without_naming_it() -> None:
    with small_botapi() as api, pytest.raises(TokenRefusedError) as refused:
        await running(api.base_url, token="1:another")
    assert "another" not in repr(refused.value)
    assert refused.value.__suppress_context__


@contextmanager
def process(api: SmallBotApi, folder: Path) -> Iterator["subprocess.Popen[str]"]:
    """The real bot in a process of its own, with a new database."""
    inherited = {name: value for name, value in os.environ.items() if "SAYLAU" not in name}
    environment = inherited | {
        "SAYLAU_TELEGRAM__TOKEN": TOKEN,
        "SAYLAU_TELEGRAM__BASE_URL": api.base_url,
        "SAYLAU_DATABASE__URL": f"sqlite+aiosqlite:///{folder / 'saylau.db'}",
        "PYTHONPATH": str(Path(__file__).parent.parent),
    }
    bot = subprocess.Popen(
        [sys.executable, "-m", "bot", "run"],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield bot
    finally:
        bot.kill()
        bot.communicate()


def test_the_real_process_answers_start_and_stops_cleanly(tmp_path: Path) -> None:
    with small_botapi() as api, process(api, tmp_path) as bot:
        api.says("/start")
        api.waits_for("sendMessage", "sendPhoto")
        bot.send_signal(signal.SIGTERM)
        output, _ = bot.communicate(timeout=10)
    assert bot.returncode == 0, output
    assert TOKEN.partition(":")[2] not in output
    assert "Traceback" not in output


def test_killed_at_any_time_it_answers_each_question_once(tmp_path: Path) -> None:
    with small_botapi() as api:
        api.slow = 0.15
        for number in range(4):
            with process(api, tmp_path):
                api.says(f"turnout {2004 + number}")
                api.says("who won?")
                api.waits_for("sendMessage", "sendPhoto", times=number + 1)
                time.sleep(0.1 * number)
        with process(api, tmp_path) as bot:
            api.says("/help")
            api.waits_until_said(9)
            bot.send_signal(signal.SIGTERM)
            output, _ = bot.communicate(timeout=10)
    assert bot.returncode == 0, output
    assert len(api.said) == 9, api.said
