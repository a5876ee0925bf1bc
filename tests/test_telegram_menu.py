"""What Telegram shows of the bot: per scope and language, and told only when it changes."""

import re

import pytest
from telegram.ext import ExtBot

from bot.address import COMMANDS
from bot.telegram.menu import publish
from bot.wording import languages, profile
from tests.memory_telegram import TOKEN, MemoryTelegram

MENU = {language: profile(language) for language in languages()}


async def published(telegram: MemoryTelegram) -> list[str]:
    """The calls that change something when the menu is published."""
    telegram.calls.clear()
    async with ExtBot(TOKEN, request=telegram, get_updates_request=telegram) as bot:
        await publish(bot, MENU)
    return [call.method for call in telegram.calls]


def listed(telegram: MemoryTelegram, scope: str, language: str | None) -> list[str]:
    """The commands that are shown somewhere."""
    (commands,) = [
        call.params["commands"]
        for call in telegram.calls
        if call.method == "setMyCommands"
        and call.params["scope"]["type"] == scope
        and call.params.get("language_code") == language
    ]
    return [command["command"] for command in commands]


async def test_each_scope_and_language_has_its_commands() -> None:
    telegram = MemoryTelegram()
    calls = await published(telegram)
    assert calls.count("setMyCommands") == 4 * len(MENU)
    for language in (None, "kk", "ru"):
        assert "settings" in listed(telegram, "all_private_chats", language)
        assert "settings" not in listed(telegram, "all_group_chats", language)
        assert "settings" in listed(telegram, "all_chat_administrators", language)
        assert "results" in listed(telegram, "default", language)


async def test_what_is_shown_already_is_not_told_again() -> None:
    telegram = MemoryTelegram()
    assert await published(telegram)
    assert await published(telegram) == []


async def test_a_name_that_the_operator_chose_stays() -> None:
    assert "setMyName" not in await published(MemoryTelegram())


async def test_one_language_in_trouble_leaves_the_others(
    caplog: pytest.LogCaptureFixture,
) -> None:
    telegram = MemoryTelegram()
    telegram.refuses("setMyCommands", 400, "Bad Request: BOT_COMMAND_INVALID")
    assert "setMyShortDescription" in await published(telegram)
    assert "could not be set (en)" in caplog.text


@pytest.mark.parametrize("language", languages())
def test_a_profile_is_within_telegrams_limits(language: str) -> None:
    shown = MENU[language]
    assert 0 < len(shown.name) <= 64
    assert 0 < len(shown.short) <= 120
    assert 0 < len(shown.long) <= 512
    for commands in (shown.anywhere, shown.private, shown.group, shown.administrators):
        for name, description in commands:
            assert re.fullmatch(r"[a-z0-9_]{1,32}", name)
            assert 0 < len(description) <= 256
            assert name in COMMANDS
