"""Which updates are worked on: none that is stale, overtaken, or one too many of somebody's."""

from collections import Counter, deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Literal

from telegram import Update

from bot.config import Limits
from bot.telegram.recent import Recent
from bot.telegram.updates import moment

CHATS_REMEMBERED = 10_000

Verdict = Literal["enter", "drop", "stale", "many"]
_Key = tuple[object, ...]


def now() -> datetime:
    """The time by the clock on the wall."""
    return datetime.now(UTC)


class Gate:
    """Who asks is asked to wait once; until then their other questions are passed over.

    Fairness goes by turns and not by the clock: as many questions as somebody likes, one after
    another, but only so many waiting at a time. Edits of a message, and presses under one, make
    a line of their own in which the last ones count.
    """

    def __init__(self, limits: Limits, clock: Callable[[], datetime] = now) -> None:
        self._limits = limits
        self._clock = clock
        self._waiting: Counter[_Key] = Counter()
        self._warned: set[_Key] = set()
        self._told_stale: Recent[int, None] = Recent(CHATS_REMEMBERED)
        self._lines: dict[_Key, deque[Update]] = {}
        self._overtaken: set[int] = set()

    def enter(self, update: Update) -> Verdict:
        """What to do with an update that has come: "stale" and "many" are to be said."""
        if self._is_stale(update):
            return self._once_stale(update)
        if self._is_pressed_again(update) or self._is_edited_late(update):
            return "drop"
        self._overtake(update)
        full = [key for key, limit in self._counted(update) if self._waiting[key] >= limit]
        if full:
            warned = self._warned.issuperset(full)
            self._warned.update(full)
            return "drop" if warned else "many"
        self._waiting.update(key for key, _ in self._counted(update))
        if subject := _subject(update):
            self._lines.setdefault(subject, deque()).append(update)
        return "enter"

    def overtaken(self, update: Update) -> bool:
        """Whether later edits or presses of the same have taken an update's place."""
        return update.update_id in self._overtaken

    def leave(self, update: Update) -> None:
        """An update that entered is done with."""
        if update.update_id in self._overtaken:
            self._overtaken.remove(update.update_id)
            return
        self._discount(update)
        subject = _subject(update)
        line = self._lines.get(subject) if subject else None
        if subject and line:
            line.remove(update)
            if not line:
                del self._lines[subject]

    def _overtake(self, update: Update) -> None:
        """The first of a full line makes room."""
        subject = _subject(update)
        line = self._lines.get(subject) if subject else None
        most = 1 if update.edited_message else self._limits.person
        if line and len(line) >= most:
            first = line.popleft()
            self._overtaken.add(first.update_id)
            self._discount(first)

    def _discount(self, update: Update) -> None:
        for key, _ in self._counted(update):
            self._waiting[key] -= 1
            if self._waiting[key] <= 0:
                del self._waiting[key]
                self._warned.discard(key)

    def _is_stale(self, update: Update) -> bool:
        when = moment(update)
        age = self._clock() - when if when else timedelta()
        return age > timedelta(seconds=self._limits.stale_after)

    def _is_pressed_again(self, update: Update) -> bool:
        """Whether the same button was pressed last and is still being answered."""
        line, query = self._lines.get(_subject(update) or ()), update.callback_query
        before = line[-1].callback_query if line else None
        return query is not None and before is not None and query.data == before.data

    def _is_edited_late(self, update: Update) -> bool:
        """Whether a message was edited so late that its answer stays as it is."""
        said, when = update.edited_message, moment(update)
        if said is None or when is None:
            return False
        return when - said.date > timedelta(seconds=self._limits.edit_within)

    def _once_stale(self, update: Update) -> Verdict:
        """Said once a chat, and in private only: a group has gone on talking."""
        chat = update.effective_chat
        if chat is None or chat.type != chat.PRIVATE or chat.id in self._told_stale:
            return "drop"
        self._told_stale.put(chat.id, None)
        return "stale"

    def _counted(self, update: Update) -> list[tuple[_Key, int]]:
        """Whose questions are counted for an update, and how many may wait."""
        chat, who = update.effective_chat, update.effective_sender
        counted: list[tuple[_Key, int]] = []
        if who is not None:
            counted.append((("person", who.id), self._limits.person))
        if chat is not None and chat.type != chat.PRIVATE:
            counted.append((("group", chat.id), self._limits.group))
        return counted


def _subject(update: Update) -> _Key | None:
    """What an update is about, if updates of the same may come faster than they are answered."""
    query, edited = update.callback_query, update.edited_message
    if query and query.message:
        where = query.message.chat.id, query.message.message_id
        return ("press", *where, query.from_user.id)
    if edited:
        return ("edit", edited.chat.id, edited.message_id)
    return None
