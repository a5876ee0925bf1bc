"""Charts as files: drawn once, uploaded once, over restarts too."""

import logging

from telegram import Message

from bot.pictures import Picture, Theme, picture_key
from bot.telegram.ports import Drawing, PhotoIds
from bot.telegram.recent import Recent
from bot.telegram.retries import kind
from bot.telegram.trouble import Trouble

log = logging.getLogger(__name__)

_REMEMBERED = 2_000
_MOST_REFUSED = 3


class Photos:
    """Charts in the form in which they can be sent.

    A server that does not know even the ids that it has just given is not asked with them again.
    """

    def __init__(self, drawing: Drawing, stored: PhotoIds, trouble: Trouble) -> None:
        self._drawing = drawing
        self._stored = stored
        self._trouble = trouble
        self._ids: Recent[str, str] = Recent(_REMEMBERED)
        self._given: Recent[str, None] = Recent(_REMEMBERED)
        self._refused = 0

    async def of(self, picture: Picture, theme: Theme = "light") -> bytes | str | None:
        """The id of a chart that Telegram has, else its file; None when it cannot be drawn."""
        known = await self._id(picture_key(picture, theme))
        if known and self._refused < _MOST_REFUSED:
            return known
        try:
            return await self._drawing.png(picture, theme)
        except Exception as error:
            log.error("a chart could not be drawn: %s", kind(error))
            return None

    async def file_id(self, picture: Picture, theme: Theme) -> str | None:
        """The id of a chart that Telegram has."""
        return await self._id(picture_key(picture, theme))

    async def keep(
        self, picture: Picture, message: Message | None, theme: Theme = "light"
    ) -> None:
        """Remembers the id of a chart that was sent."""
        key = picture_key(picture, theme)
        if not message or not message.photo or key in self._ids:
            return
        self._ids.put(key, message.photo[-1].file_id)
        self._given.put(key, None)
        with self._trouble.told():
            await self._stored.put(key, message.photo[-1].file_id)

    async def drop(self, picture: Picture, theme: Theme = "light") -> None:
        """Forgets an id that Telegram refuses."""
        key = picture_key(picture, theme)
        self._ids.drop(key)
        self._refused += key in self._given
        with self._trouble.told():
            await self._stored.drop(key)

    async def _id(self, key: str) -> str | None:
        known = self._ids.get(key)
        if known is None:
            with self._trouble.told():
                known = await self._stored.get(key)
            if known:
                self._ids.put(key, known)
        return known
