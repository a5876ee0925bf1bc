"""What is supposed in a what-if, text by text, and the list tier that this makes of the real one.

A text is "threshold=3" (per cent, "0" for none), "method=dhondt", "seats=107" (by list),
"without=auyl", "together=jsdp+auyl", "votes=jsdp:500000", "votes=jsdp:7%" (of the base of the
threshold), "votes=jsdp:x2", "votes=jsdp:+5%" or "votes=jsdp:-2000".
The base of the threshold goes with the votes of lists; votes against all stay in it.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from math import ceil

from bot.answer import Line, PartyAt, Percent, Term, say
from bot.seats import METHODS, Rule
from db.facts import Election
from handlers.allocation import Tier

SEATS = range(1, 1001)
MOST_VOTES = 10**12

_OF_PARTIES = frozenset(("votes", "without", "together"))
_FORMS = {
    "votes": re.compile(r"([a-z_]+):([+x-]?)(\d{1,15}(?:\.\d{1,6})?)(%?)", re.ASCII),
    "without": re.compile(r"[a-z_]+"),
    "together": re.compile(r"[a-z_]+(\+[a-z_]+)+"),
    "threshold": re.compile(r"-?\d{1,6}(\.\d{1,6})?", re.ASCII),
    "method": re.compile("|".join(METHODS)),
    "seats": re.compile(r"\d{1,6}", re.ASCII),
}


class Impossible(Exception):
    """Something supposed that cannot be; `lines` say so, and what can."""

    def __init__(self, *lines: Line) -> None:
        super().__init__(lines[0].sentence)
        self.lines = lines


@dataclass(frozen=True, slots=True)
class Supposed:
    """The list tier of an election as it was and as it is supposed; `changes` says the difference
    in sentences."""

    election: Election
    real: Tier
    tier: Tier
    changes: tuple[Line, ...]


def suppose(real: Tier, election: Election, assume: Sequence[str]) -> Supposed:
    """The tier with everything that is supposed. Raises Impossible."""
    given = [item.partition("=")[::2] for item in assume]
    for item, (kind, _) in zip(assume, given, strict=True):
        if kind not in _STEPS:
            raise Impossible(say("refused-assumption", value=item))
    _check_consistent(given)
    tier, changes = real, []
    for kind, step in _STEPS.items():
        for figure in (value for name, value in given if name == kind):
            changed, line = step(tier, figure, election)
            changes += [line] if changed != tier else []
            tier = changed
    return Supposed(election, real, tier, tuple(changes))


def supposing(assume: Sequence[str], kind: str, figure: str, real: Tier) -> tuple[str, ...]:
    """The texts with another figure for a threshold, method or number of seats, if it is not the
    real one; always in the same order."""
    kept = [item for item in assume if item.partition("=")[0] != kind]
    as_it_was = figures(real.rule)[kind] == figure
    items = kept if as_it_was else [*kept, f"{kind}={figure}"]
    return tuple(sorted(items, key=lambda item: [*_STEPS].index(item.partition("=")[0])))


def figures(rule: Rule) -> Mapping[str, str]:
    """A rule as texts would suppose it."""
    threshold = percent(rule.threshold)
    return {
        "threshold": f"{threshold.value:f}",
        "method": rule.method,
        "seats": str(rule.seats),
    }


def percent(share: Fraction | int) -> Percent:
    """A threshold as a percentage, to as many places as it has."""
    value = (Decimal(share.numerator) * 100 / Decimal(share.denominator)).normalize()
    exponent = value.as_tuple().exponent
    places = max(0, -exponent) if isinstance(exponent, int) else 0
    return Percent(round(value, places), places)


def is_known(item: str) -> bool:
    """Whether a text is of the right form, whatever it supposes."""
    kind, _, figure = item.partition("=")
    return kind in _FORMS and _FORMS[kind].fullmatch(figure) is not None


def members(name: str) -> tuple[str, ...]:
    """The parties of a list: several where they stand together."""
    return tuple(name.split("+"))


def parties(assume: Sequence[str]) -> tuple[str, ...]:
    """Every party that the texts name."""
    given = (item.partition("=")[::2] for item in assume)
    named = (figure.partition(":")[0] for kind, figure in given if kind in _OF_PARTIES)
    return tuple(party for name in named for party in members(name))


def _check_consistent(given: Sequence[Sequence[str]]) -> None:
    """Refuses the same thing supposed twice, and votes for a list that is left out."""
    named = [key for kind, figure in given for key in _keys(kind, figure)]
    left_out = {figure for kind, figure in given if kind == "without"}
    counted = {figure.partition(":")[0] for kind, figure in given if kind == "votes"}
    if len(set(named)) < len(named) or left_out & counted:
        raise Impossible(say("refused-twice"))


def _keys(kind: str, figure: str) -> Iterator[tuple[str, str]]:
    if kind in ("without", "together"):
        yield from (("list", party) for party in members(figure))
    else:
        yield kind, figure.partition(":")[0] if kind == "votes" else ""


Step = tuple[Tier, Line]


def _votes(tier: Tier, figure: str, election: Election) -> Step:
    found = _FORMS["votes"].fullmatch(figure)
    if found is None or (found[4] and found[2] == "x"):
        raise Impossible(say("refused-votes", value=figure.partition(":")[2]))
    party, sign, number, is_percent = found.groups()
    had, name = _votes_of(party, tier, election), PartyAt(party, election.id)
    amount = Fraction(number)
    if is_percent:
        amount = amount * had / 100 if sign else _share_of(amount, tier.base - had)
    votes = _rounded({"": amount, "x": had * amount, "+": had + amount, "-": had - amount}[sign])
    if not 0 <= votes <= MOST_VOTES:
        raise Impossible(say("refused-votes-range", party=name, votes=had, most=MOST_VOTES))
    changed = replace(tier, votes={**tier.votes, party: votes}, base=tier.base + votes - had)
    return changed, say("change-votes", party=name, votes=votes, was=had)


def _share_of(percent: Fraction, others: int) -> Fraction:
    """The fewest votes that are a percentage of themselves and all others together."""
    if percent >= 100:
        raise Impossible(say("refused-votes", value=f"{float(percent):g}%"))
    return Fraction(ceil(percent * others / (100 - percent)))


def _without(tier: Tier, party: str, election: Election) -> Step:
    had = _votes_of(party, tier, election)
    rest = {name: votes for name, votes in tier.votes.items() if name != party}
    if not rest:
        raise Impossible(say("refused-no-lists"))
    line = say("change-without", party=PartyAt(party, election.id), votes=had)
    return replace(tier, votes=rest, base=tier.base - had), line


def _together(tier: Tier, figure: str, election: Election) -> Step:
    joined = members(figure)
    if len(joined) < 2:
        raise Impossible(say("refused-together"))
    total = sum(_votes_of(party, tier, election) for party in joined)
    rest = {name: votes for name, votes in tier.votes.items() if name not in joined}
    line = say("change-together", parties=PartyAt(figure, election.id), votes=total)
    return replace(tier, votes={figure: total, **rest}), line


def _threshold(tier: Tier, figure: str, _election: Election) -> Step:
    if not _FORMS["threshold"].fullmatch(figure) or not 0 <= Decimal(figure) <= 100:
        raise Impossible(say("refused-threshold", value=figure))
    share = Fraction(figure) / 100
    was = percent(tier.rule.threshold)
    line = say("change-threshold", threshold=percent(share), was=was)
    if not share:
        line = say("change-no-threshold", was=was)
    return replace(tier, rule=replace(tier.rule, threshold=share)), line


def _method(tier: Tier, figure: str, _election: Election) -> Step:
    if figure not in METHODS:
        methods = tuple(Term(f"method-{method}") for method in METHODS)
        raise Impossible(say("refused-method", value=figure, methods=methods))
    was = Term(f"method-{tier.rule.method}")
    line = say("change-method", method=Term(f"method-{figure}"), was=was)
    return replace(tier, rule=replace(tier.rule, method=figure)), line


def _seats(tier: Tier, figure: str, _election: Election) -> Step:
    if not _FORMS["seats"].fullmatch(figure) or int(figure) not in SEATS:
        raise Impossible(say("refused-seats", value=figure))
    seats = int(figure)
    line = say("change-seats", seats=seats, was=tier.rule.seats)
    return replace(tier, rule=replace(tier.rule, seats=seats)), line


# In this order, whatever the order of the texts: votes first, as the rest goes by them.
_STEPS: Mapping[str, Callable[[Tier, str, Election], Step]] = {
    "votes": _votes,
    "without": _without,
    "together": _together,
    "threshold": _threshold,
    "method": _method,
    "seats": _seats,
}


def _votes_of(party: str, tier: Tier, election: Election) -> int:
    if party not in tier.votes:
        lists = tuple(PartyAt(name, election.id) for name in tier.votes)
        name = PartyAt(party, election.id)
        raise Impossible(say("refused-party", party=name, year=election.id, lists=lists))
    return tier.votes[party]


def _rounded(value: Fraction | int) -> int:
    """The nearest whole number; half a vote counts as one."""
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)
