"""Who may change the settings of a chat."""

import logging
from collections.abc import Sequence
from functools import partial

from telegram import ChatMember, Update
from telegram.constants import ChatType
from telegram.error import TelegramError

from bot.message import MaySet
from bot.telegram.retries import kind, retrying

log = logging.getLogger(__name__)

_ATTEMPTS = 3


def may_set(update: Update) -> MaySet:
    """Finds out, once it is asked, whether whoever caused an update may change the settings."""
    return partial(_may_set, update)


async def _may_set(update: Update) -> bool:
    """Everybody in private, administrators in groups, be they anonymous; no channel."""
    chat, query, message = update.effective_chat, update.callback_query, update.effective_message
    if chat is None:
        return False
    if chat.type == ChatType.PRIVATE:
        return True
    if message and message.sender_chat and not query:
        return message.sender_chat.id == chat.id
    return await _is_in_charge(update, chat.id)


async def _is_in_charge(update: Update, chat: int) -> bool:
    person = update.effective_user
    if person is None:
        return False
    try:
        # Of single members only a bot that is an administrator itself may ask.
        in_charge: Sequence[ChatMember] = await retrying(_ATTEMPTS)(
            update.get_bot().get_chat_administrators, chat
        )
    except TelegramError as error:
        log.info("not known whether an administrator asked: %s", kind(error))
        return False
    return any(member.user.id == person.id for member in in_charge)
