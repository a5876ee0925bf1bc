"""What people choose who ask once and never come back."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from db.facts import Facts
from db.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Fleeting:
    """Facts, and choices that last as long as this; `usual` counts for who chose nothing."""

    held: Callable[[], Awaitable[Facts]]
    usual: Preferences = field(default_factory=Preferences)
    chosen: dict[str, Preferences] = field(default_factory=dict)

    async def facts(self) -> Facts:
        """The facts as of now."""
        return await self.held()

    async def preferences(self, chat: str) -> Preferences:
        """What a chat chose."""
        return self.chosen.get(chat, self.usual)

    async def prefer(self, chat: str, preferences: Preferences) -> None:
        """Remembers what a chat chose."""
        self.chosen[chat] = preferences

    async def forget_chat(self, chat: str) -> None:
        """Forgets what a chat chose."""
        self.chosen.pop(chat, None)
