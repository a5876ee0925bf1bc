"""Who a line is spoken to: commands and mentions of the bot."""

import re

_COMMAND = re.compile(r"^\s*/(?P<name>[A-Za-z0-9_]{1,32})(?:@(?P<bot>[A-Za-z0-9_]+))?(?!\S)")

COMMANDS = (
    "start", "help", "results", "seats", "source", "language", "election", "settings", "privacy",
    "forget", "about",
)  # fmt: skip


def names_bot(text: str, username: str) -> bool:
    """Whether a text speaks to the bot: it is mentioned, or the command is its own."""
    command = _COMMAND.match(text)
    if command:
        named = command["bot"]
        if named is not None:
            return named.casefold() == username.casefold()
        return command["name"].casefold() in COMMANDS
    return _mention(username).search(text) is not None


def for_other_bot(text: str, username: str) -> bool:
    """Whether a text is a command that names some other bot."""
    command = _COMMAND.match(text)
    return bool(command and command["bot"] and command["bot"].casefold() != username.casefold())


def without_address(text: str, username: str) -> str:
    """The text without the bot's mention; "/results@bot 2007" becomes "/results 2007"."""
    return " ".join(part.strip() for part in _mention(username).split(text)).strip()


def _mention(username: str) -> re.Pattern[str]:
    return re.compile(rf"@{re.escape(username)}\b", re.IGNORECASE)
