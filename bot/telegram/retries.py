"""Which failures pass by themselves, and how long to wait for that."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeAlias

from telegram.error import BadRequest, NetworkError, RetryAfter
from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception,
    stop_after_attempt,
    stop_never,
    wait_exponential,
)

log = logging.getLogger(__name__)

Sleep: TypeAlias = Callable[[float], Awaitable[None]]

# Who is told to wait for longer than an hour is not waiting for the answer any more.
_LONGEST_WAIT = 3600.0
_growing = wait_exponential(multiplier=0.5, max=10)


def retrying(attempts: int | None, sleep: Sleep = asyncio.sleep) -> AsyncRetrying:
    """Repeats a call while its failures are such as pass; without a number of attempts, for ever.

    Raises the last failure. To be made anew for each call.
    """
    return AsyncRetrying(
        retry=retry_if_exception(_passes),
        wait=_wait,
        stop=stop_never if attempts is None else stop_after_attempt(attempts),
        before_sleep=_say_once,
        sleep=sleep,
        reraise=True,
    )


def _passes(error: BaseException) -> bool:
    if isinstance(error, RetryAfter):
        return told(error) <= _LONGEST_WAIT
    return isinstance(error, NetworkError) and not isinstance(error, BadRequest)


def _wait(state: RetryCallState) -> float:
    """As long as Telegram says; otherwise longer each time, up to ten seconds."""
    error = _failure(state)
    return told(error) or _growing(state)


def told(error: BaseException | None) -> float:
    """How many seconds Telegram says to wait; 0 when it does not say."""
    if not isinstance(error, RetryAfter):
        return 0.0
    seconds = error.retry_after
    return seconds.total_seconds() if isinstance(seconds, timedelta) else float(seconds)


def _say_once(state: RetryCallState) -> None:
    if state.attempt_number == 1:
        log.warning("Telegram does not take a call, trying again: %s", kind(_failure(state)))


def _failure(state: RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome else None


def kind(error: BaseException | None) -> str:
    """A failure for the log: its kind alone, as its words may hold what people wrote."""
    return type(error).__name__
