"""The bot on Telegram beside a bare echo bot, both as processes, over a server on this machine.

Writes bench/telegram.md.

    python -m bench.telegram
"""

import asyncio
import os
import platform
import signal
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from bench.rivals.botapi import BotApi, botapi
from tests.memory_telegram import TOKEN

REPORT = Path(__file__).with_suffix(".md")
ROUNDS = 3
# Answered without a picture, as the echo is.
TEXTS = ("invalid votes 2007", "when was the 2012 election", "жарамсыз бюллетень 2004")
CHARTED = ("ak zhol votes 2007", "seats 2021")
A_SECOND, SECONDS = 30, 20
SLOW = 0.05


@dataclass(frozen=True, slots=True)
class Used:
    """What a bot took: seconds to the first answer, CPU seconds, megabytes at most."""

    first: float
    cpu: float
    memory: float


def saylau(api: BotApi, folder: str) -> tuple[list[str], dict[str, str]]:
    """The command of the bot, with a database of its own, and its settings."""
    settings = {
        "SAYLAU_TELEGRAM__TOKEN": TOKEN,
        "SAYLAU_TELEGRAM__BASE_URL": api.base_url,
        "SAYLAU_DATABASE__URL": f"sqlite+aiosqlite:///{folder}/bench.db",
        "SAYLAU_LOG__LEVEL": "warning",
    }
    return [sys.executable, "-m", "bot", "run"], settings


def echo(api: BotApi, _: str) -> tuple[list[str], dict[str, str]]:
    """The command of the echo bot."""
    return [sys.executable, "-m", "bench.rivals.echo", TOKEN, api.base_url], {}


Bot = Callable[[BotApi, str], tuple[list[str], dict[str, str]]]


@dataclass(slots=True)
class Running:
    """A bot's process while it runs, and what it used once it has stopped."""

    api: BotApi
    process: int
    used: Used | None = None


@asynccontextmanager
async def running(bot: Bot) -> AsyncIterator[Running]:
    """A bot that has answered once; afterwards `used` says what it took."""
    with TemporaryDirectory() as folder:
        async with botapi() as api:
            command, settings = bot(api, folder)
            api.ask(TEXTS[0])
            start = time.perf_counter()
            process = os.posix_spawn(command[0], command, os.environ | settings)
            now = Running(api, process)
            await api.waits(0)
            first = time.perf_counter() - start
            api.asked.clear()
            api.answered.clear()
            try:
                yield now
            finally:
                os.kill(process, signal.SIGTERM)
                _, _, usage = await asyncio.to_thread(os.wait4, process, 0)
                size = usage.ru_maxrss / (1e6 if platform.system() == "Darwin" else 1e3)
                now.used = Used(first, usage.ru_utime + usage.ru_stime, size)


async def answers(bot: Bot, count: int) -> Used:
    """What it takes to answer so many questions with text, eight at a time."""
    async with running(bot) as now:
        await now.api.ask_all((TEXTS[n % len(TEXTS)] for n in range(count)), at_once=8)
    assert now.used
    return now.used


async def cpu(bot: Bot, few: int, many: int) -> float:
    """CPU milliseconds an answer: those of many answers less those of few, start and all."""
    less, more = await answers(bot, few), await answers(bot, many)
    return (more.cpu - less.cpu) / (many - few) * 1000


async def a_second(bot: Bot, count: int, at_once: int) -> float:
    """Answers a second when each takes `SLOW` seconds to be sent."""
    async with running(bot) as now:
        now.api.slow = SLOW
        start = time.perf_counter()
        await now.api.ask_all((TEXTS[n % len(TEXTS)] for n in range(count)), at_once)
        return count / (time.perf_counter() - start)


async def waited() -> tuple[float, float]:
    """p50 and p99 in milliseconds at `A_SECOND` questions, of which a third want a new chart."""
    async with running(saylau) as now:
        for number in range(A_SECOND * SECONDS):
            new = f"what if the threshold were 0.{number:03} %"
            now.api.ask(new if number % 3 == 0 else TEXTS[number % len(TEXTS)])
            await asyncio.sleep(1 / A_SECOND)
        await now.api.waits(0)
        times = now.api.milliseconds()
        return median(times), quantiles(times, n=100)[98]


async def resident(process: int) -> float:
    """Megabytes that a process holds now."""
    command = ("ps", "-o", "rss=", "-p", str(process))
    ps = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    kilobytes, _ = await ps.communicate()
    return int(kilobytes) / 1e3


async def memory() -> tuple[Used, list[float]]:
    """What it used, and the megabytes after 5,000 and 10,000 questions, some with charts."""
    texts = (*TEXTS, *CHARTED)
    async with running(saylau) as now:
        held = []
        for _ in range(2):
            await now.api.ask_all((texts[n % len(texts)] for n in range(5_000)), at_once=8)
            held.append(await resident(now.process))
    assert now.used
    return now.used, held


async def report() -> str:
    """Everything measured, as a page."""
    pairs = [(await cpu(saylau, 100, 1_100), await cpu(echo, 100, 600)) for _ in range(ROUNDS)]
    ours, theirs = (median(side) for side in zip(*pairs, strict=True))
    quick = await a_second(saylau, 3_000, 256)
    slow = await a_second(echo, 100, 16)
    p50, p99 = await waited()
    used, (half, whole) = await memory()
    return f"""# The bot on Telegram

Made by `make bench`, beside a bare python-telegram-bot echo bot in the same run; medians of
{ROUNDS} rounds for the CPU.

| | this bot | echo | ratio |
| --- | ---: | ---: | ---: |
| CPU ms an answer in text | {ours:.2f} | {theirs:.2f} | {ours / theirs:.2f} |
| answers a second, sends of {SLOW * 1000:.0f} ms | {quick:.0f} | {slow:.0f} | {quick / slow:.1f} |

| | |
| --- | ---: |
| start with a new database to first answer, s | {used.first:.2f} |
| p50 at {A_SECOND} a second, a third with new charts, ms | {p50:.1f} |
| p99, ms | {p99:.1f} |
| MB after 5,000 questions | {half:.0f} |
| MB after 10,000 questions | {whole:.0f} |
| MB at most | {used.memory:.0f} |
"""


def main() -> None:
    """Measures, prints and writes the report."""
    text = asyncio.run(report())
    print(text)
    REPORT.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
