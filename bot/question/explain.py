"""Why a text was read as it was: each word's link, the rows that fit, and the one that won."""

from collections.abc import Iterator

from bot.question.candidates import When
from bot.question.compose import Composer
from bot.question.gather import linked
from bot.question.read import Reader
from bot.question.table import Row
from bot.question.words import words

MOST_ROWS = 5


def explain(text: str, reader: Reader) -> str:
    """Lines for a person who adds words: what was found, what fitted, what came of it.

    A row's score is how many of its needs were said; the first of the highest wins.
    """
    return "\n".join((*_links(text, reader), *_rows(text, reader), *_reading(text, reader)))


def _links(text: str, reader: Reader) -> Iterator[str]:
    numbers, spans = linked(words(text), reader.known)
    for number in numbers:
        yield f"{number.value:f}: {number.kind}"
    for span in spans:
        values = " or ".join(f"{span.kind} {value}" for value in span.values)
        yield f"{span.text}: {values or 'unknown'} ({span.score:.2f})"


def _rows(text: str, reader: Reader) -> Iterator[str]:
    _, said = reader.read(text)
    composer = Composer(reader.facts, reader.table)
    parts = composer.parts(said, When(None, None, reader.usual))
    yield f"parts: {', '.join(sorted(parts)) or 'none'}"
    fitting = reader.table.fitting(parts)[:MOST_ROWS]
    for row in fitting:
        yield f"fits, {len(row.needs)}: {_named(row)}"
    if not fitting:
        for row in reader.table.near(parts)[:MOST_ROWS]:
            over = ", ".join(sorted(parts - reader.table.light - row.known))
            yield f"does not fit: {_named(row)}; has no place for {over}"


def _named(row: Row) -> str:
    needs = " + ".join("|".join(sorted(need)) for need in row.needs)
    return f"{row.topic} (needs {needs})"


def _reading(text: str, reader: Reader) -> Iterator[str]:
    reading, _ = reader.read(text)
    yield f"reading: {reading}"
