"""What cannot be shared out is refused with a code, and with nothing else."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.seats import METHODS, Refused, Rule, RunnerUp, allocate

VOTES = {"A": 60, "B": 40}
RULE = Rule(10)


def code_of(votes: Mapping[str, int], rule: Rule, base: int | None = None) -> str:
    with pytest.raises(Refused) as refused:
        allocate(votes, rule, base)
    assert str(refused.value).startswith(refused.value.code)
    return refused.value.code


@pytest.mark.parametrize("count", [-1, 1.0, True, False, None, "7", Fraction(7), Decimal(7)])
def test_votes_are_whole_numbers_from_zero(count: int) -> None:
    assert code_of({"A": 60, "B": count}, RULE) == "bad-votes"


@pytest.mark.parametrize("votes", [[60, 40], None, "AB", {"A", "B"}])
def test_votes_come_by_list(votes: Mapping[str, int]) -> None:
    assert code_of(votes, RULE) == "bad-votes"


@pytest.mark.parametrize("seats", [-1, 2.0, True, None, "10", Fraction(10)])
def test_seats_are_a_whole_number_from_zero(seats: int) -> None:
    assert code_of(VOTES, replace(RULE, seats=seats)) == "bad-seats"


@pytest.mark.parametrize(
    "threshold", [7, -1, Fraction(-1, 100), Fraction(101, 100), 0.07, True, None, "7%", Decimal(0)]
)
def test_a_threshold_is_an_exact_share(threshold: Fraction) -> None:
    assert code_of(VOTES, replace(RULE, threshold=threshold)) == "bad-threshold"


@pytest.mark.parametrize("threshold", [0, 1, Fraction(0), Fraction(1)])
def test_a_threshold_may_be_nothing_or_everything(threshold: Fraction) -> None:
    assert allocate({"A": 10}, replace(RULE, threshold=threshold)).seats == {"A": 10}


@pytest.mark.parametrize("base", [99, 0, -100, 100.0, True, Fraction(100), "100"])
def test_the_base_holds_all_votes(base: int) -> None:
    assert code_of(VOTES, RULE, base) == "bad-base"


@pytest.mark.parametrize("method", ["", "Hare", "hamilton", "d'hondt", None, 1])
def test_a_method_is_one_of_the_twelve(method: str) -> None:
    assert code_of(VOTES, replace(RULE, method=method)) == "bad-method"


def test_tie_and_runner_up_are_part_of_the_method() -> None:
    assert code_of(VOTES, replace(RULE, tie="lot")) == "bad-method"
    assert code_of(VOTES, replace(RULE, runner_up=RunnerUp(2, 2))) == "bad-method"
    assert code_of(VOTES, replace(RULE, runner_up=RunnerUp(1, -1))) == "bad-method"


def test_there_must_be_lists_votes_and_one_that_passes() -> None:
    assert code_of({}, RULE) == "no-lists"
    assert code_of({"A": 0, "B": 0}, RULE) == "no-votes"
    assert code_of({"A": 0}, RULE, base=100) == "no-votes"
    assert code_of(VOTES, replace(RULE, threshold=Fraction(61, 100))) == "no-list-passes"
    assert code_of(VOTES, replace(RULE, threshold=1, strict=True)) == "no-list-passes"


def test_quotas_that_award_too_much() -> None:
    assert code_of(VOTES, Rule(4, "hagenbach-bischoff")) == "over-allocation"
    assert code_of({"A": 1}, Rule(4, "hagenbach-bischoff")) == "over-allocation"
    assert code_of(VOTES, Rule(3, "imperiali-quota")) == "over-allocation"


def test_a_rounded_quota_too_large_for_the_votes_is_unsettled() -> None:
    with pytest.raises(Refused) as refused:
        allocate({"A": 2, "B": 1}, Rule(9, "droop"))  # the quota is 1 vote: 6 seats left
    assert (refused.value.code, refused.value.left) == ("unsettled", 6)


numbers = st.one_of(st.integers(-3, 10**20), st.booleans(), st.floats(), st.none())
shares = st.one_of(st.fractions(-1, 2), numbers)


@given(
    st.dictionaries(st.text(max_size=3), st.one_of(st.integers(0, 10**18), numbers), max_size=5),
    st.sampled_from([*METHODS, "none"]),
    st.one_of(st.integers(0, 2000), numbers),
    shares,
    st.one_of(st.none(), numbers),
)
def test_whatever_comes_in_nothing_but_refused_comes_out(
    votes: dict[str, int], method: str, seats: int, threshold: Fraction, base: int | None
) -> None:
    try:
        result = allocate(votes, Rule(seats, method, threshold), base)
    except Refused:
        return
    assert sum(result.seats.values()) + result.open == seats
    assert len(result.rows) == len(votes)
