"""Sharing seats: microseconds a call, exact, beside the floats of PyPI `apportionment` in the same
run, and growth with the number of seats. Writes bench/seats.md.

    python -m bench.seats
"""

import statistics
import time
from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from pathlib import Path

from bot.seats import METHODS, Rule, allocate

IN_2007 = (5247720, 269310, 183346, 89855, 76799, 46436, 22159)
# Lists, seats, and calls of each in one round; there are `ROUNDS` rounds, ours and theirs in turn.
SIZES = ((7, 98, 2_000, 200), (50, 1_000, 500, 3), (1_000, 100_000, 5, 0))
ROUNDS = 15
SLOW = ("dhondt", "sainte-lague", "hare")
"""What is measured at the largest size as well, where a divisor method of theirs takes seconds."""
THEIRS = {
    "hare": "largest_remainder",
    "dhondt": "dhondt",
    "sainte-lague": "saintelague",
    "modified-sainte-lague": "modified_saintelague",
    "adams": "adams",
    "dean": "dean",
    "huntington-hill": "huntington",
}
REPORT = Path(__file__).with_suffix(".md")

Call = Callable[[], object]


def votes_of(lists: int) -> dict[str, int]:
    """The votes of 2007, or made-up ones of as many lists as wanted, always the same."""
    made_up = [1_000 + number * 104_729 % 999_983 for number in range(1, lists + 1)]
    counts = IN_2007 if lists == len(IN_2007) else made_up
    return {f"list {number}": count for number, count in enumerate(counts)}


def theirs_of(method: str, votes: Mapping[str, int], seats: int) -> Call | None:
    """A call of `apportionment`, if it is installed and has the method."""
    try:
        compute = import_module("apportionment.methods").compute
    except ModuleNotFoundError:
        return None
    counts, name = list(votes.values()), THEIRS.get(method)
    return partial(compute, name, counts, seats, parties=[*votes]) if name else None


def microseconds(call: Call, times: int) -> float:
    """The time of one call."""
    start = time.perf_counter()
    for _ in range(times):
        call()
    return (time.perf_counter() - start) / times * 1e6


def row(method: str, votes: Mapping[str, int], seats: int, ours: int, theirs: int) -> str:
    """The medians of both, and that of their ratios round by round, as a row of the table."""
    rule = Rule(seats, method)
    call, other = partial(allocate, votes, rule), theirs_of(method, votes, seats)
    rounds = ROUNDS if theirs else 1
    own, their = list[float](), list[float]()
    for _ in range(rounds):
        own.append(microseconds(call, ours))
        if other:
            their.append(microseconds(other, theirs or 1))
    mine = statistics.median(own)
    if not their:
        return f"| {method} | {mine:,.1f} | | |"
    ratio = statistics.median(other / one for one, other in zip(own, their, strict=True))
    return f"| {method} | {mine:,.1f} | {statistics.median(their):,.1f} | {ratio:,.1f} |"


def growth() -> str:
    """One sentence: the same lists with a thousand and a million times the seats."""
    votes, took = votes_of(50), []
    for seats in (1_000, 1_000_000, 1_000_000_000):
        call = partial(allocate, votes, Rule(seats, "dhondt"))
        took.append(statistics.median(microseconds(call, 50) for _ in range(ROUNDS)))
    return (
        f"50 lists by D'Hondt take {took[0]:.1f} for a thousand seats, {took[1]:.1f} for a "
        f"million, {took[2]:.1f} for a billion."
    )


def main() -> None:
    """Measures, prints and writes the report."""
    report = [
        "# Sharing seats",
        "",
        "Made by `make bench`. Microseconds a call, medians; `apportionment` computes in floats,",
        "ours exactly. Where its column is empty, it lacks the method or is not installed.",
    ]
    for lists, seats, ours, theirs in SIZES:
        votes = votes_of(lists)
        report += ["", f"## {lists:,} lists, {seats:,} seats", ""]
        report += ["| method | this bot | apportionment | ratio |", "| --- | ---: | ---: | ---: |"]
        report += [
            row(method, votes, seats, ours, theirs)
            for method in METHODS
            if theirs or method in SLOW
        ]
    report += ["", growth()]
    print("\n".join(report))
    REPORT.write_text("\n".join(report) + "\n", "utf-8")


if __name__ == "__main__":
    main()
