"""What a line asks, be it a question, a command or what a link carried."""

import re

from bot.address import COMMANDS
from bot.question.gather import gather
from bot.question.query import Query
from bot.question.read import Reader
from bot.question.reading import Choices, Reading, Understood, Unknown
from bot.question.said import Said
from bot.wording import unlink

_COMMAND = re.compile(r"^/([A-Za-z0-9_]+)\S*\s*(.*)$", re.DOTALL)
# These commands are the beginnings of questions: "/results 2007" asks "results 2007".
_QUESTIONS = {
    "results": "results",
    "seats": "seats",
    "source": "source",
    "language": "language",
    "election": "default election",
    "settings": "settings",
    "privacy": "privacy",
    "forget": "forget me",
}
# Topics that change or delete something: never behind a link.
CHANGING = frozenset(("settings", "usual", "forget"))


def read(
    text: str, reader: Reader, frame: Query | None, beside: Query | None
) -> tuple[Reading, Said | None]:
    """What a text asks; and what it holds, None for a command without words of the person's."""
    command = _COMMAND.match(text)
    if command is None:
        reading, said = reader.read(text, frame, beside)
        return _which_election(reading, said), said
    name, rest = command[1].casefold(), command[2].strip()
    if name == "start" and rest:
        return _linked(rest, reader), None
    if name in _QUESTIONS:
        before = frame if name == "source" else None
        reading, said = reader.read(f"{_QUESTIONS[name]} {rest}", before)
        return _which_election(reading, said), gather(rest, reader.known) if rest else None
    if name in COMMANDS:
        return Understood(Query(name, reader.usual)), None
    return Unknown("command"), None


def _linked(payload: str, reader: Reader) -> Reading:
    """What a link asks: "seats_2021" or "seats-2021"; a greeting when that is nothing."""
    query = unlink(payload, reader.facts)
    reading: Reading = Understood(query) if query else reader.read(_spaced(payload))[0]
    if isinstance(reading, Understood) and reading.query.topic not in CHANGING:
        return reading
    return reading if isinstance(reading, Choices) else Understood(Query("start", reader.usual))


def _spaced(payload: str) -> str:
    return payload.replace("_", " ").replace("-", " ")


def _which_election(reading: Reading, said: Said) -> Reading:
    """A default election is chosen by its year; without one, the question is which."""
    if not isinstance(reading, Understood) or reading.query.topic != "usual":
        return reading
    if said.years or said.named_elections:
        return reading
    return Understood(Query("settings", reading.query.election, focus=("usual",)))
