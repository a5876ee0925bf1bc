"""The seat lab: buttons under a message that turn its threshold and method, pressed for real."""

from collections.abc import Sequence

import pytest

from bot.message import Button, Reply
from bot.question.query import Query
from bot.seats import METHODS
from bot.wording import Words
from bot.wording.packing import MOST_BYTES, Turned, pack_turn, unpack_turn
from db.files import bundled
from handlers import answer
from tests.people import Person
from tests.test_what_if import seats
from tests.what_if_reference import worked_out

PRESSES = 50


def turns(reply: Reply) -> list[Button]:
    """The buttons that change the message in place."""
    buttons = [button for row in reply.controls for button in row]
    return [button for button in buttons if button.data.startswith("=")]


def state(data: str) -> Query:
    turned = unpack_turn(data, bundled())
    assert turned
    return turned.query


def check(reply: Reply, query: Query) -> None:
    """A message shows exactly what is supposed, and its seats are as worked out plainly."""
    assert reply.topic == query.topic
    assert reply.picture
    assert len(reply.text) < 1024
    expected = worked_out(bundled().elections[query.election], query.assume)
    if query.topic == "seats":
        assert not query.assume
        assert reply.chart_kind == "hemicycle"
    elif not isinstance(expected, str):
        said = answer(query, bundled())
        assert seats(said) == expected[0]
        for line in said.lines:
            if line.sentence == "what-if-row":
                change = f"{line.values['before']} → {line.values['after']}"
                assert change in reply.text


def label(reply: Reply, sign: str) -> Button:
    return next(button for button in turns(reply) if sign in button.text)


@pytest.mark.parametrize("election", ["1999", "2004", "2007", "2012", "2016", "2021", "2023"])
async def test_fifty_presses_leave_one_message_that_is_right_at_every_step(election: str) -> None:
    person = Person()
    message = await person.says(f"seats {election}")
    assert not message.in_place
    for press in range(PRESSES):
        offered = turns(message)
        button = offered[press * 7 % len(offered)]
        message = await person.presses(button.data)
        assert message.in_place
        check(message, state(button.data))


@pytest.mark.parametrize("question", ["what if threshold 3% 2007", "что если порог 3% 2007"])
async def test_a_what_if_can_be_turned_too_and_keeps_the_rest(question: str) -> None:
    person = Person()
    message = await person.says(question)
    higher = await person.presses(label(message, "▲").data)
    assert higher.language == message.language
    assert state(label(message, "▲").data).assume == ("threshold=4",)


async def test_the_threshold_goes_from_0_to_10_and_stops() -> None:
    person = Person()
    message = await person.says("seats 2007")
    for step in (8, 9, 10):
        assert f"{step}%" in label(message, "▲").text
        message = await person.presses(label(message, "▲").data)
    assert not [button for button in turns(message) if "▲" in button.text]
    for _ in range(10):
        message = await person.presses(label(message, "▼").data)
    assert not [button for button in turns(message) if "▼" in button.text]
    assert "no threshold instead of 7%" in message.text


async def test_between_two_steps_it_turns_to_the_nearest() -> None:
    message = await Person().presses("=en|2007|t3.5")
    assert [button.text for button in turns(message)][:2] == ["▼ 3%", "▲ 4%"]
    high = await Person().presses("=en|2007|t40")
    assert turns(high)[0].text == "▼ 10%"


async def test_the_methods_go_round() -> None:
    person = Person()
    message = await person.says("seats 2021")
    seen = []
    for _ in METHODS:
        button = label(message, "▸")
        message = await person.presses(button.data)
        seen.append(state(button.data).assume)
    assert seen[-1] == ()
    assert [item for assume in seen for item in assume] == [
        f"method={method}" for method in METHODS[1:]
    ]


async def test_turned_back_to_what_it_was_it_is_the_real_result_again() -> None:
    person = Person()
    real = await person.says("seats 2007")
    up = await person.presses(label(real, "▲").data)
    down = await person.presses(label(up, "▼").data)
    away = await person.presses(label(up, "↺").data)
    assert down.html == away.html == real.html
    assert down.picture == away.picture == real.picture
    assert down.controls == away.controls == real.controls


async def test_a_doubled_press_shows_the_same() -> None:
    person = Person()
    button = label(await person.says("seats 2012"), "▲")
    assert await person.presses(button.data) == await person.presses(button.data)


async def test_anyone_may_turn_and_the_message_keeps_its_language() -> None:
    asked = await Person(language="kk").says("мандат бөлінісі 2007")
    assert asked.language == "kk"
    turned = await Person(language="ru").presses(label(asked, "▲").data)
    assert turned.language == "kk"
    assert turned.in_place


async def test_how_is_a_question_of_its_own() -> None:
    person = Person()
    message = await person.presses("=en|2021|t5")
    how = next(button for row in message.controls for button in row if button.text == "How?")
    reply = await person.presses(how.data)
    assert not reply.in_place
    assert reply.topic == "how"
    assert "threshold 5% instead of 7%" in reply.text


@pytest.mark.parametrize(
    "data",
    [
        "=",
        "=en|2007",
        "=en|2007|t150",
        "=en|2007|t-1",
        "=en|2007|s0",
        "=en|2007|m12",
        "=en|2007|m04",
        "=en|2007|m²",
        "=en|2007|x1",
        "=en|2007|t3,t4",
        "=en|2007|t3,",
        "=en|2007|wnobody",
        "=en|2007|wasar",
        "=en|1995|t3",
        "=en|2011|t3",
        "=de|2007|t3",
        "=en|2007|t3|",
        "=en|2007|vak_zhol:-999999999",
        "=en|2007|" + ",".join(["wjsdp"] * 30),
        "en|2007|t3",
        "how|2007||||||||t150",
        "seats|2007||||||||t3,x",
        "what_if|2007||||||||",
    ],
)
async def test_a_forged_press_does_no_harm(data: str) -> None:
    reply = await Person().presses(data)
    assert not reply.in_place
    assert reply.status in ("unknown", "answer")
    if reply.status == "answer":
        assert data == "what_if|2007||||||||"


def test_a_state_fits_into_its_button() -> None:
    assume = (
        "votes=cppk:+500000",
        "without=nur_otan",
        "together=jsdp+ak_zhol",
        "threshold=4.5",
        "method=huntington-hill",
    )
    data = pack_turn(Turned(Query("what_if", "2007", assume=assume), "kk"))
    assert len(data.encode()) <= MOST_BYTES
    assert state(data).assume == assume


async def test_what_does_not_fit_has_no_buttons_rather_than_wrong_ones() -> None:
    votes = [f"votes={party}:+123456789" for party in ("jsdp", "ak_zhol", "auyl", "patriots")]
    controls = controls_of(votes)
    assert all(len(data.encode()) <= MOST_BYTES for data in controls)
    assert [state(data).assume for data in controls if data.startswith("=")] == [()]


def controls_of(assume: Sequence[str]) -> list[str]:
    query = Query("what_if", "2007", assume=tuple(assume))
    reply = Words("en", bundled()).answer(answer(query, bundled()), query, literal=True)
    return [button.data for row in reply.controls for button in row]
