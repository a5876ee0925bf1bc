"""Updates from Telegram, each worked on once, over crashes and restarts too.

Telegram forgets an update as soon as it is asked for later ones. So before that the inbox writes
down, by ids alone, what came and what is answered. After a crash an update that Telegram still has
comes again; of one that it has forgotten the person is told that the answer was interrupted.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from telegram import Update, User

from bot.telegram.known import KnownMessages
from bot.telegram.ports import Journal
from bot.telegram.recent import Recent
from bot.telegram.trouble import Trouble
from bot.telegram.updates import asked, moment
from db.journal import Answered, Asked
from db.transactions import DatabaseTroubleError

UPDATES_REMEMBERED = 2_000
MOST_UNWRITTEN = 10_000
WRITE_EVERY = 0.25
WHILE_TROUBLED = 5.0
# A sign of life is at most half a minute older than the life.
MARGIN = timedelta(seconds=45)


@dataclass(frozen=True, slots=True)
class Interrupted:
    """A question of an earlier run that was not answered and will not come again.

    `doubted` is whether the answer may have been sent.
    """

    asked: Asked
    doubted: bool


class Inbox:
    """What came and what became of it."""

    def __init__(self, journal: Journal, known: KnownMessages, trouble: Trouble) -> None:
        self._journal = journal
        self._known = known
        self._trouble = trouble
        self._seen: Recent[int, str] = Recent(UPDATES_REMEMBERED)
        self._in_hand: dict[int, Asked] = {}
        self._sent: dict[int, Answered] = {}
        self._answers: Recent[tuple[str, int], Answered] = Recent(UPDATES_REMEMBERED)
        self._new: list[Asked] = []
        self._done: list[Answered] = []
        self._behind: set[str] = set()
        self._left: dict[int, Asked] = {}
        self._doubted: set[int] = set()
        self._alive_until: datetime | None = None
        self._due = asyncio.Event()
        self._writing = asyncio.Lock()

    async def open(self, crashed: datetime | None) -> None:
        """Reads what was answered before; `crashed` is the last sign of life of a process that
        did not end well."""
        self._alive_until = crashed + MARGIN if crashed else None
        with self._trouble.told():
            for question, answer in await self._journal.before():
                self._know(question, answer)
                if answer:
                    self._seen.put(question.update, question.mark)
                else:
                    self._left[question.update] = question

    def receive(self, updates: Sequence[Update], me: User) -> list[Update]:
        """The updates that have not been here before; those that ask something are in hand
        until they are settled."""
        fresh = []
        for update in updates:
            question = asked(update, me)
            if question is None:
                fresh.append(update)
            elif self._seen.get(update.update_id) != question.mark:
                self._know(question, None)
                self._seen.put(update.update_id, question.mark)
                self._in_hand[update.update_id] = question
                if self._left.get(update.update_id) != question:
                    self._new.append(question)
                fresh.append(update)
        return fresh

    def first(self, updates: Sequence[Update]) -> list[Interrupted]:
        """Looks at the first updates of this run: which may an earlier one have answered, and
        what was left unanswered and will not come again."""
        came = {update.update_id: update for update in updates}
        lost = [one for number, one in self._left.items() if number not in came]
        chats: set[str] = set()
        for one in sorted((*lost, *self._in_hand.values()), key=lambda one: one.update):
            # Answers of a chat follow each other, so only the first can have been under way.
            if one.chat not in chats and self._may_be_answered(one, came.get(one.update)):
                self._doubted.add(one.update)
            chats.add(one.chat)
        self._in_hand |= {one.update: one for one in lost}
        self._left.clear()
        return [Interrupted(one, one.update in self._doubted) for one in lost]

    def holds(self, update: int) -> bool:
        """Whether an update asks something and is not settled."""
        return update in self._in_hand

    def doubted(self, update: int) -> bool:
        """Whether an earlier process may have answered an update before it died."""
        return update in self._doubted

    def sent(self, update: int, message: int, photo: bool) -> None:
        """A message went out in answer to an update."""
        before = self._sent.get(update, Answered(update))
        self._sent[update] = Answered(
            update, (*before.messages, message), photo=before.photo or photo
        )

    def settle(self, update: int) -> None:
        """An update needs no more work."""
        done = self._sent.pop(update, Answered(update))
        self._doubted.discard(update)
        question = self._in_hand.pop(update, None)
        if question:
            if done.messages:
                self._answers.put((question.chat, question.question), done)
            self._done.append(done)
            self._behind.add(question.chat)
            self._due.set()

    async def catch_up(self, chat: str) -> None:
        """Writes down the last answer in a chat before the next one is sent: so after a crash
        only one in each chat is doubted."""
        if chat in self._behind or self._writing.locked():
            await self.write()

    @property
    def in_hand(self) -> int:
        """How many updates are being worked on."""
        return len(self._in_hand)

    def confirmed(self, newest: int) -> int:
        """The offset that keeps what is not answered yet at Telegram."""
        return min(self._in_hand, default=newest + 1)

    def written(self, newest: int) -> int:
        """The offset that keeps there what is neither answered nor written down."""
        unwritten = (one.update for one in self._new if one.update in self._in_hand)
        return min(unwritten, default=newest + 1)

    async def answer(self, chat: str, question: int) -> Answered | None:
        """The messages that answer a question, if any do; those of earlier runs are asked of the
        database."""
        known = self._answers.get((chat, question))
        if known is None:
            await self.write()
            known = await self._journal.answer(chat, question)
        return known

    async def write(self) -> None:
        """Writes down what is new. While the database is in trouble nobody waits for it."""
        if not self._trouble.lasts:
            await self._write()

    async def prune(self) -> None:
        """Forgets what is too old to come again or to be changed."""
        await self._journal.prune()

    async def close(self) -> None:
        """Writes down the last of it."""
        await self._write()

    async def run(self) -> None:
        """Writes down what is answered soon after it is, until cancelled."""
        while True:
            await self._due.wait()
            await asyncio.sleep(WHILE_TROUBLED if self._trouble.lasts else WRITE_EVERY)
            await self._write()

    async def _write(self) -> None:
        """An answer must not be written down before its question: one at a time."""
        async with self._writing:
            new, done = self._new, self._done
            self._new, self._done = [], []
            self._behind.clear()
            self._due.clear()
            if not new and not done:
                return
            try:
                await self._journal.write(new, done)
            except DatabaseTroubleError as error:
                self._new = [*new, *self._new][-MOST_UNWRITTEN:]
                self._done = [*done, *self._done][-MOST_UNWRITTEN:]
                self._due.set()
                self._trouble.say(str(error))
            else:
                self._trouble.over()

    def _know(self, question: Asked, answer: Answered | None) -> None:
        for message in (question.question, *(answer.messages if answer else ())):
            self._known.add(int(question.chat), message)

    def _may_be_answered(self, one: Asked, update: Update | None) -> bool:
        """Whether an update came to the process before, while it was alive."""
        if one.update in self._left:
            return True
        when = moment(update) if update else None
        return self._alive_until is not None and (when is None or when <= self._alive_until)
