"""Election files with one thing changed, for the tests of the checks."""

import re
import tomllib
from collections.abc import Iterator
from decimal import Decimal

from db.check import check
from db.files import bundled, bundled_contents, parse
from db.place import place
from db.problem import Problem

# A figure stands alone after its key; lines with quotes hold words.
FIGURE = re.compile(r"(?<== )-?\d+(?:\.\d+)?(?=,| \}|\n|$)")


def text_of(name: str) -> str:
    """A bundled file as text."""
    return bundled_contents()[name].decode()


def problems_of(text: str, name: str = "file.toml") -> tuple[Problem, ...]:
    """What the check says about a file, with the bundled data around it."""
    facts = bundled()
    return check(parse(name, text.encode()), facts.elections, facts.parties)


def figures(text: str) -> list[re.Match[str]]:
    """Every figure of a file, where it stands in the text."""
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    ends = [*starts[1:], len(text)]
    return [
        match
        for start, end in zip(starts, ends, strict=True)
        if '"' not in text[start:end]
        for match in FIGURE.finditer(text, start, end)
    ]


def with_figure_changed(text: str, figure: re.Match[str], sign: int) -> str:
    """The text with the last digit of one figure one higher or lower."""
    value = Decimal(figure.group())
    exponent = value.as_tuple().exponent
    step = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
    return f"{text[: figure.start()]}{value + sign * step}{text[figure.end() :]}"


def place_of_change(before: str, after: str) -> str:
    """The place of the one value in which two files differ; of a figure keyed again, its name."""
    tree = tomllib.loads(before, parse_float=Decimal)
    (path,) = _differences(tree, tomllib.loads(after, parse_float=Decimal))
    return f".{path[-1]}" if path[0] == "again" else place(tree, path)


def _differences(
    one: object, other: object, at: tuple[int | str, ...] = ()
) -> Iterator[tuple[int | str, ...]]:
    if isinstance(one, dict) and isinstance(other, dict):
        for key in one:
            yield from _differences(one[key], other[key], (*at, key))
    elif isinstance(one, list) and isinstance(other, list):
        for n, (item, changed) in enumerate(zip(one, other, strict=True)):
            yield from _differences(item, changed, (*at, n))
    elif one != other:
        yield at
