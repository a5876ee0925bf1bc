"""HTTP to Telegram, with the errors that the sender and the poller need to tell apart."""

import json
from typing import Any

import httpx
from telegram.error import NetworkError
from telegram.request import HTTPXRequest

_BEFORE_SENDING = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


class NotSentError(NetworkError):
    """The request never left, so sending it again cannot double anything."""


class TokenDoubtedError(NetworkError):
    """Telegram does not know the token that it knew before: revoked, or a proxy is in trouble."""


class Request(HTTPXRequest):
    """The HTTP client for all calls but polling."""

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Raises NotSentError when no connection could be had."""
        try:
            return await super().do_request(*args, **kwargs)
        except NetworkError as error:
            if isinstance(error.__cause__, _BEFORE_SENDING):
                raise NotSentError(type(error.__cause__).__name__) from error
            raise

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Raises without a copy of the payload in the log: it may hold what people wrote."""
        try:
            parsed: dict[str, Any] = json.loads(payload)
        except ValueError as error:
            raise NetworkError("the answer is not JSON") from error
        return parsed


class PollingRequest(Request):
    """The HTTP client that asks for updates."""

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Raises TokenDoubtedError for 401 and 404, at which polling would end for good."""
        status, payload = await super().do_request(*args, **kwargs)
        if status in (httpx.codes.UNAUTHORIZED, httpx.codes.NOT_FOUND):
            raise TokenDoubtedError(f"HTTP {status}")
        return status, payload
