"""Ballots and voters: turnout, cast, registered, valid, invalid, and who stayed at home."""

from collections.abc import Callable, Iterator
from fractions import Fraction

from bot.answer import Answer, Line, Percent, Said, Term, say
from bot.question.query import Query
from db.facts import Election, Facts, Totals
from handlers import charts
from handlers.lists import sources
from handlers.missing import no_result
from handlers.tables import of_totals

_CITED = {"nonvoters": ("registered", "cast")}


def answer(query: Query, facts: Facts) -> Answer:
    """Each total asked for, with what it is a part of."""
    election = facts.elections[query.election]
    totals = election.totals
    if totals is None or not election.has_result:
        return no_result(query, facts)
    asked = query.focus or ("turnout",)
    measured = [total for total in asked if total != "date"]
    fields = [field for total in measured for field in _CITED.get(total, (total,))]
    lines = [line for total in asked for line in _SAY[total](election, totals)]
    return Answer(
        lines=tuple(line for at, line in enumerate(lines) if line not in lines[:at]),
        notes=tuple(_notes(election, asked)),
        sources=sources(election, *((totals.cited, field) for field in fields)),
        chart=charts.turnout(facts, election.id) if "turnout" in asked else None,
        next=tuple(_next(election, asked)),
        table=of_totals([election]),
    )


def _turnout(election: Election, totals: Totals) -> Iterator[Line]:
    if totals.turnout is None:
        yield say("total-missing", total=_name("turnout"), year=election.id)
        return
    yield say("turnout", turnout=_percent(totals), year=election.id)
    if totals.cast is not None and totals.registered is not None:
        yield say("turnout-parts", cast=totals.cast, registered=totals.registered)
        yield say("turnout-rest", rest=totals.registered - totals.cast)
    elif totals.registered is not None:
        yield say("registered-only", registered=totals.registered)


def _cast(election: Election, totals: Totals) -> Iterator[Line]:
    if totals.cast is None:
        yield say("total-missing", total=_name("cast"), year=election.id)
        if totals.valid is not None:
            yield say("valid-only", valid=totals.valid)
        if totals.turnout is not None:
            yield say("turnout-only", turnout=_percent(totals))
        return
    yield say("cast", cast=totals.cast, year=election.id)
    if totals.turnout is not None and totals.registered is not None:
        yield say("cast-turnout", turnout=_percent(totals), registered=totals.registered)
    if totals.valid is not None and totals.invalid is not None:
        yield say("cast-parts", valid=totals.valid, invalid=totals.invalid)


def _registered(election: Election, totals: Totals) -> Iterator[Line]:
    if totals.registered is None:
        yield say("total-missing", total=_name("registered"), year=election.id)
        return
    yield say("registered", registered=totals.registered, year=election.id)
    if totals.cast is not None and totals.turnout is not None:
        yield say("registered-voted", cast=totals.cast, turnout=_percent(totals))


def _nonvoters(election: Election, totals: Totals) -> Iterator[Line]:
    if totals.registered is None or totals.cast is None:
        yield say("total-missing", total=_name("nonvoters"), year=election.id)
        if totals.turnout is not None:
            yield say("turnout-only", turnout=_percent(totals))
        return
    rest = totals.registered - totals.cast
    share = Percent(Fraction(rest * 100, totals.registered), 2)
    yield say("nonvoters", rest=rest, year=election.id)
    yield say("nonvoters-share", share=share, registered=totals.registered, cast=totals.cast)


def _valid(election: Election, totals: Totals) -> Iterator[Line]:
    if totals.valid is None:
        yield say("total-missing", total=_name("valid"), year=election.id)
        return
    yield say("valid", valid=totals.valid, year=election.id)
    if totals.cast is not None and totals.invalid is not None:
        share = _of(totals.valid, totals.cast)
        yield say("part-of-cast", share=share, cast=totals.cast)
        yield say("invalid-rest", invalid=totals.invalid)


def _invalid(election: Election, totals: Totals) -> Iterator[Line]:
    if totals.invalid is None:
        yield say("total-missing", total=_name("invalid"), year=election.id)
        return
    yield say("invalid", invalid=totals.invalid, year=election.id)
    if totals.cast is not None:
        yield say("part-of-cast", share=_of(totals.invalid, totals.cast), cast=totals.cast)


def _date(election: Election, _totals: Totals) -> Iterator[Line]:
    yield say("date", date=election.date, year=election.id)


_SAY: dict[str, Callable[[Election, Totals], Iterator[Line]]] = {
    "turnout": _turnout,
    "cast": _cast,
    "registered": _registered,
    "nonvoters": _nonvoters,
    "valid": _valid,
    "invalid": _invalid,
    "date": _date,
}


def _notes(election: Election, asked: tuple[str, ...]) -> Iterator[Line]:
    for conflict in election.conflicts:
        if set(asked) & set(conflict.about) and not conflict.parties:
            yield say("conflict-note", field=Said(conflict.field), other=Said(conflict.b))


def _next(election: Election, asked: tuple[str, ...]) -> Iterator[Query]:
    for total in ("invalid", "turnout", "registered"):
        if total not in asked:
            yield Query("totals", election.id, focus=(total,))
            break
    if any(set(asked) & set(conflict.about) for conflict in election.conflicts):
        yield Query("conflicts", election.id, focus=asked[:1])
    if election.previous:
        yield Query("totals", election.previous, focus=asked)


def _percent(totals: Totals) -> Percent:
    return Percent(totals.turnout or Fraction(0), totals.turnout_places)


def _of(part: int, whole: int) -> Percent:
    return Percent(Fraction(part * 100, whole), 2)


def _name(total: str) -> Term:
    return Term(f"measure-{total}")
