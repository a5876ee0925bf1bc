"""The command `saylau` as a process: what it prints, where, and how it ends."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

DATA = Path(__file__).parent.parent / "db" / "data"


class Saylau:
    """Runs the command."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        others = {name: value for name, value in os.environ.items() if "SAYLAU" not in name}
        path = str(Path(__file__).parent.parent)
        self.environment = {**others, "HOME": str(folder), "PYTHONPATH": path}

    def __call__(
        self, *arguments: str, said: str = "", **variables: str
    ) -> subprocess.CompletedProcess[str]:
        """The command's output and exit code, with `said` as its standard input."""
        return subprocess.run(
            [sys.executable, "-m", "bot", *arguments],
            cwd=self.folder,
            env={**self.environment, **variables},
            input=said,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )


@pytest.fixture(scope="module")
def first_start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database that the first start makes."""
    saylau = Saylau(tmp_path_factory.mktemp("first"))
    assert saylau("data", "list").returncode == 0
    return saylau.folder / "saylau.db"


@pytest.fixture
def saylau(tmp_path: Path, first_start: Path) -> Saylau:
    """The command in a working folder and a home of its own, not started for the first time."""
    shutil.copy(first_start, tmp_path)
    return Saylau(tmp_path)


def test_ask_why_shows_how_a_question_is_read(saylau: Saylau) -> None:
    done = saylau("ask", "--why", "Ak Zhol vtoes 2012")
    assert "vtoes: concept votes (0.90)" in done.stdout
    assert "fits, 1: party (needs PARTY)" in done.stdout
    assert done.returncode == 0


def test_ask_prints_the_reply(saylau: Saylau) -> None:
    done = saylau("ask", "Ak Zhol votes")
    assert done.stdout.startswith("183,346 votes for Ak Zhol in 2007.\n")
    assert (done.stderr, done.returncode) == ("", 0)


def test_ask_jsonl_prints_one_object_a_line_and_writes_charts(saylau: Saylau) -> None:
    lines = '{"id": 1, "text": "Ak Zhol votes"}\n{"id": 2, "text": "Ақ жол"}\nbroken\n'
    done = saylau("ask", "--jsonl", "--charts", "charts", said=lines)
    first, second, broken = map(json.loads, done.stdout.splitlines())
    assert (saylau.folder / first["chart"]["png"]).is_file()
    assert second["reading"] == "Ақ жол · 2007"
    assert "Ақ жол · 2007" in done.stdout
    assert broken["status"] == "error"
    assert (done.stderr, done.returncode) == ("", 0)


def test_ask_keeps_no_settings(saylau: Saylau) -> None:
    line = json.dumps({"text": "turnout", "context": ["answer in Russian"]})
    assert "явка" in saylau("ask", "--jsonl", said=line).stdout
    assert (saylau.folder / "saylau.db").read_bytes().count(b"ask-") == 0


@pytest.mark.parametrize(("name", "beginning"), [("out.png", b"\x89PNG"), ("out.svg", b"<?xml")])
def test_chart_is_written_in_the_form_its_name_asks_for(
    name: str, beginning: bytes, saylau: Saylau
) -> None:
    done = saylau("chart", "hemicycle 2021", "-o", name, "--theme", "dark", "--language", "kk")
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)
    assert (saylau.folder / name).read_bytes().startswith(beginning)


def test_chart_of_an_svg_is_in_the_language_and_the_theme_asked_for(saylau: Saylau) -> None:
    saylau("chart", "hemicycle 2021", "-o", "out.svg", "--theme", "dark", "--language", "kk")
    words = (saylau.folder / "out.svg").read_text("utf-8")
    assert "2021 жылғы палата" in words
    assert "#17212B" in words


@pytest.mark.parametrize(
    ("question", "file", "sentence"),
    [
        ("when was the election", "out.png", "no chart goes with the answer to"),
        ("turnout", "no/such/folder/out.png", "No such file or directory"),
    ],
)
def test_chart_that_cannot_be_written_is_one_sentence_and_exit_code_2(
    question: str, file: str, sentence: str, saylau: Saylau
) -> None:
    done = saylau("chart", question, "-o", file)
    assert (done.stdout, done.returncode) == ("", 2)
    assert done.stderr.startswith("saylau: ")
    assert sentence in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [["ask"], ["ask", "turnout", "--jsonl"], ["aks"], ["chart", "turnout", "-o", "out.gif"]],
)
def test_wrong_use_is_exit_code_2(arguments: list[str], saylau: Saylau) -> None:
    done = saylau(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""


def test_run_without_token_says_how_to_get_one_and_talks(saylau: Saylau) -> None:
    done = saylau("run", said="Ak Zhol votes\n")
    assert len(done.stderr.splitlines()) == 2
    assert "@BotFather" in done.stderr
    assert "SAYLAU_TELEGRAM__TOKEN" in done.stderr
    assert done.stdout.startswith("183,346 votes")
    assert done.returncode == 0


def test_chat_talks_without_a_word_about_tokens(saylau: Saylau) -> None:
    done = saylau("chat", said="turnout\n")
    assert done.stdout.startswith("68.41%")
    assert (done.stderr, done.returncode) == ("", 0)


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("SAYLAU_LOG__LEVEL", "loud", "'debug', 'info', 'warning' or 'error'"),
        ("SAYLAU_BOT__DEFAULT_ELECTION", "2008", "one of 1994, 1995, 1999"),
        ("SAYLAU_DATABASE__URL", "sqlite+aiosqlite:////dev/null/x.db", "a database that opens"),
    ],
)
def test_wrong_setting_is_one_sentence_and_exit_code_2(
    name: str, value: str, expected: str, saylau: Saylau
) -> None:
    done = saylau("ask", "turnout", **{name: value})
    assert done.returncode == 2
    assert done.stderr.startswith(f"saylau: {name}: expected {expected}")
    assert len(done.stderr.splitlines()) == 1


def test_data_that_comes_with_the_project_is_without_a_problem(saylau: Saylau) -> None:
    done = saylau("data", "check", str(DATA / "parties.toml"), str(DATA / "elections/2007.toml"))
    assert (done.stdout, done.returncode) == ("2 files without a problem.\n", 0)


@pytest.mark.parametrize("command", ["check", "load"])
def test_data_problem_is_a_line_with_file_place_found_and_expected(
    command: str, saylau: Saylau
) -> None:
    text = (DATA / "elections/2007.toml").read_text(encoding="utf-8")
    (saylau.folder / "changed.toml").write_text(text.replace("146805", "146806"), "utf-8")
    done = saylau("data", command, "changed.toml")
    assert done.returncode == 1
    for line in done.stdout.splitlines():
        assert re.fullmatch(r"changed\.toml: .+: found .+, expected .+", line)


def test_what_is_loaded_is_listed(saylau: Saylau) -> None:
    loaded = saylau("data", "load", str(DATA / "elections/2007.toml"))
    summary = loaded.stdout.removeprefix("1 file held. ")
    assert re.fullmatch(r"10 elections, \d+ parties and lists, data version \w+\.\n", summary)
    _, *rows, last = saylau("data", "list").stdout.splitlines()
    assert [row.split()[0] for row in rows] == sorted(
        path.stem for path in (DATA / "elections").glob("*.toml")
    )
    assert last == summary.strip()


def test_reader_that_leaves_early_is_no_error_message(saylau: Saylau) -> None:
    many = '{"text": "turnout"}\\n' * 300
    command = f"printf '{many}' | {sys.executable} -m bot ask --jsonl | head -n 1"
    done = subprocess.run(
        ["sh", "-c", command],
        cwd=saylau.folder,
        env=saylau.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == ""
