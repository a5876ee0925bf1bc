"""Settings: `config.toml`, or the file that SAYLAU_CONFIG names, then SAYLAU_* variables."""

import os
import re
import tomllib
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

PREFIX = "SAYLAU_"
FILE_VARIABLE = "SAYLAU_CONFIG"
DEFAULT_FILE = "config.toml"

_SECTION = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")


class SettingsError(Exception):
    """Settings that cannot be used; each line names a setting and what was expected of it."""


def _blank_is_unset(value: object) -> object:
    if not isinstance(value, str):
        return value
    return value.strip() or None


def _token(value: object) -> object:
    value = _blank_is_unset(value)
    if isinstance(value, str) and not _TOKEN.fullmatch(value):
        raise ValueError("expected a token as BotFather gives it: digits, a colon, letters")
    return value


def _address(value: object) -> object:
    value = _blank_is_unset(value)
    if isinstance(value, str) and not value.startswith(("http://", "https://")):
        raise ValueError("expected an address that begins with http:// or https://")
    return value


def _async_url(value: object) -> object:
    if isinstance(value, str) and not re.match(r"[a-z0-9]+\+[a-z0-9]+://", value):
        raise ValueError("expected an async SQLAlchemy URL such as sqlite+aiosqlite:///saylau.db")
    return value


def _username(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{2,31}", value):
        raise ValueError("expected a username without @: letters, digits and underscores")
    return value


Address = Annotated[str | None, BeforeValidator(_address)]


class Telegram(BaseModel):
    """The connection to Telegram; without a token there is none."""

    model_config = _SECTION

    token: Annotated[SecretStr | None, BeforeValidator(_token)] = None
    base_url: Address = None
    base_file_url: Address = None


class Database(BaseModel):
    """Where elections and chats are kept."""

    model_config = _SECTION

    url: Annotated[str, BeforeValidator(_async_url)] = "sqlite+aiosqlite:///saylau.db"


class Bot(BaseModel):
    """How questions are taken: the election meant when none is named, the bot's own name, and
    where its source code can be had."""

    model_config = _SECTION

    default_election: Annotated[str, Field(coerce_numbers_to_str=True)] = "2007"
    username: Annotated[str, BeforeValidator(_username)] = "saylau_bot"
    source_url: Address = None


class Limits(BaseModel):
    """How many unanswered questions one may have at once; ages and times in seconds."""

    model_config = _SECTION

    person: Annotated[int, Field(ge=1)] = 10
    group: Annotated[int, Field(ge=1)] = 20
    stale_after: Annotated[int, Field(ge=1)] = 86_400
    edit_within: Annotated[int, Field(ge=0)] = 900
    inline_cache: Annotated[int, Field(ge=0, le=86_400)] = 300


class Log(BaseModel):
    """What is logged, and as logfmt (text) or as JSON."""

    model_config = _SECTION

    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["text", "json"] = "text"


class Settings(BaseSettings):
    """All settings, section by section."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_nested_delimiter="__",
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
    )

    telegram: Telegram = Telegram()
    database: Database = Database()
    bot: Bot = Bot()
    limits: Limits = Limits()
    log: Log = Log()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """What code passes, then the variables, then the file."""
        return (
            init_settings,
            env_settings,
            TomlConfigSettingsSource(settings_cls, toml_file=_file()),
        )


def load() -> Settings:
    """The settings of this process. Raises SettingsError, naming every wrong one."""
    unknown = _unknown_variables()
    if unknown:
        raise SettingsError("\n".join(unknown))
    try:
        return Settings()
    except ValidationError as error:
        details = error.errors(include_url=False, include_context=False, include_input=False)
        raise SettingsError("\n".join(map(_sentence, details))) from None
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{_file()}: expected TOML: {error}") from None
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{_file()}: expected a readable TOML file: {error}") from None


def _file() -> Path:
    named = os.environ.get(FILE_VARIABLE)
    if not named:
        return Path(DEFAULT_FILE)
    path = Path(named).expanduser()
    if not path.is_file():
        raise SettingsError(f"{FILE_VARIABLE}: expected a file, but there is no {named}")
    return path


def names() -> list[str]:
    """Every setting as section.key, in the order in which they are explained."""
    return [
        f"{section}.{key}"
        for section, field in Settings.model_fields.items()
        for key in type(field.default).model_fields
    ]


def place(name: str) -> str:
    """Where a setting stands: its variable if there is one, otherwise its name and the file."""
    variable = _variable(name)
    return variable if variable in os.environ else f"{name} in {_file()}"


def _variable(name: str) -> str:
    return PREFIX + name.upper().replace(".", "__")


def _unknown_variables() -> list[str]:
    known = {FILE_VARIABLE, *map(_variable, names())}
    return [
        f"{name}: expected one of {', '.join(sorted(known))}"
        for name in sorted(os.environ)
        if name.upper().startswith(PREFIX) and name.upper() not in known
    ]


def _sentence(detail: ErrorDetails) -> str:
    """One wrong setting in words, without its value: it may be the token."""
    return f"{place('.'.join(map(str, detail['loc'])))}: {_expected(detail)}"


def _expected(detail: ErrorDetails) -> str:
    if detail["type"] == "extra_forbidden":
        return f"expected one of {', '.join(names())}"
    if detail["type"] == "model_type":
        return f"expected a section, [{detail['loc'][0]}]"
    message = detail["msg"].removeprefix("Value error, ")
    return message.replace("Input should be", "expected", 1)
