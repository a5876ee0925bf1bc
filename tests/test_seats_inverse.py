"""How many votes or which threshold would change a list's seats, and how far seats are from votes.

The searches are compared with counting up vote by vote.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.seats import (
    METHODS,
    Margin,
    Refused,
    Rule,
    RunnerUp,
    allocate,
    indices,
    margin,
    threshold_for,
    to_fall_below,
    to_reach,
)

SEVEN = Fraction(7, 100)
IN_2007 = {
    "Nur Otan": 5_247_720,
    "JSDP": 269_310,
    "Ak Zhol": 183_346,
    "Auyl": 89_855,
    "People's Party": 76_799,
    "Patriots": 46_436,
    "Rukhaniyat": 22_159,
}
IN_2021 = {
    "Nur Otan": 5_148_074,
    "Ak Zhol": 792_828,
    "People's Party": 659_019,
    "Auyl": 383_023,
    "Adal": 258_618,
}

rules = st.builds(
    Rule,
    st.integers(1, 8),
    st.sampled_from([method for method in METHODS if method not in {"imperiali-quota"}]),
    st.sampled_from([Fraction(0), Fraction(1, 10), Fraction(1, 4)]),
    st.booleans(),
    exempt=st.sampled_from([frozenset[str](), frozenset({"A"}), frozenset({"B"})]),
    tie=st.sampled_from(["open", "order", "votes"]),
)
small_votes = st.lists(st.integers(1, 30), min_size=2, max_size=4).map(
    lambda counts: dict(zip("ABCD", counts, strict=False))
)


def seats_with(votes: Mapping[str, int], rule: Rule, base: int, change: int) -> tuple[int, int]:
    """Sure and possible seats of A; none where no list passes."""
    changed = {**votes, "A": votes["A"] + change}
    try:
        result = allocate(changed, rule, base + change)
    except Refused as refused:
        if refused.code not in {"no-list-passes", "no-votes"}:
            raise
        return 0, 0
    return result.seats["A"], result.seats["A"] + ("A" in result.tied)


def counted(votes: Mapping[str, int], rule: Rule, base: int) -> Margin:
    """The margin of A, by trying one vote after the other."""
    held, _ = seats_with(votes, rule, base, 0)

    def more(place: int) -> Iterator[int]:
        return (x for x in range(400) if seats_with(votes, rule, base, x)[place] > held)

    def fewer(place: int) -> Iterator[int]:
        lost = range(votes["A"] + 1)
        return (x for x in lost if seats_with(votes, rule, base, -x)[place] < held)

    return Margin(
        next(more(0), None), next(more(1), None), next(fewer(1), None), next(fewer(0), None)
    )


@given(small_votes, rules, st.integers(0, 10))
def test_margins_are_as_counted_vote_by_vote(
    votes: dict[str, int], rule: Rule, further: int
) -> None:
    base = sum(votes.values()) + further
    try:
        allocate(votes, rule, base)
        expected = counted(votes, rule, base)
    except Refused:
        return  # not shared out by this rule, or not on the way
    found = margin(votes, rule, "A", base)
    for wanted, got in zip(vars_of(expected), vars_of(found), strict=True):
        assert got == wanted or (wanted is None and got is not None and got >= 400)


@given(small_votes, rules, st.integers(1, 9))
def test_any_number_of_seats_can_be_asked_for(
    votes: dict[str, int], rule: Rule, wanted: int
) -> None:
    base = sum(votes.values())
    lost = range(votes["A"] + 1)
    try:
        allocate(votes, rule)
        more = [x for x in range(400) if seats_with(votes, rule, base, x)[0] >= wanted]
        fewer = [x for x in lost if seats_with(votes, rule, base, -x)[1] < wanted]
        reached, fallen = (
            to_reach(votes, rule, "A", wanted),
            to_fall_below(votes, rule, "A", wanted),
        )
    except Refused:
        return
    assert fallen == next(iter(fewer), None)
    first = next(iter(more), None)
    assert reached == first or (first is None and reached is not None and reached >= 400)


def test_a_list_that_nobody_lets_in_can_still_be_asked_about() -> None:
    rule = Rule(98, threshold=Fraction(95, 100))
    needed = to_reach(IN_2007, rule, "Nur Otan", 1)
    assert needed == 7_822_475  # 13,070,195 of 13,758,100 is just above 95 %
    with pytest.raises(Refused, match="bad-votes"):
        to_fall_below(IN_2007, rule, "nobody", 1)


def vars_of(result: Margin) -> tuple[int | None, ...]:
    return result.gain, result.gain_tie, result.loss, result.loss_tie


@pytest.mark.parametrize("method", ["hare", "droop", "dhondt", "sainte-lague", "huntington-hill"])
@pytest.mark.parametrize("name", ["Nur Otan", "Ak Zhol", "People's Party", "Auyl", "Adal"])
def test_one_vote_less_than_the_margin_is_not_enough(method: str, name: str) -> None:
    rule = Rule(98, method, SEVEN)

    def held(change: int) -> tuple[int, int]:
        result = allocate({**IN_2021, name: IN_2021[name] + change}, rule)
        return result.seats[name], result.seats[name] + (name in result.tied)

    found, (now, _) = margin(IN_2021, rule, name), held(0)
    assert found.gain is not None
    assert held(found.gain)[0] > now >= held(found.gain - 1)[0]
    assert (found.loss is None) == (now == 0)
    if found.loss is not None:
        assert held(-found.loss)[1] < now <= held(1 - found.loss)[1]


def test_a_list_below_the_threshold_needs_more_than_the_gap_for_it_raises_the_base() -> None:
    rule = Rule(98, threshold=SEVEN)
    missed = allocate(IN_2007, rule).missed["JSDP"]
    found = margin(IN_2007, rule, "JSDP")
    assert missed == 146_184
    assert found.gain == 157_187  # 426,497 of 6,092,812 is just above 7 %


def test_the_tie_stands_apart_from_the_win() -> None:
    found = margin({"A": 60, "B": 40}, Rule(5, "dhondt"), "B")
    assert (found.gain_tie, found.gain) == (20, 21)  # 60 / 3 ties with the third 20 of A
    by_order = margin({"B": 40, "A": 60}, Rule(5, "dhondt", tie="order"), "B")
    assert (by_order.gain_tie, by_order.gain) == (20, 20)


def test_all_seats_cannot_become_more_and_none_not_fewer() -> None:
    assert margin({"A": 9, "B": 1}, Rule(1), "A").gain is None
    assert margin({"A": 9, "B": 1}, Rule(1), "B").loss is None


def test_margins_refuse_what_allocation_refuses_and_unknown_lists() -> None:
    with pytest.raises(Refused, match="bad-seats"):
        margin(IN_2007, Rule(-1), "JSDP")
    with pytest.raises(Refused, match="bad-votes"):
        margin(IN_2007, Rule(98), "nobody")
    with pytest.raises(Refused, match="bad-votes"):
        threshold_for(IN_2007, Rule(98), "nobody")
    with pytest.raises(Refused, match="bad-method"):
        threshold_for(IN_2007, Rule(98, "none"), "JSDP")


def test_the_threshold_that_would_have_let_ak_zhol_in() -> None:
    highest = threshold_for(IN_2007, Rule(98, threshold=SEVEN), "Ak Zhol")
    assert highest == Fraction(183_346, 5_935_625)
    rule = Rule(98, threshold=highest)
    assert allocate(IN_2007, rule).seats["Ak Zhol"] == 3
    higher = replace(rule, threshold=highest + Fraction(1, 10**12))
    assert allocate(IN_2007, higher).seats["Ak Zhol"] == 0


def test_passing_is_not_enough_where_there_are_few_seats() -> None:
    votes = {"A": 60, "B": 35, "C": 5}
    assert threshold_for(votes, Rule(2), "C") is None
    assert threshold_for(votes, Rule(2), "B") == Fraction(35, 100)
    assert threshold_for(votes, Rule(0), "A") is None
    assert threshold_for(votes, Rule(9, exempt=frozenset({"B"})), "B") == 1


def test_the_seats_that_an_unsettled_rule_makes_sure_of_count() -> None:
    # Above Ak Zhol's share the runner-up rule comes in, and leaves seats open.
    rule = Rule(98, threshold=SEVEN, runner_up=RunnerUp(Fraction(7, 10), 2))
    highest = threshold_for(IN_2021, rule, "Nur Otan")
    assert highest == Fraction(5_148_074, 7_241_562)
    assert threshold_for(IN_2021, rule, "Ak Zhol") == highest  # joins as the second list


@given(small_votes, rules)
def test_no_higher_threshold_would_do(votes: dict[str, int], rule: Rule) -> None:
    def has_seat(threshold: Fraction) -> bool:
        try:
            result = allocate(votes, replace(rule, threshold=threshold, strict=False))
        except Refused:
            return False
        return result.seats["A"] > 0

    highest = threshold_for(votes, rule, "A")
    steps = [Fraction(step, 120) for step in range(121)]
    assert not any(has_seat(step) for step in steps if highest is None or step > highest)
    assert highest is None or has_seat(highest)


def test_indices_of_seats_as_the_votes_are() -> None:
    found = indices({"A": 50, "B": 50}, {"A": 5, "B": 5})
    assert found.gallagher == found.loosemore_hanby == 0
    assert found.enp_votes == found.enp_seats == 2


def test_indices_of_2007_when_one_list_took_all() -> None:
    found = indices(IN_2007, {"Nur Otan": 98})
    assert round(found.loosemore_hanby, 2) == Fraction(1159, 100)  # the others' 11.59 %
    assert round(found.gallagher, 2) == Decimal("9.20")
    assert found.enp_seats == 1
    assert round(found.enp_votes, 2) == Fraction(127, 100)
    assert abs(Fraction(found.gallagher) ** 2 - found.gallagher_squared) < Fraction(1, 10**20)


def test_indices_need_votes_and_seats() -> None:
    with pytest.raises(Refused, match="bad-seats"):
        indices({"A": 1}, {"A": 0})
    with pytest.raises(Refused, match="no-votes"):
        indices({"A": 0}, {"A": 1})
