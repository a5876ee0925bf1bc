"""Buttons of the settings: what is chosen is shown in the same message."""

import logging

from telegram import Bot, CallbackQuery, Update
from telegram.constants import CallbackQueryLimit, ParseMode
from telegram.error import BadRequest, TelegramError
from telegram.ext import ContextTypes

from bot.message import Reply
from bot.telegram.keyboard import keyboard
from bot.telegram.ports import Conversation
from bot.telegram.retries import kind, retrying
from bot.telegram.updates import press

log = logging.getLogger(__name__)

# How the data of a settings button begins.
DATA = r"^(?:settings|usual)\|"
_ATTEMPTS = 8


class Choosing:
    """Answers presses on the settings; who may not change them is told so aside."""

    def __init__(self, bot: Bot, conversation: Conversation) -> None:
        self._bot = bot
        self._conversation = conversation

    async def pressed(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """Changes what was pressed, then says so in the message under which it stood."""
        query, pressed = update.callback_query, press(update)
        if query is None:
            return
        reply = await self._conversation.press(pressed) if pressed else Reply("silent")
        if reply.in_place:
            await self._acknowledge(query, None)
            await self._show(query, reply)
        else:
            await self._acknowledge(query, reply.text)

    async def _acknowledge(self, query: CallbackQuery, notice: str | None) -> None:
        text = notice[: CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH] if notice else None
        try:
            await self._bot.answer_callback_query(query.id, text)
        except TelegramError as error:
            log.info("a press was not acknowledged: %s", kind(error))

    async def _show(self, query: CallbackQuery, reply: Reply) -> None:
        if query.message is None:
            return
        try:
            await retrying(_ATTEMPTS)(
                self._bot.edit_message_text,
                reply.html,
                query.message.chat.id,
                query.message.message_id,
                parse_mode=ParseMode.HTML,
                reply_markup=keyboard(reply),
            )
        except BadRequest as error:
            # Pressed twice, or under a message that is gone.
            log.info("the settings were not shown anew: %s", error.message)
