"""The Kazakh runner-up rule of 2009, known only as far as whole quotas go."""

from dataclasses import replace
from fractions import Fraction

import pytest

from bot.seats import Refused, Rule, RunnerUp, allocate

SINCE_2009 = RunnerUp(Fraction(7, 10), 2)
HALF = Rule(10, threshold=Fraction(1, 2), runner_up=SINCE_2009)


def test_the_runner_up_joins_below_the_bar_and_gets_its_minimum() -> None:
    rule = Rule(20, threshold=Fraction(11, 100), runner_up=SINCE_2009)
    result = allocate({"A": 90, "B": 10}, rule)  # 18 and 2 quotas; 2 x 0.7 is less than 2
    assert result.seats == {"A": 18, "B": 2}
    assert (result.passed, result.runner_up) == (("A",), "B")
    assert [row.quotient for row in result.rows] == [18, Fraction(14, 10)]
    assert (result.last, result.next) == (None, None)


def test_it_would_leave_two_seats_open_in_2007() -> None:
    votes = {"Nur Otan": 5_247_720, "JSDP": 269_310, "Ak Zhol": 183_346}
    with pytest.raises(Refused) as refused:
        allocate(votes, Rule(98, threshold=Fraction(7, 100), runner_up=SINCE_2009), 5_935_625)
    assert refused.value.code == "unsettled"
    assert (refused.value.sure, refused.value.left) == ({"Nur Otan": 93, "JSDP": 3}, 2)


def test_a_seat_too_many_leaves_certain_what_nobody_can_give_up() -> None:
    with pytest.raises(Refused) as refused:
        allocate({"A": 95, "B": 5}, HALF)  # 9 whole quotas and at least 2 seats
    assert (refused.value.sure, refused.value.left) == ({"A": 8, "B": 1}, -1)


@pytest.mark.parametrize(
    "votes",
    [
        {"A": 60, "B": 40},  # 6 and 2.8 quotas: two seats are left
        {"A": 95, "B": 5},  # 9 and at least 2: one too many
        {"A": 60, "B": 20, "C": 20},  # who joins?
    ],
)
def test_it_is_not_completed_by_guesses(votes: dict[str, int]) -> None:
    with pytest.raises(Refused, match="unsettled"):
        allocate(votes, HALF)


def test_it_is_written_for_the_hare_quota_alone() -> None:
    with pytest.raises(Refused, match="unsettled"):
        allocate({"A": 60, "B": 40}, replace(HALF, method="dhondt"))


def test_who_joins_can_be_settled_by_the_tie_rule() -> None:
    result = allocate({"A": 64, "B": 16, "C": 16}, replace(HALF, tie="order"))
    assert result.seats == {"A": 8, "B": 2, "C": 0}


def test_nobody_joins_where_there_is_no_second_list_or_two_pass() -> None:
    assert allocate({"A": 90, "B": 0}, HALF).seats == {"A": 10, "B": 0}
    assert allocate({"A": 50, "B": 50}, HALF).runner_up is None
