"""Buttons under an answer."""

import logging
from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import InlineKeyboardButtonLimit

from bot.message import Button, Reply

log = logging.getLogger(__name__)


def keyboard(reply: Reply) -> InlineKeyboardMarkup | None:
    """Controls side by side, one question a line, as they are too long for more, then files."""
    questions = ((button,) for button in reply.buttons)
    rows = [_row(row) for row in (*reply.controls, *questions, reply.files)]
    filled = [row for row in rows if row]
    return InlineKeyboardMarkup(filled) if filled else None


def _row(buttons: Sequence[Button]) -> list[InlineKeyboardButton]:
    return [InlineKeyboardButton(b.text, callback_data=b.data) for b in buttons if _fits(b)]


def _fits(button: Button) -> bool:
    size = len(button.data.encode())
    allowed = InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
    if button.text and InlineKeyboardButtonLimit.MIN_CALLBACK_DATA <= size <= allowed:
        return True
    log.error("a button is left out: it carries %d bytes, %d are allowed", size, allowed)
    return False
