"""The way into the bot's work and out of it: who may enter, what is said to who may not."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram import Update
from telegram.error import TelegramError

from bot.message import Reply
from bot.telegram.acks import Acks
from bot.telegram.gate import Gate, Verdict
from bot.telegram.inbox import Inbox, Interrupted
from bot.telegram.ports import Conversation
from bot.telegram.retries import kind
from bot.telegram.sender import Sender
from bot.telegram.updates import Place, language, place

log = logging.getLogger(__name__)


class Entrance:
    """Lets updates in one by one, and has them settled when they are done."""

    def __init__(
        self,
        gate: Gate,
        inbox: Inbox,
        sender: Sender,
        acks: Acks,
        conversation: Conversation,
    ) -> None:
        self._gate = gate
        self._inbox = inbox
        self._sender = sender
        self._acks = acks
        self._conversation = conversation

    @asynccontextmanager
    async def inside(self, update: object) -> AsyncIterator[bool]:
        """Whether an update is to be worked on, for as long as it is.

        Work that is given up is not settled: it is left to the next start.
        """
        if isinstance(update, Update) and update.callback_query:
            self._acks.expect(update.callback_query.id)
        if isinstance(update, Interrupted):
            yield True
            self._inbox.settle(update.asked.update)
        elif isinstance(update, Update) and self._inbox.holds(update.update_id):
            async with self._through_the_gate(update) as admitted:
                yield admitted
            self._inbox.settle(update.update_id)
        else:
            yield True

    async def ready(self, update: object) -> bool:
        """Whether nothing later has taken an update's place while it waited."""
        if isinstance(update, Interrupted):
            await self._inbox.catch_up(update.asked.chat)
        if not isinstance(update, Update):
            return True
        if self._gate.overtaken(update):
            if update.callback_query:
                self._acks.begin(update.callback_query.id)
            return False
        chat = update.effective_chat
        if chat:
            await self._inbox.catch_up(str(chat.id))
        return True

    @asynccontextmanager
    async def _through_the_gate(self, update: Update) -> AsyncIterator[bool]:
        verdict = self._gate.enter(update)
        if verdict != "enter":
            await self._explain(update, verdict)
            yield False
            return
        try:
            yield True
        finally:
            self._gate.leave(update)

    async def _explain(self, update: Update, verdict: Verdict) -> None:
        """One line for who is turned away, where there is one to say."""
        query, where = update.callback_query, place(update)
        notice = None
        if verdict in ("many", "stale"):
            notice = self._conversation.notice(verdict, language(update))
        if query:
            await self._acks.give(query.id, notice.text if notice else None)
        elif notice and where:
            await self._say(where, notice)

    async def _say(self, where: Place, notice: Reply) -> None:
        try:
            await self._sender.answer(where, notice)
        except TelegramError as error:
            log.info("who was turned away could not be told: %s", kind(error))
