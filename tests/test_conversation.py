"""Conversations: what is remembered, for whom and how long, and when nothing is said."""

from html.parser import HTMLParser

import pytest

from bot.frames import MEMORY_SECONDS
from tests.people import Person


async def test_the_last_question_is_remembered_for_ten_minutes() -> None:
    person = Person()
    await person.says("Ak Zhol votes 2012")
    person.clock.now = MEMORY_SECONDS - 1
    assert (await person.says("and in percent?")).reading == "Ak Zhol · percent · 2012"
    person.clock.now += MEMORY_SECONDS
    assert (await person.says("turnout")).reading == "turnout · 2007"


async def test_each_person_in_a_group_has_a_memory_of_their_own() -> None:
    person = Person()
    await person.says_in_group("Ak Zhol votes 2012", addressed=True)
    other = await person.says_in_group("turnout", addressed=True, person="Bob")
    assert other.reading == "turnout · 2007"
    assert (await person.says_in_group("turnout", addressed=True)).reading == "turnout · 2012"


async def test_a_group_hears_nothing_unless_it_asks() -> None:
    person = Person()
    for line in ("turnout 2007", "who won?", "Ak Zhol votes"):
        assert (await person.says_in_group(line, addressed=False)).status == "silent"


async def test_chatter_said_to_the_bot_gets_one_line_and_then_silence() -> None:
    person = Person()
    first = await person.says_in_group("lol what a day", addressed=True)
    second = await person.says_in_group("lol again", addressed=True)
    assert first.status == "unknown"
    assert second.status == "silent"
    assert (await person.says_in_group("turnout", addressed=True)).status == "answer"


async def test_a_command_of_another_bot_is_not_ours() -> None:
    assert (await Person().says("/results@other_bot")).status == "silent"


async def test_commands_answer_like_questions() -> None:
    assert (await Person().says("/results 2012")).reading == "results · 2012"
    assert (await Person().says("/seats@saylau_bot 2023")).reading == "seats · 2023"
    assert (await Person().says("/START")).topic == "start"
    assert (await Person().says("/dance")).status == "unknown"


@pytest.mark.parametrize(
    ("text", "profile", "language"),
    [
        ("turnout 2007", None, "en"),
        ("явка 2007", None, "ru"),
        ("сайлаушылардың келуі", None, "kk"),
        ("канша адам катысты", None, "kk"),
        ("qansha dauys aldy nur otan", None, "kk"),
        ("2007", "kk", "kk"),
        ("/start", "ru", "ru"),
        ("/start", "de", "en"),
        ("turnout 2007", "ru", "en"),
        ("zdrf 2007", "en", "ru"),
    ],
)
async def test_the_reply_is_in_the_language_of_the_question(
    text: str, profile: str | None, language: str
) -> None:
    assert (await Person(language=profile).says(text)).language == language


async def test_a_chosen_language_wins() -> None:
    assert (await Person(chose="kk").says("turnout 2007")).language == "kk"


async def test_a_button_asks_its_question() -> None:
    person = Person()
    offered = (await person.says("otan votes")).buttons
    reply = await person.presses(offered[0].data)
    assert reply.status == "answer"
    assert (await person.says(offered[0].text)).reading == reply.reading


@pytest.mark.parametrize(
    "data",
    [
        "",
        "x",
        "../../etc/passwd",
        "party|2007|ak_zhol|votes",
        "party|2050|ak_zhol|votes|||||",
        "party|2007|nobody|votes|||||",
        "party|2007|||||||",
        "nothing|2007|||||||",
        "|" * 30,
        "Ә" * 32,
    ],
)
async def test_a_forged_button_does_no_harm(data: str) -> None:
    reply = await Person().presses(data)
    assert reply.status == "unknown"
    assert reply.text


class Strict(HTMLParser):
    """Fails on any tag that Telegram does not know or that is not closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in {"a", "b", "i"}
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize(
    "text",
    [
        "results 2007",
        "<b>who</b> won & why?",
        "turnout <script>",
        "I <3 Ak Zhol",
        "source of votes",
        "Ақ жол <i>дауыс",
        "явка & мандаты",
        "what did observers say",
    ],
)
async def test_html_is_always_valid(text: str) -> None:
    reply = await Person().says(text)
    parser = Strict()
    parser.feed(reply.html)
    parser.close()
    assert not parser.open
    assert "<" not in reply.text.replace("<3", "")


async def test_a_reply_says_when_it_guessed() -> None:
    assert "I read" not in (await Person().says("Ak Zhol votes")).text
    assert "I read: Ak Zhol · votes · 2007" in (await Person().says("ak zhol vtoes")).text


async def test_a_whole_question_takes_no_supposition_over() -> None:
    person = Person()
    await person.says("what if JSDP had taken 200000 votes from Nur Otan in 2007")
    reply = await person.says("take Ak Zhol out of the 2021 race, seats?")
    assert reply.reading == "what if · without Ak Zhol · 2021"
    reply = await person.says("how many seats did Amanat lose compared with 2021")
    assert reply.reading == "compare · Nur Otan · seats · 2021 · 2023"
    assert (await person.says("where did the Adal party come from")).topic == "lineage"
