"""Every method against the slow reference, and against what is known of each."""

from collections.abc import Mapping
from fractions import Fraction
from itertools import combinations_with_replacement

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.seats import METHODS, Refused, Rule, allocate
from tests.seats_reference import DIVISOR_SQUARED, QUOTA, allocated

DIVISOR_METHODS = tuple(DIVISOR_SQUARED)
methods = st.sampled_from(METHODS)
divisor_methods = st.sampled_from(DIVISOR_METHODS)
seat_numbers = st.integers(1, 40)


def lists(most: int) -> st.SearchStrategy[dict[str, int]]:
    """Votes of up to eight lists, not all zero."""
    counts = st.lists(st.integers(0, most), min_size=1, max_size=8).filter(any)
    return counts.map(named)


def named(votes: list[int]) -> dict[str, int]:
    return {f"list {place}": count for place, count in enumerate(votes)}


def outcome(votes: Mapping[str, int], seats: int, method: str) -> object:
    """Sure seats, open seats and tied lists, or a refusal: in the reference's words."""
    try:
        result = allocate(votes, Rule(seats, method))
    except Refused as refused:
        return refused.code
    return dict(result.seats), result.open, set(result.tied)


def test_the_reference_knows_every_method() -> None:
    assert set(METHODS) == {*QUOTA, *DIVISOR_METHODS}


@pytest.mark.parametrize("method", METHODS)
def test_all_small_cases_with_their_many_ties(method: str) -> None:
    ties = 0
    for number in (1, 2, 3, 4):
        for votes in combinations_with_replacement((0, 1, 3, 6, 10, 21, 45), number):
            for seats in range(1, 7) if any(votes) else ():
                expected = allocated(named([*votes]), seats, method)
                assert outcome(named([*votes]), seats, method) == expected, (votes, seats)
                ties += not isinstance(expected, str) and expected[1] > 0
    assert ties > 50


@given(lists(60), seat_numbers, methods)
def test_small_votes_are_as_in_the_reference(
    votes: dict[str, int], seats: int, method: str
) -> None:
    assert outcome(votes, seats, method) == allocated(votes, seats, method)


@given(lists(10**18), seat_numbers, methods)
def test_votes_up_to_ten_to_the_eighteenth(votes: dict[str, int], seats: int, method: str) -> None:
    assert outcome(votes, seats, method) == allocated(votes, seats, method)


@given(lists(10**6), st.integers(1, 10**15), methods)
def test_all_seats_are_given_or_open(votes: dict[str, int], seats: int, method: str) -> None:
    assume(method in DIVISOR_METHODS or method == "hare")
    result = allocate(votes, Rule(seats, method))
    assert sum(result.seats.values()) + result.open == seats
    assert not result.open or result.open < len(result.tied)


@given(lists(60), seat_numbers, methods, st.integers(1, 7))
def test_the_order_of_lists_changes_nothing(
    votes: dict[str, int], seats: int, method: str, step: int
) -> None:
    pairs = list(votes.items())
    for other in (pairs[::-1], pairs[step:] + pairs[:step]):
        assert outcome(dict(other), seats, method) == outcome(votes, seats, method)


@given(lists(60), seat_numbers, methods, st.integers(2, 10**12))
def test_multiplying_all_votes_changes_nothing(
    votes: dict[str, int], seats: int, method: str, factor: int
) -> None:
    assume(method != "droop")  # its quota is rounded
    scaled = {name: count * factor for name, count in votes.items()}
    assert outcome(scaled, seats, method) == outcome(votes, seats, method)


@given(lists(60), seat_numbers, divisor_methods)
def test_one_more_seat_takes_none_from_anybody(
    votes: dict[str, int], seats: int, method: str
) -> None:
    before, after = (allocate(votes, Rule(number, method)) for number in (seats, seats + 1))
    assert all(after.seats[name] >= before.seats[name] for name in votes)


@given(lists(60), seat_numbers, divisor_methods, st.integers(1, 60))
def test_more_votes_never_cost_a_seat(
    votes: dict[str, int], seats: int, method: str, more: int
) -> None:
    grown = votes | {"list 0": votes["list 0"] + more}
    before, after = (allocate(each, Rule(seats, method)) for each in (votes, grown))
    assert after.seats["list 0"] >= before.seats["list 0"]


@given(lists(10**6), seat_numbers)
def test_hare_gives_every_list_its_share_rounded_down_or_up(
    votes: dict[str, int], seats: int
) -> None:
    result = allocate(votes, Rule(seats))
    for name, count in votes.items():
        exact = Fraction(count * seats, sum(votes.values()))
        assert exact - 1 < result.seats[name]
        assert result.seats[name] + (name in result.tied) < exact + 1
