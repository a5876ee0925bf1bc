"""How seats came about, all methods side by side, and seats asked backwards."""

from fractions import Fraction

import pytest

from bot.answer import Answer, Line, PartyAt, Percent, Ratio, Term
from bot.question.query import Query
from bot.seats import METHODS, allocate
from bot.wording import Words, languages
from db.files import bundled
from handlers import answer
from handlers.allocation import Tier, tier
from tests.what_if_reference import worked_out

WITH_LISTS = ("1999", "2004", "2007", "2012", "2016", "2021", "2023")
PHONE = 13
"""Lines that a phone shows without scrolling, the source among them."""


def ask(
    topic: str,
    election: str,
    *assume: str,
    parties: tuple[str, ...] = (),
    focus: tuple[str, ...] = (),
) -> Answer:
    return answer(Query(topic, election, parties, focus, assume=assume), bundled())


def text(query: Query, language: str = "en") -> str:
    return Words(language, bundled()).answer(answer(query, bundled()), query, literal=True).text


def line(said: Answer, sentence: str) -> Line:
    return next(one for one in said.lines if one.sentence == sentence)


def sentences(said: Answer) -> list[str]:
    return [one.sentence for one in said.lines]


def whole(value: object) -> int:
    assert isinstance(value, int)
    return value


def held(election: str) -> Tier:
    found = tier(bundled().elections[election])
    assert found
    return found


def test_how_seats_were_shared_in_2021() -> None:
    assert text(Query("how", "2021")).splitlines()[:-1] == [
        "How 98 list seats were shared out, 2021",
        "1. Threshold 7%: 506,910 votes. 3 passed, 2 did not; nearest Auyl, 123,887 short.",
        "2. Hare quota: 6,599,921 votes for 98 seats make about 67,346 a seat.",
        "Nur Otan: 76.44 → 76",
        "Ak Zhol: 11.77 → 11 + 1 = 12",
        "People's Party: 9.78 → 9 + 1 = 10",
        "3. Last seat: Ak Zhol, by a remainder of 0.77; next was Nur Otan, 66,084 votes short.",
        "Votes without a seat: 641,641 (8.86%).",
        "Seats follow the votes loosely (Gallagher index 6.5).",
    ]


def test_the_next_list_would_have_won_the_last_seat_with_so_many_more() -> None:
    real = held("2021")
    for short, seats in ((66_084, 77), (66_083, 76)):
        votes = {**real.votes, "nur_otan": real.votes["nur_otan"] + short}
        assert allocate(votes, real.rule, real.base + short).seats["nur_otan"] == seats


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("election", WITH_LISTS)
def test_the_steps_fit_on_a_phone(election: str, language: str) -> None:
    for method in METHODS:
        for threshold in ("0", "5", "7"):
            query = Query("how", election, assume=(f"threshold={threshold}", f"method={method}"))
            assert len(text(query, language).splitlines()) <= PHONE + len(query.assume)
    assert len(text(Query("how", election), language).splitlines()) <= PHONE


def test_divisors_are_explained_by_quotients() -> None:
    said = ask("how", "2004", "method=dhondt", "threshold=0")
    assert line(said, "how-divisors").values["divisors"] == Term("divisors-dhondt")
    last = line(said, "how-last-quotient").values
    assert last["figure"] == Ratio(Fraction(2_883_706, 8), 2)
    assert whole(line(said, "how-row-rest").values["count"]) == 5


def test_squares_are_shown_as_votes() -> None:
    said = ask("how", "2021", "method=huntington-hill")
    figure = line(said, "how-last-quotient").values["figure"]
    assert isinstance(figure, Ratio)
    assert figure.value**2 <= Fraction(5_148_074**2, 75 * 76) < (figure.value + 1) ** 2


def test_a_seat_without_a_quotient_and_lists_without_seats() -> None:
    said = ask("how", "2004", "method=adams", "threshold=0", "seats=8")
    assert "how-row-free" in sentences(said)
    assert "how-row-rest" in sentences(said)
    few = ask("how", "2007", "method=dhondt", "threshold=4", "seats=1")
    assert "how-row-none" in sentences(few)


