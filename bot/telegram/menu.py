"""The list of commands that Telegram shows in its menu."""

import logging

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeDefault,
)
from telegram.error import TelegramError

from bot.telegram.ports import Menu
from bot.telegram.retries import kind, retrying

log = logging.getLogger(__name__)

_ATTEMPTS = 8


async def publish(bot: Bot, menu: Menu) -> None:
    """Tells Telegram the commands; those of the first language are for all other languages."""
    try:
        for number, (language, commands) in enumerate(menu.items()):
            listed = [BotCommand(name, description) for name, description in commands]
            for scope in _scopes():
                await retrying(_ATTEMPTS)(
                    bot.set_my_commands,
                    listed,
                    scope=scope,
                    language_code=language if number else None,
                )
    except TelegramError as error:
        log.warning("the command menu could not be set: %s", kind(error))


def _scopes() -> tuple[BotCommandScope, ...]:
    return (
        BotCommandScopeDefault(),
        BotCommandScopeAllPrivateChats(),
        BotCommandScopeAllGroupChats(),
    )
