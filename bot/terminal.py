"""The conversation in a terminal; plain lines in and out when nobody sits there."""

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import WordCompleter
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from rich.console import Console
from rich.text import Text

from bot.chart_folder import ChartFolder
from bot.conversation import Conversation
from bot.logs import log
from bot.markup import styled
from bot.message import Message

LEAVE = frozenset({"exit", "quit"})


@dataclass(slots=True)
class Terminal:
    """One person's chat: what was offered last can be asked by its number."""

    conversation: Conversation
    console: Console
    charts: ChartFolder
    offered: tuple[str, ...] = ()
    examples: list[str] = field(default_factory=list)

    async def say(self, text: str) -> None:
        """Asks, and prints what is said back, its chart and what can be asked next."""
        asked = self._chosen(text) or text
        try:
            await self._answer(Message(asked, person="terminal", chat="terminal"))
        except Exception:
            log.exception("question failed")
            self._print(self.conversation.failure(None).text)

    async def _answer(self, message: Message) -> None:
        reply = await self.conversation.reply(message)
        self._print(styled(reply.html) if self.console.is_terminal else reply.text)
        path = await self.charts.save(reply)
        if path:
            self._print(f"[{path}]")
        if self.console.is_terminal:
            self._offer(tuple(button.text for button in reply.buttons))
        self._print("")

    def _chosen(self, text: str) -> str | None:
        number = text.strip()
        if number.isdecimal() and 0 < int(number) <= len(self.offered):
            return self.offered[int(number) - 1]
        return None

    def _offer(self, questions: tuple[str, ...]) -> None:
        self.offered = questions
        self.examples.extend(text for text in questions if text not in self.examples)
        for number, question in enumerate(questions, 1):
            self._print(f"  {number}  {question}")

    def _print(self, text: str | Text) -> None:
        wraps = not self.console.is_terminal
        self.console.print(text, markup=False, highlight=False, soft_wrap=wraps)


async def chat(
    conversation: Conversation, charts: ChartFolder, source: TextIO = sys.stdin
) -> None:
    """Talks until the person leaves or the lines end."""
    terminal = Terminal(conversation, Console(), charts)
    if source.isatty() and terminal.console.is_terminal:
        await converse(terminal)
    else:
        await read(terminal, source)


async def read(terminal: Terminal, source: TextIO) -> None:
    """Takes every line of the source as a message."""
    for line in source:
        if line.strip().casefold() in LEAVE:
            return
        if line.strip():
            await terminal.say(line)


async def converse(terminal: Terminal) -> None:
    """Greets, then prompts for lines, with history and completion of what was offered so far."""
    await terminal.say("/start")
    examples = WordCompleter(
        lambda: terminal.examples, ignore_case=True, sentence=True, match_middle=True
    )
    session: PromptSession[str] = PromptSession("> ", history=_history(), completer=examples)
    while True:
        try:
            line = await session.prompt_async()
        except (EOFError, KeyboardInterrupt):
            return
        if line.strip().casefold() in LEAVE:
            return
        if line.strip():
            await terminal.say(line)


def _history() -> History:
    """The questions of earlier chats; of this one alone where no file can be kept."""
    try:
        state = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
        path = Path(state) / "saylau" / "history"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.open("ab").close()
    except (OSError, RuntimeError):
        return InMemoryHistory()
    return FileHistory(path)
