"""Proving a file: its references, its values, and its arithmetic down to the last digit."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from db.check.again import compared
from db.check.allocation import allocation_equations
from db.check.equation import Equation
from db.check.references import election_problems, party_problems
from db.check.seats import seat_equations, seats_out_of_place
from db.check.suspects import unproven
from db.check.votes import vote_equations, votes_out_of_place
from db.facts import Election
from db.files import Document
from db.party import Party
from db.problem import Problem


def check(
    document: Document, elections: Mapping[str, Election], parties: Mapping[str, Party]
) -> tuple[Problem, ...]:
    """Every problem of a file, given what else is held; none when the file is proven."""
    found: list[Problem] = []
    if document.parties:
        found += party_problems(document, parties)
    if document.election is not None:
        found += election_problems(document, document.election, elections, parties)
        found += _arithmetic(document, document.election, elections, parties)
    # Where something has a wrong form, the check sees a stopgap.
    unread = tuple(problem.place for problem in document.problems)
    rest = (problem for problem in found if not problem.place.startswith(unread))
    return (*document.problems, *rest)


def check_all(
    documents: Sequence[Document],
    elections: Mapping[str, Election],
    parties: Mapping[str, Party],
) -> tuple[Problem, ...]:
    """Every problem of files that go together, given what else is held."""
    new_elections = {d.election.id: d.election for d in documents if d.election}
    new_parties = {party.id: party for document in documents for party in document.parties}
    known = {**elections, **new_elections}, {**parties, **new_parties}
    twice = Counter(name for document in documents for name in document.names)
    return (
        *(problem for document in documents for problem in check(document, *known)),
        *(
            Problem(document.file, name, "more than one file", "one file")
            for document in documents
            for name in document.names
            if twice[name] > 1
        ),
    )


def _arithmetic(
    document: Document,
    election: Election,
    elections: Mapping[str, Election],
    parties: Mapping[str, Party],
) -> Iterator[Problem]:
    differing, confirmed = compared(document.file, document.again, document.tree)
    yield from differing
    yield from votes_out_of_place(document.file, election)
    yield from seats_out_of_place(document.file, election)
    unread = {problem.place.rpartition(".")[2] for problem in document.problems}
    equations = [
        equation
        for equation in _equations(election, elections, parties)
        # A figure that could not be read would only make sums of its kind look wrong.
        if not unread & {place.rpartition(".")[2] for place in equation.figures}
    ]
    yield from unproven(document.file, election, equations, confirmed)


def _equations(
    election: Election, elections: Mapping[str, Election], parties: Mapping[str, Party]
) -> tuple[Equation, ...]:
    before = elections.get(election.previous or "")
    return (
        *vote_equations(election),
        *seat_equations(election, before),
        *allocation_equations(election, parties),
    )
