"""One message to be sent: a text, or a chart with a caption."""

from dataclasses import dataclass

from telegram import (
    Bot,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
)
from telegram.constants import ParseMode

from bot.telegram.updates import Place

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_NAME = "chart.png"


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
            filename=_NAME,
        )

    async def put(self, bot: Bot, chat: int, message: int) -> Message | None:
        """Changes a message into this one, once; raises TelegramError.

        A text can become a chart, but not a chart a text.
        """
        if self.photo is None:
            changed = await bot.edit_message_text(
                self.text,
                chat,
                message,
                parse_mode=self.mode,
                reply_markup=self.keyboard,
                link_preview_options=_NO_PREVIEW,
            )
        else:
            media = InputMediaPhoto(
                self.photo,
                caption=self.text or None,
                parse_mode=self.mode,
                show_caption_above_media=True,
                filename=_NAME,
            )
            changed = await bot.edit_message_media(
                media, chat, message, reply_markup=self.keyboard
            )
        return changed if isinstance(changed, Message) else None


def beside(place: Place) -> ReplyParameters | None:
    """The question may be deleted before it is answered: the answer is sent all the same."""
    if place.reply_to is None:
        return None
    return ReplyParameters(place.reply_to, allow_sending_without_reply=True)
