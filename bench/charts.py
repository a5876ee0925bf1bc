"""Drawing charts: time, size, memory, and how late the event loop is meanwhile, beside
matplotlib's Figure with the same data in the same run. Writes bench/charts.md.

    python -m bench.charts
"""

import asyncio
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from pathlib import Path

from bot.pictures import Picture
from bot.question.query import Query
from bot.wording import Words
from db.files import bundled
from handlers import answer

QUERIES = {
    "votes": Query("results", "2007"),
    "chamber": Query("seats", "2021"),
    "turnout through the years": Query("history", "2023", focus=("turnout",)),
    "a party through the years": Query("history", "2023", ("nur_otan",), ("votes",)),
    "two elections": Query("compare", "2016", also=("2021",)),
    "regions": Query("regions", "2023"),
}
MODULES = {"Pillow": "PIL", "matplotlib": "matplotlib"}
ENGINES = tuple(MODULES)
ROUNDS = 3
DRAWN = 15
BESIDE_THE_LOOP = 60
TICK = 0.005
FASTER, KILOBYTES, LATE = 3, 30, 10
REPORT = Path(__file__).with_suffix(".md")

Draw = Callable[[Picture], bytes]


@dataclass(frozen=True)
class Measured:
    """What one process measured: milliseconds and bytes by picture, megabytes, milliseconds."""

    first: float
    milliseconds: dict[str, float]
    size: dict[str, int]
    memory: float
    idle: float
    late: float


def pictures() -> dict[str, Picture]:
    """The pictures, in Kazakh, whose letters are the rarest."""
    facts = bundled()
    words = Words("kk", facts)
    replies = {
        name: words.answer(answer(query, facts), query, literal=True)
        for name, query in QUERIES.items()
    }
    return {name: reply.picture for name, reply in replies.items() if reply.picture}


def drawer(engine: str) -> Draw:
    """Loads what draws; the bot loads it with the first picture too."""
    if engine == "Pillow":
        from bot.charts import png

        return png
    from bench.rivals import figure

    return figure.png


def measure(engine: str) -> Measured:
    """All figures of one engine in this process, which has drawn nothing before."""
    asked = pictures()
    start = time.perf_counter()
    draw = drawer(engine)
    draw(next(iter(asked.values())))
    first = (time.perf_counter() - start) * 1000
    idle, late = asyncio.run(lateness(draw, list(asked.values())))
    return Measured(
        first=first,
        milliseconds={name: median_time(draw, picture) for name, picture in asked.items()},
        size={name: len(draw(picture)) for name, picture in asked.items()},
        memory=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        idle=idle,
        late=late,
    )


def median_time(draw: Draw, picture: Picture) -> float:
    """Milliseconds from the request to the bytes of the file."""
    times = []
    for _ in range(DRAWN):
        start = time.perf_counter()
        draw(picture)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


async def lateness(draw: Draw, asked: list[Picture]) -> tuple[float, float]:
    """By how many milliseconds the loop is late at most in 99 of 100 cases: idle, and while
    charts are drawn in one thread, as the bot draws them."""
    loop = asyncio.get_running_loop()
    idle = await ticked(asyncio.create_task(asyncio.sleep(2)))
    with ThreadPoolExecutor(1) as thread:

        async def drawn() -> None:
            for at in range(BESIDE_THE_LOOP):
                await loop.run_in_executor(thread, draw, asked[at % len(asked)])

        return idle, await ticked(asyncio.create_task(drawn()))


async def ticked(work: "asyncio.Task[None]") -> float:
    """The 99th percentile of how late a tick is while something else goes on."""
    late = []
    while not work.done():
        start = time.perf_counter()
        await asyncio.sleep(TICK)
        late.append((time.perf_counter() - start - TICK) * 1000)
    await work
    return statistics.quantiles(late, n=100)[-1]


def in_a_process(engine: str) -> Measured:
    """The figures of an engine in a fresh process."""
    command = [sys.executable, "-m", "bench.charts", engine]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    return Measured(**json.loads(run.stdout))


def main() -> None:
    """Measures the engines that there are in turn, prints and writes the report."""
    engines = [engine for engine in ENGINES if find_spec(MODULES[engine])]
    runs: dict[str, list[Measured]] = {engine: [] for engine in ENGINES}
    for _ in range(ROUNDS):
        for engine in engines:
            runs[engine].append(in_a_process(engine))
    lines = report(runs["Pillow"], runs["matplotlib"])
    print("\n".join(lines))
    REPORT.write_text("\n".join(lines) + "\n", "utf-8")


def report(ours: list[Measured], theirs: list[Measured]) -> list[str]:
    """The medians of all rounds as Markdown, and whether they are what they should be."""

    def row(name: str, figure: Callable[[Measured], float]) -> str:
        one, other = (_median(figure, runs) for runs in (ours, theirs))
        ratio = f"{other / one:.1f}" if other else ""
        return f"| {name} | {one:.1f} | {f'{other:.1f}' if other else ''} | {ratio} |"

    times = [[_median(_milliseconds(name), runs) for runs in (ours, theirs)] for name in QUERIES]
    slowest = min(other / one for one, other in times)
    largest = max(size for run in ours for size in run.size.values()) / 1000
    late = _median(lambda run: run.late, ours)
    return [
        "# Drawing charts",
        "",
        "Made by `make bench`: the bot's own charts beside matplotlib's `Figure` with the same",
        f"data, median of {ROUNDS} fresh processes each. PNG encoding included. The machine has",
        f"{os.cpu_count()} processors and was under a load of {os.getloadavg()[1]:.1f} meanwhile.",
        "",
        "| milliseconds a chart | this bot | matplotlib | ratio |",
        "| --- | ---: | ---: | ---: |",
        *(row(name, _milliseconds(name)) for name in QUERIES),
        row("import and first chart", lambda run: run.first),
        row("event loop late, p99", lambda run: run.late),
        row("event loop late, p99, nothing drawn", lambda run: run.idle),
        "",
        "| | this bot | matplotlib | ratio |",
        "| --- | ---: | ---: | ---: |",
        *(row(f"kB, {name}", _kilobytes(name)) for name in QUERIES),
        row("MB at most in memory, with the data", lambda run: run.memory),
        "",
        _verdict(f"at least {FASTER} times as fast", slowest >= FASTER, f"{slowest:.1f}"),
        _verdict(f"under {KILOBYTES} kB a picture", largest < KILOBYTES, f"{largest:.1f} kB"),
        _verdict(f"event loop p99 under {LATE} ms", late < LATE, f"{late:.1f} ms"),
    ]


def _median(figure: Callable[[Measured], float], runs: list[Measured]) -> float:
    """The median of a figure over all rounds; 0 where nothing was measured."""
    return statistics.median(map(figure, runs)) if runs else 0


def _milliseconds(name: str) -> Callable[[Measured], float]:
    return lambda run: run.milliseconds[name]


def _kilobytes(name: str) -> Callable[[Measured], float]:
    return lambda run: run.size[name] / 1000


def _verdict(target: str, met: bool, found: str) -> str:
    return f"- {target}: {'yes' if met else 'NO'} ({found})"


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(asdict(measure(sys.argv[1]))))
    else:
        main()
