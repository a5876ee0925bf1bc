"""The README's examples, run through the real conversation."""

import re
from pathlib import Path

import pytest

from bot.config import Settings
from tests.people import Person

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
EXAMPLES = re.findall(r"^\| ([^|`]+) \| ([^|`]+) \|$", README, re.MULTILINE)[2:]


def test_there_are_examples() -> None:
    assert len(EXAMPLES) > 15


@pytest.mark.parametrize(("question", "beginning"), EXAMPLES)
async def test_an_example(question: str, beginning: str) -> None:
    reply = await Person().says(question)
    assert reply.text.startswith(beginning)


async def test_the_exchange_at_the_top() -> None:
    quoted = re.search(r"\*\*Saylau:\*\* (.+?)\n\n", README, re.DOTALL)
    assert quoted
    shown = re.sub(r"\\?\n> |\*", lambda found: "\n" if "\n" in found[0] else "", quoted[1])
    assert (await Person().says("Ak Zhol votes")).text == shown


def test_every_setting_is_described() -> None:
    names = {
        f"{section}.{key}" for section, model in Settings().model_dump().items() for key in model
    }
    assert names == set(re.findall(r"^\| `(\w+\.\w+)` \|", README, re.MULTILINE))


def test_every_picture_is_there() -> None:
    for path in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README):
        assert (ROOT / path).is_file()
