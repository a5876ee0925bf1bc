"""The one use case: a message comes in, a reply goes out, and the last question is remembered."""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from bot.address import for_other_bot, without_address
from bot.answer import say
from bot.asked import Asked
from bot.chat_settings import TOPICS as SETTINGS
from bot.chat_settings import ChatSettings, Chosen
from bot.exchange import Exchange, as_chosen
from bot.frames import Frame, Frames
from bot.knowledge import Knowledge
from bot.message import Message, Press, Reply, Suggestion, joined
from bot.question.language import language_of
from bot.question.query import Query
from bot.question.reading import Choices, Reading, Refusal, Understood, Unknown
from bot.question.said import Said
from bot.question.suggest import suggested
from bot.spoken import CHANGING
from bot.suggestions import suggestions
from bot.wording import Turned, Words, languages, notice, unpack, unpack_file, unpack_turn
from db.facts import Facts
from db.preferences import Preferences
from handlers import answer

# Nobody goes on from these, and none is offered to be sent: they are between a chat and the bot.
_ASIDE = CHANGING | {"privacy", "silence", "export"}
# A greeting or a request for help is about no election that one could go on from.
_PASSING = frozenset(("talk", "help", "about", "start"))
_SILENT = Reply("silent")
_MOST_ASKED = 4


class Held(Chosen, Protocol):
    """What a conversation needs of the store."""

    async def facts(self) -> Facts:
        """The facts as of now."""

    async def forget_chat(self, chat: str) -> None:
        """Deletes all that is stored about a chat."""


