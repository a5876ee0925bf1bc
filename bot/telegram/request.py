"""HTTP to Telegram, with the errors that the sender and the poller need to tell apart.

On aiohttp: the pool of python-telegram-bot's own client looks through all waiting requests at
each step, so that a busy bot spends most of its time there.
"""

import json
import ssl
from http import HTTPStatus
from typing import Any
from urllib.request import getproxies

import aiohttp
import certifi
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

_NOT_SENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
_CONNECT_SECONDS = 10.0
_UPLOAD_SECONDS = 40.0


class NotSentError(NetworkError):
    """The request never left, so sending it again cannot double anything."""


class TokenDoubtedError(NetworkError):
    """Telegram does not know the token that it knew before: revoked, or a proxy is in trouble."""


class Request(BaseRequest):
    """The HTTP client for all calls but polling; `patience` is how many seconds an answer may
    keep quiet."""

    def __init__(self, patience: float = 20.0) -> None:
        self._patience = patience
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds that an answer may keep quiet."""
        return self._patience

    async def initialize(self) -> None:
        """Opens the pool of connections, if it is not open."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0, ttl_dns_cache=300, ssl=_trust()),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT, "Accept-Encoding": "identity"},
                # Looking for a proxy at each request takes long; there mostly is none.
                trust_env=bool(getproxies()),
            )

    async def shutdown(self) -> None:
        """Closes all connections."""
        if self._session:
            await self._session.close()
        self._session = None

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
        if self._session is None:
            raise RuntimeError("the client is not open")
        body = _body(request_data) if request_data else {}
        timeout = self._timeout(read_timeout)
        try:
            async with self._session.request(method, url, timeout=timeout, **body) as answer:
                return answer.status, await answer.read()
        except _NOT_SENT as error:
            raise NotSentError(type(error).__name__) from error
        except TimeoutError as error:
            raise TimedOut from error
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(type(error).__name__) from error

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Raises without a copy of the payload in the log: it may hold what people wrote."""
        try:
            parsed: dict[str, Any] = json.loads(payload)
        except ValueError as error:
            raise NetworkError("the answer is not JSON") from error
        return parsed

    def _timeout(self, told: object) -> aiohttp.ClientTimeout:
        patience = told if isinstance(told, int | float) else self._patience
        return aiohttp.ClientTimeout(
            total=_CONNECT_SECONDS + _UPLOAD_SECONDS + patience,
            connect=_CONNECT_SECONDS,
            sock_read=patience,
        )


class PollingRequest(Request):
    """The HTTP client that asks for updates."""

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Raises TokenDoubtedError for 401 and 404, at which polling would end for good."""
        status, payload = await super().do_request(*args, **kwargs)
        if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND):
            raise TokenDoubtedError(f"HTTP {status}")
        return status, payload


def _body(data: RequestData) -> dict[str, Any]:
    """Parameters as JSON, the fastest form; as a form where files go with them."""
    if not data.contains_files:
        return {
            "data": json.dumps(data.parameters).encode(),
            "headers": {"Content-Type": "application/json"},
        }
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return {"data": form}


def _trust() -> ssl.SSLContext | bool:
    """The system's certificates; certifi's where the system has none."""
    paths = ssl.get_default_verify_paths()
    if paths.cafile or paths.capath:
        return True
    return ssl.create_default_context(cafile=certifi.where())
