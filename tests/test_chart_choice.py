"""Which picture goes with which question, and what it shows."""

from fractions import Fraction

import pytest

from bot.pictures import Bars, Hemicycle, Panels, Timeline
from tests.people import Person


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("results 2007", "votes"),
        ("hemicycle 2021", "hemicycle"),
        ("results 1994", "hemicycle"),
        ("turnout over the years", "history"),
        ("turnout 2007", "history"),
        ("registered voters over the years", "history"),
        ("Nur Otan seats over the years", "history"),
        ("compare Ak Zhol and Auyl", "comparison"),
        ("compare 2016 and 2021", "comparison"),
        ("Nur Otan 2004 and 2007", "comparison"),
        ("turnout by region 2023", "regions"),
        ("turnout in Almaty 2012", "regions"),
        ("seats 2026", None),
        ("invalid votes 2007", None),
        ("Patriots seats in 2026", None),
    ],
)
async def test_a_question_has_its_kind_of_picture(question: str, kind: str | None) -> None:
    assert (await Person().says(question)).chart_kind == kind


async def test_turnout_through_the_years_stresses_the_election_asked_for() -> None:
    picture = (await Person().says("turnout 2007")).picture
    assert isinstance(picture, Timeline)
    assert [point.label for point in picture.points if not point.faint] == ["2007"]
    assert picture.whole == 100


async def test_the_highest_turnout_is_stressed_too() -> None:
    picture = (await Person().says("highest turnout")).picture
    assert isinstance(picture, Timeline)
    assert [point.figure for point in picture.points if not point.faint] == ["79.8%"]


async def test_a_party_is_shown_under_the_names_it_had() -> None:
    picture = (await Person().says("Nur Otan votes over the years")).picture
    assert isinstance(picture, Timeline)
    assert [era.label for era in picture.eras] == ["Otan", "Nur Otan", "Amanat"]
    assert picture.points[0].label == "1999"


async def test_a_year_in_which_a_party_did_not_stand_keeps_its_place() -> None:
    picture = (await Person().says("JSDP votes over the years")).picture
    assert isinstance(picture, Timeline)
    assert [point.label for point in picture.points if point.value is None] == ["2021"]
    assert picture.subtitle.endswith("– did not stand")


async def test_a_year_whose_figure_is_not_held_says_so() -> None:
    picture = (await Person().says("votes cast over the years")).picture
    assert isinstance(picture, Timeline)
    assert [point.label for point in picture.points if point.value is None] == ["2012"]
    assert picture.subtitle.endswith("– not held")


async def test_seats_of_no_known_party_are_shown_as_such() -> None:
    picture = (await Person().says("hemicycle 1995")).picture
    assert isinstance(picture, Hemicycle)
    assert sum(group.seats for group in picture.groups) == 67
    last = picture.groups[-1]
    assert (last.label, last.seats, last.color) == ("Party not known", 24, None)


async def test_an_election_ruled_invalid_later_says_so_in_the_picture() -> None:
    picture = (await Person().says("hemicycle 1994")).picture
    assert isinstance(picture, Hemicycle)
    assert picture.subtitle.endswith("177 seats · later ruled invalid")


async def test_lists_side_by_side_have_votes_and_seats() -> None:
    picture = (await Person().says("compare Amanat and Auyl 2023")).picture
    assert isinstance(picture, Panels)
    votes, seats = picture.panels
    assert [bar.figure for bar in votes.bars] == ["3,431,510 · 53.90%", "693,938 · 10.90%"]
    assert [(bar.label, bar.figure) for bar in seats.bars] == [("Amanat", "62"), ("Auyl", "8")]


async def test_elections_side_by_side_have_turnout_and_the_largest_lists() -> None:
    picture = (await Person().says("compare 2016 and 2021")).picture
    assert isinstance(picture, Panels)
    turnout, nur_otan, *_, jsdp = picture.panels
    assert turnout.heading == "Turnout"
    assert [bar.label for bar in nur_otan.bars] == ["2016", "2021"]
    assert [bar.value for bar in jsdp.bars] == [Fraction("1.18"), None]
    assert len(picture.panels) == 7


async def test_a_list_that_was_renamed_stands_under_its_last_name() -> None:
    picture = (await Person().says("compare 2016 and 2021")).picture
    assert isinstance(picture, Panels)
    panel = next(panel for panel in picture.panels if panel.heading == "People's Party")
    assert [bar.label for bar in panel.bars] == ["2016 Communist People's Party", "2021"]


async def test_elections_without_shares_are_compared_by_seats() -> None:
    picture = (await Person().says("compare 1995 and 1999")).picture
    assert isinstance(picture, Panels)
    assert "Turnout" not in [panel.heading for panel in picture.panels]


async def test_regions_stand_in_order_with_the_hour_of_their_figures() -> None:
    picture = (await Person().says("turnout by region 2023")).picture
    assert isinstance(picture, Bars)
    values = [bar.value or 0 for bar in picture.bars]
    assert values == sorted(values, reverse=True)
    assert len(values) == 20
    assert "22:10" in picture.subtitle


async def test_the_region_asked_for_is_stressed() -> None:
    picture = (await Person().says("turnout in Almaty 2012")).picture
    assert isinstance(picture, Bars)
    assert [bar.label for bar in picture.bars if not bar.faint] == ["Almaty city"]
