"""A Bot API server for many chats at once: it gives out questions and times the answers."""

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from typing import Any

from tests.memory_telegram import ME
from tests.small_botapi import DESCRIBED

FIRST_CHAT = 1_000
_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_CHAT = re.compile(rb"\bchat_id\W+(\d+)")
_OFFSET = re.compile(rb"\boffset\W+(\d+)")
_TIMEOUT = re.compile(rb"\btimeout\W+(\d+)")


class BotApi:
    """Every question comes from a chat of its own; an answer takes `slow` seconds to be sent."""

    def __init__(self) -> None:
        self.slow = 0.0
        self.asked: dict[int, float] = {}
        self.answered: dict[int, float] = {}
        self.base_url = ""
        self._ends = False
        self._updates: list[dict[str, Any]] = []
        self._number = 0
        self._news = asyncio.Event()

    def ask(self, text: str) -> None:
        """A question of somebody new."""
        self._number += 1
        chat = FIRST_CHAT + self._number
        person = {"id": chat, "is_bot": False, "first_name": "Aigul", "language_code": "en"}
        message = self._message(chat) | {"from": person, "text": text}
        self._updates.append({"update_id": self._number, "message": message})
        self.asked[chat] = time.perf_counter()
        self._news.set()

    async def ask_all(self, texts: Iterable[str], at_once: int) -> None:
        """Questions, at most so many at a time; returns when all are answered."""
        for text in texts:
            await self.waits(at_once - 1)
            self.ask(text)
        await self.waits(0)

    async def waits(self, open_questions: int) -> None:
        """Until at most so many questions wait for their answers."""
        async with asyncio.timeout(60):
            while len(self.asked) - len(self.answered) > open_questions:
                await asyncio.sleep(0.001)

    def milliseconds(self) -> list[float]:
        """How long each answer took, in ascending order."""
        return sorted((self.answered[chat] - self.asked[chat]) * 1000 for chat in self.answered)

    async def ends(self) -> None:
        """Lets waiting polls go."""
        self._ends = True
        self._news.set()
        await asyncio.sleep(0.05)

    async def _answer(self, method: str, body: bytes) -> object:
        if method == "getUpdates":
            return await self._new_updates(body)
        chat = _CHAT.search(body)
        if method in ("sendMessage", "sendPhoto") and chat:
            self.answered.setdefault(int(chat[1]), time.perf_counter())
            await asyncio.sleep(self.slow)
            photo = {"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}
            sent = {"photo": [photo]} if method == "sendPhoto" else {"text": "sent"}
            return self._message(int(chat[1])) | {"from": ME} | sent
        return ME if method == "getMe" else DESCRIBED.get(method, True)

    async def _new_updates(self, body: bytes) -> list[dict[str, Any]]:
        found, patience = _OFFSET.search(body), _TIMEOUT.search(body)
        offset = int(found[1]) if found else 0
        self._updates = [update for update in self._updates if update["update_id"] >= offset]
        if not self._updates and not self._ends:
            self._news.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), int(patience[1]) if patience else 0)
        return self._updates[:100]

    def _message(self, chat: int) -> dict[str, Any]:
        where = {"id": chat, "type": "private", "first_name": "Aigul"}
        return {"message_id": 2 * self._number, "date": int(time.time()), "chat": where}

    async def serves(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, call after call."""
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = _LENGTH.search(head)
                body = await reader.readexactly(int(length[1]) if length else 0)
                method = head.split(b" ", 2)[1].rsplit(b"/", 1)[1].decode()
                content = json.dumps({"ok": True, "result": await self._answer(method, body)})
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n")
                writer.write(f"Content-Length: {len(content)}\r\n\r\n{content}".encode())
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()


@asynccontextmanager
async def botapi() -> AsyncIterator[BotApi]:
    """A server for as long as it is needed."""
    api = BotApi()
    server = await asyncio.start_server(api.serves, "127.0.0.1", 0)
    api.base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/bot"
    try:
        yield api
    finally:
        await api.ends()
        server.close()
