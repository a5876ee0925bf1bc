"""What the bundled data says: every election and party, in three languages, with sources."""

from dataclasses import fields
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from db.check.values import TEXTS
from db.check.walk import Leaf, leaves
from db.facts import Election
from db.files import bundled, bundled_contents, parse
from tests.latin import latin_words


def election(year: str) -> Election:
    return bundled().elections[year]


def test_ten_elections_and_every_party_of_theirs_are_held() -> None:
    facts = bundled()
    assert sorted(facts.elections) == [
        *("1994", "1995", "1999", "2004", "2007", "2012", "2016", "2021", "2023", "2026")
    ]
    assert len(facts.parties) == 35


def test_figures_of_2007() -> None:
    held = election("2007")
    ak_zhol = held.result_of("ak_zhol")
    assert ak_zhol
    assert (ak_zhol.votes, ak_zhol.share, ak_zhol.change) == (183346, Decimal("3.09"), -1)
    assert held.totals
    assert (held.totals.cast, held.totals.turnout) == (6082430, Decimal("68.41"))
    assert (held.seats.total, held.seats.list, held.seats.assembly) == (107, 98, 9)
    assert held.system.threshold == Fraction(7, 100)
    assert held.sources[ak_zhol.cited.of("votes")].publisher["ru"] == "Википедия"


def test_the_first_kurultai_is_known_but_has_no_result() -> None:
    held = election("2026")
    assert (held.status, held.has_result, held.totals) == ("scheduled", False, None)
    assert held.date == date(2026, 8, 23)


def test_a_footnote_stands_beside_the_41_seats_of_nur_otan() -> None:
    row = election("2007").result_of("nur_otan")
    assert row
    assert row.note
    assert "57" in row.note["en"]


@pytest.mark.parametrize("year", bundled().elections)
def test_every_text_of_an_election_is_in_three_languages(year: str) -> None:
    texts = [leaf for leaf in leaves(election(year)) if _is_text(leaf.owner, leaf.field)]
    assert texts
    assert [leaf.place for leaf in texts if not _in_three_languages(leaf)] == []


@pytest.mark.parametrize("party", bundled().parties)
def test_every_name_of_a_party_is_in_three_languages(party: str) -> None:
    texts = [leaf for leaf in leaves(bundled().parties[party]) if _is_text(leaf.owner, leaf.field)]
    assert [leaf.place for leaf in texts if not _in_three_languages(leaf)] == []


def _is_text(owner: type, field: str) -> bool:
    return any(part.name == field and part.type in TEXTS for part in fields(owner))


def _in_three_languages(leaf: Leaf) -> bool:
    value = leaf.value
    if not isinstance(value, dict):
        return value in (None, ())
    if leaf.field in ("publisher", "pollster") and set(value) == {"en"}:
        return not latin_words(value["en"])
    return set(value) == {"en", "ru", "kk"} and all(value.values())


def test_a_party_has_the_name_of_the_day() -> None:
    nur_otan = bundled().parties["nur_otan"]
    short = [
        nur_otan.name_on(date(year, 9, 1)).short["en"] for year in (1994, 2004, 2007, 2022, 2026)
    ]
    assert short == ["Otan", "Otan", "Nur Otan", "Amanat", "Amanat"]
    assert nur_otan.name_on(date(2007, 8, 18)).short["kk"] == "Нұр Отан"


def test_an_absent_figure_is_none_and_never_zero() -> None:
    totals = election("2012").totals
    assert totals
    assert (totals.invalid, totals.cast) == (None, None)


def test_what_a_file_leaves_out_is_empty() -> None:
    document = parse("new.toml", b'[[parties]]\nid = "new"\nkind = "party"')
    (party,) = document.parties
    assert (party.names, party.aliases, party.founded, party.note) == ((), (), None, None)
    assert document.names == ("party new",)


def test_a_text_may_be_written_plainly_and_is_then_in_english() -> None:
    source = '[[sources]]\nid = "a"\nofficial = false\nread = "full"\n'
    (party,) = parse(
        "new.toml",
        f'{source}title = "A"\npublisher = {{ en = "B", ru = "Б" }}\n'
        '[[parties]]\nid = "new"\nkind = "party"\nsources = ["a"]'.encode(),
    ).parties
    assert party.sources[0].title == {"en": "A"}
    assert party.sources[0].publisher == {"en": "B", "ru": "Б"}


def test_the_version_tells_contents_apart() -> None:
    content = bundled_contents()["2007.toml"]
    assert parse("a", content).digest == parse("b", content).digest
    assert parse("a", content).digest != parse("a", content + b"# \n").digest
