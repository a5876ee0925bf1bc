"""Logs of a real process: one line an event, and never the token."""

import json
import subprocess
import sys

import pytest

from bot.logs import HIDDEN, redact

SECRET = "rig-token-not-a-secret-0123456789abc"
TOKEN = f"700000001:{SECRET}"
OTHER_TOKEN = "123456789:AAH-another_bots_token_of_the_usual_form"

PROGRAM = """
import logging, sys, warnings
from bot import logs
from bot.config import Log, Settings, Telegram
token = sys.argv[2]
logs.setup(
    Settings(telegram=Telegram(token=token), log=Log(level="info", format=sys.argv[1])),
    quiet=len(sys.argv) > 3,
)
logs.log.info("started", extra={"elections": 10, "url": f"http://127.0.0.1/bot{token}/getMe"})
logging.getLogger("httpx").info("a request line")
logging.getLogger("telegram.ext").warning("polling as %s", {"token": token})
logging.getLogger("other").error("not a number: %d", token)
warnings.warn(f"careful with {token}")
try:
    raise ValueError(token)
except ValueError:
    logs.log.exception("failed")
raise RuntimeError(token)
"""


def logged(*arguments: str) -> list[str]:
    """The stderr lines of a process that logs, warns, fails and crashes with its token."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stdout == ""
    return done.stderr.splitlines()


def test_text_is_one_logfmt_line_an_event() -> None:
    lines = logged("text", TOKEN)
    assert [line.split("event=")[1].split(" ")[0] for line in lines] == [
        "started",
        '"polling',
        '"<string>:14:',
        "failed",
        "crashed",
    ]
    assert "level=info logger=saylau event=started elections=10" in lines[0]


def test_json_is_one_object_an_event() -> None:
    started, polling, _, failed, crashed = map(json.loads, logged("json", TOKEN))
    assert (started["event"], started["level"], started["elections"]) == ("started", "info", 10)
    assert polling["logger"] == "telegram.ext"
    assert failed["exception"].splitlines()[-1] == f"ValueError: {HIDDEN}"
    assert crashed["exception"].splitlines()[-1] == f"RuntimeError: {HIDDEN}"


@pytest.mark.parametrize("form", ["text", "json"])
def test_token_is_in_no_line_of_any_logger(form: str) -> None:
    lines = "\n".join(logged(form, TOKEN))
    assert SECRET not in lines
    assert lines.count(HIDDEN) >= 5


def test_quiet_leaves_out_what_is_below_a_warning() -> None:
    assert not [line for line in logged("text", TOKEN, "quiet") if "level=info" in line]


def test_any_bot_token_is_redacted_even_if_it_is_not_ours() -> None:
    assert redact(f"no {OTHER_TOKEN}!", []) == f"no {HIDDEN}!"
    assert redact(f"/bot{OTHER_TOKEN.replace(':', '%3A')}/getMe", []) == f"/bot{HIDDEN}/getMe"


def test_secret_half_alone_is_redacted() -> None:
    assert redact(f"key {SECRET}", [TOKEN]) == f"key {HIDDEN}"


def test_short_half_of_a_made_up_token_takes_no_words_away() -> None:
    assert redact("abc and 1:abc", ["1:abc"]) == f"abc and {HIDDEN}"


def test_figures_and_times_are_left_alone() -> None:
    assert redact("at 12:30, 5247720 votes, ratio 98:107", [TOKEN]).endswith("ratio 98:107")