class Conversation:
    """Answers messages and presses, and what is being typed."""

    def __init__(
        self,
        store: Held,
        default_election: str,
        username: str,
        clock: Callable[[], float] = time.monotonic,
        source_url: str | None = None,
    ) -> None:
        self._store = store
        self._default = default_election
        self._source_url = source_url
        self._clock = clock
        self._since = clock()
        self._frames = Frames(clock)
        self._asked = Asked()
        self._knowledge: Knowledge | None = None
        self._settings = ChatSettings(store)
        self.username = username

    async def reply(self, message: Message) -> Reply:
        """The reply to a message; silent where nothing should be said."""
        if not message.addressed or for_other_bot(message.text, self.username):
            return _SILENT
        facts = await self._store.facts()
        chosen = await self._chosen(message.chat, facts)
        frame = self._frames.get(message.chat, message.person)
        text = without_address(message.text, self.username)
        usual = chosen.election or self._default
        query, beside = (frame.query, frame.beside) if frame else (None, None)
        reading, said = self._of(facts).read(text, usual, query, beside)
        spoken = _language(said, frame, message.language)
        if _is_chatter(reading) and not message.private and frame:
            return _SILENT
        exchange = Exchange(message, message.private, chosen, spoken, self._default, facts, frame)
        return await self._said(reading, exchange)

    async def press(self, press: Press) -> Reply:
        """The reply to a button; a forged or outdated one is told so.

        A turn of the seat lab says where it leads, not how far: the message that it changes in
        place shows that, whoever pressed, and however often.
        """
        facts = await self._store.facts()
        chosen = await self._chosen(press.chat, facts)
        frame = self._frames.get(press.chat, press.person)
        spoken, private = _language(None, frame, press.language), press.chat == press.person
        exchange = Exchange(press, private, chosen, spoken, self._default, facts, frame)
        if turned := unpack_turn(press.data, facts):
            return await self._turned(turned, exchange)
        if file := unpack_file(press.data, facts):
            return self._file(*file, exchange)
        query = unpack(press.data, facts)
        if query is None:
            return exchange.words.unknown(Unknown("button"))
        return await self._said(Understood(query), exchange)

    async def suggest(
        self, text: str, person: str, language: str | None
    ) -> tuple[Suggestion, ...]:
        """Answers to what somebody is typing in any chat, the likeliest first; to nothing, those
        to what is asked most."""
        facts = await self._store.facts()
        chosen = await self._chosen(person, facts)
        reader = replace(self._of(facts).reader, usual=chosen.election or self._default)
        typed = suggested(text, reader, _known(language))
        queries = typed.queries if text.strip() else self._asked.most(_MOST_ASKED)
        offered = [query for query in queries if query.topic not in _ASIDE]
        words = Words(chosen.language or typed.language, facts)
        return tuple(
            replace(one, reply=as_chosen(one.reply, chosen))
            for one in suggestions(offered, words, reader.usual)
        )

    def data_age(self) -> float:
        """Seconds for which the facts have stood as they are, as far as was seen here."""
        return self._clock() - self._since

    async def _turned(self, turned: Turned, exchange: Exchange) -> Reply:
        """What a message shows after a turn of its seat lab, in the language that it was in."""
        chosen = replace(exchange.chosen, language=turned.language)
        shown = await self._said(Understood(turned.query), replace(exchange, chosen=chosen))
        return replace(shown, in_place=True)

    @staticmethod
    def failure(language: str | None) -> Reply:
        """What is said when an answer could not be given; needs nothing that could be broken."""
        return notice("failure", _known(language))

    @staticmethod
    def notice(name: str, language: str | None) -> Reply:
        """What the bot says of how it answers; needs nothing that could be broken."""
        return notice(f"notice-{name}", _known(language))

    async def _said(self, reading: Reading, exchange: Exchange) -> Reply:
        reply = await self._put(reading, exchange)
        self._remember(_about(reading), exchange, reply)
        return reply

    def _remember(self, query: Query | None, exchange: Exchange, reply: Reply) -> None:
        """What was understood stays until something else is; the language is always the last."""
        chat, person = exchange.asked.chat, exchange.asked.person
        if query and query.topic == "forget":
            self._frames.forget(person)
            return
        if query and query.topic == "usual":
            self._frames.drop(chat, person)
        asked = query if query and query.topic not in _ASIDE | _PASSING else None
        self._frames.remember(chat, person, asked, reply.language)
        if asked:
            self._asked.count(asked)

    async def _put(self, reading: Reading, exchange: Exchange) -> Reply:
        match reading:
            case Understood(query, literal, also):
                first = await self._understood(query, literal, exchange)
                others = [await self._understood(one, literal, exchange) for one in also]
                return joined((first, *others)) if others else first
            case Choices():
                return exchange.words.choices(reading)
            case Refusal():
                return exchange.words.refused(reading)
            case Unknown():
                return exchange.words.unknown(reading)

    async def _understood(self, query: Query, literal: bool, exchange: Exchange) -> Reply:
        if query.topic in SETTINGS:
            return await self._settings.reply(query, exchange.request, exchange.facts)
        if query.topic == "forget":
            return await self._forget(query, exchange)
        if query.topic == "export" and exchange.frame and exchange.frame.query:
            return self._file(query.focus[0], exchange.frame.query, exchange)
        reply = self._of(exchange.facts).reply(query, literal, exchange.words.language)
        return exchange.shown(reply)

    def _file(self, form: str, query: Query, exchange: Exchange) -> Reply:
        """The figures of an answer as a file."""
        table = answer(query, exchange.facts).table
        if table is None:
            asked = Query("export", query.election)
            return exchange.words.answer(answer(asked, exchange.facts), asked, literal=True)
        return exchange.words.file(table, query, form)

    async def _forget(self, query: Query, exchange: Exchange) -> Reply:
        """Deletes what is kept about a person, and about the chat for who may."""
        whole = await exchange.asked.may_set()
        for chat in {exchange.asked.person, *([exchange.asked.chat] if whole else [])}:
            await self._store.forget_chat(chat)
        found = answer(query, exchange.facts)
        if not whole:
            found = replace(found, lines=(say("forget-own"),))
        return exchange.words.answer(found, query, literal=True)

    async def _chosen(self, chat: str, facts: Facts) -> Preferences:
        """What a chat chose, as far as it is still to be had."""
        chosen = await self._store.preferences(chat)
        return replace(
            chosen,
            language=chosen.language if chosen.language in languages() else None,
            election=chosen.election if chosen.election in facts.elections else None,
        )

    def _of(self, facts: Facts) -> Knowledge:
        if self._knowledge is None or self._knowledge.facts is not facts:
            self._knowledge = Knowledge(facts, self._default, self._source_url)
            self._since = self._clock()
        return self._knowledge


def _is_chatter(reading: Reading) -> bool:
    return isinstance(reading, Unknown) and reading.reason == "nothing"


def _about(reading: Reading) -> Query | None:
    """The question that a later fragment may go on from."""
    match reading:
        case Understood(query):
            return query
        case Refusal(about=query):
            return query
        case _:
            return None


def _language(said: Said | None, frame: Frame | None, profile: str | None) -> str:
    """The language of what was said; where it has none, such as a command, that of the answer
    before, or the profile's."""
    before = frame.language if frame else _known(profile)
    return language_of(said.text, said.languages, before) if said else before


def _known(language: str | None) -> str:
    code = (language or "en").split("-")[0]
    return code if code in languages() else "en"
