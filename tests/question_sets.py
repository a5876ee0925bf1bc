"""The question sets: what is in tests/questions, whether a reply is right, how many were.

A question says which `status` its reply may have (alternatives between bars), which figures and
words it must hold (`has`) and must not (`lacks`), which `election` its reading must name, and
which `chart` must be offered ("any", or a kind). A conversation is asked turn by turn. Figures
are written plain, "183346" and "3.09", and compared as numbers. Where several statuses may be,
`has`, `election` and `chart` hold for the first.

`python -m tests.question_sets [--failures] [en|ru|kk|mixed ...]` prints the counts.
"""

import asyncio
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field
from rich.console import Console
from rich.table import Table

from bot.conversation import Conversation
from bot.message import Message, Reply
from tests.people import BOT, Bundled

FOLDER = Path(__file__).parent / "questions"
LATER = FOLDER / "later"
"""Questions that were once read right, written by people who had not seen the vocabulary."""
LANGUAGES = ("en", "ru", "kk", "mixed")

_STATUSES = (
    r"^(answer|choices|unknown|refused|silent)(\|(answer|choices|unknown|refused|silent))*$"
)
_GROUPED = {
    "en": re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])"),
    "ru": re.compile(r"(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)"),
}
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


class _Read(BaseModel):
    """A table of a file of questions: nothing unknown in it, nothing misspelt."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Question(_Read):
    """One line to ask and what its reply must be; the fields are those of the files."""

    text: str
    status: str = Field(pattern=_STATUSES)
    has: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    election: str | None = None
    chart: str | None = None


class Talk(_Read):
    """What one person asks one after another; a single question is a talk of one turn."""

    kind: str
    turns: tuple[Question, ...] = Field(min_length=1)


class _Single(Question):
    """A question of its own, with its kind."""

    kind: str


class _Questions(_Read):
    """A file of questions."""

    question: tuple[_Single, ...]
    conversation: tuple[Talk, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was asked, and what is wrong with its reply, if anything."""

    kind: str
    question: Question
    reply: Reply
    faults: tuple[str, ...]


def load(language: str, folder: Path | None = None) -> tuple[Talk, ...]:
    """The questions and conversations of a language, in the order of the file."""
    held = tomllib.loads(((folder or FOLDER) / f"{language}.toml").read_text(encoding="utf-8"))
    questions = _Questions.model_validate(held)
    singles = (Talk(kind=one.kind, turns=(one,)) for one in questions.question)
    return (*singles, *questions.conversation)


def chatter() -> tuple[str, ...]:
    """Lines of ordinary talk in groups that are no questions about elections."""
    return _lines("chatter")


def declined() -> tuple[str, ...]:
    """What looks like a question and has no answer here."""
    return _lines("declined")


def _lines(name: str) -> tuple[str, ...]:
    return tuple(tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))["lines"])


async def ask(talks: Iterable[Talk]) -> list[Asked]:
    """Every turn of every talk asked of one conversation, each talk in a chat of its own."""
    conversation = Conversation(Bundled(), "2007", BOT)
    asked = []
    for number, talk in enumerate(talks):
        for question in talk.turns:
            message = Message(question.text, f"person-{number}", f"chat-{number}")
            reply = await conversation.reply(message)
            asked.append(Asked(talk.kind, question, reply, tuple(faults(question, reply))))
    return asked


def faults(question: Question, reply: Reply) -> Iterator[str]:
    """What is wrong with a reply, each fault in a few words; nothing when it is right."""
    first, *others = question.status.split("|")
    if reply.status not in (first, *others):
        yield f"{reply.status}, not {question.status}"
    if reply.status == "choices" and not 2 <= len(reply.buttons) <= 4:
        yield f"{len(reply.buttons)} choices"
    held = numbers(reply.text, reply.language)
    yield from (f"holds {figure}" for figure in question.lacks if Decimal(figure) in held)
    if reply.status != first:
        return
    yield from (f"lacks {one}" for one in question.has if not _holds(one, reply.text, held))
    if question.election and question.election not in (reply.reading or ""):
        yield f"reading without {question.election}"
    if question.chart and (reply.chart_kind or "") not in _kinds(question.chart, reply):
        yield f"chart {reply.chart_kind}, not {question.chart}"


def numbers(text: str, language: str) -> frozenset[Decimal]:
    """The numbers in a text: 183346 for "183,346" in English and "183 346" in the others."""
    grouped = _GROUPED["en" if language == "en" else "ru"]
    plain = grouped.sub(lambda found: re.sub(r"\D", "", found[0]), text)
    return frozenset(Decimal(found.replace(",", ".")) for found in _NUMBER.findall(plain))


def summary(asked: Sequence[Asked]) -> dict[str, tuple[int, int]]:
    """How many of each kind were right, of how many asked."""
    right = Counter(one.kind for one in asked if not one.faults)
    return {kind: (right[kind], count) for kind, count in Counter(a.kind for a in asked).items()}


def told(one: Asked) -> str:
    """A failure in a line or two: the question, the faults, the reading."""
    reply = one.reply
    understood = f"[{reply.status} | {reply.topic} | {reply.reading}]"
    return f"{one.kind}: {one.question.text!r}: {'; '.join(one.faults)} {understood}"


def _holds(alternatives: str, text: str, held: frozenset[Decimal]) -> bool:
    return any(
        Decimal(one) in held if _NUMBER.fullmatch(one) else one.casefold() in text.casefold()
        for one in alternatives.split("|")
    )


def _kinds(chart: str, reply: Reply) -> tuple[str, ...]:
    return (reply.chart_kind,) if chart == "any" and reply.chart_kind else (chart,)


def _table(by_language: dict[str, dict[str, tuple[int, int]]]) -> Table:
    table = Table("kind", *(f"{language}" for language in by_language), box=None)
    kinds = dict.fromkeys(kind for counts in by_language.values() for kind in counts)
    for kind in kinds:
        cells = (counts.get(kind) for counts in by_language.values())
        table.add_row(kind, *(f"{cell[0]}/{cell[1]}" if cell else "" for cell in cells))
    sums = [[sum(pair) for pair in zip(*c.values(), strict=True)] for c in by_language.values()]
    table.add_row("all", *(f"{right}/{count}" for right, count in sums))
    table.add_row("", *(f"{100 * right / count:.1f} %" for right, count in sums))
    return table


def main(arguments: Sequence[str]) -> None:
    """Prints the counts by language and kind, and the failures when asked to."""
    console = Console(width=160, markup=False, highlight=False)
    languages = [one for one in arguments if one in LANGUAGES] or LANGUAGES
    by_language = {language: asyncio.run(ask(load(language))) for language in languages}
    console.print(_table({name: summary(asked) for name, asked in by_language.items()}))
    for name, asked in by_language.items():
        failed = [one for one in asked if one.faults and "--failures" in arguments]
        for one in failed:
            console.print(f"{name} {told(one)}", soft_wrap=True)


if __name__ == "__main__":
    main(sys.argv[1:])
