"""Buttons under an answer."""

import logging
from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import InlineKeyboardButtonLimit

from bot.message import Button

log = logging.getLogger(__name__)


def keyboard(buttons: Sequence[Button]) -> InlineKeyboardMarkup | None:
    """One button a line, as questions are too long to stand side by side on a phone; those with
    short labels stand beside the one before."""
    rows: list[list[InlineKeyboardButton]] = []
    for button in buttons:
        if not _fits(button):
            continue
        if not (button.beside and rows):
            rows.append([])
        label = button.label or button.text
        rows[-1].append(InlineKeyboardButton(label, callback_data=button.data))
    return InlineKeyboardMarkup(rows) if rows else None


def _fits(button: Button) -> bool:
    size = len(button.data.encode())
    allowed = InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
    if button.text and InlineKeyboardButtonLimit.MIN_CALLBACK_DATA <= size <= allowed:
        return True
    log.error("a button is left out: it carries %d bytes, %d are allowed", size, allowed)
    return False
