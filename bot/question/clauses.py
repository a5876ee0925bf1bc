"""Which parties a supposition is about, and which are asked about beside it: Nur Otan and Ak Zhol
in "without Nur Otan, how many seats would Ak Zhol get"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.question.link import Span
from bot.question.number import Number

_LEADING = frozenset(("without", "except"))
_ABSENT = _LEADING | {"if_not_run", "not_run", "nonvoters"}
_JOINING = frozenset(("together", "ran", "lineage"))
_ENDS = frozenset(("how_many", "which", "seats", "list_seats", "if"))
_FIGURES = frozenset(("percent", "count"))


@dataclass(frozen=True, slots=True)
class Group:
    """Parties named in a row, from a word to a word (exclusive)."""

    start: int
    end: int
    parties: tuple[Span, ...]


def asked_beside(
    spans: Sequence[Span], numbers: Sequence[Number], keeping: frozenset[str]
) -> tuple[Span, ...]:
    """The parties outside the clause that supposes something; none where all are in it. `keeping`
    are the words by which a share is the threshold."""
    parties = [span for span in spans if span.kind == "party"]
    if len(parties) == 1 and numbers and _is_only_asked(parties[0], spans, numbers, keeping):
        return (parties[0],)
    if len(parties) < 2:
        return ()
    groups = tuple(_groups(spans, numbers))
    if len(groups) < 2:
        return ()
    said = {value for span in spans if span.kind == "concept" for value in span.values}
    meant: Group | None = None
    if not _ABSENT.isdisjoint(said):
        meant = _absent(groups, spans, numbers)
    elif "together" in said:
        meant = _largest(groups)
    elif figures := [number for number in numbers if number.kind in _FIGURES]:
        meant = _owner(groups, figures[0])
    if meant is None:
        return ()
    inside = {span.values for span in meant.parties}
    return tuple(span for group in groups for span in group.parties if span.values not in inside)


def _is_only_asked(
    party: Span, spans: Sequence[Span], numbers: Sequence[Number], keeping: frozenset[str]
) -> bool:
    """Whether a party is no part of what is supposed: "if they kept 7 %, how many seats would Auyl
    get"."""
    shares = [number for number in numbers if number.kind == "percent"]
    if len(shares) != 1:
        return False
    # In Kazakh the verb that supposes stands at the end of its clause.
    ends = (
        one for one in spans if one.start >= shares[0].end and not _ENDS.isdisjoint(one.values)
    )
    end = next(ends, None)
    if end is None or end.start > party.start:
        return False
    return any(one.key in keeping for one in spans if one.start <= end.start)


def _groups(spans: Sequence[Span], numbers: Sequence[Number]) -> Iterator[Group]:
    """Parties with nothing between them but small words and what joins them."""
    row: list[Span] = []
    for _, _, party in _marks(spans, numbers):
        if party:
            row.append(party)
        elif row:
            yield Group(row[0].start, row[-1].end, tuple(row))
            row = []
    if row:
        yield Group(row[0].start, row[-1].end, tuple(row))


def _marks(
    spans: Sequence[Span], numbers: Sequence[Number]
) -> Iterator[tuple[int, int, Span | None]]:
    """Parties and what parts them, in order."""
    marks: list[tuple[int, int, Span | None]] = [(one.start, one.end, None) for one in numbers]
    for span in spans:
        if span.kind == "party":
            marks.append((span.start, span.end, span))
        elif span.kind == "concept" and _JOINING.isdisjoint(span.values):
            # A Kazakh ending of the party itself ("Нұр Отансыз") parts it from the next.
            marks.append((span.start, span.end, None))
    return iter(sorted(marks, key=lambda mark: (mark[1], mark[2] is None)))


def _absent(
    groups: Sequence[Group], spans: Sequence[Span], numbers: Sequence[Number]
) -> Group | None:
    """The parties right after "without", or right before "had not run" and "болмаса"."""
    marker = next(span for span in spans if not _ABSENT.isdisjoint(span.values))
    parts = [start for start, _, party in _marks(spans, numbers) if not party]
    before = [group for group in groups if group.end <= marker.end]
    after = [group for group in groups if group.start >= marker.end]
    near_before = (
        before[-1:] if before and not _parted(before[-1].end, marker.start, parts) else []
    )
    near_after = after[:1] if after and not _parted(marker.end, after[0].start, parts) else []
    leads = not _LEADING.isdisjoint(marker.values) and all(
        meaning.language != "kk" for meaning in marker.meanings
    )
    order = (*near_after, *near_before) if leads else (*near_before, *near_after)
    return next(iter(order), None)


def _parted(start: int, end: int, parts: Sequence[int]) -> bool:
    return any(start <= at < end for at in parts)


def _largest(groups: Sequence[Group]) -> Group | None:
    """The parties that run together: the only ones named in a row."""
    several = [group for group in groups if len(group.parties) > 1]
    return several[0] if len(several) == 1 else None


def _owner(groups: Sequence[Group], figure: Number) -> Group:
    """The parties that a figure is given to: those named right before it, else after it."""
    before = [group for group in groups if group.end <= figure.start]
    return before[-1] if before else groups[0]
