"""The one use case: a message comes in, a reply goes out, and the last question is remembered."""

import re
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
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
from bot.wording import Turned, Words, languages, notice, unpack, unpack_turn
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
    """The last question of a person in a chat and its language; no query: it was none."""

    query: Query | None
    language: str
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
        if _is_chatter(reading) and not message.private and frame:
            return _SILENT
        chosen = await self._store.language(message.chat)
        language = chosen or _language(said, frame.language if frame else message.language)
        self._remember(key, reading, language)
        return _said(reading, Words(language, facts))

    async def press(self, press: Press) -> Reply:
        """The reply to a button; a forged or outdated one is told so.

        A turn of the seat lab says where it leads, not how far: the message that it changes in
        place shows that, whoever pressed, and however often.
        """
        facts = await self._store.facts()
        key = (press.chat, press.person)
        if turn := unpack_turn(press.data, facts):
            return self._turned(turn, facts, key)
        frame = self._frame(key)
        spoken = frame.language if frame else _known(press.language)
        language = await self._store.language(press.chat) or spoken
        query = unpack(press.data, facts)
        reading = Understood(query) if query else Unknown("button")
        self._remember(key, reading, language)
        return _said(reading, Words(language, facts))

    def _turned(self, turn: Turned, facts: Facts, key: tuple[str, str]) -> Reply:
        """What a message shows after a turn of its seat lab, in the language that it was in."""
        reading = Understood(turn.query)
        self._remember(key, reading, turn.language)
        return replace(_said(reading, Words(turn.language, facts)), in_place=True)

    @staticmethod
    def failure(language: str | None) -> Reply:
        """What is said when an answer could not be given; needs nothing that could be broken."""
        return notice("failure", _known(language))

    @staticmethod
    def notice(name: str, language: str | None) -> Reply:
        """What the bot says of how it answers; needs nothing that could be broken."""
        return notice(f"notice-{name}", _known(language))

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

    def _remember(self, key: tuple[str, str], reading: Reading, language: str) -> None:
        """What was understood stays until something else is; the language is always the last."""
        before = self._frame(key)
        last = before.query if before else None
        query = reading.query if isinstance(reading, Understood) else last
        self._frames[key] = Frame(query, language, self._clock())
        self._frames.move_to_end(key)
        while len(self._frames) > MOST_FRAMES:
            self._frames.popitem(last=False)


def _said(reading: Reading, words: Words) -> Reply:
    match reading:
        case Understood(query, literal):
            return words.answer(answer(query, words.facts), query, literal)
        case Choices():
            return words.choices(reading)
        case Refusal():
            return words.refused(reading)
        case Unknown():
            return words.unknown(reading)


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
