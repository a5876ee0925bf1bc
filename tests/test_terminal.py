"""The conversation in a terminal, typed and piped."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput
from rich.console import Console

from bot.chart_folder import ChartFolder
from bot.conversation import Conversation
from bot.drawing import Drawing
from bot.markup import styled
from bot.terminal import Terminal, converse, read
from tests.people import BOT, Bundled


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Charts and history go nowhere else."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))


def terminal(*, interactive: bool = False) -> Terminal:
    """A terminal that keeps what it shows."""
    console = Console(file=StringIO(), force_terminal=interactive, no_color=True, width=100)
    conversation = Conversation(Bundled(), "2007", BOT)
    return Terminal(conversation, console, ChartFolder(Path("charts"), Drawing()))


def shown(on: Terminal) -> str:
    """All that the terminal has shown."""
    assert isinstance(on.console.file, StringIO)
    return on.console.file.getvalue()


@contextmanager
def typed(keys: str) -> Iterator[None]:
    """A keyboard on which these keys are pressed."""
    with create_pipe_input() as keyboard, create_app_session(keyboard, DummyOutput()):
        keyboard.send_text(keys)
        yield


async def test_piped_line_gets_plain_text_and_the_path_of_its_chart() -> None:
    plain = terminal()
    await read(plain, StringIO("Ak Zhol votes\n"))
    first, *_, path, _ = shown(plain).splitlines()
    assert first == "183,346 votes for Ak Zhol in 2007."
    assert Path(path.strip("[]")).read_bytes().startswith(b"\x89PNG")


async def test_piped_lines_are_one_conversation() -> None:
    plain = terminal()
    await read(plain, StringIO("Ak Zhol votes\n\nand Nur Otan?"))
    assert "5,247,720" in shown(plain)


async def test_exit_leaves_the_rest_unread() -> None:
    plain = terminal()
    await read(plain, StringIO("Exit\nAk Zhol votes\n"))
    assert shown(plain) == ""


@pytest.mark.parametrize("leave", ["exit\r", "\x04", "\x03"], ids=["exit", "ctrl-d", "ctrl-c"])
async def test_typed_question_is_answered_until_the_person_leaves(leave: str) -> None:
    chat = terminal(interactive=True)
    with typed(f"Ak Zhol votes\r{leave}"):
        await converse(chat)
    assert "183,346 votes" in shown(chat)
    assert "+Ak Zhol votes" in Path("saylau/history").read_text(encoding="utf-8")


async def test_history_that_cannot_be_kept_is_done_without(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    Path("file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", "file")
    chat = terminal(interactive=True)
    with typed("turnout\rexit\r"):
        await converse(chat)
    assert "68.41%" in shown(chat)


async def test_greeting_offers_examples_that_complete_and_can_be_asked_by_number() -> None:
    chat = terminal(interactive=True)
    await chat.say("/start")
    assert "Ak Zhol votes 2007" in chat.examples
    number = chat.offered.index("Ak Zhol votes 2007") + 1
    assert f"{number}  Ak Zhol votes 2007" in shown(chat)
    await chat.say(f"{number}")
    assert "183,346" in shown(chat)


async def test_failure_is_one_sentence_and_the_chat_goes_on() -> None:
    Path("charts").touch()
    chat = terminal()
    await read(chat, StringIO("Ak Zhol votes\nasdfghjkl\n"))
    assert Conversation.failure(None).text in shown(chat)
    assert "results 2007" in shown(chat).splitlines()[-4]


def test_html_becomes_styled_text() -> None:
    text = styled('<b>3.09%</b> of &lt;all&gt;, <i><a href="http://127.0.0.1/">source</a></i>')
    assert text.plain == "3.09% of <all>, source"
    bold, italic = text.spans[0], text.spans[-1]
    assert (bold.start, bold.end, str(bold.style)) == (0, 5, "bold")
    assert (italic.start, str(italic.style)) == (
        16,
        "italic underline link http://127.0.0.1/",
    )


async def test_figures_are_written_to_a_file() -> None:
    plain = terminal()
    await read(plain, StringIO("Ak Zhol votes\ncsv\n"))
    assert "2007,Ak Zhol,183346" in shown(plain)
    assert (Path("charts") / "saylau-party-ak_zhol-votes-2007.csv").is_file()
