"""A small Bot API server on this machine, for a bot process of its own."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.memory_telegram import ME, TOKEN

JSON = dict[str, Any]

PERSON = {"id": 5, "is_bot": False, "first_name": "Aigul", "language_code": "en"}
CHAT = {"id": 5, "type": "private"}
# What is shown of the bot at first.
DESCRIBED: JSON = {
    "getMyCommands": [],
    "getMyName": {"name": "Saylau"},
    "getMyDescription": {"description": ""},
    "getMyShortDescription": {"short_description": ""},
}


class Server(ThreadingHTTPServer):
    """Does not mind clients that leave in the middle."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """The bot was stopped while it waited."""


class SmallBotApi:
    """Gives out what people say until the bot confirms it, and keeps what the bot answers.

    `slow` is how many seconds a message takes until it is in its chat.
    """

    def __init__(self) -> None:
        self.calls: list[tuple[str, JSON]] = []
        self.refusals: dict[str, JSON] = {}
        self.slow = 0.0
        self._updates: list[JSON] = []
        self._number = 0
        self._chat: dict[int, str | None] = {}
        self._news = threading.Condition()
        self._server = Server(("127.0.0.1", 0), self._handler())
        self._closed = False

    @property
    def base_url(self) -> str:
        """The address without the token."""
        return f"http://127.0.0.1:{self._server.server_port}/bot"

    @property
    def said(self) -> list[str]:
        """What the bot's messages say, in order."""
        return [text for text in self._chat.values() if text is not None]

    def says(self, text: str) -> None:
        """A person writes to the bot."""
        with self._news:
            message = self._message(None, PERSON) | {"text": text}
            self._updates.append({"update_id": self._number, "message": message})
            self._news.notify_all()

    def waits_for(self, *methods: str, times: int = 1, seconds: float = 30) -> JSON:
        """The latest call of one of these methods; fails when there are too few in time."""

        def found() -> list[JSON]:
            return [params for method, params in self.calls if method in methods]

        with self._news:
            enough = self._news.wait_for(lambda: len(found()) >= times, seconds)
            assert enough, f"no {methods} among {[method for method, _ in self.calls]}"
            return found()[-1]

    def waits_until_said(self, count: int, seconds: float = 30) -> None:
        """Fails when there are not so many messages of the bot's in time."""
        with self._news:
            assert self._news.wait_for(lambda: len(self.said) >= count, seconds), self.said

    def start(self) -> None:
        """Serves in a thread."""
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self) -> None:
        """Lets waiting polls go, and ends."""
        with self._news:
            self._closed = True
            self._news.notify_all()
        self._server.shutdown()
        self._server.server_close()

    def answer(self, token: str, method: str, params: JSON) -> JSON:
        """Telegram's answer to a call."""
        if token != TOKEN:
            return {"ok": False, "error_code": 401, "description": "Unauthorized"}
        with self._news:
            self.calls.append((method, params))
            self._news.notify_all()
        if method in self.refusals:
            return {"ok": False, **self.refusals[method]}
        if method.startswith("send"):
            time.sleep(self.slow)
        with self._news:
            return self._result(method, params)

    def _result(self, method: str, params: JSON) -> JSON:
        if method == "editMessageReplyMarkup":
            if self._chat.get(params["message_id"]) is None:
                return {"ok": False, "error_code": 400, "description": "message to edit not found"}
            return {"ok": False, "error_code": 400, "description": "message is not modified"}
        if method == "getUpdates":
            return {"ok": True, "result": self._new_updates(params)}
        if method in DESCRIBED:
            return {"ok": True, "result": DESCRIBED[method]}
        if method in ("sendMessage", "sendPhoto"):
            text = params.get("text") or params.get("caption") or ""
            self._news.notify_all()
            return {"ok": True, "result": self._message(str(text), ME)}
        return {"ok": True, "result": ME if method == "getMe" else True}

    def _message(self, text: str | None, sender: JSON) -> JSON:
        """A new message; `text` is what the bot says in it."""
        self._number += 1
        self._chat[self._number] = text
        now = int(time.time())
        return {"message_id": self._number, "date": now, "chat": CHAT, "from": sender}

    def _new_updates(self, params: JSON) -> list[JSON]:
        offset, seconds = params.get("offset", 0), params.get("timeout", 0)
        self._updates = [update for update in self._updates if update["update_id"] >= offset]
        self._news.wait_for(lambda: self._closed or self._updates, seconds)
        return self._updates[: params.get("limit", 100)]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        api = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                _, token, method = self.path.split("/")
                body = self.rfile.read(int(self.headers["Content-Length"] or 0))
                params = _params(str(self.headers["Content-Type"]), body)
                answer = api.answer(token.removeprefix("bot"), method, params)
                content = json.dumps(answer).encode()
                self.send_response(int(answer.get("error_code", 200)))
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
                pass

        return Handler


def _params(kind: str, body: bytes) -> JSON:
    """What a call says, as JSON or as a form with files."""
    if not body:
        return {}
    if kind.startswith("application/json"):
        params: JSON = json.loads(body)
        return params
    form = message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + body)
    return {
        str(part.get_param("name", header="Content-Disposition")): part.get_payload(decode=True)
        for part in form.walk()
        if not part.is_multipart()
    }


@contextmanager
def small_botapi() -> Iterator[SmallBotApi]:
    """A server for as long as it is needed."""
    api = SmallBotApi()
    api.start()
    try:
        yield api
    finally:
        api.close()
