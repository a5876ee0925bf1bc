"""Votes, shares, turnout and a referendum: what has to add up, and to which digit."""

from collections.abc import Iterator
from decimal import Decimal

from db.check.equation import Equation, exact, lines, percent, rounded
from db.circumstances import Referendum
from db.facts import Election, Totals
from db.problem import Problem


def vote_equations(election: Election) -> Iterator[Equation]:
    """Everything that ties votes, totals and percentages together."""
    if election.totals:
        yield from _sums(election, election.totals)
        yield from _shares(election, election.totals)
        yield from _proportions(election.totals)
    if election.referendum:
        yield from _referendum(election.referendum)


def _sums(election: Election, totals: Totals) -> Iterator[Equation]:
    rows = [(place, row) for place, row in lines(election) if row.votes is not None]
    votes = tuple(f"{place}.votes" for place, _ in rows)
    total = sum(row.votes or 0 for _, row in rows)
    valid, invalid, cast = totals.valid, totals.invalid, totals.cast
    if votes and valid is not None:
        yield exact("votes = valid", "totals.valid", valid, total, *votes)
    if invalid is None or cast is None:
        return
    if valid is not None:
        parts: tuple[str, ...] = ("totals.valid", "totals.invalid")
        yield exact("valid + invalid = cast", "totals.cast", cast, valid + invalid, *parts)
    elif votes:
        parts = (*votes, "totals.invalid")
        yield exact("votes + invalid = cast", "totals.cast", cast, total + invalid, *parts)


def _shares(election: Election, totals: Totals) -> Iterator[Equation]:
    bases = {"valid": ("totals.valid", totals.valid), "total": ("totals.cast", totals.cast)}
    base, whole = bases.get(totals.share_base, ("", None))
    for place, row in lines(election):
        if row.votes is not None and row.share is not None and whole:
            computed = percent(row.votes, whole, totals.share_places)
            yield rounded(f"{place}.share", row.share, computed, f"{place}.votes", base)


def _proportions(totals: Totals) -> Iterator[Equation]:
    for field, part, share in (
        ("valid", totals.valid, totals.valid_share),
        ("invalid", totals.invalid, totals.invalid_share),
    ):
        if part is not None and share is not None and totals.cast:
            computed = percent(part, totals.cast, totals.share_places)
            places = (f"totals.{field}", "totals.cast")
            yield rounded(f"totals.{field}_share", share, computed, *places)
    if totals.turnout is not None and totals.cast is not None and totals.registered:
        computed = percent(totals.cast, totals.registered, totals.turnout_places)
        places = ("totals.cast", "totals.registered")
        yield rounded("totals.turnout", totals.turnout, computed, *places)


def _referendum(held: Referendum) -> Iterator[Equation]:
    name, counts = "yes + no + invalid = voted", ("yes", "no", "invalid")
    places = tuple(f"referendum.{field}" for field in counts)
    yield exact(name, "referendum.voted", held.voted, held.yes + held.no + held.invalid, *places)
    for field, published, part, whole, of in (
        ("turnout", held.turnout, held.voted, held.registered, "registered"),
        ("yes_share", held.yes_share, held.yes, held.voted, "voted"),
        ("no_share", held.no_share, held.no, held.voted, "voted"),
    ):
        if whole:
            part_of = {"turnout": "voted"}.get(field, field.removesuffix("_share"))
            others = (f"referendum.{part_of}", f"referendum.{of}")
            yield rounded(f"referendum.{field}", published, percent(part, whole, 2), *others)


def votes_out_of_place(file: str, election: Election) -> Iterator[Problem]:
    """Votes and percentages that cannot be proven, and those written to another digit."""
    totals = election.totals
    if totals is None:
        return
    yield from _wrong_digits(file, election, totals)
    if _has_baseless_turnout(election, totals):
        expected = "cast and registered, or a discrepancy that says why they are missing"
        yield Problem(file, "totals.turnout", str(totals.turnout), expected)
    for place, row in lines(election):
        if row.share is not None and (row.votes is None or totals.share_base == "none"):
            yield Problem(file, f"{place}.share", str(row.share), "the votes it is a share of")


def _has_baseless_turnout(election: Election, totals: Totals) -> bool:
    """Whether votes are known, but not what the turnout is computed from."""
    declared = any(row.check == "totals.turnout" for row in election.discrepancies)
    incomplete = totals.cast is None or totals.registered is None
    counted = any(row.votes is not None for row in election.results)
    return totals.turnout is not None and incomplete and counted and not declared


def _wrong_digits(file: str, election: Election, totals: Totals) -> Iterator[Problem]:
    shares = {f"{place}.share": row.share for place, row in lines(election)}
    shares |= {"totals.valid_share": totals.valid_share}
    shares |= {"totals.invalid_share": totals.invalid_share}
    figures = [(place, share, totals.share_places) for place, share in shares.items()]
    figures += [("totals.turnout", totals.turnout, totals.turnout_places)]
    for place, figure, places in figures:
        if figure is not None and _decimals(figure) != places:
            key = "turnout_places" if place == "totals.turnout" else "share_places"
            expected = f"{places} decimals, as totals.{key} says"
            yield Problem(file, f"{place}, totals.{key}", str(figure), expected)


def _decimals(figure: Decimal) -> int:
    exponent = figure.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0
