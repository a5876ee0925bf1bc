"""The command line: run, chat, ask, chart, data. Each command imports only what it uses."""

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from bot import config, data_commands, logs
from bot.pictures import Theme

CHARTS = Path("charts")
NOT_ON_TELEGRAM = (
    "No Telegram token is set, so the chat opens here. To get one, send /newbot to @BotFather;\n"
    "put it into config.toml (see config.example.toml) or into SAYLAU_TELEGRAM__TOKEN."
)

app = typer.Typer(
    name="saylau",
    help="Answers questions about Kazakhstan's parliamentary elections.",
    no_args_is_help=True,
    add_completion=False,
    # Its tracebacks show the values of variables, the token among them.
    pretty_exceptions_enable=False,
)
app.add_typer(data_commands.app, name="data")


@app.command()
def run() -> None:
    """Start the bot on Telegram; without a token, chat in the terminal."""
    settings = config.load()
    if settings.telegram.token is None:
        typer.echo(NOT_ON_TELEGRAM, err=True)
        _chat(settings)
    else:
        logs.setup(settings)
        _read_words()
        with asyncio.Runner(loop_factory=_fast_loop()) as runner:
            runner.run(_run(settings))


def _read_words() -> None:
    """Reads the words that belong to the data which come with the project, and most likely are
    those in the database: before all else is imported, which then takes the memory that is free
    again."""
    from bot.question.vocabulary import vocabulary
    from db.files import bundled

    vocabulary(bundled())


@app.command()
def chat() -> None:
    """Talk to the bot in the terminal; charts are written to ./charts."""
    _chat(config.load())


@app.command()
def ask(
    text: Annotated[str | None, typer.Argument(help="The question.")] = None,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Read one JSON object a line, write one a line.")
    ] = False,
    charts: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Write charts into this folder.")
    ] = None,
    why: Annotated[
        bool, typer.Option("--why", help="Show how the question is read instead of answering it.")
    ] = False,
) -> None:
    """Ask one question, or many from standard input, and print what is said back."""
    if (text is None) is not jsonl:
        raise typer.BadParameter('expected a question, such as "Ak Zhol votes", or --jsonl')
    settings = config.load()
    logs.setup(settings, quiet=True)
    if why and text is not None:
        typer.echo(asyncio.run(_why(settings, text)))
        return
    _leave_at_once_when_interrupted()
    asyncio.run(_ask(settings, text, charts))


@app.command()
def chart(
    question: Annotated[str, typer.Argument(help='Such as "hemicycle 2021".')],
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FILE", help="A .png or .svg file to write.")
    ],
    theme: Annotated[Theme, typer.Option(help="Dark letters on light, or light ones on dark.")] = (
        "light"
    ),
    language: Annotated[
        str | None, typer.Option(help="en, ru or kk; else that of the question.")
    ] = None,
) -> None:
    """Ask one question and write the chart that goes with the answer."""
    from bot.chart_command import FORMS, NoChartError
    from bot.wording import languages

    if output.suffix not in FORMS:
        raise typer.BadParameter(f"expected a file named {' or '.join(FORMS)}, found {output}")
    if language is not None and language not in languages():
        raise typer.BadParameter(f"expected one of {', '.join(languages())}, found {language}")
    settings = config.load()
    logs.setup(settings, quiet=True)
    try:
        asyncio.run(_chart(settings, question, output, theme, language))
    except (NoChartError, OSError) as error:
        typer.echo(f"saylau: {error}", err=True)
        raise typer.Exit(2) from None


async def _why(settings: config.Settings, text: str) -> str:
    from bot.assembly import opened_store
    from bot.question.explain import explain
    from bot.question.read import reader_of

    async with opened_store(settings) as store:
        return explain(text, reader_of(await store.facts(), settings.bot.default_election))


async def _run(settings: config.Settings) -> None:
    from bot.assembly import assembled
    from bot.telegram.application import TokenRefusedError
    from bot.telegram.application import run as run_telegram
    from bot.telegram.ports import Needs
    from bot.wording import languages, profile
    from db.records import records

    try:
        async with assembled(settings) as parts, records(settings.database.url) as kept:
            menu = {language: profile(language) for language in languages()}
            needs = Needs(
                parts.conversation,
                parts.drawing,
                parts.store,
                kept.journal,
                kept.photos,
                kept.pulse,
            )
            await run_telegram(settings, needs, menu)
    except TokenRefusedError:
        where = config.place("telegram.token")
        raise config.SettingsError(f"{where}: expected a token that Telegram knows") from None


def _fast_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop's event loop; where there is none, Python's own."""
    try:
        from uvloop import new_event_loop
    except ImportError:
        return None
    return new_event_loop


def _chat(settings: config.Settings) -> None:
    logs.setup(settings, quiet=True)
    _leave_at_once_when_interrupted()
    asyncio.run(_talk(settings))


async def _talk(settings: config.Settings) -> None:
    from bot import terminal
    from bot.assembly import assembled
    from bot.chart_folder import ChartFolder

    async with assembled(settings) as parts:
        await terminal.chat(parts.conversation, ChartFolder(CHARTS, parts.drawing))


async def _ask(settings: config.Settings, text: str | None, charts: Path | None) -> None:
    from bot.ask import Asker
    from bot.assembly import assembled
    from bot.chart_folder import ChartFolder

    async with assembled(settings, lasting=False) as parts:
        folder = ChartFolder(charts, parts.drawing) if charts else None
        asker = Asker(parts.conversation, folder)
        if text is None:
            await asker.lines(sys.stdin.buffer, sys.stdout.buffer)
        else:
            typer.echo(await asker.one(text))


async def _chart(
    settings: config.Settings, question: str, output: Path, theme: Theme, language: str | None
) -> None:
    from bot.assembly import opened_store
    from bot.chart_command import write
    from bot.conversation import Conversation
    from bot.fleeting import Fleeting
    from db.preferences import Preferences

    bot = settings.bot
    async with opened_store(settings) as store:
        held = Fleeting(store.facts, Preferences(language))
        conversation = Conversation(held, bot.default_election, bot.username)
        await write(conversation, question, output, theme)


def _leave_at_once_when_interrupted() -> None:
    # asyncio would wait for the line that is being read from standard input.
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def main() -> None:
    """Runs a command; what a person set wrongly is said without a traceback, with exit code 2."""
    try:
        app()
    except config.SettingsError as error:
        for line in str(error).splitlines():
            typer.echo(f"saylau: {line}", err=True)
        sys.exit(2)
    except BrokenPipeError:
        # Whoever read has left; what is still buffered must not fail again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


if __name__ == "__main__":
    main()
