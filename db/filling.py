"""What goes into the database and comes out of it, inside a transaction of the store."""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, func, select

from db.check import check_all
from db.facts import Facts
from db.files import Document, bundled_contents, bundled_version, parse, version_of
from db.migrations import HEAD
from db.parts import elections, parties
from db.party import Party
from db.problem import BadFilesError
from db.rows import Origin, all_elections, all_parties, hold_election, hold_party
from db.state import note, noted

BUNDLED, LOADED = "bundled", "loaded"


def fill(connection: Connection) -> None:
    """Takes over the bundled data when it is new; what was loaded from files stays."""
    # Tables of another revision may hold more of the same files.
    current = f"{HEAD} {bundled_version()}"
    if noted(connection, BUNDLED) == current:
        return
    kept = _loaded(connection)
    for name, content in bundled_contents().items():
        _hold(connection, parse(name, content), BUNDLED, kept)
    note(connection, BUNDLED, current)
    _renew_version(connection)


def load(connection: Connection, documents: Sequence[Document]) -> None:
    """Proves files against each other and what is held, then holds them. Raises BadFilesError."""
    facts = read(connection)
    problems = check_all(documents, facts.elections, facts.parties)
    if problems:
        raise BadFilesError(problems)
    held = _digests(connection)
    # Elections refer to parties.
    for document in sorted(documents, key=lambda document: document.election is not None):
        if any(held.get(name) != document.digest for name in document.names):
            _hold(connection, document, LOADED, ())
    _renew_version(connection)


def version(connection: Connection) -> str:
    """The version of the data that is held."""
    return noted(connection, "version") or ""


def read(connection: Connection) -> Facts:
    """All that is held."""
    return Facts(version(connection), all_elections(connection), all_parties(connection))


def _hold(connection: Connection, document: Document, origin: str, kept: Collection[str]) -> None:
    """Puts a file's content in the place of what is held of it, except for the names `kept`."""
    about = {"origin": origin, "digest": document.digest}
    _hold_parties(
        connection, [party for party in document.parties if f"party {party.id}" not in kept], about
    )
    election = document.election
    if election is not None and f"election {election.id}" not in kept:
        hold_election(connection, election, about)


def _hold_parties(connection: Connection, found: Sequence[Party], about: Origin) -> None:
    """A party keeps its position; a new one comes last."""
    held = set(connection.scalars(select(parties.c.id)))
    last = connection.scalar(select(func.max(parties.c.position))) or 0
    for party in found:
        new = party.id not in held
        last += new
        hold_party(connection, party, about, last if new else None)


def _digests(connection: Connection) -> dict[str, str]:
    """The digest of the file that each election and party came from."""
    return {
        f"{kind} {name}": digest
        for kind, table in (("election", elections), ("party", parties))
        for name, digest in connection.execute(select(table.c.id, table.c.digest))
    }


def _loaded(connection: Connection) -> set[str]:
    """The elections and parties that came from an operator's own files."""
    return {
        f"{kind} {name}"
        for kind, table in (("election", elections), ("party", parties))
        for name in connection.scalars(select(table.c.id).where(table.c.origin == LOADED))
    }


def _renew_version(connection: Connection) -> None:
    note(connection, "version", version_of(_digests(connection)))
