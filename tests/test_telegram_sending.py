"""What arrives when Telegram has a bad day: each answer once, or one honest sentence."""

import logging

import pytest

from tests.memory_telegram import Cut
from tests.telegram_people import GROUP, texts, world

SUPERGROUP = -200


async def test_a_chart_carries_the_text_and_the_buttons() -> None:
    async with world() as here:
        (call,) = await here.says("<chart> & buttons")
    assert call.method == "sendPhoto"
    assert texts([call]) == ["<chart> & buttons"]
    assert "reply_markup" in call.params
    assert here.telegram.files["photo0"].startswith(b"\x89PNG")


async def test_a_chart_is_uploaded_once() -> None:
    async with world() as here:
        await here.says("chart")
        (again,) = await here.says("chart")
    assert again.params["photo"] == "photo0"
    assert len(here.telegram.files) == 1


async def test_a_chart_is_uploaded_once_in_each_theme() -> None:
    async with world() as here:
        for text in ("chart", "chart, dark", "chart", "dark chart"):
            await here.says(text)
    light, dark = here.telegram.files.values()
    assert light.endswith(b"light")
    assert dark.endswith(b"dark")


async def test_a_chart_that_telegram_lost_is_uploaded_again() -> None:
    async with world() as here:
        await here.says("chart")
        here.telegram.files.clear()
        (again,) = await here.says("chart")
    assert again.method == "sendPhoto"
    assert len(here.telegram.files) == 1


async def test_a_text_too_long_for_a_caption_stands_above_the_chart() -> None:
    async with world() as here:
        text, photo = await here.says("chart buttons " + "x" * 1011)
    assert (text.method, photo.method) == ("sendMessage", "sendPhoto")
    assert "reply_markup" in text.params
    assert "caption" not in photo.params


async def test_a_text_too_long_for_a_message_comes_in_several() -> None:
    line = "raw <b>" + "x" * 3000 + "\n" + "y" * 3000 + "</b> buttons"
    async with world() as here:
        first, last = await here.says(line)
    assert texts([first, last]) == ["x" * 3000, "y" * 3000 + " buttons"]
    assert "reply_markup" not in first.params
    assert "reply_markup" in last.params


async def test_broken_markup_is_sent_as_plain_text(caplog: pytest.LogCaptureFixture) -> None:
    async with world() as here:
        calls = await here.says("raw <b>5 &lt; 6</i>")
    assert texts(calls) == ["5 < 6"]
    assert "broken markup" in caplog.text


@pytest.mark.parametrize("status", [500, 502, 503])
async def test_a_server_in_trouble_is_tried_again(status: int) -> None:
    async with world() as here:
        here.telegram.refuses("sendMessage", status)
        here.telegram.refuses("sendMessage", status)
        assert texts(await here.says("who won")) == ["who won"]
    assert here.waited == [0.5, 1.0]


async def test_a_wait_that_telegram_asks_for_is_kept() -> None:
    async with world() as here:
        here.telegram.refuses("sendMessage", 429, retry_after=17)
        assert texts(await here.says("who won")) == ["who won"]
    assert here.waited == [17.0]


@pytest.mark.parametrize("text", ["who won", "chart", "buttons"])
@pytest.mark.parametrize("how", ["drop", "lost"])
async def test_a_broken_connection_neither_loses_nor_doubles(text: str, how: Cut) -> None:
    async with world() as here:
        await here.says("before", chat=GROUP)
        for method in ("sendMessage", "sendPhoto"):
            here.telegram.cuts(method, how)
        assert texts(await here.says(text)) == [text]


async def test_one_lost_page_is_not_taken_for_another() -> None:
    async with world() as here:
        here.telegram.cuts("sendMessage", "lost")
        here.telegram.cuts("sendMessage", "drop")
        calls = await here.says("x" * 4096 + "\n" + "y" * 10)
    assert texts(calls) == ["x" * 4096, "y" * 10]


async def test_when_nobody_can_say_whether_it_arrived_it_is_not_sent_again() -> None:
    async with world() as here:
        here.telegram.cuts("sendMessage", "lost")
        for _ in range(20):
            here.telegram.refuses("editMessageReplyMarkup", 500)
        assert texts(await here.says("who won")) == ["who won", "Sorry (kk)."]


@pytest.mark.parametrize(("status", "more"), [(500, {}), (429, {"retry_after": 7})])
async def test_a_chart_that_cannot_be_sent_leaves_its_text(
    status: int, more: dict[str, int]
) -> None:
    async with world() as here:
        for _ in range(3):
            here.telegram.refuses("sendPhoto", status, "trouble", **more)
        (call,) = await here.says("chart buttons")
    assert call.method == "sendMessage"
    assert "reply_markup" in call.params


