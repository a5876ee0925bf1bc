"""Charts as files: drawn once, uploaded once."""

import logging

from telegram import Message

from bot.pictures import Picture, Theme
from bot.telegram.ports import Drawing
from bot.telegram.recent import Recent
from bot.telegram.retries import kind

log = logging.getLogger(__name__)

_REMEMBERED = 2_000


class Photos:
    """Charts in the form in which they can be sent."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self._ids: Recent[Picture, str] = Recent(_REMEMBERED)

    async def of(self, picture: Picture) -> bytes | str | None:
        """The id of a chart that Telegram has, else its file; None when it cannot be drawn."""
        known = self._ids.get(picture)
        if known:
            return known
        try:
            return await self._drawing.png(picture)
        except Exception as error:
            log.error("a chart could not be drawn: %s", kind(error))
            return None

    async def file_id(self, picture: Picture, _theme: Theme) -> str | None:
        """The id of a chart that Telegram has."""
        return self._ids.get(picture)

    def keep(self, picture: Picture, message: Message | None) -> None:
        """Remembers the id of a chart that was sent."""
        if message and message.photo:
            self._ids.put(picture, message.photo[-1].file_id)

    def drop(self, picture: Picture) -> None:
        """Forgets an id that Telegram refuses."""
        self._ids.drop(picture)
