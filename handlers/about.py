"""What the bot is, which version, and where its figures come from."""

import datetime
from collections.abc import Sequence
from importlib.metadata import version

from bot.answer import Answer, say
from bot.question.query import Query
from db.facts import Facts


def answer(query: Query, facts: Facts) -> Answer:
    """The bot in four lines."""
    return Answer(
        lines=(
            say("about"),
            say("about-data", elections=len(facts.elections), years=tuple(facts.elections)),
            say("about-figures"),
            say("about-version", version=version("saylau-bot"), data=facts.version),
            *(say("about-date", date=date) for date in _newest(facts)),
        ),
        next=(Query("elections", query.election), Query("help", query.election)),
    )


def _newest(facts: Facts) -> Sequence[datetime.date]:
    """The day of the newest source, if any has one."""
    held = facts.elections.values()
    dates = (source.date for election in held for source in election.sources.values())
    return sorted(date for date in dates if date)[-1:]
