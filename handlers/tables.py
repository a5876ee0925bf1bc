"""The figures of an answer as rows, for who wants to go on working with them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from bot.answer import Cell, Change, PartyAt, Percent, Single, Table, Term
from db.circumstances import RegionalTurnout
from db.facts import Election, Result

Row: TypeAlias = "dict[str, Cell]"

_TOTALS = ("registered", "cast", "turnout", "valid", "invalid", "nonvoters")


def of_lists(lines: Iterable[tuple[Election, Result]]) -> Table:
    """Lines of results: all that is held of each list."""
    return _table([_list(election, row) for election, row in lines])


def of_result(election: Election, lines: Sequence[Result]) -> Table:
    """The whole result, with the ballots counted below the lists."""
    totals = {name: figure for name, figure in _totals(election).items() if figure is not None}
    below: list[Row] = [
        {
            "column-year": election.id,
            "column-party": Term(f"measure-{name}"),
            "measure-share" if name == "turnout" else "measure-votes": figure,
        }
        for name, figure in totals.items()
        if name != "nonvoters"
    ]
    return _table([*(_list(election, row) for row in lines), *below])


def of_totals(elections: Iterable[Election]) -> Table:
    """Ballots and voters, one election a row."""
    return _table([_of_totals(election) for election in elections])


def of_figures(column: str, points: Iterable[tuple[Election, str | None, Single]]) -> Table:
    """One figure at several elections, of one party or of all."""
    return _table(
        [
            {
                "column-year": election.id,
                "column-party": PartyAt(party, election.id) if party else None,
                column: figure,
            }
            for election, party, figure in points
        ]
    )


def of_regions(election: Election, regional: RegionalTurnout, places: Iterable[str]) -> Table:
    """Turnout by region."""
    return _table(
        [
            {
                "column-year": election.id,
                "column-region": Term(f"region-{place.replace('_', '-')}"),
                "measure-turnout": Percent(regional.turnout[place]),
            }
            for place in places
        ]
    )


def _table(rows: Sequence[Row]) -> Table:
    """The rows under each column that any of them fills."""
    columns = dict.fromkeys(
        name for row in rows for name, value in row.items() if value is not None
    )
    return Table(tuple(columns), tuple(tuple(row.get(name) for name in columns) for row in rows))


def _list(election: Election, row: Result) -> Row:
    places = election.totals.share_places if election.totals else 2
    return {
        "column-year": election.id,
        "column-party": PartyAt(row.party, election.id),
        "measure-votes": row.votes,
        "measure-share": None if row.share is None else Percent(row.share, places),
        "measure-seats": row.seats,
        "measure-list_seats": row.list_seats,
        "measure-district_seats": row.district_seats,
        "measure-change": None if row.change is None else Change(row.change),
    }


def _of_totals(election: Election) -> Row:
    named = {f"measure-{name}": figure for name, figure in _totals(election).items()}
    return {"column-year": election.id, **named, "measure-seats": election.seats.total}


def _totals(election: Election) -> Row:
    return dict(_figures(election))


def _figures(election: Election) -> Iterator[tuple[str, Cell]]:
    totals = election.totals
    if totals is None:
        return
    rest = None
    if totals.registered is not None and totals.cast is not None:
        rest = totals.registered - totals.cast
    turnout = None if totals.turnout is None else Percent(totals.turnout, totals.turnout_places)
    figures = (totals.registered, totals.cast, turnout, totals.valid, totals.invalid, rest)
    yield from zip(_TOTALS, figures, strict=True)
