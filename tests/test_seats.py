"""The Kazakh elections as they were shared out, thresholds, ties and what explains a result."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.seats import Allocation, Rule, RunnerUp, Tie, allocate

SEVEN = Fraction(7, 100)
SINCE_2009 = RunnerUp(Fraction(7, 10), 2)

# Votes and list seats by the Central Election Commission; "others" are all further lists.
NUR_OTAN, AK_ZHOL, CPPK, JSDP, AUYL = "Nur Otan", "Ak Zhol", "People's Party", "JSDP", "Auyl"
ELECTIONS = {
    1999: (
        Rule(10, threshold=SEVEN),
        5_253_864,  # all who took part: invalid ballots and votes against all count
        {
            NUR_OTAN: (1_622_895, 4),
            "Communist": (932_549, 2),
            "Agrarian": (663_351, 2),
            "Civic": (590_184, 2),
            "Azamat": (240_132, 0),
            "People's Congress": (148_776, 0),
            "Alash": (144_945, 0),
            "Renaissance": (103_328, 0),
            "Labour": (72_721, 0),
        },
    ),
    2004: (
        Rule(10, threshold=SEVEN),
        4_757_773,
        {
            NUR_OTAN: (2_883_706, 7),
            AK_ZHOL: (572_672, 1),
            "Asar": (541_239, 1),
            "AIST": (336_177, 1),
            "Communists and DCK": (163_824, 0),
            CPPK: (94_140, 0),
            AUYL: (82_523, 0),
            "Democratic": (36_379, 0),
            "Patriots": (26_287, 0),
            "Rukhaniyat": (20_826, 0),
        },
    ),
    2007: (
        Rule(98, threshold=SEVEN),
        5_935_625,
        {
            NUR_OTAN: (5_247_720, 98),
            JSDP: (269_310, 0),
            AK_ZHOL: (183_346, 0),
            AUYL: (89_855, 0),
            CPPK: (76_799, 0),
            "Patriots": (46_436, 0),
            "Rukhaniyat": (22_159, 0),
        },
    ),
    2012: (
        Rule(98, threshold=SEVEN, runner_up=SINCE_2009),
        6_941_220,
        {
            NUR_OTAN: (5_621_436, 83),
            AK_ZHOL: (518_405, 8),
            CPPK: (498_788, 7),
            JSDP: (116_534, 0),
            AUYL: (82_623, 0),
            "Patriots": (57_732, 0),
            "Adilet": (45_702, 0),
        },
    ),
    2016: (
        Rule(98, threshold=SEVEN, runner_up=SINCE_2009),
        7_522_868,
        {
            NUR_OTAN: (6_183_757, 84),
            AK_ZHOL: (540_406, 7),
            CPPK: (537_123, 7),
            AUYL: (151_285, 0),
            JSDP: (88_813, 0),
            "Birlik": (21_484, 0),
        },
    ),
    2021: (
        Rule(98, threshold=SEVEN, runner_up=SINCE_2009),
        7_241_562,
        {
            NUR_OTAN: (5_148_074, 76),
            AK_ZHOL: (792_828, 12),
            CPPK: (659_019, 10),
            AUYL: (383_023, 0),
            "Adal": (258_618, 0),
        },
    ),
    2023: (
        Rule(69, threshold=Fraction(5, 100), runner_up=SINCE_2009),
        6_366_441,  # with 248,291 votes against all
        {
            "Amanat": (3_431_510, 40),
            AUYL: (693_938, 8),
            "Respublica": (547_154, 6),
            AK_ZHOL: (535_139, 6),
            CPPK: (432_920, 5),
            JSDP: (331_058, 4),
            "Baytaq": (146_431, 0),
        },
    ),
}


def votes_of(year: int) -> dict[str, int]:
    return {name: count for name, (count, _) in ELECTIONS[year][2].items()}


def result_of(year: int, base: int | None = None) -> Allocation:
    rule, official, _ = ELECTIONS[year]
    return allocate(votes_of(year), rule, base or official)


@pytest.mark.parametrize("year", ELECTIONS)
def test_the_seven_elections_come_out_as_published(year: int) -> None:
    result = result_of(year)
    assert result.seats == {name: won for name, (_, won) in ELECTIONS[year][2].items()}
    assert (result.open, result.tied, result.tie) == (0, (), None)


def test_in_2004_the_base_decided_a_seat() -> None:
    all_ballots = result_of(2004, base=4_893_204)
    assert list(all_ballots.seats.values())[:4] == [7, 2, 1, 0]
    assert all_ballots.missed["AIST"] == 342_525 - 336_177


def test_2007_explained() -> None:
    result = result_of(2007)
    assert result.bar == 415_494  # 7 % of 5,935,625 is 415,493.75
    assert result.passed == (NUR_OTAN,)
    assert result.missed[JSDP] == 146_184
    assert result.wasted == 5_935_625 - 5_247_720
    assert result.quota == Fraction(5_247_720, 98)
    assert (result.last, result.next) == (None, None)


def test_2021_explained_step_by_step() -> None:
    result = result_of(2021)
    assert result.quota == Fraction(6_599_921, 98)
    rows = {row.name: row for row in result.rows}
    assert [row.whole for row in rows.values()] == [76, 11, 9, None, None]
    assert rows[AK_ZHOL].quotient == Fraction(792_828 * 98, 6_599_921)
    assert rows[AK_ZHOL].share == Fraction(792_828, 7_241_562)
    assert rows[CPPK].remainder == Fraction(659_019 * 98, 6_599_921) - 9
    assert (result.last, result.next) == (AK_ZHOL, NUR_OTAN)
    assert result.divisor is None


def test_divisors_explained() -> None:
    result = allocate({"A": 600, "B": 250, "C": 140, "D": 10}, Rule(5, "dhondt"))
    assert result.seats == {"A": 4, "B": 1, "C": 0, "D": 0}
    assert result.quota is None
    assert result.divisor == Fraction(150)  # the fourth quotient of A won the last seat
    assert (result.last, result.next) == ("A", "C")
    assert [row.won for row in result.rows] == [150, 250, None, None]
    assert [row.lost for row in result.rows] == [120, 125, 140, 10]


def test_a_list_exactly_on_the_threshold_passes() -> None:
    votes = {"A": 93, "B": 7}
    assert allocate(votes, Rule(10, threshold=SEVEN)).passed == ("A", "B")
    assert allocate(votes, Rule(10, threshold=SEVEN, strict=True)).passed == ("A",)
    assert allocate(votes, Rule(10, threshold=SEVEN), base=101).passed == ("A",)


@given(st.integers(1, 10**15), st.integers(1, 50), st.booleans())
def test_no_exact_share_is_lost_to_rounding(unit: int, per_cent: int, strict: bool) -> None:
    votes = {"large": unit * (100 - per_cent) + 1, "small": unit * per_cent - 1}
    rule = Rule(10, threshold=Fraction(per_cent, 100), strict=strict)
    assert allocate(votes, rule).missed == {"small": 1 + strict}


def test_an_exempt_list_needs_votes_but_no_threshold() -> None:
    rule = Rule(20, threshold=SEVEN, exempt=frozenset({"Minority", "Nobody"}))
    result = allocate({"A": 95, "Minority": 5, "Nobody": 0}, rule)
    assert result.passed == ("A", "Minority")
    assert result.seats == {"A": 19, "Minority": 1, "Nobody": 0}


def test_a_tie_leaves_seats_open() -> None:
    result = allocate({"A": 50, "B": 25, "C": 25}, Rule(2))
    assert result.seats == {"A": 1, "B": 0, "C": 0}
    assert (result.open, result.tied) == (1, ("B", "C"))
    assert result.tie == Tie(("B", "C"), 1, ())
    assert (result.last, result.next) == (None, None)
    assert result.wasted == 0


def test_a_tie_goes_by_order_or_by_votes_where_the_rule_says_so() -> None:
    votes = {"small": 150, "large": 350}  # 1.5 and 3.5 quotas
    by_order = allocate(votes, Rule(5, tie="order"))
    assert (by_order.seats, by_order.open) == ({"small": 2, "large": 3}, 0)
    assert by_order.tie == Tie(("small", "large"), 1, ("small",))
    assert (by_order.last, by_order.next) == ("small", "large")
    by_votes = allocate(votes, Rule(5, tie="votes"))
    assert (by_votes.seats, by_votes.tied) == ({"small": 1, "large": 4}, ())
    assert (by_votes.last, by_votes.next) == ("large", "small")


def test_equal_votes_go_by_order_under_the_votes_rule() -> None:
    result = allocate({"A": 10, "B": 10, "C": 10}, Rule(2, "dhondt", tie="votes"))
    assert result.seats == {"A": 1, "B": 1, "C": 0}


def test_the_largest_list_is_not_forgotten_behind_tied_ones() -> None:
    result = allocate({"A": 4, "B": 4, "C": 4, "D": 8}, Rule(2))
    assert result.seats == {"A": 0, "B": 0, "C": 0, "D": 1}
    assert (result.open, result.tied) == (1, ("A", "B", "C"))


def test_no_seats_are_shared_out_as_zeros() -> None:
    result = allocate({"A": 2, "B": 1}, Rule(0, "dhondt", threshold=Fraction(9, 10)))
    assert result.seats == {"A": 0, "B": 0}
    assert (result.quota, result.last, result.next, result.divisor) == (None,) * 4
    assert [row.seats for row in result.rows] == [0, 0]


def test_the_smallest_divisors_give_each_list_a_seat_first() -> None:
    votes = {"A": 1000, "B": 3, "C": 2, "D": 2, "E": 0}
    for method in ("adams", "dean", "huntington-hill"):
        assert [*allocate(votes, Rule(4, method)).seats.values()] == [1, 1, 1, 1, 0]
        scarce = allocate(votes, Rule(3, method))
        assert [*scarce.seats.values()] == [1, 1, 0, 0, 0]
        assert (scarce.open, scarce.tied) == (1, ("C", "D"))
        two = allocate(votes, Rule(2, method))
        assert (two.last, two.divisor) == ("B", None)


@given(
    st.dictionaries(st.sampled_from("ABCDEF"), st.integers(1, 50), min_size=2),
    st.integers(2, 30),
    st.sampled_from(["dhondt", "sainte-lague", "danish", "adams", "dean", "huntington-hill"]),
    st.sampled_from(["order", "votes"]),
)
def test_without_the_last_seat_it_is_the_last_list_that_has_one_fewer(
    votes: dict[str, int], seats: int, method: str, tie: str
) -> None:
    fewer, now, more = (
        allocate(votes, Rule(number, method, tie=tie)) for number in (seats - 1, seats, seats + 1)
    )
    assert [name for name in votes if fewer.seats[name] < now.seats[name]] == [now.last]
    assert [name for name in votes if now.seats[name] < more.seats[name]] == [now.next]
