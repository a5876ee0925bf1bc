"""Drawing beside the event loop: once for everybody who asks."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator

import pytest

from bot.drawing import Drawing
from bot.pictures import Group, Hemicycle


def house(seats: int) -> Hemicycle:
    groups = (Group("Nur Otan", seats, "#1CA9C9"),)
    return Hemicycle("Mazhilis", "", groups, seats // 2 + 1, "Majority", "Source")


@pytest.fixture
def drawing() -> Iterator[Drawing]:
    drawing = Drawing(remembered=2)
    yield drawing
    drawing.close()


async def test_a_picture_is_drawn_as_a_png(drawing: Drawing) -> None:
    assert (await drawing.png(house(98))).startswith(b"\x89PNG")


async def test_a_picture_asked_for_twice_at_once_is_drawn_once(drawing: Drawing) -> None:
    one, other = await asyncio.gather(drawing.png(house(98)), drawing.png(house(98)))
    assert one is other


async def test_a_picture_is_remembered_by_what_it_shows(drawing: Drawing) -> None:
    first = await drawing.png(house(98))
    assert await drawing.png(house(98)) is first
    assert await drawing.png(house(98), "dark") != first
    assert await drawing.png(house(97)) != first


async def test_the_picture_that_nobody_asked_for_longest_is_forgotten(drawing: Drawing) -> None:
    first = await drawing.png(house(1))
    second = await drawing.png(house(2))
    assert await drawing.png(house(1)) is first
    await drawing.png(house(3))
    assert await drawing.png(house(1)) is first
    assert await drawing.png(house(2)) is not second


async def test_one_reader_who_gives_up_leaves_the_picture_to_the_others(drawing: Drawing) -> None:
    impatient, patient = (asyncio.create_task(drawing.png(house(98))) for _ in range(2))
    await asyncio.sleep(0)
    impatient.cancel()
    assert (await patient).startswith(b"\x89PNG")


async def test_the_loop_goes_on_while_a_picture_is_drawn(drawing: Drawing) -> None:
    picture = asyncio.create_task(drawing.png(house(300)))
    turns = 0
    while not picture.done():
        await asyncio.sleep(0)
        turns += 1
    assert turns > 10


async def test_a_failure_is_told_and_not_remembered(drawing: Drawing) -> None:
    broken = Hemicycle("", "", (Group("A", 1, "no colour"),), 1, "", "")
    for _ in range(2):
        with pytest.raises(ValueError, match="hex"):
            await drawing.png(broken)
    assert (await drawing.png(house(1))).startswith(b"\x89PNG")


def test_pillow_is_not_loaded_before_the_first_picture() -> None:
    code = "import sys, bot.drawing; sys.exit('PIL' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
