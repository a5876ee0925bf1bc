"""Reading questions: how many are understood and how long one takes, beside whole-sentence
matching over canned phrasings in the same run. Writes bench/questions.md.

    python -m bench.questions
"""

import asyncio
import gc
import statistics
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

from rapidfuzz import fuzz, process, utils

from bot.question.read import Reader
from bot.question.table import table
from bot.question.vocabulary import vocabulary
from db.files import bundled
from tests.question_sets import LANGUAGES, Asked, Talk, ask, chatter, faults, load
from tests.slips import with_slips

CANNED = 150
CUTOFF = 75
TRIES = 5
REPORT = Path(__file__).with_suffix(".md")


def singles(language: str) -> list[Talk]:
    """The questions of a language that stand alone."""
    return [talk for talk in load(language) if len(talk.turns) == 1]


def times(texts: Sequence[str], read: Callable[[str], object]) -> list[float]:
    """Milliseconds a text, the best of five, in order of size."""
    best = []
    for text in texts:
        tries = []
        for _ in range(TRIES):
            start = time.perf_counter()
            read(text)
            tries.append(time.perf_counter() - start)
        best.append(min(tries) * 1000)
    return sorted(best)


def right_share(asked: Sequence[Asked]) -> float:
    """Per cent of questions whose reply has no fault."""
    return 100 * sum(not one.faults for one in asked) / len(asked)


async def matched(canned: Sequence[Talk], asked: Sequence[Talk]) -> tuple[float, float]:
    """Per cent right, and per cent of chatter answered, by WRatio over canned phrasings."""
    phrasings = [talk.turns[0].text for talk in canned]
    replies = [one.reply for one in await ask(canned)]

    def nearest(text: str) -> int | None:
        found = process.extractOne(
            text,
            phrasings,
            scorer=fuzz.WRatio,
            processor=utils.default_process,
            score_cutoff=CUTOFF,
        )
        return found[2] if found else None

    right = 0
    for talk in asked:
        at = nearest(talk.turns[0].text)
        declined = talk.turns[0].status.split("|")[0] != "answer"
        right += declined if at is None else not [*faults(talk.turns[0], replies[at])]
    answered = sum(nearest(line) is not None for line in chatter())
    return 100 * right / len(asked), 100 * answered / len(chatter())


def memory() -> float:
    """Megabytes that the vocabulary takes."""
    facts = bundled()
    vocabulary(facts)  # CLDR's own data, which the catalogues hold anyway, are not counted
    vocabulary.cache_clear()
    gc.collect()
    tracemalloc.start()
    kept = vocabulary(facts)
    gc.collect()
    size = tracemalloc.get_traced_memory()[0] / 1e6
    tracemalloc.stop()
    return size if kept.reach else 0


def by_kind(asked: dict[str, list[Asked]]) -> list[str]:
    """A Markdown table: right of all, by kind and language."""
    counts: Counter[tuple[str, str, bool]] = Counter(
        (one.kind, language, not one.faults) for language, ones in asked.items() for one in ones
    )
    kinds = sorted({kind for kind, _, _ in counts})
    rows = [f"| kind | {' | '.join(LANGUAGES)} |", "| --- |" + " ---: |" * len(LANGUAGES)]
    for kind in kinds:
        cells = []
        for language in LANGUAGES:
            right, wrong = counts[kind, language, True], counts[kind, language, False]
            cells.append(f"{right}/{right + wrong}" if right + wrong else "")
        rows.append(f"| {kind} | {' | '.join(cells)} |")
    totals = (f"{right_share(asked[language]):.1f} %" for language in LANGUAGES)
    return [*rows, f"| all | {' | '.join(totals)} |"]


async def main() -> None:
    """Measures, prints and writes the report."""
    reader = Reader(bundled(), vocabulary(bundled()), table(), "2007")
    talks = [talk for language in LANGUAGES for talk in singles(language)]
    canned = talks[:: max(len(talks) // CANNED, 1)][:CANNED]
    others = [talk for talk in talks if talk not in canned]
    texts = [talk.turns[0].text for talk in talks]
    ours = times(texts, reader.read)
    phrasings = [talk.turns[0].text for talk in canned]
    theirs = times(
        texts,
        lambda text: process.extractOne(
            text, phrasings, scorer=fuzz.WRatio, processor=utils.default_process
        ),
    )
    longest = times(
        [
            "я" * 4096,
            "ak zhol " * 512,
            "abcdefgh " * 455,
            "q w e r t y " * 340,
            "\U0001f642" * 4096,
        ],
        reader.read,
    )
    asked = {language: await ask(load(language)) for language in LANGUAGES}
    own = right_share(await ask(others))
    slipped = right_share(await ask(with_slips(talks, Random(2007))))
    canned_right, canned_chatter = await matched(canned, others)
    report = [
        "# Reading questions",
        "",
        "Made by `make bench`. Times are milliseconds a question, the best of five each, with",
        "WRatio over 150 canned phrasings beside them in the same run.",
        "",
        "| | this bot | WRatio | ratio |",
        "| --- | ---: | ---: | ---: |",
        _row("p50", statistics.median(ours), statistics.median(theirs)),
        _row("p99", ours[len(ours) * 99 // 100], theirs[len(theirs) * 99 // 100]),
        f"| right, of the questions not canned | {own:.1f} % | {canned_right:.1f} % | |",
        f"| right, with a slip of the hand in one word | {slipped:.1f} % | | |",
        f"| chatter answered when not addressed | 0 % | {canned_chatter:.1f} % | |",
        "",
        f"4,096 characters of anything: {longest[-1]:.1f} ms at worst. "
        f"Vocabulary: {memory():.1f} MB.",
        "",
        *by_kind(asked),
    ]
    print("\n".join(report))
    REPORT.write_text("\n".join(report) + "\n", "utf-8")


def _row(name: str, ours: float, theirs: float) -> str:
    return f"| {name} ms | {ours:.3f} | {theirs:.3f} | {theirs / ours:.2f} |"


if __name__ == "__main__":
    asyncio.run(main())
