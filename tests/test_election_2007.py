"""Every figure of the published table and box of 2007, asked for in plain English."""

import pytest

from tests.people import Person

TABLE = [
    ("Nur Otan", "5,247,720", "88.41%", "98 of 107", "+41"),
    ("JSDP", "269,310", "4.54%", "0 of 107", "New"),
    ("Ak Zhol", "183,346", "3.09%", "0 of 107", "−1"),
    ("Auyl", "89,855", "1.51%", "0 of 107", "0 seats"),
    ("Communist People's Party", "76,799", "1.29%", "0 of 107", "0 seats"),
    ("Party of Patriots", "46,436", "0.78%", "0 of 107", "0 seats"),
    ("Rukhaniyat", "22,159", "0.37%", "0 of 107", "0 seats"),
]

BOX = [
    ("how many valid votes were there in 2007", "5,935,625", "97.59%"),
    ("how many invalid or blank votes were there", "146,805", "2.41%"),
    ("how many votes were cast in total", "6,082,430", "68.41%"),
    ("how many registered voters were there", "8,891,561", "6,082,430"),
    ("what was the turnout", "68.41%", "6,082,430 of 8,891,561"),
    ("how many people did not vote", "2,809,131", "31.59%"),
    ("how many seats does the chamber have", "107 seats", "98 by party list"),
    ("what is the make up of the chamber", "107 seats", "9 by the Assembly of People"),
    ("how many seats are needed for a majority", "54 of 107", "Nur Otan"),
    ("when was the election held", "18 August 2007", "20 August 2007"),
    ("who was the speaker before the election", "Oral Muhamedjanov", "Nur Otan"),
    ("who became speaker after the election", "Aslan Musin", "2 September 2007"),
    ("who led Nur Otan", "Nursultan Nazarbayev", "1 March 1999"),
    ("who led Ak Zhol", "Alikhan Baimenov", "13 March 2005"),
    ("who led the JSDP", "Zharmakhan Tuyakbay", "2007"),
    ("what was the threshold", "7%", "415,494"),
    ("who passed the threshold", "1 list passed", "Nur Otan"),
    ("who missed the threshold", "JSDP (4.54%): 146,184", "Ak Zhol (3.09%): 232,148"),
    ("who won", "Nur Otan", "98 of 107"),
    ("who came second", "JSDP", "269,310"),
    ("who came last", "Rukhaniyat", "22,159"),
    ("which electoral system was used", "Hare quota", "7%"),
    ("why was parliament dissolved", "50 of 77 members", "20 June"),
    ("who criticised the early election", "short notice", "ODIHR"),
    ("what did observers say", "OSCE commitments", "ODIHR"),
    ("what did the opposition say", "short notice", "rejected the result"),
    ("why do sources differ on the turnout", "68.41", "64.56"),
    ("where does the turnout come from", "turnout", "Wikipedia"),
]


@pytest.mark.parametrize(("party", "votes", "share", "seats", "change"), TABLE)
async def test_the_table(party: str, votes: str, share: str, seats: str, change: str) -> None:
    asked = {
        f"{party} votes": votes,
        f"what percentage of the vote did {party} get?": share,
        f"how many seats did {party} win in 2007": seats,
        f"how did the number of seats of {party} change": change,
    }
    for question, figure in asked.items():
        reply = await Person().says(question)
        assert reply.status == "answer", question
        assert figure in reply.text.splitlines()[0], f"{question}: {reply.text}"
        assert reply.sources, question


@pytest.mark.parametrize(("question", "figure", "proportion"), BOX)
async def test_the_box(question: str, figure: str, proportion: str) -> None:
    reply = await Person().says(question)
    assert reply.status == "answer"
    assert figure in reply.text
    assert proportion in reply.text
    assert reply.sources


async def test_a_footnote_travels_with_its_figure() -> None:
    reply = await Person().says("how many seats did Nur Otan gain")
    assert "+41" in reply.text
    assert "Otan 42" in reply.text
    assert "Asar 4" in reply.text


async def test_the_preliminary_turnout_stands_beside_the_final_one_with_the_reason() -> None:
    reply = await Person().says("is the 64.56 turnout right?")
    assert "68.41" in reply.text
    assert "election night" in reply.text


async def test_the_whole_result() -> None:
    reply = await Person().says("results 2007")
    for _, votes, share, _, _ in TABLE:
        assert votes in reply.text
        assert share in reply.text
    assert reply.chart_kind == "votes"
    assert "9 seats" in reply.text


async def test_2026_is_known_and_has_no_result() -> None:
    reply = await Person().says("who won in 2026?")
    assert "No result is held" in reply.text
    assert "23 August 2026" in reply.text


async def test_a_year_without_an_election_names_those_there_are() -> None:
    reply = await Person().says("turnout 2010")
    assert reply.status == "unknown"
    assert "2007" in reply.text
    assert "2012" in reply.text
    assert "68.41" not in reply.text
