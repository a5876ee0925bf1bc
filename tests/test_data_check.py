"""A file is proven to the last digit, and every error in it is named."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.check import check
from db.files import bundled, bundled_contents, parse
from db.load import check_files
from db.problem import Problem
from tests.figures import figures, place_of_change, problems_of, text_of, with_figure_changed

ELECTIONS = [name for name in bundled_contents() if name != "parties.toml"]


def changed(name: str, old: str, new: str) -> tuple[Problem, ...]:
    """What is said of a bundled file in which some words are replaced, once."""
    text = text_of(name)
    assert old in text
    return problems_of(text.replace(old, new, 1), name)


@pytest.mark.parametrize("name", [*ELECTIONS, "parties.toml"])
def test_every_bundled_file_is_proven(name: str) -> None:
    assert problems_of(text_of(name), name) == ()


@pytest.mark.parametrize("sign", [1, -1])
def test_any_figure_of_2007_changed_by_one_is_refused_by_name(sign: int) -> None:
    text = text_of("2007.toml")
    for figure in figures(text):
        wrong = with_figure_changed(text, figure, sign)
        place = place_of_change(text, wrong)
        assert any(place in problem.place for problem in problems_of(wrong)), place


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_any_figure_of_any_election_changed_by_one_is_refused_by_name(data: st.DataObject) -> None:
    text = text_of(data.draw(st.sampled_from(ELECTIONS)))
    figure = data.draw(st.sampled_from(figures(text)))
    wrong = with_figure_changed(text, figure, data.draw(st.sampled_from([1, -1])))
    place = place_of_change(text, wrong)
    assert any(place in problem.place for problem in problems_of(wrong)), place


def test_a_problem_says_file_place_found_and_expected() -> None:
    (problem,) = changed("2007.toml", "share = 3.09", "share = 3.08")
    assert problem == Problem(
        "2007.toml", "results[2] (ak_zhol).share", "3.08", "3.09 (results.ak_zhol.share)"
    )


def test_where_sums_cross_the_figure_that_upsets_both_comes_first() -> None:
    problems = changed("2007.toml", "valid = 5935625", "valid = 5935626")
    assert [problem.place.split(", ")[0] for problem in problems] == ["totals.valid"] * 2


def test_every_error_is_reported_not_only_the_first() -> None:
    text = text_of("2007.toml")
    for old, new in (
        ('party = "auyl"', 'party = "awyl"'),
        ('status = "held"', 'status = "hold"'),
        ("early = true", "early = true\nearli = true"),
        ('kinds = ["outcome"]', "kinds = []"),
        ('note = "ipu2007"', 'note = "ipu"'),
        ("invalid = 146805", "invalid = 146804"),
        ('publisher = { en = "BBC News", ru = "Би-би-си", kk = "Би-би-си" }', "publisher = 5"),
        ('ballot_name = "Nur Otan"\n', ""),
    ):
        assert old in text
        text = text.replace(old, new, 1)
    assert {problem.place for problem in problems_of(text)} == {
        "earli",
        "status",
        "results[3] (awyl).party",
        "results[7] (assembly).source_of.note",
        "context[3].kinds",
        "totals.cast, totals.invalid",
        "sources[3] (bbc2007).publisher",
        "results[0] (nur_otan).ballot_name",
    }


@pytest.mark.parametrize(
    ("old", "new", "place", "found", "expected"),
    [
        ("votes = 183346", 'votes = "183346"', "results[2] (ak_zhol).votes", '"183346"', "number"),
        ("votes = 183346", "votes = 183346.0", "results[2] (ak_zhol).votes", "183346", "number"),
        ("votes = 183346", "votes = true", "results[2] (ak_zhol).votes", "true", "whole number"),
        ("votes = 183346", "votes = -1", "results[2] (ak_zhol).votes", "-1", "number from 0"),
        ("date = 2007-08-18", "date = 2007", "date", "2007", "a date such as 2007-08-18"),
        ("date = 2007-08-18", "date = 2008-08-18", "id", "2007", "2008"),
        ('ballot_name = "Ak', 'name = "Ak', "results[2] (ak_zhol).name", "Ak Zhol", "no such key"),
        ('ballot_name = "Ak', '# "Ak', "results[2] (ak_zhol).ballot_name", "nothing", "a value"),
        ("threshold = 0.07", "threshold = 7", "system.threshold", "7", "0.07"),
        ("valid = 5935625", "valid = 5e99", "totals.valid", "proportion", "at most"),
        ('previous = "2004"', 'previous = "2005"', "previous", "2005", "that is held"),
        ('id = "enwiki2007"\n', 'id = "ipu2007"\n', "sources (ipu2007)", "2 of them", "one"),
        ('en = "Mazhilis"', 'fr = "Mazhilis"', "body", "fr", "English"),
        ('en = "BBC News"', 'uz = "BBC News"', "sources[3] (bbc2007).publisher", "uz", "English"),
        ('ru = "Би-би-си"', 'uz = "BBC"', "sources[3] (bbc2007).publisher", "uz", "en, ru, kk"),
        ("is_new = true", "is_new = true\nchange = 0", "results[1] (jsdp).change", "0", "is_new"),
    ],
)
def test_what_cannot_be_is_named(
    old: str, new: str, place: str, found: str, expected: str
) -> None:
    named = {problem.place: problem for problem in changed("2007.toml", old, new)}
    assert found in named[place].found
    assert expected in named[place].expected


def test_a_line_without_a_source_is_named() -> None:
    text = text_of("2007.toml").replace('change = -1\nsource = "enwiki2007"', "change = -1")
    (problem,) = problems_of(text)
    assert (problem.place, problem.found) == ("results[2] (ak_zhol).source", "nothing")


def test_the_list_seats_have_to_be_those_of_the_rule() -> None:
    text = text_of("2012.toml")
    text = text.replace(
        "list_seats = 83\nseats = 83\nchange = -15", "list_seats = 82\nseats = 82\nchange = -16"
    )
    text = text.replace(
        "list_seats = 8\nseats = 8\nchange = 8", "list_seats = 9\nseats = 9\nchange = 9"
    )
    problems = problems_of(text)
    assert [problem.place.split(", ")[0] for problem in problems] == [
        "results[0] (nur_otan).list_seats",
        "results[1] (ak_zhol).list_seats",
    ]


def test_the_base_of_the_threshold_decides_a_seat_in_2004() -> None:
    problems = changed("2004.toml", 'base = "valid"', 'base = "voters_took_part"')
    assert {problem.expected for problem in problems} == {
        "0 by the other figures (results.aist.list_seats)",
        "2 by the other figures (results.ak_zhol.list_seats)",
    }


def test_a_declared_discrepancy_has_to_be_there_as_declared() -> None:
    text = text_of("1999.toml")
    (undeclared, *_) = changed("1999.toml", "votes + invalid = cast", "votes = valid")
    assert "5,253,864 for totals.cast" in undeclared.found
    (other,) = problems_of(text.replace("difference = 9", "difference = 8"))
    assert other.place.endswith("discrepancies[0].difference")


def test_files_that_go_together_are_checked_together(tmp_path: Path) -> None:
    parties, election = tmp_path / "parties.toml", tmp_path / "2007.toml"
    renamed = text_of("2007.toml").replace('party = "auyl"', 'party = "village"')
    election.write_text(renamed, "utf-8")
    parties.write_text(text_of("parties.toml").replace('id = "auyl"', 'id = "village"'), "utf-8")
    assert {problem.place for problem in check_files([election])} == {"results[3] (village).party"}
    assert check_files([election, parties]) == ()
    assert [problem.expected for problem in check_files([election, parties, election])] == [
        "one file",
        "one file",
    ]


def test_a_file_that_is_not_there_or_not_toml_is_a_problem(tmp_path: Path) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_bytes(b"id = \xff")
    assert [problem.file for problem in check_files([tmp_path / "none.toml", broken])] == [
        "none.toml",
        "broken.toml",
    ]


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_garbage_is_refused_and_never_an_accident(content: bytes) -> None:
    facts = bundled()
    assert check(parse("garbage.toml", content), facts.elections, facts.parties)


TOKENS = st.sampled_from(
    [
        '""',
        '"x"',
        "[]",
        "[1]",
        "[[]]",
        "{}",
        "{ en = 1 }",
        "true",
        "-1",
        "0",
        "1e400",
        "-inf",
        "nan",
    ]
    + ["0xffffffffffffffffffff", "1979-05-27", "07:32:00", "1979-05-27T07:32:00Z", '["x", 1]']
)


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_any_value_in_any_place_is_a_problem_or_a_fact_and_never_an_accident(
    data: st.DataObject,
) -> None:
    lines = text_of(data.draw(st.sampled_from(list(bundled_contents())))).splitlines()
    for _ in range(data.draw(st.integers(1, 3))):
        n = data.draw(st.integers(0, len(lines) - 1))
        key, equals, _ = lines[n].partition(" = ")
        lines[n] = f"{key} = {data.draw(TOKENS)}" if equals else data.draw(TOKENS)
    problems_of("\n".join(lines))
