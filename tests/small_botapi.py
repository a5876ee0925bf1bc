"""A small Bot API server on this machine, for a bot process of its own."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

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
    """Gives out what people say and keeps what the bot answers."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, JSON]] = []
        self.refusals: dict[str, JSON] = {}
        self._updates: list[JSON] = []
        self._news = threading.Condition()
        self._server = Server(("127.0.0.1", 0), self._handler())
        self._closed = False

    @property
    def base_url(self) -> str:
        """The address without the token."""
        return f"http://127.0.0.1:{self._server.server_port}/bot"

    def says(self, text: str) -> None:
        """A person writes to the bot."""
        with self._news:
            number = len(self._updates) + 1
            message = {"message_id": 2 * number, "date": 0, "chat": CHAT, "from": PERSON}
            self._updates.append({"update_id": number, "message": message | {"text": text}})
            self._news.notify_all()

    def waits_for(self, *methods: str, seconds: float = 30) -> JSON:
        """The first call of one of these methods; fails when there is none in time."""
        with self._news:
            found = self._news.wait_for(
                lambda: [params for method, params in self.calls if method in methods], seconds
            )
        assert found, f"no {methods} among {[method for method, _ in self.calls]}"
        return found[0]

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
        return {"ok": True, "result": self._result(method, params)}

    def _result(self, method: str, params: JSON) -> object:
        if method == "getMe":
            return ME
        if method == "getUpdates":
            return self._new_updates(int(params.get("offset", 0)), float(params.get("timeout", 0)))
        if method in DESCRIBED:
            return DESCRIBED[method]
        if method in ("sendMessage", "sendPhoto"):
            return {"message_id": 1, "date": 0, "chat": CHAT, "from": ME, "text": "sent"}
        return True

    def _new_updates(self, offset: int, seconds: float) -> list[JSON]:
        def new() -> list[JSON]:
            return [update for update in self._updates if update["update_id"] >= offset]

        with self._news:
            self._news.wait_for(lambda: self._closed or new(), seconds)
            return new()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        api = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                _, token, method = self.path.split("/")
                body = self.rfile.read(int(self.headers["Content-Length"] or 0))
                params = {
                    name: value[0] for name, value in parse_qs(body.decode("latin-1")).items()
                }
                answer = api.answer(token.removeprefix("bot"), method, params)
                content = json.dumps(answer).encode()
                self.send_response(int(answer.get("error_code", 200)))
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
                pass

        return Handler


@contextmanager
def small_botapi() -> Iterator[SmallBotApi]:
    """A server for as long as it is needed."""
    api = SmallBotApi()
    api.start()
    try:
        yield api
    finally:
        api.close()
