"""The journal: which updates came, which are answered and by which messages, by ids alone."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from db.tables import updates
from db.transactions import Transactions

KEPT = datetime.timedelta(days=2)
MOST = 2_000


@dataclass(frozen=True, slots=True)
class Asked:
    """A question or a press as it came; `mark` tells it from another with the same update id."""

    update: int
    mark: str
    chat: str
    question: int
    topic: int | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """An update that needs no more work, and the messages that answer it.

    `photo` is whether they show a chart.
    """

    update: int
    messages: tuple[int, ...] = ()
    photo: bool = False


class Journal:
    """The journal in a database. Every method raises DatabaseTroubleError."""

    def __init__(self, transactions: Transactions) -> None:
        self._do = transactions.do

    async def write(self, asked: Sequence[Asked], answered: Sequence[Answered]) -> None:
        """Notes what came and what is answered by now, all or nothing."""
        now = datetime.datetime.now(datetime.UTC)
        done = {one.update: one for one in answered}
        rows = [_row(one, done.pop(one.update, None), now) for one in asked]

        def work(connection: Connection) -> None:
            if rows:
                connection.execute(_ASK, rows)
            if done:
                connection.execute(_SETTLE, [_settling(one) for one in done.values()])

        await self._do(work, writes=True)

    async def before(self) -> Sequence[tuple[Asked, Answered | None]]:
        """What came before, oldest first, with its answer; the last two thousand."""
        query = select(updates).order_by(updates.c.id.desc()).limit(MOST)

        def work(connection: Connection) -> list[tuple[Asked, Answered | None]]:
            return [(_asked(row), _answered(row)) for row in connection.execute(query)]

        return (await self._do(work))[::-1]

    async def answer(self, chat: str, question: int) -> Answered | None:
        """What answers a question now."""
        query = (
            select(updates)
            .where(updates.c.chat == chat, updates.c.question == question)
            .order_by(updates.c.id.desc())
        )

        def work(connection: Connection) -> Answered | None:
            answers = map(_answered, connection.execute(query))
            return next((answer for answer in answers if answer and answer.messages), None)

        return await self._do(work)

    async def prune(self) -> None:
        """Forgets what is older than two days."""
        before = datetime.datetime.now(datetime.UTC) - KEPT
        old = delete(updates).where(updates.c.received < before)
        await self._do(lambda connection: connection.execute(old).close(), writes=True)


# An id can come again from another server: there it is another update.
_ASK = insert(updates).prefix_with("OR REPLACE", dialect="sqlite")
_SETTLE = (
    update(updates)
    .where(updates.c.id == bindparam("update"))
    .values(settled=True, answers=bindparam("messages"), photo=bindparam("shown"))
)


def _row(asked: Asked, done: Answered | None, now: datetime.datetime) -> dict[str, object]:
    return {
        "id": asked.update,
        "mark": asked.mark,
        "chat": asked.chat,
        "question": asked.question,
        "topic": asked.topic,
        "language": asked.language,
        "received": now,
        "settled": done is not None,
        "answers": done.messages if done else (),
        "photo": done is not None and done.photo,
    }


def _settling(done: Answered) -> dict[str, object]:
    return {"update": done.update, "messages": done.messages, "shown": done.photo}


def _asked(row: Row[Any]) -> Asked:
    return Asked(row.id, row.mark, row.chat, row.question, row.topic, row.language)


def _answered(row: Row[Any]) -> Answered | None:
    return Answered(row.id, row.answers, row.photo) if row.settled else None
