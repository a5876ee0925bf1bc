"""The one use case: a message comes in, a reply goes out, and the last question is remembered."""

import re
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from bot.address import COMMANDS, for_other_bot, without_address
from bot.message import Message, Press, Reply
from bot.question.gather import Said
from bot.question.language import language_of
from bot.question.query import Query
from bot.question.read import Reader
from bot.question.reading import Choices, Reading, Refusal, Understood, Unknown
from bot.question.table import table
from bot.question.vocabulary import vocabulary
from bot.wording import Words, languages, notice, unpack
from db.facts import Facts
from handlers import answer

MEMORY_SECONDS = 600
MOST_FRAMES = 10_000

_COMMAND = re.compile(r"^/([A-Za-z0-9_]+)\S*\s*(.*)$", re.DOTALL)
# These commands are questions: "/results 2007" asks "results 2007".
_QUESTIONS = frozenset(("results", "seats"))
_SILENT = Reply("silent")


class Held(Protocol):
    """What a conversation needs of the store."""

    async def facts(self) -> Facts:
        """The facts as of now."""

    async def language(self, chat: str) -> str | None:
        """The language that a chat chose."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The last question of a person in a chat, or when they were last told it was no question."""

    query: Query | None
    at: float


class Conversation:
    """Answers messages and presses; one frame per person and chat, for ten minutes."""

    def __init__(
        self,
        store: Held,
        default_election: str,
        username: str,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._default = default_election
        self._clock = clock
        self._frames: OrderedDict[tuple[str, str], Frame] = OrderedDict()
        self._reader: Reader | None = None
        self.username = username

    async def reply(self, message: Message) -> Reply:
        """The reply to a message; silent where nothing should be said."""
        if not message.addressed or for_other_bot(message.text, self.username):
            return _SILENT
        facts = await self._store.facts()
        reader = self._reader_of(facts)
        text = without_address(message.text, self.username)
        key = (message.chat, message.person)
        frame = self._frame(key)
        reading, said = self._read(text, reader, frame.query if frame else None)
        if _is_chatter(reading) and not message.private:
            if frame:
                return _SILENT
            self._remember(key, None)
        chosen = await self._store.language(message.chat)
        language = chosen or _language(said, message.language)
        return self._said(reading, Words(language, facts), key)

    async def press(self, press: Press) -> Reply:
        """The reply to a button; a forged or outdated one is told so."""
        facts = await self._store.facts()
        language = await self._store.language(press.chat) or _known(press.language)
        query = unpack(press.data, facts)
        words = Words(language, facts)
        if query is None:
            return words.unknown(Unknown("button"))
        return self._said(Understood(query), words, (press.chat, press.person))

    @staticmethod
    def failure(language: str | None) -> Reply:
        """What is said when an answer could not be given; needs nothing that could be broken."""
        return notice("failure", _known(language))

    @staticmethod
    def notice(name: str, language: str | None) -> Reply:
        """What the bot says of how it answers; needs nothing that could be broken."""
        return notice(f"notice-{name}", _known(language))

    def _said(self, reading: Reading, words: Words, key: tuple[str, str]) -> Reply:
        match reading:
            case Understood(query, literal):
                self._remember(key, query)
                return words.answer(answer(query, words.facts), query, literal)
            case Choices():
                return words.choices(reading)
            case Refusal():
                return words.refused(reading)
            case Unknown():
                return words.unknown(reading)

    def _read(self, text: str, reader: Reader, frame: Query | None) -> tuple[Reading, Said | None]:
        command = _COMMAND.match(text)
        if command is None:
            return reader.read(text, frame)
        name, rest = command[1].casefold(), command[2].strip()
        if name in _QUESTIONS:
            reading, said = reader.read(f"{name} {rest}")
            return reading, said if rest else None
        if name in COMMANDS:
            return Understood(Query(name, self._default)), None
        return Unknown("command"), None

    def _reader_of(self, facts: Facts) -> Reader:
        if self._reader is None or self._reader.facts is not facts:
            self._reader = Reader(facts, vocabulary(facts), table(), self._default)
        return self._reader

    def _frame(self, key: tuple[str, str]) -> Frame | None:
        frame = self._frames.get(key)
        return frame if frame and self._clock() - frame.at < MEMORY_SECONDS else None

    def _remember(self, key: tuple[str, str], query: Query | None) -> None:
        self._frames[key] = Frame(query, self._clock())
        self._frames.move_to_end(key)
        while len(self._frames) > MOST_FRAMES:
            self._frames.popitem(last=False)


def _is_chatter(reading: Reading) -> bool:
    return isinstance(reading, Unknown) and reading.reason == "nothing"


def _language(said: Said | None, profile: str | None) -> str:
    """The language of what was said; a command alone has none, so the profile's is taken."""
    if said is None:
        return _known(profile)
    return language_of(said.text, said.languages, _known(profile))


def _known(language: str | None) -> str:
    code = (language or "en").split("-")[0]
    return code if code in languages() else "en"
