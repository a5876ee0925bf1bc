"""Nobody can drown the others, and nobody is scolded more than once."""

from typing import Any

from bot.config import Limits
from tests.telegram_people import AIGUL, BOLAT, GROUP, JSON, World, texts, world


def messages(here: World, *wanted: str, chat: JSON | None = None, **more: Any) -> list[JSON]:
    """Updates with these texts."""
    where = {"chat": chat} if chat else {}
    return [
        {
            "update_id": next(here.telegram.numbers),
            "message": here.message(text, **where, **more),
        }
        for text in wanted
    ]


def pressed(here: World, press: JSON) -> JSON:
    """The update of a press."""
    return {"update_id": next(here.telegram.numbers), "callback_query": press}


async def test_so_many_questions_wait_and_the_rest_is_passed_over_with_one_line() -> None:
    async with world(limits=Limits(person=3)) as here:
        await here.come(*messages(here, *"abcdefgh"))
        assert sorted(texts(here.telegram.calls)) == ["a", "b", "c", "many (kk)"]


async def test_one_after_another_may_be_as_many_as_one_likes() -> None:
    async with world(limits=Limits(person=1)) as here:
        for letter in "abcdefgh":
            assert texts(await here.says(letter)) == [letter]


async def test_after_the_line_was_answered_one_is_heard_again() -> None:
    async with world(limits=Limits(person=2)) as here:
        await here.come(*messages(here, *"abcde"))
        await here.come(*messages(here, *"fghij"))
        said = texts(here.telegram.calls)
    assert said.count("many (kk)") == 2
    assert {"a", "b", "f", "g"} <= set(said)


async def test_others_do_not_notice() -> None:
    async with world(limits=Limits(person=2)) as here:
        bolat = {"chat": {"id": 2, "type": "private"}, "from": BOLAT}
        await here.come(*messages(here, *"abcdefgh"), *messages(here, "turnout", **bolat))
        assert "turnout" in texts(here.telegram.calls)


async def test_a_group_has_a_limit_of_its_own() -> None:
    async with world(limits=Limits(person=2, group=3)) as here:
        asked = [f"/start@saylau_bot {letter}" for letter in "abcdefgh"]
        people = [AIGUL | {"id": number} for number in range(10, 18)]
        updates = [
            update
            for text, person in zip(asked, people, strict=True)
            for update in messages(here, text, chat=GROUP, **{"from": person})
        ]
        await here.come(*updates)
        said = texts(here.telegram.calls)
    assert len([text for text in said if text.startswith("/start")]) == 3
    assert said.count("many (kk)") == 1


async def test_who_presses_too_much_is_told_aside() -> None:
    async with world(limits=Limits(person=2)) as here:
        presses = [
            {
                "update_id": next(here.telegram.numbers),
                "callback_query": here.press(f"turnout:{n}"),
            }
            for n in range(5)
        ]
        await here.come(*presses)
        toasts = [c.params.get("text") for c in here.telegram.calls if "Callback" in c.method]
    assert sorted(map(str, toasts)) == ["None"] * 4 + ["many (kk)"]
    assert "many (kk)" not in texts(here.telegram.calls)


async def test_the_same_button_pressed_again_and_again_is_answered_once() -> None:
    async with world() as here:
        (answer,) = await here.says("buttons")
        again = (here.press("turnout:2007", answer.message) for _ in range(20))
        await here.come(*(pressed(here, press) for press in again))
    assert texts(here.telegram.calls) == ["buttons", "turnout:2007"]


async def test_old_questions_are_passed_over_with_one_line_in_private() -> None:
    async with world() as here:
        old: dict[str, Any] = {"date": 1_000_000_000}
        await here.come(
            *messages(here, "a", "b", **old),
            *messages(here, "@saylau_bot c", chat=GROUP, **old),
            *messages(here, "d"),
        )
        assert sorted(texts(here.telegram.calls)) == ["d", "stale (kk)"]
