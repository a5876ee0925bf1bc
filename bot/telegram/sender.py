"""The only one who sends."""

import logging

from telegram import Bot, InlineKeyboardMarkup
from telegram.constants import MessageLimit
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError

from bot.message import Reply
from bot.pictures import Picture
from bot.telegram.delivery import Delivery
from bot.telegram.keyboard import keyboard
from bot.telegram.pages import fits, pages
from bot.telegram.parcel import Parcel
from bot.telegram.photos import Photos
from bot.telegram.ports import Chats
from bot.telegram.retries import kind
from bot.telegram.sheet import Sheet
from bot.telegram.updates import Place

log = logging.getLogger(__name__)

_PHOTO_ATTEMPTS = 3  # after that the text alone is better than a longer wait


class Sender:
    """Puts replies into chats: valid, within Telegram's limits, and once."""

    def __init__(self, bot: Bot, delivery: Delivery, photos: Photos, chats: Chats) -> None:
        self._bot = bot
        self._delivery = delivery
        self._photos = photos
        self._chats = chats

    async def answer(self, place: Place, reply: Reply) -> None:
        """Says a reply, unless it is silent. A chat that cannot be written to is forgotten.

        Raises TelegramError when the reply could not be said.
        """
        if reply.status == "silent":
            return
        try:
            await self._say(place, reply)
        except (BadRequest, Forbidden) as error:
            if not _closed(error):
                raise
            await self._chats.forget_chat(str(place.chat))

    async def acknowledge(self, query: str) -> None:
        """Ends the waiting sign on a pressed button; in vain or too late is no harm."""
        try:
            await self._bot.answer_callback_query(query)
        except TelegramError as error:
            log.info("a press was not acknowledged: %s", kind(error))

    async def _say(self, place: Place, reply: Reply) -> None:
        keys = keyboard(reply)
        if reply.document:
            await self._delivery.send(place, Sheet(reply.html, keys, document=reply.document))
        elif reply.picture is None:
            await self._write(place, reply.html, keys)
        elif not fits(reply.html, MessageLimit.CAPTION_LENGTH):
            await self._write(place, reply.html, keys)
            await self._show(place, reply.picture, "", None)
        elif not await self._show(place, reply.picture, reply.html, keys):
            await self._write(place, reply.html, keys)

    async def _write(self, place: Place, html: str, keys: InlineKeyboardMarkup | None) -> None:
        """The text in as many messages as it takes, the buttons under the last."""
        *before, last = pages(html, MessageLimit.MAX_TEXT_LENGTH)
        for page in before:
            await self._delivery.send(place, Parcel(page))
        await self._delivery.send(place, Parcel(last, keys))

    async def _show(
        self, place: Place, picture: Picture, html: str, keys: InlineKeyboardMarkup | None
    ) -> bool:
        """Whether the chart could be drawn and sent."""
        photo = await self._photos.of(picture)
        if photo is None:
            return False
        try:
            message = await self._delivery.send(
                place, Parcel(html, keys, photo, attempts=_PHOTO_ATTEMPTS)
            )
        except NetworkError as error:
            log.warning("a chart could not be sent: %s", kind(error))
            if not (isinstance(error, BadRequest) and isinstance(photo, str)):
                return False
            self._photos.drop(picture)
            return await self._show(place, picture, html, keys)
        self._photos.keep(picture, message)
        return True


def _closed(error: TelegramError) -> bool:
    return isinstance(error, Forbidden) or error.message.casefold() == "chat not found"
