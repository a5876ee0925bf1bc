"""One message on its way: repeated while that helps, never sent twice."""

import asyncio
import logging
from dataclasses import replace

from telegram import Bot, Message
from telegram.error import BadRequest, ChatMigrated, NetworkError, TelegramError

from bot.telegram.pages import plain
from bot.telegram.parcel import Parcel
from bot.telegram.ports import Chats
from bot.telegram.recent import Recent
from bot.telegram.request import NotSentError
from bot.telegram.retries import Sleep, kind, retrying
from bot.telegram.updates import Place

log = logging.getLogger(__name__)

_PROBES = 10
_PROBE_ATTEMPTS = 8
_CHATS_REMEMBERED = 10_000


class FateUnknownError(TelegramError):
    """A message may have arrived or not, and there is no way to know."""


class Delivery:
    """Sends messages, each once, to where their chat is now."""

    def __init__(self, bot: Bot, chats: Chats, sleep: Sleep = asyncio.sleep) -> None:
        self._bot = bot
        self._chats = chats
        self._sleep = sleep
        self._newest: Recent[int, int] = Recent(_CHATS_REMEMBERED)

    async def send(self, place: Place, parcel: Parcel) -> Message | None:
        """The message sent, None when it arrived but Telegram's word of it was lost.

        Raises TelegramError when it did not arrive: FateUnknownError when it may have.
        """
        try:
            return await self._persist(place, parcel)
        except BadRequest as error:
            if "can't parse entities" not in error.message.casefold():
                raise
            log.error("broken markup, sent as plain text: %s", error.message)
            return await self._persist(place, replace(parcel, text=plain(parcel.text), mode=None))

    async def _persist(self, place: Place, parcel: Parcel) -> Message | None:
        return await retrying(parcel.attempts, self._sleep)(self._attempt, place, parcel)

    async def _attempt(self, place: Place, parcel: Parcel) -> Message | None:
        try:
            return await self._sent(place, parcel)
        except ChatMigrated as moved:
            await self._chats.move_chat(str(place.chat), str(moved.new_chat_id))
            return await self._attempt(Place(moved.new_chat_id), parcel)
        except NetworkError as error:
            if _may_have_arrived(error) and await self._arrived(place, parcel):
                return None
            raise

    async def _sent(self, place: Place, parcel: Parcel) -> Message:
        message = await parcel.send(self._bot, place)
        self._newest.put(place.chat, message.message_id)
        return message

    async def _arrived(self, place: Place, parcel: Parcel) -> bool:
        """Whether a message whose fate is unknown is in the chat.

        A bot cannot read a chat. But it can give a message that it may have sent the keyboard
        that this message would have: of its own one Telegram then says that nothing changes.
        """
        newest = max(place.after or 0, self._newest.get(place.chat) or 0)
        if not newest:
            raise FateUnknownError("the newest message of the chat is not known")
        for message in range(newest + 1, newest + 1 + _PROBES):
            if await self._is_own(place.chat, message, parcel):
                log.warning("a message arrived, but Telegram's word of it was lost")
                self._newest.put(place.chat, message)
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


def _may_have_arrived(error: NetworkError) -> bool:
    """Without a cause Telegram itself refused; with one its word did not come through."""
    return not isinstance(error, BadRequest | NotSentError) and error.__cause__ is not None
