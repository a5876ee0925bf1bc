"""A file as a whole: what it refers to exists, and nothing is there twice."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from db.check.values import Known, value_problems
from db.facts import Election
from db.files import Document
from db.party import Party
from db.problem import Problem


def election_problems(
    document: Document,
    election: Election,
    elections: Mapping[str, Election],
    parties: Mapping[str, Party],
) -> Iterator[Problem]:
    """What cannot be in an election's file, arithmetic aside."""
    known = Known({*elections, election.id}, parties, election.sources)
    file = document.file
    yield from value_problems(file, election, "", known)
    yield from _twice(file, "sources", _ids(document.tree.get("sources")))
    yield from _twice(file, "results", (row.party for row in election.results))
    yield from _twice(
        file, "exit_polls", (poll.pollster.get("en", "") for poll in election.exit_polls)
    )
    if election.id != str(election.date.year):
        yield Problem(file, "id", election.id, f"the year of its date, {election.date.year}")
    if election.status == "scheduled" and election.results:
        yield Problem(file, "status", election.status, "held, since there are results")
    if election.system.threshold is not None and election.system.base is None:
        yield Problem(file, "system.base", "nothing", "what the threshold is a fraction of")


def party_problems(document: Document, parties: Mapping[str, Party]) -> Iterator[Problem]:
    """What cannot be in a file of parties."""
    file, sources = document.file, _ids(document.tree.get("sources"))
    here = [party.id for party in document.parties]
    known = Known((), {*parties, *here}, {*sources, ""})
    for n, party in enumerate(document.parties):
        place = f"parties[{n}] ({party.id})"
        yield from value_problems(file, party, place, known)
        if not party.names:
            yield Problem(file, f"{place}.names", "nothing", "at least one name")
    yield from _twice(file, "parties", here)
    yield from _twice(file, "sources", sources)


def _ids(rows: object) -> list[str]:
    if not isinstance(rows, list):
        return []
    return [str(row.get("id")) for row in rows if isinstance(row, dict)]


def _twice(file: str, table: str, names: Iterable[str]) -> Iterator[Problem]:
    for name, count in Counter(names).items():
        if count > 1:
            yield Problem(file, f"{table} ({name})", f"{count} of them", "one")
