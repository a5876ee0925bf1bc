"""The only one who sends."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram import InlineKeyboardMarkup
from telegram.constants import ChatAction, MessageLimit
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.message import Reply
from bot.pictures import Picture, Theme
from bot.telegram.delivery import Delivery
from bot.telegram.keyboard import keyboard
from bot.telegram.pages import fits, pages
from bot.telegram.parcel import Parcel
from bot.telegram.photos import Photos
from bot.telegram.ports import Chats
from bot.telegram.retries import kind
from bot.telegram.sheet import Sheet
from bot.telegram.signs import Signs
from bot.telegram.updates import Place, Shown

log = logging.getLogger(__name__)

_PHOTO_ATTEMPTS = 3  # after that the text alone is better than a longer wait


class Sender:
    """Puts replies into chats: valid, within Telegram's limits, and once."""

    def __init__(self, delivery: Delivery, photos: Photos, chats: Chats, signs: Signs) -> None:
        self._delivery = delivery
        self._photos = photos
        self._chats = chats
        self._signs = signs

    async def answer(self, place: Place, reply: Reply) -> None:
        """Says a reply, unless it is silent. A chat that cannot be written to is forgotten.

        Raises TelegramError when the reply could not be said.
        """
        if reply.status != "silent":
            async with self._working(place, reply):
                await self._say(place, reply)

    async def change(self, place: Place, shown: Shown, reply: Reply) -> None:
        """Puts a reply in the place of what is shown: by editing where that can be done, else
        by a new message instead of the old ones.

        Raises TelegramError when that could not be done.
        """
        if reply.status == "silent":
            return
        async with self._working(place, reply):
            if not await self._edited(place, shown, reply):
                for message in shown.messages:
                    await self._delivery.delete(place, message)
                await self._say(place, reply)

    async def arrived(self, place: Place) -> bool:
        """Whether a question was answered already. Raises FateUnknownError."""
        return await self._delivery.arrived(place)

    @asynccontextmanager
    async def _working(self, place: Place, reply: Reply) -> AsyncIterator[None]:
        """Around one answer: shows that it is worked on, and forgets a chat that is closed."""
        action = ChatAction.UPLOAD_PHOTO if reply.picture else ChatAction.TYPING
        try:
            async with self._signs.of_work(place, action):
                yield
        except (BadRequest, Forbidden) as error:
            if not _closed(error):
                raise
            await self._chats.forget_chat(str(place.chat))

    async def _edited(self, place: Place, shown: Shown, reply: Reply) -> bool:
        """Whether the one message that is shown could be made into the reply."""
        parcel = await self._whole(reply)
        if parcel is None or len(shown.messages) != 1 or (shown.photo and not parcel.photo):
            return False
        try:
            changed = await self._delivery.change(place, shown.messages[0], parcel)
        except BadRequest as error:
            log.info("an answer could not be changed: %s", kind(error))
            if reply.picture and isinstance(parcel.photo, str):
                await self._photos.drop(reply.picture, reply.theme)
            return False
        if reply.picture and changed:
            await self._photos.keep(reply.picture, changed, reply.theme)
        return True

    async def _whole(self, reply: Reply) -> Parcel | None:
        """The reply as one message that another can become; None when it is none."""
        if reply.document:
            return None
        keys = keyboard(reply)
        if reply.picture and fits(reply.html, MessageLimit.CAPTION_LENGTH):
            photo = await self._photos.of(reply.picture, reply.theme)
            if photo:
                return Parcel(reply.html, keys, photo)
        if reply.picture is None and fits(reply.html, MessageLimit.MAX_TEXT_LENGTH):
            return Parcel(reply.html, keys)
        return None

    async def _say(self, place: Place, reply: Reply) -> None:
        keys = keyboard(reply)
        if reply.document:
            await self._delivery.send(place, Sheet(reply.html, keys, document=reply.document))
        elif reply.picture is None:
            await self._write(place, reply.html, keys)
        elif not fits(reply.html, MessageLimit.CAPTION_LENGTH):
            await self._write(place, reply.html, keys)
            await self._show(place, reply.picture, reply.theme, "", None)
        elif not await self._show(place, reply.picture, reply.theme, reply.html, keys):
            await self._write(place, reply.html, keys)

    async def _write(self, place: Place, html: str, keys: InlineKeyboardMarkup | None) -> None:
        """The text in as many messages as it takes, the buttons under the last."""
        *before, last = pages(html, MessageLimit.MAX_TEXT_LENGTH)
        for page in before:
            await self._delivery.send(place, Parcel(page))
        await self._delivery.send(place, Parcel(last, keys))

    async def _show(
        self,
        place: Place,
        picture: Picture,
        theme: Theme,
        html: str,
        keys: InlineKeyboardMarkup | None,
    ) -> bool:
        """Whether the chart could be drawn and sent."""
        photo = await self._photos.of(picture, theme)
        if photo is None:
            return False
        try:
            message = await self._delivery.send(
                place, Parcel(html, keys, photo, attempts=_PHOTO_ATTEMPTS)
            )
        except (NetworkError, RetryAfter) as error:
            log.warning("a chart could not be sent: %s", kind(error))
            if not (isinstance(error, BadRequest) and isinstance(photo, str)):
                return False
            await self._photos.drop(picture, theme)
            return await self._show(place, picture, theme, html, keys)
        await self._photos.keep(picture, message, theme)
        return True


def _closed(error: TelegramError) -> bool:
    return isinstance(error, Forbidden) or error.message.casefold() == "chat not found"
