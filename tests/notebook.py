"""What the bot writes down, in memory, for tests that need no database."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from db.journal import Answered, Asked
from db.transactions import DatabaseTroubleError


@dataclass
class Notebook:
    """A journal, ids of photos and signs of life; `broken` refuses everything."""

    asked: dict[int, Asked] = field(default_factory=dict)
    answered: dict[int, Answered] = field(default_factory=dict)
    photos: dict[str, str] = field(default_factory=dict)
    crashed: datetime | None = None
    broken: bool = False

    async def write(self, asked: Sequence[Asked], answered: Sequence[Answered]) -> None:
        self._check()
        self.asked |= {one.update: one for one in asked}
        self.answered |= {one.update: one for one in answered}

    async def before(self) -> Sequence[tuple[Asked, Answered | None]]:
        self._check()
        return [(one, self.answered.get(one.update)) for one in self.asked.values()]

    async def answer(self, chat: str, question: int) -> Answered | None:
        self._check()
        found = None
        for one in self.asked.values():
            answer = self.answered.get(one.update)
            if (one.chat, one.question) == (chat, question) and answer and answer.messages:
                found = answer
        return found

    async def prune(self) -> None:
        self._check()

    async def get(self, key: str) -> str | None:
        self._check()
        return self.photos.get(key)

    async def put(self, key: str, file_id: str) -> None:
        self._check()
        self.photos[key] = file_id

    async def drop(self, key: str) -> None:
        self._check()
        self.photos.pop(key, None)

    async def begin(self) -> datetime | None:
        self._check()
        crashed, self.crashed = self.crashed, datetime.now(UTC)
        return crashed

    async def end(self) -> None:
        self._check()
        self.crashed = None

    async def beat(self) -> None:
        self._check()

    def _check(self) -> None:
        if self.broken:
            raise DatabaseTroubleError("database is locked")
