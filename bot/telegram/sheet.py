"""A file to be sent: the figures of an answer."""

from dataclasses import dataclass

from telegram import Bot, Message

from bot.message import Document
from bot.telegram.parcel import Parcel, beside
from bot.telegram.updates import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Parcel):
    """A document with its caption."""

    document: Document

    async def send(self, bot: Bot, place: Place) -> Message:
        """Sends the document once; raises TelegramError."""
        return await bot.send_document(
            place.chat,
            self.document.content,
            filename=self.document.name,
            caption=self.text,
            parse_mode=self.mode,
            reply_markup=self.keyboard,
            reply_parameters=beside(place),
            message_thread_id=place.topic,
            # Telegram would take some files for something else than a document.
            disable_content_type_detection=True,
        )
