"""What the bot is, which version, and where its figures come from."""

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
        ),
        next=(Query("elections", query.election), Query("help", query.election)),
    )
