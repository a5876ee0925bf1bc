"""Questions as people type them, in three languages: how many are answered right.

The sets were written without a look at the vocabulary; `python -m tests.question_sets
--failures` prints what goes wrong, by language and kind.
"""

from decimal import Decimal
from random import Random

import pytest

from bot.conversation import Conversation
from bot.message import Message, Reply
from tests.people import BOT, Bundled
from tests.question_sets import (
    LANGUAGES,
    LATER,
    Asked,
    Question,
    ask,
    chatter,
    declined,
    faults,
    load,
    numbers,
    told,
)
from tests.slips import with_slips

MINIMUM = 0.98
FORGIVEN, MISREAD = 0.94, 0.02
YEARS = range(1990, 2031)


async def asked_in(language: str, kind: str | None = None) -> list[Asked]:
    return await ask(talk for talk in load(language) if kind in (None, talk.kind))


async def in_a_group(line: str, addressed: bool) -> Reply:
    conversation = Conversation(Bundled(), "2007", BOT)
    return await conversation.reply(Message(line, "person", "group", False, addressed))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_questions_are_answered_right(language: str) -> None:
    asked = await asked_in(language)
    failures = [told(one) for one in asked if one.faults]
    right = 1 - len(failures) / len(asked)
    assert right >= MINIMUM, f"{language}: {right:.1%} right\n" + "\n".join(failures)


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
async def test_a_slip_of_the_hand_is_forgiven(language: str) -> None:
    asked = await ask(with_slips(load(language), Random(2007)))
    failures = [told(one) for one in asked if one.faults]
    misread = [one for one in asked if one.faults and one.reply.status == "answer"]
    assert len(failures) <= (1 - FORGIVEN) * len(asked), "\n".join(failures)
    assert len(misread) <= MISREAD * len(asked), "\n".join(map(told, misread))


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
async def test_what_was_once_read_right_still_is(language: str) -> None:
    asked = await ask(load(language, LATER))
    assert [told(one) for one in asked if one.faults] == []


async def test_what_has_no_answer_is_declined() -> None:
    told_a_figure = []
    for line in declined():
        reply = await Conversation(Bundled(), "2007", BOT).reply(Message(line, "person", "person"))
        if reply.status in {"answer", "choices"} and reply.topic not in {"talk", "help"}:
            told_a_figure.append(f"{line!r} [{reply.topic} | {reply.reading}]")
    assert told_a_figure == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_no_reply_holds_a_figure_that_is_not_its_own(language: str) -> None:
    asked = await asked_in(language)
    assert [told(one) for one in asked if any("holds" in fault for fault in one.faults)] == []


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
async def test_a_reply_is_in_the_language_of_the_question(language: str) -> None:
    asked = await asked_in(language, "plain")
    assert [one.question.text for one in asked if one.reply.language != language] == []


async def test_what_is_not_said_to_the_bot_gets_no_reply() -> None:
    replies = {line: await in_a_group(line, addressed=False) for line in chatter()}
    assert {line for line, reply in replies.items() if reply != Reply("silent")} == set()


async def test_chatter_said_to_the_bot_gets_no_figure() -> None:
    answered = []
    for line in chatter():
        reply = await in_a_group(line, addressed=True)
        figures = numbers(reply.text, reply.language) - set(YEARS)
        if reply.status == "answer" and figures:
            answered.append(f"{line!r} [{reply.topic} | {reply.reading}]")
    assert answered == []


def test_the_sets_are_wide_enough() -> None:
    for language, least in {"en": 170, "ru": 170, "kk": 170, "mixed": 60}.items():
        assert sum(len(talk.turns) == 1 for talk in load(language)) >= least
    for language in ("en", "ru", "kk"):
        assert sum(len(talk.turns) > 1 for talk in load(language)) >= 30
    assert len(chatter()) >= 160


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_question_stands_in_a_set_twice(language: str) -> None:
    singles = [talk.turns for talk in load(language) if len(talk.turns) == 1]
    assert len({turns[0].text for turns in singles}) == len(singles)


@pytest.mark.parametrize(
    ("text", "language", "held"),
    [
        ("183,346 votes, 3.09%", "en", ["183346", "3.09"]),
        ("183\u202f346 голосов, 3,09\u00a0%", "ru", ["183346", "3.09"]),
        ("2004, 2007 және 2012; 5 247 720 дауыс", "kk", ["2004", "2007", "2012", "5247720"]),
        ("меже 3,089", "kk", ["3.089"]),
        ("3rd of 7 lists, 58.00%.", "en", ["3", "7", "58"]),
    ],
)
def test_numbers_are_compared_as_numbers(text: str, language: str, held: list[str]) -> None:
    assert numbers(text, language) == {Decimal(number) for number in held}


def test_what_is_wrong_with_a_reply() -> None:
    question = Question(text="?", status="answer", has=("183346", "won|победил"), lacks=("98",))
    reply = Reply("answer", text="98 seats: Nur Otan won", reading="Nur Otan")
    assert list(faults(question, reply)) == ["holds 98", "lacks 183346"]
    assert list(faults(question, Reply("unknown"))) == ["unknown, not answer"]
