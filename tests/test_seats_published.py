"""Allocations that were published: elections, the first apportionments, and the paradoxes."""

from collections.abc import Mapping
from fractions import Fraction

import pytest

from bot.seats import Rule, allocate


def seats(votes: Mapping[str, int], rule: Rule, base: int | None = None) -> tuple[int, ...]:
    return tuple(allocate(votes, rule, base).seats.values())


# Austria, National Council, D'Hondt over the whole country, 4 %: Ministry of the Interior.
AUSTRIA = {
    2006: {
        "OeVP": (1_616_493, 66),
        "SPOe": (1_663_986, 68),
        "FPOe": (519_598, 21),
        "Greens": (520_130, 21),
        "BZOe": (193_539, 7),
        "KPOe": (47_578, 0),
        "MATIN": (131_688, 0),
        "others": (15_269, 0),
    },
    2017: {
        "SPOe": (1_361_746, 52),
        "OeVP": (1_595_526, 62),
        "FPOe": (1_316_442, 51),
        "Greens": (192_638, 0),
        "NEOS": (268_518, 10),
        "PILZ": (223_543, 8),
        "GILT": (48_234, 0),
        "KPOe": (39_689, 0),
        "others": (23_593, 0),
    },
    2019: {
        "OeVP": (1_789_417, 71),
        "SPOe": (1_011_868, 40),
        "FPOe": (772_666, 31),
        "NEOS": (387_124, 15),
        "JETZT": (89_169, 0),
        "Greens": (664_055, 26),
        "others": (62_947, 0),
    },
}


@pytest.mark.parametrize("year", AUSTRIA)
def test_austria(year: int) -> None:
    votes = {name: count for name, (count, _) in AUSTRIA[year].items()}
    rule = Rule(183, "dhondt", Fraction(4, 100))
    assert seats(votes, rule) == tuple(won for _, won in AUSTRIA[year].values())


def test_new_zealand_2020_with_a_list_that_a_district_exempts() -> None:
    # Electoral Commission, 6 November 2020; the base here is all votes cast, 2,919,086.
    votes = {
        "Labour": 1_443_545,
        "National": 738_275,
        "Green": 226_757,
        "ACT": 219_031,
        "NZ First": 75_020,
        "Maori Party": 33_630,
    }
    rule = Rule(120, "sainte-lague", Fraction(5, 100), exempt=frozenset({"Maori Party"}))
    assert seats(votes, rule, 2_919_086) == (65, 33, 10, 10, 0, 2)


# United States, census of 1790: the populations for apportionment.
STATES = {
    "Virginia": 630_560,
    "Massachusetts": 475_327,
    "Pennsylvania": 432_879,
    "North Carolina": 353_523,
    "New York": 331_589,
    "Maryland": 278_514,
    "Connecticut": 236_841,
    "South Carolina": 206_236,
    "New Jersey": 179_570,
    "New Hampshire": 141_822,
    "Vermont": 85_533,
    "Georgia": 70_835,
    "Kentucky": 68_705,
    "Rhode Island": 68_446,
    "Delaware": 55_540,
}


def test_the_act_of_1792_is_jeffersons_method() -> None:
    assert seats(STATES, Rule(105, "dhondt")) == (
        (19, 14, 13, 10, 10, 8, 7, 6, 5, 4) + (2, 2, 2, 2, 1)
    )


def test_the_bill_that_washington_vetoed_is_hamiltons_method() -> None:
    assert seats(STATES, Rule(120, "hare")) == (
        (21, 16, 14, 12, 11, 9, 8, 7, 6, 5) + (3, 2, 2, 2, 2)
    )


# Six lists that many descriptions of the methods share; the quotients are easily written out.
SIX = {"Yellow": 47_000, "White": 16_000, "Red": 15_900, "Green": 12_000, "Blue": 6_000} | {
    "Pink": 3_100
}


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("hare", (5, 2, 1, 1, 1, 0)),
        ("droop", (5, 2, 2, 1, 0, 0)),
        ("dhondt", (5, 2, 2, 1, 0, 0)),
        ("sainte-lague", (4, 2, 2, 1, 1, 0)),
        ("modified-sainte-lague", (5, 2, 2, 1, 0, 0)),
        ("imperiali", (7, 1, 1, 1, 0, 0)),
        ("adams", (3, 2, 2, 1, 1, 1)),
        ("huntington-hill", (4, 2, 1, 1, 1, 1)),
    ],
)
def test_six_lists_and_ten_seats(method: str, expected: tuple[int, ...]) -> None:
    assert seats(SIX, Rule(10, method)) == expected


def test_alabama_paradox() -> None:
    votes = {"A": 6, "B": 6, "C": 2}
    assert seats(votes, Rule(10)) == (4, 4, 2)
    assert seats(votes, Rule(11)) == (5, 5, 1)


def test_new_states_paradox() -> None:
    assert seats({"A": 1_045, "B": 8_955}, Rule(100)) == (10, 90)
    assert seats({"A": 1_045, "B": 8_955, "C": 525}, Rule(105)) == (11, 89, 5)


def test_population_paradox() -> None:
    # D shrinks and gains a seat, B and C grow and lose one (COMAP, For All Practical Purposes).
    before = {"A": 5_525_381, "B": 3_470_152, "C": 3_864_226, "D": 201_203}
    after = {"A": 5_657_564, "B": 3_507_464, "C": 3_885_693, "D": 201_049}
    assert seats(before, Rule(100)) == (42, 27, 30, 1)
    assert seats(after, Rule(100)) == (43, 26, 29, 2)


@pytest.mark.parametrize("method", ["dhondt", "sainte-lague", "adams", "dean", "huntington-hill"])
def test_divisor_methods_have_no_alabama_paradox(method: str) -> None:
    before = allocate(STATES, Rule(15, method)).seats
    for number in range(16, 200):
        after = allocate(STATES, Rule(number, method, tie="order")).seats
        assert all(after[state] >= before[state] for state in STATES)
        before = after


def test_floats_would_break_these_ties() -> None:
    assert allocate({"A": 21, "B": 45}, Rule(2, "modified-sainte-lague")).tied == ("A", "B")
    assert allocate({"A": 100, "B": 600}, Rule(10, "huntington-hill")).tied == ("A", "B")
