"""Checking, loading and listing, for the command line."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from db.check import check_all
from db.facts import Facts
from db.files import bundled, read
from db.problem import Problem
from db.store import Store


@dataclass(frozen=True, slots=True)
class Held:
    """A line of the list of what is held."""

    id: str
    date: datetime.date
    status: str
    lines: int
    has_votes: bool
    sources: int


def check_files(paths: Sequence[Path], facts: Facts | None = None) -> tuple[Problem, ...]:
    """Every problem of these files, each proven together with the others and with what is held,
    or else with the bundled data."""
    held = facts or bundled()
    return check_all([read(path) for path in paths], held.elections, held.parties)


async def load_files(store: Store, paths: Sequence[Path]) -> Facts:
    """Loads files, all or nothing, and returns all that is held. Raises BadFilesError."""
    return await store.load([read(path) for path in paths])


def held(facts: Facts) -> tuple[Held, ...]:
    """The elections that are held, oldest first."""
    return tuple(
        Held(
            election.id,
            election.date,
            election.status,
            len(election.results),
            any(row.votes is not None for row in election.results),
            len(election.sources),
        )
        for election in sorted(facts.elections.values(), key=lambda election: election.date)
    )
