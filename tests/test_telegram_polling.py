"""What the log says when Telegram is away."""

import logging

import pytest
from telegram.error import Conflict, NetworkError, TelegramError

from bot.telegram.polling import Calm, PollingTrouble
from bot.telegram.request import TokenDoubtedError


class Clock:
    """A clock that is set by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (Conflict("terminated"), "another process"),
        (TokenDoubtedError("401"), "token"),
        (NetworkError("Bad Gateway <html>"), "no updates"),
    ],
)
def test_lasting_trouble_is_said_once_in_ten_minutes(
    error: TelegramError, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    clock = Clock()
    trouble = PollingTrouble(clock)
    for clock.now in range(0, 1200, 10):
        trouble(error)
    assert [said in record.getMessage() for record in caplog.records] == [True, True]
    assert "<html>" not in caplog.text


def test_the_library_says_it_in_one_line(caplog: pytest.LogCaptureFixture) -> None:
    library = logging.getLogger("telegram.ext.Updater")
    calm = Calm()
    library.addFilter(calm)
    try:
        raise NetworkError("what people wrote")
    except NetworkError:
        library.exception("Error while calling %s", "get_updates")
    library.critical("Updater stopped unexpectedly. Pulled updates will be pulled again.")
    library.removeFilter(calm)
    assert [record.getMessage() for record in caplog.records] == [
        "Error while calling get_updates (NetworkError)"
    ]
    assert "Traceback" not in caplog.text
