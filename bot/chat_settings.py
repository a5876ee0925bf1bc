"""What a chat chooses about its answers: shown to everybody, changed by who may."""

from dataclasses import dataclass, replace
from typing import Protocol

from bot.message import Message, Press, Reply
from bot.question.query import Query
from bot.wording import Words
from bot.wording.settings import choosing, closed
from db.facts import Facts
from db.preferences import Preferences
from handlers import answer

TOPICS = frozenset(("settings", "usual"))
_LANGUAGES = {"english": "en", "russian": "ru", "kazakh": "kk", "auto": None}
_THEMES = frozenset(("dark", "light"))
_CHARTS = {"charts_on": True, "charts_off": False}


class Chosen(Protocol):
    """Where choices are kept."""

    async def preferences(self, chat: str) -> Preferences:
        """What a chat chose."""

    async def prefer(self, chat: str, preferences: Preferences) -> None:
        """Remembers what a chat chose."""


@dataclass(frozen=True, slots=True)
class Request:
    """A question about the settings: `now` is what the chat chose before, `spoken` the language
    the question was put in, `usual` the election meant where the chat chose none."""

    asked: Message | Press
    now: Preferences
    spoken: str
    usual: str


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """Changes what chats chose."""

    chosen: Chosen

    async def reply(self, query: Query, request: Request, facts: Facts) -> Reply:
        """What is set now, after the change that was asked for."""
        now, pressed = request.now, isinstance(request.asked, Press)
        if not await request.asked.may_set():
            words = Words(now.language or request.spoken, facts)
            return closed(words, now, request.usual, pressed)
        wanted = changed(query, now)
        if wanted != now:
            await self.chosen.prefer(request.asked.chat, wanted)
        words = Words(wanted.language or request.spoken, facts)
        said = words.answer(answer(query, facts), query, literal=True)
        reply = choosing(words, said, query, wanted, request.usual)
        return replace(reply, in_place=pressed)


def changed(query: Query, now: Preferences) -> Preferences:
    """What a chat prefers after a request; the same where it only asks to see."""
    if query.topic == "usual":
        return replace(now, election=query.election)
    for word in query.focus:
        if word in _LANGUAGES:
            now = replace(now, language=_LANGUAGES[word])
        elif word in _THEMES:
            now = replace(now, theme=word, charts=True)
        elif word in _CHARTS:
            now = replace(now, charts=_CHARTS[word])
    return now
