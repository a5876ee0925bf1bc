"""Calls to Telegram, with the errors that the sender and the poller need to tell apart."""

import json
import secrets
from http import HTTPStatus
from typing import Any

import h11
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.telegram.http import Client, NoConnectionError


class NotSentError(NetworkError):
    """The request never left, so sending it again cannot double anything."""


class TokenDoubtedError(NetworkError):
    """Telegram does not know the token that it knew before: revoked, or a proxy is in trouble."""


class Request(BaseRequest):
    """All calls but polling; `patience` is how many seconds an answer may take."""

    def __init__(self, patience: float = 30.0) -> None:
        self._patience = patience
        self._client = Client()

    @property
    def read_timeout(self) -> float:
        """Seconds that an answer may take."""
        return self._patience

    async def initialize(self) -> None:
        """Nothing to open: connections are opened when they are needed."""

    async def shutdown(self) -> None:
        """Closes all connections."""
        self._client.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *_: Any,
        read_timeout: object = None,
        **__: Any,
    ) -> tuple[int, bytes]:
        """Status and body of the answer.

        Raises NotSentError when no connection could be had, TimedOut and other NetworkErrors,
        with a cause, when the request may have arrived.
        """
        kind, body = _body(request_data) if request_data else ("application/json", b"")
        headers = {"User-Agent": self.USER_AGENT, "Content-Type": kind}
        seconds = read_timeout if isinstance(read_timeout, int | float) else self._patience
        try:
            return await self._client.request(method, url, headers, body, seconds)
        except NoConnectionError as error:
            raise NotSentError(str(error)) from error
        except TimeoutError as error:
            raise TimedOut from error
        except (OSError, h11.ProtocolError) as error:
            raise NetworkError(type(error).__name__) from error

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Raises without a copy of the payload in the log: it may hold what people wrote."""
        try:
            parsed: dict[str, Any] = json.loads(payload)
        except ValueError as error:
            raise NetworkError("the answer is not JSON") from error
        return parsed


class PollingRequest(Request):
    """The calls for updates."""

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Raises TokenDoubtedError for 401 and 404, at which polling would end for good."""
        status, payload = await super().do_request(*args, **kwargs)
        if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND):
            raise TokenDoubtedError(f"HTTP {status}")
        return status, payload


def _body(data: RequestData) -> tuple[str, bytes]:
    """Parameters as JSON, the shortest form; as a form where files go with them."""
    if not data.contains_files:
        return "application/json", json.dumps(data.parameters).encode()
    boundary = secrets.token_hex(16)
    parts = [
        _part(f'name="{name}"', value.encode()) for name, value in data.json_parameters.items()
    ]
    for name, (filename, content, kind) in data.multipart_data.items():
        about = f'name="{name}"; filename="{filename}"\r\nContent-Type: {kind}'
        parts.append(_part(about, content if isinstance(content, bytes) else content.read()))
    mark = f"--{boundary}".encode()
    body = b"".join(mark + b"\r\n" + part + b"\r\n" for part in parts) + mark + b"--\r\n"
    return f"multipart/form-data; boundary={boundary}", body


def _part(about: str, content: bytes) -> bytes:
    """RFC 7578, section 4.2."""
    return f"Content-Disposition: form-data; {about}\r\n\r\n".encode() + content