async def test_a_chart_that_cannot_be_drawn_leaves_its_text() -> None:
    async with world() as here:
        here.crayon.broken = True
        (call,) = await here.says("chart")
    assert (call.method, texts([call])) == ("sendMessage", ["chart"])


@pytest.mark.parametrize(
    ("status", "description"),
    [
        (403, "Forbidden: bot was blocked by the user"),
        (400, "Bad Request: chat not found"),
    ],
)
async def test_a_chat_that_is_closed_is_forgotten_quietly(
    status: int, description: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with world() as here:
        here.telegram.refuses("sendMessage", status, description)
        assert await here.says("who won") == []
    assert here.chats.forgotten == ["1"]
    assert not caplog.records


async def test_an_answer_follows_its_group_to_the_supergroup() -> None:
    async with world() as here:
        here.telegram.refuses("sendMessage", 400, "upgraded", migrate_to_chat_id=SUPERGROUP)
        (call,) = await here.says("/start", GROUP)
    assert call.params["chat_id"] == SUPERGROUP
    assert here.chats.moved == [("-100", "-200")]


async def test_a_flood_of_minutes_is_waited_out() -> None:
    async with world() as here:
        here.telegram.refuses("sendMessage", 429, retry_after=600)
        assert texts(await here.says("who won")) == ["who won"]
    assert here.waited == [600]


async def test_while_the_database_is_locked_a_group_moves_and_is_answered_all_the_same() -> None:
    async with world() as here:
        here.chats.locked = True
        here.telegram.refuses("sendMessage", 400, "upgraded", migrate_to_chat_id=SUPERGROUP)
        assert texts(await here.says("/start", GROUP)) == ["/start"]
        assert here.chats.moved == []
        here.chats.locked = False
        async with here.running():
            await here.settled()
    assert here.chats.moved == [("-100", "-200")]


async def test_who_blocks_the_bot_while_the_database_is_locked_is_forgotten_later(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with world() as here:
        here.chats.locked = True
        here.telegram.refuses("sendMessage", 403, "Forbidden: bot was blocked by the user")
        assert await here.says("who won") == []
        here.chats.locked = False
        async with here.running():
            await here.settled()
    assert here.chats.forgotten == ["1"]
    assert caplog.text.count("database is locked") == 1
    assert "Traceback" not in caplog.text


async def test_both_sides_of_a_move_are_understood() -> None:
    async with world() as here:
        old = here.message("", GROUP, migrate_to_chat_id=SUPERGROUP)
        new = here.message("", GROUP | {"id": SUPERGROUP}, migrate_from_chat_id=-100)
        for said in (old, new):
            del said["text"]
            assert await here.update(message=said) == []
    assert here.chats.moved == [("-100", "-200")] * 2


async def test_trouble_that_nobody_asked_for_is_not_told_to_the_group() -> None:
    async with world() as here:
        here.chats.locked = True
        assert await here.update(message=here.message("", GROUP, migrate_to_chat_id=-200)) == []


@pytest.mark.parametrize(("status", "forgotten"), [("kicked", ["-100"]), ("administrator", [])])
async def test_who_removes_the_bot_is_forgotten(status: str, forgotten: list[str]) -> None:
    async with world() as here:
        change = here.message("", GROUP)
        me = {"user": {"id": 77, "is_bot": True, "first_name": "Saylau"}, "until_date": 0}
        rights = dict.fromkeys(ADMINISTRATOR_RIGHTS, False)
        change |= {
            "old_chat_member": me | {"status": "member"},
            "new_chat_member": me | rights | {"status": status},
        }
        assert await here.update(my_chat_member=change) == []
    assert here.chats.forgotten == forgotten


async def test_a_failure_is_one_sentence_and_the_log_does_not_quote(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    async with world() as here:
        assert texts(await here.says("crash, my secret question")) == ["Sorry (kk)."]
    assert "RuntimeError at bot.telegram.answering.asked" in caplog.text
    assert "secret question" not in caplog.text


async def test_a_failure_that_cannot_be_told_ends_there(caplog: pytest.LogCaptureFixture) -> None:
    async with world() as here:
        here.telegram.refuses("sendMessage", 401)
        assert await here.says("crash") == []
    assert "nor could the person be told" in caplog.text


async def test_a_press_is_answered_even_when_it_is_too_late_to_acknowledge() -> None:
    async with world() as here:
        here.telegram.refuses("answerCallbackQuery", 400, "Bad Request: query is too old")
        assert texts(await here.presses("turnout:2007")) == ["turnout:2007"]


ADMINISTRATOR_RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)
