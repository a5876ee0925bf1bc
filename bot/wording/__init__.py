"""Answer to reply: the only place where something is said, in the reader's language."""

from bot.wording.catalogue import catalogue, languages
from bot.wording.packing import Turned, unpack, unpack_turn
from bot.wording.replies import Words, notice

__all__ = ["Turned", "Words", "commands", "languages", "notice", "unpack", "unpack_turn"]

COMMANDS = ("results", "seats", "help", "about")


def commands(language: str) -> list[tuple[str, str]]:
    """The commands of the menu with what they do."""
    return [(name, catalogue(language).say(f"command-{name}")) for name in COMMANDS]
