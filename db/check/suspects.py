"""Which figures may be wrong when equations do not come out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from db.check.equation import Equation
from db.facts import Election
from db.problem import Problem


@dataclass(frozen=True, slots=True)
class _Allowance:
    """By how much a file declares an equation to miss, and where it says so."""

    difference: Decimal | None
    place: str


def unproven(
    file: str, election: Election, equations: Sequence[Equation], confirmed: frozenset[str]
) -> Iterator[Problem]:
    """A problem for every equation that does not come out, or misses by another difference than
    the file declares, and for every declared discrepancy that no equation has."""
    declared = {
        row.check: _Allowance(row.difference, f"discrepancies[{n}]")
        for n, row in enumerate(election.discrepancies)
    }
    failing = [equation for equation in equations if not _holds(equation, declared)]
    upset = {equation.name for equation in failing}
    sound = [e for e in equations if e.exact and e.name not in upset]
    cleared = confirmed.union(*(equation.figures for equation in sound))
    for equation in failing:
        suspects = _suspects(equation, failing, cleared)
        yield _problem(file, equation, suspects, declared.get(equation.name))
    yield from _undue(file, declared, equations)


def _holds(equation: Equation, declared: Mapping[str, _Allowance]) -> bool:
    allowance = declared.get(equation.name)
    return equation.difference == ((allowance and allowance.difference) or 0)


def _suspects(
    equation: Equation, failing: Sequence[Equation], cleared: frozenset[str]
) -> tuple[str, ...]:
    """The figures of an equation that no sound sum clears, those first that upset the most."""
    figures = [place for place in equation.figures if place not in cleared]
    figures.sort(key=lambda place: -sum(place in other.figures for other in failing))
    return tuple(figures) or equation.figures


def _problem(
    file: str, equation: Equation, suspects: tuple[str, ...], declared: _Allowance | None
) -> Problem:
    found, computed = f"{equation.published:,}", f"{equation.computed:,}"
    if declared:
        place = ", ".join((*suspects, f"{declared.place}.difference"))
        found = f"a difference of {equation.difference:,} ({equation.name})"
        return Problem(file, place, found, f"{declared.difference or 0:,} as declared")
    if suspects == (equation.target,):
        return Problem(file, equation.target, found, f"{computed} ({equation.name})")
    place = ", ".join(suspects)
    if equation.target in suspects:
        expected = f"{computed} by the other figures ({equation.name})"
        return Problem(file, place, f"{found} for {equation.target}", expected)
    return Problem(
        file, place, f"{computed} ({equation.name})", f"{found}, as {equation.target} is"
    )


def _undue(
    file: str, declared: Mapping[str, _Allowance], equations: Sequence[Equation]
) -> Iterator[Problem]:
    names = sorted({equation.name for equation in equations})
    for check, allowance in declared.items():
        if allowance.difference is not None and check not in names:
            expected = f"the name of an equation: {'; '.join(names)}"
            yield Problem(file, f"{allowance.place}.check", check, expected)
