"""The picture under a comparison: lists, elections, or one list at several elections."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from bot.answer import Compared, Comparison, ComparisonChart, Figure, PartyAt, Percent, Term
from db.facts import Election, Result
from handlers.figures import MEASURES, total
from handlers.lists import seated

MOST_LISTS = 6
"""More lists of two elections would make a picture too high for a phone."""

_Figures = Callable[[Election, Result], tuple[Figure, ...]]


def of_lists(election: Election, parties: Sequence[str]) -> ComparisonChart | None:
    """The votes and the seats of several lists at one election."""
    places = [(election, party) for party in parties]
    comparisons = [_of_measure("votes", _votes, places), _of_measure("seats", _seats, places)]
    return _chart([election], parties, comparisons)


def of_list(elections: Sequence[Election], party: str) -> ComparisonChart | None:
    """The share and the seats of one list at several elections, earliest first."""
    places = [(election, party) for election in elections]
    comparisons = [_of_measure("share", _share, places), _of_measure("seats", _seats, places)]
    return _chart(elections, [party], comparisons)


def of_elections(elections: Sequence[Election], asked: Sequence[str]) -> ComparisonChart | None:
    """Turnout and what the largest lists got, or the one total that was asked for."""
    totals = [measure for measure in asked if measure in MEASURES]
    if totals:
        return _chart(elections, [], [_of_total(measure, elections) for measure in totals])
    if "seats" in asked or not all(_with_shares(election) for election in elections):
        return _chart(elections, [], _of_largest(elections, _seats))
    turnout = _of_total("turnout", elections)
    return _chart(elections, [], [turnout, *_of_largest(elections, _share)])


def _chart(
    elections: Sequence[Election], parties: Sequence[str], comparisons: Sequence[Comparison]
) -> ComparisonChart | None:
    """Those comparisons that have a figure; None without any."""
    held = tuple(one for one in comparisons if any(row.figures for row in one.rows))
    years = tuple(election.id for election in elections)
    return ComparisonChart(years, tuple(parties), held) if held else None


def _of_measure(
    measure: str, figures: _Figures, places: Sequence[tuple[Election, str]]
) -> Comparison:
    rows = [_compared(election, party, figures) for election, party in places]
    return Comparison(Term(f"chart-what-{measure}"), tuple(rows))


def _of_total(measure: str, elections: Sequence[Election]) -> Comparison:
    figures = [(election, total(measure, election)) for election in elections]
    rows = [
        Compared(election.id, None, () if figure is None else (figure,))
        for election, figure in figures
    ]
    return Comparison(Term(f"chart-what-{measure}"), tuple(rows))


def _of_largest(elections: Sequence[Election], figures: _Figures) -> list[Comparison]:
    """The lists with the largest figures, each by its last name in these elections."""
    sizes: dict[str, Decimal] = {}
    names: dict[str, PartyAt] = {}
    for election in elections:
        for row in seated(election) if figures is _seats else election.ranking:
            size = max((_size(figure) for figure in figures(election, row)), default=Decimal(0))
            sizes[row.party] = max(size, sizes.get(row.party, size))
            names[row.party] = PartyAt(row.party, election.id)
    largest = sorted(sizes, key=lambda party: -sizes[party])[:MOST_LISTS]
    return [
        Comparison(
            names[party], tuple(_compared(election, party, figures) for election in elections)
        )
        for party in largest
    ]


def _compared(election: Election, party: str, figures: _Figures) -> Compared:
    row = election.result_of(party)
    return Compared(election.id, party, figures(election, row) if row else ())


def _with_shares(election: Election) -> bool:
    return any(row.share is not None for row in election.ranking)


def _votes(election: Election, row: Result) -> tuple[Figure, ...]:
    """The votes with their share."""
    return () if row.votes is None else (row.votes, *_share(election, row))


def _share(election: Election, row: Result) -> tuple[Figure, ...]:
    places = election.totals.share_places if election.totals else 2
    return () if row.share is None else (Percent(row.share, places),)


def _seats(_: Election, row: Result) -> tuple[Figure, ...]:
    return () if row.seats is None else (row.seats,)


def _size(figure: Figure) -> Decimal:
    return Decimal(figure) if isinstance(figure, int) else Decimal(str(figure.value))
