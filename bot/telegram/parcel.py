"""One message to be sent: a text, or a chart with a caption."""

from dataclasses import dataclass

from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ParseMode

from bot.telegram.updates import Place

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class Parcel:
    """`photo` is a file to upload or the id of one that Telegram has; then `text` may be empty.

    `attempts` bounds how often the message is tried.
    """

    text: str
    keyboard: InlineKeyboardMarkup | None = None
    photo: bytes | str | None = None
    mode: ParseMode | None = ParseMode.HTML
    attempts: int = 8

    async def send(self, bot: Bot, place: Place) -> Message:
        """Sends the message once; raises TelegramError."""
        if self.photo is None:
            return await bot.send_message(
                place.chat,
                self.text,
                parse_mode=self.mode,
                reply_markup=self.keyboard,
                reply_parameters=beside(place),
                message_thread_id=place.topic,
                link_preview_options=_NO_PREVIEW,
            )
        return await bot.send_photo(
            place.chat,
            self.photo,
            caption=self.text or None,
            parse_mode=self.mode,
            reply_markup=self.keyboard,
            reply_parameters=beside(place),
            message_thread_id=place.topic,
            show_caption_above_media=True,
            filename="chart.png",
        )


def beside(place: Place) -> ReplyParameters | None:
    """The question may be deleted before it is answered: the answer is sent all the same."""
    if place.reply_to is None:
        return None
    return ReplyParameters(place.reply_to, allow_sending_without_reply=True)
