"""Many chats at once, each in its own order."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from telegram import Chat, Message, Update

from bot.telegram.processor import ChatByChat, rest

ELECTION_DAY = datetime(2007, 8, 18, tzinfo=UTC)


class OpenDoor:
    """Lets everybody in."""

    @asynccontextmanager
    async def inside(self, _update: object) -> AsyncIterator[bool]:
        yield True

    async def ready(self, _update: object) -> bool:
        return True


class Crowd:
    """Work for the processor: notes who is at it, and goes on when told."""

    def __init__(self, at_once: int) -> None:
        self.processor = ChatByChat(OpenDoor(), at_once)
        self.order: dict[int, list[int]] = defaultdict(list)
        self.busy: set[int] = set()
        self.most = 0
        self.go_on = asyncio.Event()

    async def work(self, chat: int, number: int) -> None:
        """One update of a chat."""
        assert chat not in self.busy, "two updates of one chat at once"
        self.busy.add(chat)
        self.most = max(self.most, len(self.busy))
        await self.go_on.wait()
        await asyncio.sleep(0)
        self.order[chat].append(number)
        self.busy.remove(chat)

    def come(self, chat: int, number: int) -> asyncio.Task[None]:
        """An update arrives."""
        return asyncio.create_task(
            self.processor.process_update(update(chat, number), self.work(chat, number))
        )


def update(chat: int, number: int) -> Update:
    """A message in a chat."""
    return Update(number, message=Message(number, ELECTION_DAY, Chat(chat, "private")))


async def test_a_chat_keeps_its_order_and_the_bound_holds() -> None:
    crowd = Crowd(at_once=3)
    tasks = [crowd.come(chat, number) for number in range(5) for chat in range(8)]
    crowd.go_on.set()
    await asyncio.gather(*tasks)
    assert dict(crowd.order) == {chat: list(range(5)) for chat in range(8)}
    assert crowd.most == 3


async def test_a_busy_chat_takes_one_place_only() -> None:
    crowd = Crowd(at_once=2)
    tasks = [crowd.come(1, number) for number in range(50)]
    tasks.append(crowd.come(2, 50))
    await asyncio.sleep(0.01)
    assert crowd.busy == {1, 2}
    crowd.go_on.set()
    await asyncio.gather(*tasks)


async def test_who_is_told_to_wait_leaves_the_place_to_others() -> None:
    processor, done = ChatByChat(OpenDoor(), at_once=1), []

    async def told_to_wait() -> None:
        await rest(0.05)
        done.append("the one told to wait")

    async def ready() -> None:
        done.append("the other")

    await asyncio.gather(
        processor.process_update(update(1, 1), told_to_wait()),
        processor.process_update(update(2, 2), ready()),
    )
    assert done == ["the other", "the one told to wait"]


async def test_work_given_up_while_it_waits_leaves_nothing_behind() -> None:
    crowd = Crowd(at_once=1)
    first, second = crowd.come(1, 1), crowd.come(1, 2)
    await asyncio.sleep(0.01)
    second.cancel()
    crowd.go_on.set()
    await asyncio.gather(first, second, return_exceptions=True)
    assert crowd.order == {1: [1]}


async def test_work_given_up_while_it_rests_frees_its_place_once() -> None:
    processor = ChatByChat(OpenDoor(), at_once=1)
    resting = asyncio.create_task(processor.process_update(update(1, 1), rest(100)))
    await asyncio.sleep(0.01)
    resting.cancel()
    await asyncio.gather(resting, return_exceptions=True)
    crowd = Crowd(at_once=1)
    crowd.processor = processor
    tasks = [crowd.come(chat, 0) for chat in range(3)]
    crowd.go_on.set()
    await asyncio.gather(*tasks)
    assert crowd.most == 1
