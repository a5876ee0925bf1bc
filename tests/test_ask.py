"""`saylau ask`: the JSON contract, line by line."""

import json
from io import BytesIO
from pathlib import Path

import pytest

from bot.ask import Asker
from bot.chart_folder import ChartFolder
from bot.conversation import Conversation
from bot.drawing import Drawing
from tests.people import BOT, Bundled

KEYS = [
    "id",
    "status",
    "topic",
    "reading",
    "text",
    "language",
    "chart",
    "choices",
    "sources",
]

Output = dict[str, object]


CONVERSATION = Conversation(Bundled(), "2007", BOT)


def asker(charts: Path | None = None) -> Asker:
    """Who asks, with a folder for charts or without: all tests in one conversation."""
    return Asker(CONVERSATION, ChartFolder(charts, Drawing()) if charts else None)


async def ask(*lines: bytes | dict[str, object]) -> list[Output]:
    """What is written for these lines."""
    source = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
    target = BytesIO()
    await asker().lines(source, target)
    return [json.loads(line) for line in target.getvalue().splitlines()]


async def test_answer_has_every_key_of_the_contract() -> None:
    (out,) = await ask({"id": "q1", "text": "Ak Zhol votes"})
    assert list(out) == KEYS
    assert (out["id"], out["status"], out["topic"]) == ("q1", "answer", "party")
    assert out["reading"] == "Ak Zhol · votes · 2007"
    assert "183,346" in str(out["text"])
    assert out["language"] == "en"
    assert out["choices"] == []
    assert out["sources"]


async def test_text_has_no_markup() -> None:
    (out,) = await ask({"text": "results 2007"})
    assert "<" not in str(out["text"])


async def test_chart_is_its_kind_and_words() -> None:
    with_chart, without = await ask({"text": "results"}, {"text": "date of the election"})
    assert isinstance(with_chart["chart"], dict)
    assert list(with_chart["chart"]) == ["kind", "alt"]
    assert without["chart"] is None


async def test_chart_is_written_where_a_folder_is_given(tmp_path: Path) -> None:
    target = BytesIO()
    await asker(tmp_path / "new" / "charts").lines([b'{"text": "Ak Zhol votes"}'], target)
    png = Path(json.loads(target.getvalue())["chart"]["png"])
    assert png.parent == tmp_path / "new" / "charts"
    assert png.read_bytes().startswith(b"\x89PNG")


async def test_lines_are_answered_in_order_with_their_ids() -> None:
    ids = [7, "b", None, ["x"], {"n": 1}]
    lines = [{"id": id_, "text": "turnout"} for id_ in ids]
    assert [out["id"] for out in await ask(*lines)] == ids


async def test_context_is_what_the_same_person_said_before() -> None:
    (out,) = await ask({"text": "and Nur Otan?", "context": ["Ak Zhol votes in 2012"]})
    assert out["reading"] == "Nur Otan · votes · 2012"


async def test_nothing_is_carried_from_one_line_to_the_next() -> None:
    alone, _, after = await ask(
        {"text": "and Nur Otan?"}, {"text": "Ak Zhol votes 2012"}, {"text": "and Nur Otan?"}
    )
    assert after == alone


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ({"text": "Ak Zhol votes", "chat": "group"}, "silent"),
        ({"text": "@saylau_bot Ak Zhol votes", "chat": "group"}, "answer"),
        ({"text": "Ak Zhol votes @Saylau_Bot", "chat": "group"}, "answer"),
        ({"text": "/results", "chat": "group"}, "answer"),
        ({"text": "/results@saylau_bot", "chat": "group"}, "answer"),
        ({"text": "/results@other_bot", "chat": "group"}, "silent"),
        ({"text": "Ak Zhol votes", "chat": "group", "addressed": True}, "answer"),
        ({"text": "@saylau_bot Ak Zhol votes", "chat": "group", "addressed": False}, "silent"),
        ({"text": "Ak Zhol votes", "chat": "private", "addressed": False}, "answer"),
        ({"text": "threshold of 150 %"}, "refused"),
        ({"text": "qwertyuiop"}, "unknown"),
    ],
)
async def test_status(line: dict[str, object], status: str) -> None:
    (out,) = await ask(line)
    assert out["status"] == status
    assert bool(out["text"]) is (status != "silent")


async def test_choices_can_be_asked_as_they_stand() -> None:
    (unknown,) = await ask({"text": "qwertyuiop"})
    assert isinstance(unknown["choices"], list)
    assert unknown["choices"]
    for out in await ask(*({"text": choice} for choice in unknown["choices"])):
        assert out["status"] == "answer"


@pytest.mark.parametrize(
    ("line", "id_", "said"),
    [
        (b"nonsense", None, "not JSON"),
        (b"", None, "not JSON"),
        (b"[1]", None, "not a JSON object"),
        (b"[" * 5000, None, "not JSON"),
        (b'{"id": 1, "text": NaN}', None, "not JSON"),
        (b'{"id": 1, "text": "\\ud800"}', None, "not JSON"),
        (b'{"id": 1, "text": "\xff"}', None, "not JSON"),
        (b'{"id": 1}', 1, "text: Field required"),
        (b'{"id": 1, "text": 5}', 1, "text: "),
        (b'{"id": 1, "text": "x", "chat": "channel"}', 1, "chat: "),
        (b'{"id": 1, "text": "x", "context": "turnout"}', 1, "context: "),
        (b'{"id": 1, "text": "x", "context": ["turnout", 2]}', 1, "context.1: "),
        (b'{"id": 1, "text": "x", "addressed": "yes"}', 1, "addressed: "),
    ],
)
async def test_broken_line_is_an_error_and_the_rest_go_on(
    line: bytes, id_: object, said: str
) -> None:
    broken, next_ = await ask(line, {"text": "turnout"})
    assert list(broken) == KEYS
    assert (broken["id"], broken["status"]) == (id_, "error")
    assert said in str(broken["text"])
    assert next_["status"] == "answer"


async def test_absent_and_null_are_the_same() -> None:
    nulls = {"id": None, "context": None, "language": None, "addressed": None}
    absent, null = await ask({"text": "turnout"}, {"text": "turnout", **nulls})
    assert null == absent


async def test_one_question_gets_plain_text_and_the_path_of_its_chart(tmp_path: Path) -> None:
    text = await asker(tmp_path).one("Ak Zhol votes")
    assert text.startswith("183,346 votes for Ak Zhol in 2007.")
    assert Path(text.splitlines()[-1]).is_file()


async def test_failure_is_an_error_line_and_the_rest_go_on(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    target = BytesIO()
    lines = [b'{"id": 1, "text": "results"}', b'{"text": "qwertyuiop"}']
    await asker(tmp_path / "file" / "in").lines(lines, target)
    failed, unknown = map(json.loads, target.getvalue().splitlines())
    assert (failed["id"], failed["status"]) == (1, "error")
    assert failed["text"] == Conversation.failure("en").text
    assert unknown["status"] == "unknown"
