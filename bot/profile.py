"""How the bot presents itself before anybody has written to it."""

from dataclasses import dataclass
from typing import TypeAlias

Commands: TypeAlias = "tuple[tuple[str, str], ...]"


@dataclass(frozen=True, slots=True)
class Profile:
    """The bot in one language: its name, what it says of itself, and the commands offered, each
    with what it does: anywhere, in private, in groups and to administrators of groups."""

    name: str
    short: str
    long: str
    anywhere: Commands
    private: Commands
    group: Commands
    administrators: Commands