def test_where_whole_quotas_are_enough_no_seat_came_last() -> None:
    assert "how-no-remainders" in sentences(ask("how", "2007"))


def test_what_is_not_settled_is_said_instead_of_steps() -> None:
    assert sentences(ask("how", "2012", "threshold=8")) == [
        "what-if",
        "how-supposed",
        "open-runner-up",
    ]


@pytest.mark.parametrize("election", WITH_LISTS)
def test_the_table_of_methods_is_as_worked_out_plainly(election: str) -> None:
    said = ask("methods", election, "threshold=2")
    found = dict[str, str]()
    for one in said.lines:
        if one.sentence.startswith("methods-row"):
            terms = one.values["methods"]
            assert isinstance(terms, tuple)
            row = str(one.values.get("seats", ""))
            found |= {
                term.id.removeprefix("method-"): row for term in terms if isinstance(term, Term)
            }
    parties = line(said, "methods-order").values["parties"]
    assert isinstance(parties, tuple)
    names = [party.party for party in parties if isinstance(party, PartyAt)]
    facts = bundled().elections[election]
    for method in METHODS:
        expected = worked_out(facts, ["threshold=2", f"method={method}"])
        row = (
            ""
            if isinstance(expected, str)
            else "–".join(str(expected[0].get(name, 0)) for name in names)
        )
        assert found[method] == row, method


def test_which_method_is_kindest_to_small_parties() -> None:
    said = ask("methods", "2021")
    small, large = line(said, "methods-kind-small"), line(said, "methods-kind-large")
    assert small.values["party"] == PartyAt("cppk", "2021")
    assert small.values["seats"] == 10
    assert large.values["methods"] == (Term("method-imperiali"),)


def test_one_list_alone_gets_all_by_any_method() -> None:
    assert sentences(ask("methods", "2007")) == ["methods", "methods-real", "methods-alone"]
    assert sentences(ask("methods", "2007", "threshold=99"))[-1] == "methods-nothing"


def test_the_threshold_that_lets_a_list_in() -> None:
    said = ask("inverse", "2007", parties=("ak_zhol",), focus=("threshold",))
    limit = line(said, "inverse-threshold").values["limit"]
    assert limit == Percent(Fraction(308, 100), 2)  # 183,346 of 5,935,625 is 3.0889 %
    assert line(said, "inverse-threshold-seats").values["seats"] == 3
    assert "ak_zhol" in shares_at("2007", "3.08")
    assert "ak_zhol" not in shares_at("2007", "3.09")


def shares_at(election: str, threshold: str) -> dict[str, int]:
    found = worked_out(bundled().elections[election], [f"threshold={threshold}"])
    assert not isinstance(found, str)
    return found[0]


@pytest.mark.parametrize("election", WITH_LISTS)
def test_every_list_gets_in_at_the_threshold_that_is_said_and_not_above(election: str) -> None:
    for party in held(election).votes:
        said = ask("inverse", election, parties=(party,), focus=("threshold",))
        found = [one for one in said.lines if "limit" in one.values]
        if not found:
            assert party not in shares_at(election, "0")
            continue
        limit = found[0].values["limit"]
        assert isinstance(limit, Percent)
        value = Fraction(limit.value)
        above = worked_out(bundled().elections[election], [f"threshold={float(value) + 0.01:.2f}"])
        at = worked_out(bundled().elections[election], [f"threshold={float(value):.2f}"])
        assert isinstance(at, str) or party in at[0]
        assert isinstance(above, str) or party not in above[0]


def test_a_list_that_needs_a_threshold_against_the_others() -> None:
    # With two seats and no threshold, the third list is left without; at 20 % nothing changes.
    said = ask("inverse", "2012", "seats=3", parties=("cppk",), focus=("threshold",))
    assert "inverse-threshold-never" in sentences(said)
    assert "inverse-threshold-needed" in sentences(said)


def test_how_many_votes_a_list_was_short() -> None:
    said = ask("inverse", "2007", parties=("jsdp",), focus=("seat",))
    assert line(said, "inverse-seat-short").values["short"] == 146_184
    assert line(said, "inverse-seat-base").values["gain"] == 157_187
    for votes, seats in ((157_187, 7), (157_186, 0)):
        changed = worked_out(bundled().elections["2007"], [f"votes=jsdp:+{votes}"])
        assert not isinstance(changed, str)
        assert changed[0].get("jsdp", 0) == seats


