"""The bot's profile and its commands in one language."""

from collections.abc import Iterable

from bot.profile import Commands, Profile
from bot.wording.catalogue import Catalogue, catalogue

_ANYWHERE = ("results", "seats", "help", "about")
_GROUP = ("results", "seats", "source", "help", "about")
_CHOICES = ("language", "election", "settings")
_PRIVATE = ("results", "seats", "source", "help", *_CHOICES, "privacy", "forget", "about")


def profile(language: str) -> Profile:
    """What is shown of the bot to people with that language."""
    words = catalogue(language)
    return Profile(
        name=words.say("profile-name"),
        short=words.say("profile-short"),
        long=words.say("profile-long"),
        anywhere=_commands(_ANYWHERE, words),
        private=_commands(_PRIVATE, words),
        group=_commands(_GROUP, words),
        administrators=_commands((*_GROUP, *_CHOICES, "privacy", "forget"), words),
    )


def _commands(names: Iterable[str], words: Catalogue) -> Commands:
    return tuple((name, words.say(f"command-{name}")) for name in names)
