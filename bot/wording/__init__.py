"""Answer to reply: the only place where something is said, in the reader's language."""

from bot.wording.catalogue import languages
from bot.wording.menu import profile
from bot.wording.packing import Turned, unlink, unpack, unpack_file, unpack_turn
from bot.wording.replies import Words, notice

__all__ = [
    "Turned",
    "Words",
    "languages",
    "notice",
    "profile",
    "unlink",
    "unpack",
    "unpack_file",
    "unpack_turn",
]
