"""What-ifs to the seat, beside a plain computation of the same."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest

from bot.answer import Answer, PartyAt, WhatIfChart
from bot.question.query import Query
from bot.seats import METHODS
from bot.wording import Words, languages
from db.facts import Election, Facts
from db.files import bundled
from handlers import answer
from tests.what_if_reference import worked_out

WITH_LISTS = ("1999", "2004", "2007", "2012", "2016", "2021", "2023")


def ask(election: str, *assume: str, parties: tuple[str, ...] = ()) -> Answer:
    return answer(Query("what_if", election, parties, assume=assume), bundled())


def seats(said: Answer) -> dict[str, int]:
    """The list seats that an answer gives, of lists with any."""
    found = dict[str, int]()
    for line in said.lines:
        if line.sentence in ("what-if-row", "what-if-same"):
            party, count = line.values["party"], line.values.get("after", line.values.get("seats"))
            assert isinstance(party, PartyAt)
            assert isinstance(count, int)
            found |= {party.party: count} if count else {}
    return found


def sentences(said: Answer) -> list[str]:
    return [line.sentence for line in said.lines]


@pytest.mark.parametrize(
    ("election", "assume", "expected"),
    [
        ("2007", ["threshold=3"], {"nur_otan": 90, "jsdp": 5, "ak_zhol": 3}),
        ("2007", ["threshold=4.5"], {"nur_otan": 93, "jsdp": 5}),
        (
            "2007",
            ["threshold=0", "method=dhondt"],
            {"nur_otan": 89, "jsdp": 4, "ak_zhol": 3, "auyl": 1, "cppk": 1},
        ),
        ("2007", ["without=nur_otan"], {"jsdp": 43, "ak_zhol": 29, "auyl": 14, "cppk": 12}),
        ("2007", ["together=jsdp+ak_zhol"], {"nur_otan": 90, "jsdp+ak_zhol": 8}),
        ("2007", ["votes=ak_zhol:500000"], {"nur_otan": 89, "ak_zhol": 9}),
        ("2007", ["seats=107"], {"nur_otan": 107}),
        ("2021", ["threshold=5"], {"nur_otan": 72, "ak_zhol": 11, "cppk": 9, "auyl": 6}),
        ("2021", ["method=imperiali"], {"nur_otan": 78, "ak_zhol": 11, "cppk": 9}),
        ("2004", ["threshold=7.1"], {"nur_otan": 7, "ak_zhol": 2, "asar": 1}),
        (
            "2023",
            ["threshold=7"],
            {"nur_otan": 46, "auyl": 9, "respublica": 7, "ak_zhol": 7},
        ),
    ],
)
def test_seats(election: str, assume: list[str], expected: dict[str, int]) -> None:
    assert seats(ask(election, *assume)) == expected


def mixtures() -> Iterator[tuple[str, ...]]:
    """Every method at every step of the lab, and changes of lists and votes in mixtures."""
    thresholds = [f"threshold={step}" for step in (*range(11), "4.54", "7.07", "61", "100")]
    yield from product(thresholds, [f"method={method}" for method in METHODS])
    lists = ("without=nur_otan", "together=ak_zhol+cppk", "votes=ak_zhol:+5%", "votes=cppk:-30%")
    votes = ("votes=nur_otan:1000000", "votes=ak_zhol:+250000", "votes=cppk:0")
    for one in (*lists, *votes):
        yield (one,)
        for threshold, method in product((3, 5, 7), ("hare", "sainte-lague", "droop")):
            yield one, f"threshold={threshold}", f"method={method}", "seats=150"


@pytest.mark.parametrize("election", WITH_LISTS)
def test_every_mixture_is_as_worked_out_plainly(election: str) -> None:
    held = bundled().elections[election]
    for assume in mixtures():
        if all(stood(held, item) for item in assume):
            check(held, assume)


def stood(held: Election, item: str) -> bool:
    kind, _, figure = item.partition("=")
    parties = figure.partition(":")[0].split("+") if kind not in ("threshold", "method") else []
    return all(held.result_of(party) or party.isdigit() for party in parties)


def check(held: Election, assume: tuple[str, ...]) -> None:
    said, expected = ask(held.id, *assume), worked_out(held, assume)
    assert isinstance(said.chart, WhatIfChart)
    if isinstance(expected, str):
        assert [one for one in sentences(said) if one.startswith("open-")], (assume, expected)
        return
    sure, left, _ = expected
    assert (seats(said), said.chart.open) == (sure, left), (held.id, assume)


@pytest.mark.parametrize("election", WITH_LISTS)
def test_nothing_changed_is_the_real_result(election: str) -> None:
    held = bundled().elections[election]
    said = ask(election, "method=hare")
    assert sentences(said)[0] == "what-if-nothing"
    assert seats(said) == {row.party: row.list_seats for row in held.results if row.list_seats}


def test_the_base_goes_with_the_votes() -> None:
    # Without Nur Otan 7 % is of 687,905: Auyl's 89,855 pass, the 46,436 of the Patriots do not.
    assert "patriots" not in seats(ask("2007", "without=nur_otan"))
    assert "patriots" in seats(ask("2007", "without=nur_otan", "threshold=6.75"))


def test_votes_against_all_stay_in_the_base() -> None:
    held = bundled().elections["2023"]
    assert held.totals
    assert held.totals.valid
    without = held.totals.valid - 3_431_510
    baytaq = held.result_of("baytaq")
    assert baytaq
    assert baytaq.votes
    exactly = f"{100 * baytaq.votes / without:.4f}"
    assert "baytaq" in seats(ask("2023", "without=nur_otan", f"threshold={exactly[:4]}"))
    assert "baytaq" not in seats(ask("2023", "without=nur_otan", "threshold=5.5"))


def test_the_picture_has_the_whole_chamber_before_and_after() -> None:
    chart = ask("2023", "threshold=7").chart
    assert isinstance(chart, WhatIfChart)
    assert sum(count for _, count in chart.before) == 98
    assert sum(count or 0 for _, count in chart.after) == 98
    assert dict(chart.after)["nur_otan"] == 46 + 22


def test_parties_that_were_asked_about_are_there_even_without_seats() -> None:
    said = ask("2007", "threshold=4", parties=("ak_zhol",))
    assert "threshold-missed-row" in sentences(said)
    assert [line.values["seats"] for line in said.lines if line.sentence == "what-if-same"] == [0]


@pytest.mark.parametrize(
    ("assume", "sentence"),
    [
        (["threshold=3"], "what-if-majority-kept"),
        (["without=nur_otan"], "what-if-majority-lost"),
        (["without=nur_otan", "votes=jsdp:+400000"], "what-if-majority-won"),
        (["threshold=95"], "what-if-majority-lost"),
    ],
)
def test_majority(assume: list[str], sentence: str) -> None:
    assert sentences(ask("2007", *assume))[-1] == sentence


def test_a_tie_is_said_aloud() -> None:
    equal = ("votes=jsdp:1000", "votes=ak_zhol:1000", "without=auyl", "votes=nur_otan:1000")
    said = ask("2007", *equal, "without=cppk", "without=patriots", "without=rukhaniyat")
    lines = {line.sentence: line for line in said.lines}
    tied = lines["open-tie"].values["parties"]
    assert isinstance(tied, tuple)
    assert [one.party for one in tied if isinstance(one, PartyAt)] == [
        "nur_otan",
        "jsdp",
        "ak_zhol",
    ]
    assert lines["open-tie"].values["seats"] == 98 % 3
    assert "open-tie-registered" in lines
    assert sum(seats(said).values()) == 98 - 98 % 3


def test_how_the_law_broke_ties_is_not_invented() -> None:
    said = ask("2004", "votes=ak_zhol:541239", "threshold=10", "without=nur_otan", "seats=4")
    assert "open-tie-unknown" in sentences(said)


@pytest.mark.parametrize(
    ("election", "assume", "sentence"),
    [
        ("2007", ["threshold=95"], "open-no-list-passes"),
        ("2021", ["method=imperiali-quota"], "open-over-allocation"),
        ("2012", ["threshold=8"], "open-runner-up"),
        ("2012", ["threshold=8", "method=dhondt"], "open-runner-up-method"),
        ("2012", ["threshold=8", "votes=cppk:518405"], "open-runner-up-tie"),
        ("2007", ["votes=nur_otan:3", "threshold=90", "method=droop"], "open-unsettled"),
    ],
)
def test_what_a_rule_leaves_open_is_said(election: str, assume: list[str], sentence: str) -> None:
    if sentence == "open-unsettled":
        others = [row.party for row in bundled().elections[election].ranking[1:]]
        assume = [*assume, *(f"votes={party}:0" for party in others)]
    assert sentence in sentences(ask(election, *assume))


def test_no_votes_at_all() -> None:
    parties = [row.party for row in bundled().elections["2007"].ranking]
    said = ask("2007", *(f"votes={party}:0" for party in parties))
    assert "open-no-votes" in sentences(said)


def test_a_list_that_joins_below_the_threshold() -> None:
    # 90 and 10 per cent of 20 seats: 18 and 2 whole quotas, so the rule of 2009 leaves none open.
    parties = [row.party for row in bundled().elections["2012"].ranking]
    rest = [f"without={party}" for party in parties[2:]]
    said = ask("2012", "votes=nur_otan:90", "votes=ak_zhol:10", "threshold=11", "seats=20", *rest)
    assert "open-runner-up-joined" in sentences(said)
    assert seats(said) == {"nur_otan": 18, "ak_zhol": 2}


@pytest.mark.parametrize(
    ("assume", "sentence"),
    [
        (["threshold=150"], "refused-threshold"),
        (["threshold=-3"], "refused-threshold"),
        (["threshold=x"], "refused-threshold"),
        (["method=coin"], "refused-method"),
        (["seats=0"], "refused-seats"),
        (["seats=1001"], "refused-seats"),
        (["seats=1.5"], "refused-seats"),
        (["seats=-5"], "refused-seats"),
        (["without=asar"], "refused-party"),
        (["without=against_all"], "refused-party"),
        (["without=nobody"], "refused-party-unknown"),
        (["together=jsdp"], "refused-together"),
        (["together=jsdp+asar"], "refused-party"),
        (["votes=jsdp:-300000"], "refused-votes-range"),
        (["votes=jsdp:-101%"], "refused-votes-range"),
        (["votes=jsdp:9000000000000"], "refused-votes-range"),
        (["votes=jsdp:many"], "refused-votes"),
        (["votes=jsdp:100%"], "refused-votes"),
        (["votes=jsdp:x3%"], "refused-votes"),
        (["threshold=3", "threshold=5"], "refused-twice"),
        (["without=jsdp", "votes=jsdp:5"], "refused-twice"),
        (["without=jsdp", "together=jsdp+auyl"], "refused-twice"),
        (["together=jsdp+jsdp"], "refused-twice"),
        (["weather=fine"], "refused-assumption"),
    ],
)
@pytest.mark.parametrize("language", languages())
def test_what_cannot_be_is_refused_with_what_can(
    assume: list[str], sentence: str, language: str
) -> None:
    query = Query("what_if", "2007", assume=tuple(assume))
    said = answer(query, bundled())
    assert sentences(said) == [sentence]
    reply = Words(language, bundled()).answer(said, query, literal=True)
    assert reply.status == "refused"
    assert reply.buttons


def test_somebody_has_to_stand() -> None:
    parties = [row.party for row in bundled().elections["2007"].ranking]
    assert sentences(ask("2007", *(f"without={party}" for party in parties))) == [
        "refused-no-lists"
    ]


def test_lists_without_seats_to_share_are_not_held() -> None:
    assert not ask("1995", "threshold=3").held
    assert sentences(ask("2026", "threshold=3"))[0] == "no-result"


def test_votes_may_be_as_many_as_one_likes() -> None:
    assert seats(ask("2007", "votes=jsdp:1000000000000")) == {"jsdp": 98}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("election", WITH_LISTS)
def test_every_reply_is_marked_and_can_be_said(language: str, election: str) -> None:
    marks = {"en": "What if", "ru": "Что если", "kk": "Егер"}
    words = Words(language, bundled())
    for assume in mixtures():
        if all(stood(bundled().elections[election], item) for item in assume):
            query = Query("what_if", election, assume=assume)
            reply = words.answer(answer(query, bundled()), query, literal=True)
            assert reply.text.startswith(marks[language])
            assert reply.alt
            assert len(reply.text) < 1024  # goes under its picture


def test_the_laws_own_base_is_a_footnote_where_it_decides() -> None:
    assert [note.sentence for note in ask("2004", "seats=20").notes] == ["note-base-matters"]
    assert not ask("2021", "seats=20").notes


def test_other_languages_say_the_same() -> None:
    reply = Words("kk", bundled()).answer(
        ask("2007", "threshold=3"), Query("what_if", "2007", assume=("threshold=3",)), literal=True
    )
    assert "«Ақ жол»: 0 → 3 (+3)" in reply.text


def test_a_seat_changed_in_the_data_changes_the_comparison() -> None:
    facts, held = bundled(), bundled().elections["2021"]
    first = replace(held.results[0], list_seats=75)
    changed = replace(held, results=(first, *held.results[1:]))
    other = Facts(facts.version, {**facts.elections, "2021": changed}, facts.parties)
    said = answer(Query("what_if", "2021", assume=("threshold=5",)), other)
    assert said.lines[2].values["before"] == 75
