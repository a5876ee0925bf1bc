"""What people choose who ask once and never come back."""

from dataclasses import dataclass, field

from db.facts import Facts
from db.preferences import Preferences
from db.store import Store


@dataclass(frozen=True, slots=True)
class Fleeting:
    """The facts of a store, with choices that are never written to it."""

    store: Store
    chosen: dict[str, Preferences] = field(default_factory=dict)

    async def facts(self) -> Facts:
        """The facts as of now."""
        return await self.store.facts()

    async def preferences(self, chat: str) -> Preferences:
        """What a chat chose."""
        return self.chosen.get(chat, Preferences())

    async def prefer(self, chat: str, preferences: Preferences) -> None:
        """Remembers what a chat chose until the process ends."""
        self.chosen[chat] = preferences

    async def forget_chat(self, chat: str) -> None:
        """Forgets what a chat chose."""
        self.chosen.pop(chat, None)
