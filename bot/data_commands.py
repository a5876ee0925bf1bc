"""`saylau data`: check, load and list the elections that are held."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot import config, logs

if TYPE_CHECKING:
    from db.facts import Facts
    from db.problem import Problem

Files = Annotated[list[Path], typer.Argument(help="TOML files of elections or parties.")]

app = typer.Typer(help="Check, load and list the elections that are held.", no_args_is_help=True)


@app.command()
def check(files: Files) -> None:
    """Prove files by arithmetic, against each other and against what is held."""
    settings = _settings()
    problems = asyncio.run(_check(settings, files))
    _report(problems)
    typer.echo(f"{_count(len(files), 'file')} without a problem.")


@app.command()
def load(files: Files) -> None:
    """Check files, then load them, all or nothing; a running bot sees them within a second."""
    from db.problem import BadFilesError

    settings = _settings()
    try:
        facts = asyncio.run(_load(settings, files))
    except BadFilesError as error:
        _report(error.problems)
    else:
        typer.echo(f"{_count(len(files), 'file')} held. {_summary(facts)}")


@app.command(name="list")
def list_() -> None:
    """Show what is held."""
    from rich.console import Console
    from rich.table import Table

    from db.load import held

    facts = asyncio.run(_facts(_settings()))
    table = Table("Election", "Date", "Status", "Lists", "Votes", "Sources", box=None)
    for row in held(facts):
        votes = "yes" if row.has_votes else "no"
        status = row.status.replace("_", " ")
        table.add_row(row.id, f"{row.date}", status, f"{row.lines}", votes, f"{row.sources}")
    Console().print(table)
    typer.echo(_summary(facts))


def _settings() -> config.Settings:
    settings = config.load()
    logs.setup(settings, quiet=True)
    return settings


async def _check(settings: config.Settings, files: list[Path]) -> "tuple[Problem, ...]":
    from db.load import check_files

    return check_files(files, await _facts(settings))


async def _load(settings: config.Settings, files: list[Path]) -> "Facts":
    from bot.assembly import opened_store
    from db.load import load_files

    async with opened_store(settings) as store:
        return await load_files(store, files)


async def _facts(settings: config.Settings) -> "Facts":
    from bot.assembly import opened_store

    async with opened_store(settings) as store:
        return await store.facts()


def _report(problems: "tuple[Problem, ...]") -> None:
    for problem in problems:
        typer.echo(str(problem))
    if problems:
        raise typer.Exit(1)


def _summary(facts: "Facts") -> str:
    elections = _count(len(facts.elections), "election")
    return f"{elections}, {len(facts.parties)} parties and lists, data version {facts.version}."


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
