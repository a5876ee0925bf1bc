"""The figures of an answer as a file."""

import csv
import zipfile
from io import BytesIO, StringIO

import pytest

from bot.conversation import Conversation
from bot.message import Button, Reply
from bot.question.query import Query
from bot.wording import languages
from bot.wording.packing import packed_file
from tests.people import BOT, Bundled, Person
from tests.telegram_people import AIGUL, world


def button(reply: Reply, label: str) -> Button:
    (found,) = [button for button in reply.files if button.text == label]
    return found


async def rows(question: str, language: str = "en") -> list[list[str]]:
    """The figures of an answer, read from its CSV."""
    person = Person(language)
    document = (await person.presses(button(await person.says(question), "CSV").data)).document
    assert document
    return list(csv.reader(StringIO(document.content.decode("utf-8-sig"))))


async def test_a_list_is_a_row() -> None:
    assert await rows("Ak Zhol votes 2007") == [
        ["year", "party", "votes", "percent", "seats", "list seats", "change"],
        ["2007", "Ak Zhol", "183346", "3.09", "0", "0", "-1"],
    ]


async def test_a_result_has_its_lists_and_the_ballots_below() -> None:
    table = await rows("results 2007")
    assert table[1][:4] == ["2007", "Nur Otan", "5247720", "88.41"]
    assert ["2007", "turnout", "", "68.41"] in [row[:4] for row in table]
    assert ["2007", "registered voters", "8891561"] in [row[:3] for row in table]


@pytest.mark.parametrize(
    ("question", "heading", "first"),
    [
        ("turnout 2007", "registered voters", "8891561"),
        ("turnout over the years", "turnout", None),
        ("seats 2021", "party", "Nur Otan"),
        ("compare Ak Zhol and Auyl 2007", "party", "Ak Zhol"),
        ("compare 2004 and 2007", "votes cast", None),
        ("Ak Zhol votes over the years", "votes", None),
        ("turnout by region 2012", "region", None),
    ],
)
async def test_other_answers_have_figures_too(
    question: str, heading: str, first: str | None
) -> None:
    headings, row, *_ = await rows(question)
    assert heading in headings
    assert len(row) == len(headings)
    if first:
        assert row[headings.index(heading)] == first


async def test_headings_and_names_are_in_the_readers_language() -> None:
    headings, row = await rows("голоса Ак жол 2007", "ru")
    assert headings[:4] == ["год", "партия", "голоса", "процент"]
    assert row[1:4] == ["Ак жол", "183346", "3.09"]


async def test_excel_gets_numbers_as_numbers() -> None:
    person = Person("en")
    reply = await person.says("Ak Zhol votes 2007")
    document = (await person.presses(button(reply, "XLSX").data)).document
    assert document
    assert document.name == "saylau-party-ak_zhol-votes-2007.xlsx"
    with zipfile.ZipFile(BytesIO(document.content)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert '<c r="C2"><v>183346</v></c><c r="D2"><v>3.09</v></c>' in sheet


async def test_an_answer_without_figures_has_no_file() -> None:
    reply = await Person("en").says("why was parliament dissolved")
    assert reply.files == ()


@pytest.mark.parametrize("said", ["csv", "as file", "download", "файлом", "файлмен"])
async def test_a_word_asks_for_the_file_of_the_last_answer(said: str) -> None:
    person = Person("en")
    await person.says("Ak Zhol votes 2012")
    reply = await person.says(said)
    assert reply.document
    assert reply.document.name == "saylau-party-ak_zhol-votes-2012.csv"
    assert "518405" in reply.text


@pytest.mark.parametrize("language", languages())
async def test_without_an_answer_before_it_questions_are_offered(language: str) -> None:
    reply = await Person(language).says("csv")
    assert reply.document is None
    assert reply.buttons


@pytest.mark.parametrize("data", ["csv:", "csv:x", "xlsx:party|1066|ak_zhol|||||", "pdf:results"])
async def test_forged_buttons_are_told_so(data: str) -> None:
    assert (await Person("en").presses(data)).status == "unknown"


async def test_the_file_of_an_answer_without_figures_is_not_to_be_had() -> None:
    reply = await Person("en").presses(packed_file("csv", Query("help", "2007")))
    assert (reply.document, reply.topic) == (None, "export")


async def test_on_telegram_it_is_a_document() -> None:
    async with world(Conversation(Bundled(), "2007", BOT)) as here:
        (answer,) = await here.says("Ak Zhol votes", **{"from": AIGUL | {"language_code": "en"}})
        *_, last = answer.params["reply_markup"]["inline_keyboard"]
        assert [button["text"] for button in last] == ["CSV", "XLSX"]
        _, sent = await here.presses(last[0]["callback_data"])
    assert sent.method == "sendDocument"
    assert here.telegram.files["document"].startswith(b"\xef\xbb\xbf")


async def test_a_lost_word_of_a_document_does_not_double_it() -> None:
    async with world(Conversation(Bundled(), "2007", BOT)) as here:
        await here.says("Ak Zhol votes")
        here.telegram.cuts("sendDocument", "lost")
        calls = await here.presses(packed_file("csv", Query("results", "2007")))
    assert [call.method for call in calls] == ["answerCallbackQuery", "sendDocument"]
