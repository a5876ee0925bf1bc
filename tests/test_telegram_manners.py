"""Whom the bot answers, and where."""

from typing import Any

import pytest

from bot.message import Message, Press
from tests.memory_telegram import ME
from tests.telegram_people import AIGUL, BOLAT, GROUP, PRIVATE, texts, world

FROM_BOT = {"message_id": 7, "date": 0, "chat": GROUP, "from": ME, "text": "an answer"}
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
OTHER_BOT = {"id": 9, "is_bot": True, "first_name": "Other", "username": "other_bot"}
CHANNEL = {"id": -300, "type": "channel", "title": "News"}
TOPIC_START = FROM_BOT | {"forum_topic_created": {"name": "Topic", "icon_color": 1}}


async def test_a_private_question_is_answered_without_quoting_it() -> None:
    async with world() as here:
        (call,) = await here.says("ak zhol votes")
    assert call.method == "sendMessage"
    assert call.params["text"] == "ak zhol votes"
    assert "reply_parameters" not in call.params
    assert here.parrot.heard == [Message("ak zhol votes", "1", "1", language="kk")]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("/start", "/start"),
        ("/results@saylau_bot", "/results"),
        ("/SEATS@Saylau_Bot", "/SEATS"),
        ("@saylau_bot who won", "who won"),
        ("who won, @SAYLAU_BOT", "who won,"),
    ],
)
async def test_in_a_group_commands_and_mentions_are_answered(text: str, heard: str) -> None:
    async with world() as here:
        assert len(await here.says(text, GROUP)) == 1
    assert here.parrot.heard == [Message(heard, "1", "-100", private=False, language="kk")]


@pytest.mark.parametrize(
    "text",
    [
        "who won in 2007?",
        "/results@other_bot",
        "/results@other_bot @saylau_bot",
        "/weather",
        "saylau_bot is a bot",
        "@saylau_bot_2 who won",
    ],
)
async def test_a_group_talks_among_itself(text: str) -> None:
    async with world() as here:
        assert await here.says(text, GROUP) == []


async def test_a_reply_to_the_bot_is_meant_for_it() -> None:
    async with world() as here:
        assert texts(await here.says("and in 2012?", GROUP, reply_to_message=FROM_BOT)) == [
            "and in 2012?"
        ]


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("and in 2012?", FROM_BOT | {"from": BOLAT}),
        ("/weather", FROM_BOT),
        ("/results@other_bot", FROM_BOT),
        ("hello", TOPIC_START),
    ],
    ids=["to a person", "another's command", "another's name", "in a topic that the bot opened"],
)
async def test_other_replies_are_not(text: str, above: dict[str, Any]) -> None:
    async with world() as here:
        assert await here.says(text, GROUP, reply_to_message=above) == []


async def test_an_answer_in_a_group_is_a_reply_in_the_same_topic() -> None:
    async with world() as here:
        question = here.message("/start", GROUP, is_topic_message=True, message_thread_id=5)
        (call,) = await here.update(message=question)
    assert call.params["reply_parameters"] == {
        "message_id": question["message_id"],
        "allow_sending_without_reply": True,
    }
    assert call.params["message_thread_id"] == 5


@pytest.mark.parametrize(
    ("extra", "person"),
    [
        ({"from": ANONYMOUS, "sender_chat": GROUP}, "-100"),
        ({"from": OTHER_BOT, "sender_chat": CHANNEL}, "-300"),
    ],
    ids=["an anonymous administrator", "a channel"],
)
async def test_persons_in_disguise_are_answered(extra: dict[str, Any], person: str) -> None:
    async with world() as here:
        assert len(await here.says("/start", GROUP, **extra)) == 1
    assert [heard.person for heard in here.parrot.heard] == [person]


@pytest.mark.parametrize(
    "extra",
    [
        {"from": OTHER_BOT},
        {"via_bot": OTHER_BOT},
        {"from": ANONYMOUS, "sender_chat": CHANNEL, "is_automatic_forward": True},
    ],
    ids=["another bot", "words of a bot", "a post of the group's channel"],
)
async def test_machines_are_not_answered(extra: dict[str, Any]) -> None:
    async with world() as here:
        assert await here.says("/start@saylau_bot", GROUP, **extra) == []


async def test_in_private_a_command_for_another_bot_is_not_answered() -> None:
    async with world() as here:
        assert await here.says("/start@other_bot") == []


