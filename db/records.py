"""What the bot on Telegram writes down while it runs."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from db.journal import Journal
from db.photos import PhotoIds
from db.pulse import Pulse
from db.transactions import transactions


@dataclass(frozen=True, slots=True)
class Records:
    """Updates, charts and signs of life."""

    journal: Journal
    photos: PhotoIds
    pulse: Pulse


@asynccontextmanager
async def records(url: str) -> AsyncIterator[Records]:
    """The records in a database whose tables are up to date."""
    beside = transactions(url)
    try:
        yield Records(Journal(beside), PhotoIds(beside), Pulse(beside))
    finally:
        await beside.close()
