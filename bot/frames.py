"""What was asked last, for as long as one goes on from it."""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from bot.question.query import Query

MEMORY_SECONDS = 600
MOST_FRAMES = 5_000


@dataclass(frozen=True, slots=True)
class Frame:
    """The last question of a person in a chat, None when there was none, and the language of what
    was last answered. `beside` is the question before it, if the same about another party or
    election."""

    query: Query | None
    language: str
    at: float
    beside: Query | None = None


class Frames:
    """One frame per person and chat, for ten minutes."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._frames: OrderedDict[tuple[str, str], Frame] = OrderedDict()

    def get(self, chat: str, person: str) -> Frame | None:
        """What a person asked last in a chat; None when that is too long ago."""
        frame = self._frames.get((chat, person))
        return frame if frame and self._clock() - frame.at < MEMORY_SECONDS else None

    def remember(self, chat: str, person: str, query: Query | None, language: str) -> None:
        """Sets the last question; what was none leaves the one before. The oldest of all goes
        when there are too many."""
        before = self.get(chat, person)
        asked, beside = (before.query, before.beside) if before else (None, None)
        if query:
            asked, beside = query, asked if _alike(asked, query) else None
        self._frames[chat, person] = Frame(asked, language, self._clock(), beside)
        self._frames.move_to_end((chat, person))
        while len(self._frames) > MOST_FRAMES:
            self._frames.popitem(last=False)

    def drop(self, chat: str, person: str) -> None:
        """Ends what was spoken of: nobody goes on from it."""
        self._frames.pop((chat, person), None)

    def forget(self, person: str) -> None:
        """Forgets a person in every chat."""
        for key in [key for key in self._frames if key[1] == person]:
            del self._frames[key]


def _alike(before: Query | None, query: Query) -> bool:
    """Whether a question asks the same as the one before, of another party or election."""
    if before is None or before.topic != query.topic or len(before.parties) != len(query.parties):
        return False
    other_party = before.parties != query.parties and len(query.parties) == 1
    return other_party != (before.election != query.election)
