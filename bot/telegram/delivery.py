"""One message on its way: repeated while that helps, never sent twice."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeVar

from telegram import Bot, Message
from telegram.error import BadRequest, ChatMigrated, NetworkError, TelegramError

from bot.telegram.known import KnownMessages
from bot.telegram.pages import plain
from bot.telegram.parcel import Parcel
from bot.telegram.ports import Chats, Outbox
from bot.telegram.request import NotSentError
from bot.telegram.retries import Sleep, kind, retrying
from bot.telegram.updates import Place

log = logging.getLogger(__name__)

_PROBE_ATTEMPTS = 8

Result = TypeVar("Result")


class FateUnknownError(TelegramError):
    """A message may have arrived or not, and there is no way to know."""


class Delivery:
    """Sends messages, each once, to where their chat is now, and notes what it sent."""

    def __init__(
        self,
        bot: Bot,
        chats: Chats,
        outbox: Outbox,
        known: KnownMessages,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._bot = bot
        self._chats = chats
        self._outbox = outbox
        self._sleep = sleep
        self._known = known

    async def send(self, place: Place, parcel: Parcel) -> Message | None:
        """The message sent, None when it arrived but Telegram's word of it was lost.

        Raises TelegramError when it did not arrive: FateUnknownError when it may have.
        """
        if place.doubted and await self._arrived(place, parcel, place.after or 0):
            return None
        return await _or_plain(parcel, lambda sent: self._persist(place, sent))

    async def arrived(self, place: Place) -> bool:
        """Whether something of ours stands under a question. A message looked at loses its
        buttons. Raises FateUnknownError."""
        return await self._arrived(place, Parcel(""), place.after or 0)

    async def change(self, place: Place, message: int, parcel: Parcel) -> Message | None:
        """Makes a message of ours into this one; None when it is already.

        Raises BadRequest when there is no such message any more.
        """
        changed = None
        try:
            changed = await _or_plain(parcel, lambda put: self._put(place, message, put))
        except BadRequest as error:
            if "not modified" not in error.message.casefold():
                raise
        self._note(place, message, parcel)
        return changed

    async def delete(self, place: Place, message: int) -> None:
        """Takes a message of ours away, if it is still there."""
        try:
            await retrying(_PROBE_ATTEMPTS, self._sleep)(
                self._bot.delete_message, place.chat, message
            )
        except TelegramError as error:
            log.info("a message was not deleted: %s", kind(error))

    async def _put(self, place: Place, message: int, parcel: Parcel) -> Message | None:
        return await retrying(parcel.attempts, self._sleep)(
            parcel.put, self._bot, place.chat, message
        )

    async def _persist(self, place: Place, parcel: Parcel) -> Message | None:
        return await retrying(parcel.attempts, self._sleep)(self._attempt, place, parcel)

    async def _attempt(self, place: Place, parcel: Parcel) -> Message | None:
        newest = self._known.newest(place.chat)
        try:
            message = await parcel.send(self._bot, place)
        except ChatMigrated as moved:
            await self._chats.move_chat(str(place.chat), str(moved.new_chat_id))
            return await self._attempt(Place(moved.new_chat_id, update=place.update), parcel)
        except NetworkError as error:
            if _may_have_arrived(error) and await self._arrived(place, parcel, newest):
                return None
            raise
        self._note(place, message.message_id, parcel)
        return message

    async def _arrived(self, place: Place, parcel: Parcel, newest: int) -> bool:
        """Whether a message whose fate is unknown is in the chat.

        A bot cannot read a chat. But it can give a message that it may have sent the keyboard
        that this message would have: of its own one Telegram then says that nothing changes.
        """
        candidates = self._known.candidates(place.chat, newest)
        if not candidates:
            raise FateUnknownError("too many messages could be the one")
        for message in candidates:
            if await self._is_own(place.chat, message, parcel):
                log.warning("a message arrived, but Telegram's word of it was lost")
                self._note(place, message, parcel)
                return True
        return False

    async def _is_own(self, chat: int, message: int, parcel: Parcel) -> bool:
        edit = self._bot.edit_message_reply_markup
        try:
            await retrying(_PROBE_ATTEMPTS, self._sleep)(
                edit, chat, message, reply_markup=parcel.keyboard
            )
        except BadRequest as error:
            return "not modified" in error.message.casefold()
        except TelegramError as error:
            raise FateUnknownError(kind(error)) from error
        return True

    def _note(self, place: Place, message: int, parcel: Parcel) -> None:
        self._known.add(place.chat, message)
        if place.update is not None:
            self._outbox.sent(place.update, message, parcel.photo is not None)


async def _or_plain(parcel: Parcel, go: Callable[[Parcel], Awaitable[Result]]) -> Result:
    """Sends as plain text what has broken markup."""
    try:
        return await go(parcel)
    except BadRequest as error:
        if "can't parse entities" not in error.message.casefold():
            raise
        log.error("broken markup, sent as plain text: %s", error.message)
        return await go(replace(parcel, text=plain(parcel.text), mode=None))


def _may_have_arrived(error: NetworkError) -> bool:
    """Without a cause Telegram itself refused; with one its word did not come through."""
    return not isinstance(error, BadRequest | NotSentError) and error.__cause__ is not None
