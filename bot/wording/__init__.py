"""Answer to reply: the only place where something is said, in the reader's language."""

from bot.wording.catalogue import languages
from bot.wording.menu import profile
from bot.wording.packing import unlink, unpack, unpack_file
from bot.wording.replies import Words, failure, joined

__all__ = [
    "Words",
    "failure",
    "joined",
    "languages",
    "profile",
    "unlink",
    "unpack",
    "unpack_file",
]
