"""What Telegram shows of the bot: its commands, its name and what it says of itself."""

import logging
from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import TypeVar

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeDefault,
)
from telegram.error import TelegramError

from bot.profile import Profile
from bot.telegram.ports import Menu
from bot.telegram.retries import kind, retrying

log = logging.getLogger(__name__)

Answer = TypeVar("Answer")

_ATTEMPTS = 8


async def publish(bot: Bot, menu: Menu) -> None:
    """Tells Telegram what has changed since it was last told, as it does not like to be told
    often; what is said in the first language is for all others too."""
    for number, (language, profile) in enumerate(menu.items()):
        code = language if number else None
        try:
            for scope, commands in _commands(profile):
                await _set_commands(bot, commands, scope, code)
            await _describe(bot, profile, code)
        except TelegramError as error:
            log.warning("the menu could not be set (%s): %s", language, kind(error))


def _commands(profile: Profile) -> Iterator[tuple[BotCommandScope, Sequence[BotCommand]]]:
    offered = (
        (BotCommandScopeDefault(), profile.anywhere),
        (BotCommandScopeAllPrivateChats(), profile.private),
        (BotCommandScopeAllGroupChats(), profile.group),
        (BotCommandScopeAllChatAdministrators(), profile.administrators),
    )
    for scope, commands in offered:
        yield scope, [BotCommand(name, description) for name, description in commands]


async def _set_commands(
    bot: Bot, commands: Sequence[BotCommand], scope: BotCommandScope, language: str | None
) -> None:
    where = {"scope": scope, "language_code": language}
    if tuple(await _patiently(bot.get_my_commands, **where)) != tuple(commands):
        await _patiently(bot.set_my_commands, commands, **where)


async def _describe(bot: Bot, profile: Profile, language: str | None) -> None:
    where = {"language_code": language}
    short = await _patiently(bot.get_my_short_description, **where)
    if short.short_description != profile.short:
        await _patiently(bot.set_my_short_description, profile.short, **where)
    long = await _patiently(bot.get_my_description, **where)
    if long.description != profile.long:
        await _patiently(bot.set_my_description, profile.long, **where)
    # The operator chose a name with @BotFather: it is filled in, never changed.
    if not (await _patiently(bot.get_my_name, **where)).name:
        await _patiently(bot.set_my_name, profile.name, **where)


async def _patiently(
    call: Callable[..., Awaitable[Answer]], *values: object, **where: object
) -> Answer:
    answer: Answer = await retrying(_ATTEMPTS)(call, *values, **where)
    return answer