def test_one_seat_more_or_less() -> None:
    said = ask("inverse", "2021", parties=("ak_zhol",), focus=("seat",))
    assert line(said, "inverse-seat-more").values == {"gain": 68_442, "seats": 13}
    assert line(said, "inverse-seat-less").values == {"loss": 13_379, "seats": 11}
    for change, seats in (("+68442", 13), ("+68441", 12), ("-13379", 11), ("-13378", 12)):
        changed = worked_out(bundled().elections["2021"], [f"votes=ak_zhol:{change}"])
        assert not isinstance(changed, str)
        assert changed[0]["ak_zhol"] == seats


def test_lists_that_the_gain_of_another_throws_out_are_named() -> None:
    said = ask("inverse", "2012", parties=("nur_otan",), focus=("seat",))
    assert line(said, "inverse-seat-out").values["parties"] == (PartyAt("cppk", "2012"),)


@pytest.mark.parametrize(
    ("election", "majority"), [("2007", 54), ("2021", 54), ("2023", 50 - 22), ("2004", 39 - 35)]
)
def test_when_the_largest_list_loses_its_majority(election: str, majority: int) -> None:
    loss = whole(
        line(ask("inverse", election, focus=("majority",)), "inverse-majority-loss").values[
            "change"
        ]
    )
    for change, keeps in ((loss, False), (loss - 1, True)):
        changed = worked_out(bundled().elections[election], [f"votes=nur_otan:-{change}"])
        assert not isinstance(changed, str)
        sure = changed[0].get("nur_otan", 0)
        assert (sure + ("nur_otan" in changed[2]) >= majority) is keeps


def test_when_another_list_wins_a_majority() -> None:
    said = ask("inverse", "2007", parties=("ak_zhol",), focus=("majority",))
    gain = whole(line(said, "inverse-majority-gain").values["change"])
    for change, seats in ((gain, 54), (gain - 1, 53)):
        changed = worked_out(bundled().elections["2007"], [f"votes=ak_zhol:+{change}"])
        assert not isinstance(changed, str)
        assert changed[0]["ak_zhol"] == seats


def test_a_majority_out_of_reach() -> None:
    # 10 list seats of 77, and 39 are needed.
    said = ask("inverse", "1999", parties=("communist",), focus=("majority",))
    assert sentences(said) == ["inverse-majority-never", "inverse-majority-now"]


def test_where_the_way_is_not_settled_what_is_known_is_said_all_the_same() -> None:
    said = ask("inverse", "2016", parties=("auyl",), focus=("seat",))
    assert sentences(said) == ["inverse-seat", "inverse-seat-short", "inverse-unsettled"]


@pytest.mark.parametrize("topic", ["how", "methods", "inverse", "what_if"])
def test_elections_without_lists_are_said_to_have_none(topic: str) -> None:
    assert sentences(ask(topic, "1995")) == ["no-lists", "with-lists"]
    assert sentences(ask(topic, "2026"))[0] == "no-result"


def test_who_had_no_list_cannot_be_asked_about() -> None:
    assert sentences(ask("inverse", "2007", parties=("asar",)))[0] == "not-on-ballot"


def test_the_bar_of_a_majority_is_none_for_whom_has_one_without_any() -> None:
    said = ask("inverse", "2007", parties=("nur_otan",), focus=("bar",))
    values = line(said, "inverse-bar-always").values
    assert (values["seats"], values["total"]) == (87, 107)
    said = ask("inverse", "2021", parties=("ak_zhol",), focus=("bar",))
    assert "inverse-bar-never" in sentences(said)
    # Auyl has 13.06 % of the votes that are left; above that only Ak Zhol stands beside JSDP.
    said = ask("inverse", "2007", "without=nur_otan", parties=("jsdp",), focus=("bar",))
    assert line(said, "inverse-bar-above").values["limit"] == Percent(Fraction(1307, 100))
