"""Reading election and party files, the bundled ones included."""

import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files
from pathlib import Path

from db.facts import Election, Facts
from db.form import election_of, parties_of
from db.party import Party
from db.place import shown
from db.problem import BadFilesError, Problem
from db.shape import Table

LARGEST = 10**9


@dataclass(frozen=True, slots=True)
class Document:
    """A file as it was read: an election or parties, or the problems that kept it from being one.

    `again` holds figures keyed a second time; `tree` is the file as TOML has it.
    """

    file: str
    digest: str
    tree: Table
    election: Election | None
    parties: tuple[Party, ...]
    again: object
    problems: tuple[Problem, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """What is in the file: `election 2007`, or `party asar` for each of its parties."""
        if self.election is not None:
            return (f"election {self.election.id}",)
        return tuple(f"party {party.id}" for party in self.parties)


def read(path: Path) -> Document:
    """A file by its path; one that cannot be read is a document with a problem."""
    try:
        return parse(path.name, path.read_bytes())
    except OSError as error:
        problem = Problem(path.name, "file", error.strerror or "an error", "a readable file")
        return Document(path.name, "", {}, None, (), None, (problem,))


def parse(file: str, content: bytes) -> Document:
    """A file by its content: parties if it has a list of them, otherwise an election."""
    digest = hashlib.sha256(content).hexdigest()
    try:
        tree: Table = tomllib.loads(content.decode(), parse_float=Decimal)
    except (ValueError, RecursionError) as error:
        problem = Problem(file, "file", str(error) or "too deep a nesting", "TOML")
        return Document(file, digest, {}, None, (), None, (problem,))
    problems = tuple(_excessive(file, tree, ""))
    if problems:
        return Document(file, digest, tree, None, (), None, problems)
    if "parties" in tree:
        parties, problems = parties_of(file, tree)
        problems += _unknown_keys(file, tree)
        return Document(file, digest, tree, None, parties, None, problems)
    again = tree.pop("again", {})
    election, problems = election_of(file, tree)
    return Document(file, digest, tree, election, (), again, problems)


def _unknown_keys(file: str, tree: Table) -> tuple[Problem, ...]:
    extra = set(tree) - {"parties", "sources"}
    return tuple(Problem(file, key, shown(tree[key]), "no such key") for key in sorted(extra))


def _excessive(file: str, value: object, place: str) -> Iterable[Problem]:
    """Numbers far beyond any election, which exact arithmetic would take for ever to handle."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _excessive(file, item, f"{place}.{key}".lstrip("."))
    elif isinstance(value, list):
        for n, item in enumerate(value):
            yield from _excessive(file, item, f"{place}[{n}]")
    elif _is_excessive(value):
        yield Problem(file, place, "a number out of all proportion", f"at most {LARGEST:,}")


def _is_excessive(value: object) -> bool:
    if isinstance(value, Decimal):
        return not value.is_finite() or abs(value.adjusted()) > 9
    return isinstance(value, int) and abs(value) > LARGEST


def version_of(digests: Mapping[str, str]) -> str:
    """One short name for a whole set of files, from the digests of their contents."""
    listed = "\n".join(f"{name} {digest}" for name, digest in sorted(digests.items()))
    return hashlib.sha256(listed.encode()).hexdigest()[:12]


@cache
def bundled_contents() -> Mapping[str, bytes]:
    """The data files that come with the program, parties first."""
    data = files("db") / "data"
    elections = sorted((data / "elections").iterdir(), key=lambda path: path.name)
    chosen = [data / "parties.toml", *(p for p in elections if p.name.endswith(".toml"))]
    return {path.name: path.read_bytes() for path in chosen}


@cache
def bundled_version() -> str:
    """The version of the data files that come with the program, without reading what they say."""
    contents = bundled_contents().items()
    return version_of({name: hashlib.sha256(content).hexdigest() for name, content in contents})


@cache
def bundled_documents() -> tuple[Document, ...]:
    """The data files that come with the program, read."""
    return tuple(parse(name, content) for name, content in bundled_contents().items())


@cache
def bundled() -> Facts:
    """The facts that come with the program, straight from their files and without a database."""
    documents = bundled_documents()
    problems = tuple(problem for document in documents for problem in document.problems)
    if problems:
        raise BadFilesError(problems)
    elections = {d.election.id: d.election for d in documents if d.election}
    parties = {party.id: party for document in documents for party in document.parties}
    digests = {name: document.digest for document in documents for name in document.names}
    return Facts(version_of(digests), elections, parties)
