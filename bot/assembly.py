"""The parts of a running bot, put together in one place."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.config import Settings, SettingsError, place
from bot.conversation import Conversation, Held
from bot.drawing import Drawing
from bot.fleeting import Fleeting
from bot.logs import log
from db.facts import Facts
from db.opening import UnusableDatabaseError, opened
from db.store import Store


@dataclass(frozen=True, slots=True)
class Parts:
    """What every way in needs."""

    store: Store
    conversation: Conversation
    drawing: Drawing


@asynccontextmanager
async def opened_store(settings: Settings) -> AsyncIterator[Store]:
    """The store that the settings name. Raises SettingsError if it cannot be opened."""
    try:
        async with opened(settings.database.url) as store:
            yield store
    except UnusableDatabaseError as error:
        where = place("database.url")
        raise SettingsError(f"{where}: expected a database that opens: {error}") from error


@asynccontextmanager
async def assembled(settings: Settings, lasting: bool = True) -> AsyncIterator[Parts]:
    """The parts, ready for the first question; `lasting` is whether what chats choose is stored.

    Raises SettingsError.
    """
    async with opened_store(settings) as store:
        facts = await store.facts()
        _check_default(settings.bot.default_election, facts)
        log.info("opened", extra={"data": facts.version, "elections": len(facts.elections)})
        drawing = Drawing()
        try:
            held: Held = store if lasting else Fleeting(store.facts)
            yield Parts(store, _conversation(settings, held), drawing)
        finally:
            drawing.close()


def _conversation(settings: Settings, held: Held) -> Conversation:
    bot = settings.bot
    return Conversation(held, bot.default_election, bot.username, source_url=bot.source_url)


def _check_default(election: str, facts: Facts) -> None:
    if election not in facts.elections:
        held = ", ".join(facts.elections)
        raise SettingsError(f"{place('bot.default_election')}: expected one of {held}")
