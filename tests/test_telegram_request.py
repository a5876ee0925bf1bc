"""Failures of the connection, told apart."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from telegram.error import InvalidToken, NetworkError

from bot.telegram.request import NotSentError, PollingRequest, Request, TokenDoubtedError
from tests.small_botapi import small_botapi


@pytest_asyncio.fixture
async def request_to_telegram() -> AsyncIterator[Request]:
    """The client for all calls but polling."""
    async with Request() as client:
        yield client


@pytest_asyncio.fixture
async def polling_request() -> AsyncIterator[PollingRequest]:
    """The client that polls."""
    async with PollingRequest() as client:
        yield client


async def test_without_a_connection_nothing_was_sent(
    request_to_telegram: Request, unused_tcp_port: int
) -> None:
    with pytest.raises(NotSentError):
        await request_to_telegram.post(f"http://127.0.0.1:{unused_tcp_port}/bot1:x/sendMessage")


async def test_a_wrong_token_ends_a_call_but_not_polling(
    request_to_telegram: Request, polling_request: PollingRequest
) -> None:
    with small_botapi() as api:
        with pytest.raises(InvalidToken):
            await request_to_telegram.post(f"{api.base_url}1:x/sendMessage")
        with pytest.raises(TokenDoubtedError):
            await polling_request.post(f"{api.base_url}1:x/getUpdates")


def test_an_unreadable_answer_is_not_quoted(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(NetworkError) as unreadable:
        Request.parse_json_payload(b'{"text": "my secret question')
    assert "secret" not in str(unreadable.value)
    assert unreadable.value.__cause__ is not None
    assert not caplog.records
