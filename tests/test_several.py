"""Several questions in one message: each is answered, in one reply."""

import pytest

from tests.people import Person


@pytest.mark.parametrize(
    ("text", "reading", "figures"),
    [
        (
            "ak zhol votes and turnout 2012",
            "Ak Zhol · votes · 2012; turnout · 2012",
            ("518,405", "75.45"),
        ),
        (
            "Who won in 2012, and what was the turnout?",
            "winner · 2012; turnout · 2012",
            ("80.99", "75.45"),
        ),
        (
            "when was the 2012 election and who won",
            "date · 2012; winner · 2012",
            ("15 January", "80.99"),
        ),
        (
            "the threshold and the number of seats in 2023",
            "threshold · 2023; seats · 2023",
            ("318,323", "98"),
        ),
        (
            "turnout in 2016 and who won in 2021",
            "turnout · 2016; winner · 2021",
            ("77.12", "71.09"),
        ),
        (
            "who was second in 2012 and third in 2016",
            "2nd place · 2012; 3rd place · 2016",
            ("Ak Zhol", "7.14"),
        ),
        ("turnout 2021? threshold?", "turnout · 2021; threshold · 2021", ("63.25", "506,910")),
    ],
)
async def test_each_is_answered(text: str, reading: str, figures: tuple[str, ...]) -> None:
    reply = await Person().says(text)
    assert reply.reading == reading
    assert all(figure in reply.text for figure in figures)


async def test_three_in_russian_with_the_picture_of_the_first_that_has_one() -> None:
    reply = await Person().says("победитель, явка и порог 2021")
    assert reply.reading == "победитель · 2021; явка · 2021; порог · 2021"
    assert reply.picture
    assert len(reply.buttons) <= 4


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("2021 жылы кім жеңді және явка қанша", "жеңімпаз · 2021; сайлаушылардың келуі · 2021"),
        ("2021 жылы явка мен меже", "сайлаушылардың келуі · 2021; меже · 2021"),
        (
            "2021 жылы екінші орын кімде және явка қанша",
            "2-орын · 2021; сайлаушылардың келуі · 2021",
        ),
    ],
)
async def test_two_in_kazakh(text: str, reading: str) -> None:
    assert (await Person().says(text)).reading == reading


async def test_a_place_in_digits_is_answered_in_the_language_of_the_question() -> None:
    assert (await Person().says("3 место 2021")).reading == "3-е место · 2021"


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("Ak Zhol votes and percent 2012", "Ak Zhol · votes · percent · 2012"),
        ("turnout and invalid ballots 2012", "turnout · invalid votes · 2012"),
        ("Ak Zhol and Auyl votes 2021", "compare · Ak Zhol · Auyl · votes · 2021"),
        (
            "did Ak Zhol pass the threshold and win seats in 2021",
            "Ak Zhol · passed threshold · 2021",
        ),
        ("difference between turnout and registered 2007", None),
    ],
)
async def test_what_one_answer_says_is_one_question(text: str, reading: str | None) -> None:
    reply = await Person().says(text)
    assert reply.reading is None or ";" not in reply.reading
    assert reading is None or reply.reading == reading


async def test_a_fragment_goes_on_from_the_first() -> None:
    person = Person()
    await person.says("ak zhol votes and turnout 2012")
    reply = await person.says("and in percent?")
    assert "7.47" in reply.text
