"""What goes into the database and comes out of it, inside a transaction of the store."""

from collections.abc import Collection, Sequence

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.check import check_all
from db.facts import Election, Facts, Party
from db.files import Document, bundled_contents, bundled_version, parse, version_of
from db.migrations import HEAD
from db.models import ElectionRow, PartyRow, StateRow
from db.problem import BadFilesError
from db.rows import election_fact, election_row, party_fact, party_row

BUNDLED, LOADED = "bundled", "loaded"


async def fill(session: AsyncSession) -> None:
    """Takes over the bundled data when it is new; what was loaded from files stays."""
    # Tables of another revision may hold more of the same files.
    current = f"{HEAD} {bundled_version()}"
    row = await session.get(StateRow, BUNDLED)
    if row is not None and row.value == current:
        return
    kept = await _loaded(session)
    for name, content in bundled_contents().items():
        await _hold(session, parse(name, content), BUNDLED, kept)
    await session.merge(StateRow(key=BUNDLED, value=current))
    await _renew_version(session)


async def load(session: AsyncSession, documents: Sequence[Document]) -> None:
    """Proves files against each other and what is held, then holds them. Raises BadFilesError."""
    facts = await read(session)
    problems = check_all(documents, facts.elections, facts.parties)
    if problems:
        raise BadFilesError(problems)
    held = await _digests(session)
    # Elections refer to parties.
    for document in sorted(documents, key=lambda document: document.election is not None):
        if any(held.get(name) != document.digest for name in document.names):
            await _hold(session, document, LOADED, ())
    await _renew_version(session)


async def version(session: AsyncSession) -> str:
    """The version of the data that is held."""
    row = await session.get(StateRow, "version")
    return row.value if row else ""


async def read(session: AsyncSession) -> Facts:
    """All that is held."""
    parties = await session.scalars(select(PartyRow).order_by(PartyRow.position))
    elections = await session.scalars(select(ElectionRow).order_by(ElectionRow.date))
    return Facts(
        await version(session),
        {row.id: election_fact(row) for row in elections},
        {row.id: party_fact(row) for row in parties},
    )


async def _hold(
    session: AsyncSession, document: Document, origin: str, kept: Collection[str]
) -> None:
    """Puts a file's content in the place of what is held of it, except for the names `kept`."""
    parties = [party for party in document.parties if f"party {party.id}" not in kept]
    if parties:
        await _hold_parties(session, parties, origin, document.digest)
    election = document.election
    if election is not None and f"election {election.id}" not in kept:
        await _hold_election(session, election, origin, document.digest)
    # Elections refer to parties that must be there before them.
    await session.flush()


async def _hold_parties(
    session: AsyncSession, parties: Sequence[Party], origin: str, digest: str
) -> None:
    """A party keeps its position; a new one comes last."""
    held = await session.execute(select(PartyRow.id, PartyRow.position))
    positions = {row.id: row.position for row in held}
    for party in parties:
        last = max(positions.values(), default=0)
        row = party_row(party, positions.get(party.id, last + 1), origin, digest)
        if party.id in positions:
            await session.merge(row)
        else:
            session.add(row)
        positions[party.id] = row.position


async def _hold_election(
    session: AsyncSession, election: Election, origin: str, digest: str
) -> None:
    await session.execute(delete(ElectionRow).where(ElectionRow.id == election.id))
    session.add(election_row(election, origin, digest))


async def _digests(session: AsyncSession) -> dict[str, str]:
    """The digest of the file that each election and party came from."""
    elections = await session.execute(select(ElectionRow.id, ElectionRow.digest))
    parties = await session.execute(select(PartyRow.id, PartyRow.digest))
    return {f"election {name}": digest for name, digest in elections} | {
        f"party {name}": digest for name, digest in parties
    }


async def _loaded(session: AsyncSession) -> set[str]:
    """The elections and parties that came from an operator's own files."""
    elections = await session.scalars(select(ElectionRow.id).where(ElectionRow.origin == LOADED))
    parties = await session.scalars(select(PartyRow.id).where(PartyRow.origin == LOADED))
    return {f"election {name}" for name in elections} | {f"party {name}" for name in parties}


async def _renew_version(session: AsyncSession) -> None:
    current = version_of(await _digests(session))
    await session.merge(StateRow(key="version", value=current))
