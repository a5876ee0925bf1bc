"""Trouble that lasts: said when it begins, now and then while it goes on, and when it is over."""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from db.transactions import DatabaseTroubleError

log = logging.getLogger(__name__)

QUIET_SECONDS = 600.0


class Trouble:
    """One thing that can go wrong for a while, such as the database; `what` names it."""

    def __init__(self, what: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._what = what
        self._clock = clock
        self._said: dict[str, float] = {}
        self._told = False
        self.lasts = False

    def say(self, reason: str) -> None:
        """Logs a reason when it is new, and every ten minutes while it lasts or comes back."""
        self.lasts = True
        now = self._clock()
        self._said = {one: at for one, at in self._said.items() if now - at < QUIET_SECONDS}
        if reason not in self._said:
            self._said[reason] = now
            self._told = True
            log.warning("%s: %s", self._what, reason)

    @contextmanager
    def told(self) -> Iterator[None]:
        """Says what the database refuses, and goes on without."""
        try:
            yield
        except DatabaseTroubleError as error:
            self.say(str(error))

    def over(self) -> None:
        """It goes well again, at least for now."""
        self.lasts = False
        if self._told:
            self._told = False
            log.warning("%s: it is over", self._what)
