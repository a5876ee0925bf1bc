"""Settings: defaults, file, variables, and what is said of a wrong one."""

import os
import tomllib
from pathlib import Path

import pytest

from bot import config

EXAMPLE = Path(__file__).parent.parent / "config.example.toml"
TOKEN = "123456789:not-a-real-token-but-of-its-form-000"


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No file and no variable but those of the test."""
    for name in os.environ:
        if name.startswith(config.PREFIX):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def wrong() -> str:
    """What is said of the settings."""
    with pytest.raises(config.SettingsError) as caught:
        config.load()
    return str(caught.value)


def test_defaults_ask_about_2007_in_a_sqlite_file_without_telegram() -> None:
    settings = config.load()
    assert settings.telegram.token is None
    assert settings.database.url == "sqlite+aiosqlite:///saylau.db"
    assert (settings.bot.default_election, settings.bot.username) == ("2007", "saylau_bot")
    assert (settings.log.level, settings.log.format) == ("info", "text")


def test_example_file_has_every_setting_with_its_default(monkeypatch: pytest.MonkeyPatch) -> None:
    defaults = config.load()
    monkeypatch.setenv("SAYLAU_CONFIG", str(EXAMPLE))
    assert config.load() == defaults
    written = tomllib.loads(EXAMPLE.read_text(encoding="utf-8"))
    keys = [f"{section}.{key}" for section, keys in written.items() for key in keys]
    assert keys == config.names()


def test_example_file_explains_every_setting_in_a_line_above_it() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    settings = [number for number, line in enumerate(lines) if " = " in line and line[0] != "#"]
    assert len(settings) == len(config.names())
    assert all(lines[number - 1].startswith("# ") for number in settings)


def test_variable_overrides_file(empty_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (empty_folder / "config.toml").write_text(
        f'[telegram]\ntoken = "{TOKEN}"\n[bot]\ndefault_election = "2012"\nusername = "other_bot"'
    )
    monkeypatch.setenv("SAYLAU_BOT__DEFAULT_ELECTION", "2016")
    settings = config.load()
    assert settings.telegram.token is not None
    assert settings.telegram.token.get_secret_value() == TOKEN
    assert (settings.bot.default_election, settings.bot.username) == ("2016", "other_bot")


@pytest.mark.parametrize("blank", ["", "  \n"])
def test_blank_token_counts_as_not_set(blank: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAYLAU_TELEGRAM__TOKEN", blank)
    monkeypatch.setenv("SAYLAU_TELEGRAM__BASE_URL", blank)
    assert config.load().telegram == config.Telegram()


def test_token_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAYLAU_TELEGRAM__TOKEN", TOKEN)
    assert TOKEN not in repr(config.load())


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("SAYLAU_LOG__LEVEL", "loud", "'debug', 'info', 'warning' or 'error'"),
        ("SAYLAU_LOG__FORMAT", "xml", "'text' or 'json'"),
        ("SAYLAU_TELEGRAM__TOKEN", "secret-without-colon", "a token as BotFather gives it"),
        ("SAYLAU_TELEGRAM__BASE_URL", "secret.example", "http://"),
        ("SAYLAU_DATABASE__URL", "secret.db", "sqlite+aiosqlite:///saylau.db"),
        ("SAYLAU_BOT__USERNAME", "@secret", "without @"),
    ],
)
def test_wrong_variable_is_named_with_what_was_expected(
    name: str, value: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    said = wrong()
    assert said.startswith(f"{name}: expected ")
    assert expected in said
    assert "secret" not in said


@pytest.mark.parametrize("name", ["SAYLAU_TELEGRAM__TOKN", "SAYLAU_TOKEN", "SAYLAU_LOG"])
def test_unknown_variable_is_refused_by_name(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "x")
    said = wrong()
    assert said.startswith(f"{name}: expected one of ")
    assert "SAYLAU_TELEGRAM__TOKEN" in said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('[log]\nlevel = "loud"', "log.level in config.toml: expected 'debug'"),
        ('[log]\nlevle = "info"', "log.levle in config.toml: expected one of telegram.token,"),
        ("[logs]", "logs in config.toml: expected one of telegram.token,"),
        ("log = 3", "log in config.toml: expected a section, [log]"),
        ("[telegram]\ntoken = 3", "telegram.token in config.toml: expected a valid string"),
        (f'token = = "{TOKEN}"', "config.toml: expected TOML: "),
        ('[bot]\nusername = "\udcff"', "config.toml: expected a readable TOML file: "),
    ],
)
def test_wrong_file_is_named_with_what_was_expected(
    text: str, expected: str, empty_folder: Path
) -> None:
    (empty_folder / "config.toml").write_bytes(text.encode(errors="surrogateescape"))
    said = wrong()
    assert said.startswith(expected)
    assert TOKEN not in said


def test_every_wrong_setting_is_named_at_once(empty_folder: Path) -> None:
    (empty_folder / "config.toml").write_text('[log]\nlevel = "loud"\nformat = "xml"')
    assert [line.split(" ")[0] for line in wrong().splitlines()] == ["log.level", "log.format"]


def test_named_file_must_exist(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAYLAU_CONFIG", "nowhere.toml")
    assert wrong() == "SAYLAU_CONFIG: expected a file, but there is no nowhere.toml"