@pytest.mark.parametrize("kind", ["channel_post", "edited_channel_post"])
async def test_channel_posts_are_not_answered(kind: str) -> None:
    async with world() as here:
        update: dict[str, Any] = {kind: here.message("/start")}
        assert await here.update(**update) == []


async def test_a_captioned_photo_is_not_a_question() -> None:
    async with world() as here:
        photo = here.message("", photo=[], caption="/start")
        del photo["text"]
        assert await here.update(message=photo) == []


async def test_an_update_that_comes_twice_is_answered_once() -> None:
    async with world() as here:
        message = here.message("/start")
        assert len(await here.update(5000, message=message)) == 1
        assert await here.update(5000, message=message) == []


async def test_silence_is_kept() -> None:
    async with world() as here:
        assert await here.says("silence") == []


async def test_a_press_is_acknowledged_first_and_answered_anew() -> None:
    async with world() as here:
        (question,) = await here.says("buttons")
        keyboard = question.params["reply_markup"]["inline_keyboard"]
        assert keyboard == [[{"text": "Turnout?", "callback_data": "turnout:2007"}]]
        acknowledged, answer = await here.presses("turnout:2007")
    assert (acknowledged.method, answer.method) == ("answerCallbackQuery", "sendMessage")
    assert answer.params["text"] == "turnout:2007"
    assert "reply_parameters" not in answer.params
    assert here.parrot.heard[-1] == Press("turnout:2007", "1", "1", "kk")


async def test_a_press_in_a_group_is_answered_under_the_message_pressed() -> None:
    async with world() as here:
        _, answer = await here.presses("turnout:2007", under=FROM_BOT)
    assert answer.params["reply_parameters"]["message_id"] == 7


@pytest.mark.parametrize("data", ["forged:<b>", "\x00.", "ы" * 32, "turnout"])
async def test_forged_presses_get_an_answer_too(data: str) -> None:
    async with world() as here:
        calls = await here.presses(data)
    assert calls[0].method == "answerCallbackQuery"
    assert texts(calls) == [data]


async def test_presses_under_ancient_and_inline_messages_do_no_harm() -> None:
    async with world() as here:
        ancient = {"message_id": 3, "date": 0, "chat": PRIVATE}
        assert texts(await here.presses("turnout:1999", under=ancient)) == ["turnout:1999"]
        query = {"id": "q", "from": AIGUL, "chat_instance": "i", "inline_message_id": "x"}
        inline = await here.update(callback_query=query | {"data": "turnout:1999"})
    assert [call.method for call in inline] == ["answerCallbackQuery"]


def change(was: str, becomes: str, chat: dict[str, Any]) -> dict[str, Any]:
    """The bot's place in a chat changes, by Aigul's hand."""
    member = {"user": ME, "until_date": 0} | dict.fromkeys(RIGHTS, False)
    return {
        "chat": chat,
        "from": AIGUL,
        "date": 0,
        "old_chat_member": member | {"status": was},
        "new_chat_member": member | {"status": becomes},
    }


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        ("left", "member", ["joined (kk)"]),
        ("kicked", "administrator", ["joined (kk)"]),
        ("member", "administrator", []),
        ("administrator", "member", []),
        ("member", "left", []),
        ("left", "restricted", []),
    ],
)
async def test_a_group_that_lets_the_bot_in_gets_one_line(
    was: str, becomes: str, said: list[str]
) -> None:
    async with world() as here:
        told = change(was, becomes, GROUP)
        assert texts(await here.update(my_chat_member=told)) == said


@pytest.mark.parametrize("chat", [PRIVATE, CHANNEL])
async def test_no_other_chat_gets_it(chat: dict[str, Any]) -> None:
    async with world() as here:
        told = change("left", "administrator", chat)
        assert await here.update(my_chat_member=told) == []


RIGHTS = (
    "can_add_web_page_previews",
    "can_be_edited",
    "can_change_info",
    "can_delete_messages",
    "can_delete_stories",
    "can_edit_stories",
    "can_edit_tag",
    "can_invite_users",
    "can_manage_chat",
    "can_manage_topics",
    "can_manage_video_chats",
    "can_pin_messages",
    "can_post_stories",
    "can_promote_members",
    "can_react_to_messages",
    "can_restrict_members",
    "can_send_audios",
    "can_send_documents",
    "can_send_messages",
    "can_send_other_messages",
    "can_send_photos",
    "can_send_polls",
    "can_send_video_notes",
    "can_send_videos",
    "can_send_voice_notes",
    "is_anonymous",
    "is_member",
)
