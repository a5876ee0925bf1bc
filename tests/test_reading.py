"""Texts to readings: what is understood, asked back, or said not to be known."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.question.query import Query
from bot.question.read import Reader
from bot.question.reading import Choices, Refusal, Understood, Unknown
from bot.question.table import table
from bot.question.vocabulary import vocabulary
from db.files import bundled

READER = Reader(bundled(), vocabulary(bundled()), table(), "2007")


def query(text: str, frame: Query | None = None) -> Query:
    """The query of a text that must be understood."""
    reading, _ = READER.read(text, frame)
    assert isinstance(reading, Understood), f"{text}: {reading}"
    return reading.query


AK_ZHOL_VOTES = Query("party", "2007", ("ak_zhol",), ("votes",))

SAME_QUESTION = [
    "Ak Zhol votes",
    "ak zhol votes 2007",
    "AK ZHOL VOTES???",
    "votes ak zhol",
    "akzholvotes",
    "please tell me how many votes Ak Zhol got in 2007, thanks",
    "ak zhol vtoes",
    "Aq Jol votes",
    "голоса Ак жола",
    "сколько голосов набрал Ак жол",
    "Ақ жол қанша дауыс алды",
    "Ақ жолдың дауысы",
    "ak jol qansha dauys aldy",
    "фл ярщд мщеуы",
    "not Nur Otan but Ak Zhol votes",
    "не Нур Отана, а Ак жола голоса",
]


@pytest.mark.parametrize("text", SAME_QUESTION)
def test_one_question_in_many_ways(text: str) -> None:
    assert query(text) == AK_ZHOL_VOTES


@pytest.mark.parametrize(
    ("text", "election"),
    [
        ("Amanat votes", "2023"),
        ("Respublica seats", "2023"),
        ("Adal percent", "2021"),
        ("Asar votes", "2004"),
        ("Nur Otan votes 2023", "2023"),
        ("Nur Otan votes", "2007"),
    ],
)
def test_a_name_means_the_election_it_was_in_use_at(text: str, election: str) -> None:
    assert query(text).election == election


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("otan votes", {("nur_otan", "1999"), ("nur_otan", "2004")}),
        ("social democrats votes", {("jsdp", "2007"), ("auyl", "2007")}),
        ("democratic party votes 2007", {("ak_zhol", "2007"), ("jsdp", "2007")}),
    ],
)
def test_a_shared_name_is_asked_back(text: str, choices: set[tuple[str, str]]) -> None:
    reading, _ = READER.read(text)
    assert isinstance(reading, Choices)
    assert {(choice.parties[0], choice.election) for choice in reading.queries} == choices


def test_a_pronoun_without_anybody_before_it_is_asked_back() -> None:
    reading, _ = READER.read("how many seats did they get")
    assert isinstance(reading, Choices)
    assert 2 <= len(reading.queries) <= 4


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("turnout in Springfield", "words"),
        ("Smith votes", "words"),
        ("turnout 2010", "year"),
        ("who won the presidential election", "office"),
        ("Turkish election turnout", "country"),
        ("was the 2007 election rigged", "opinion"),
        ("who will win", "future"),
        ("hjkl asdf", "nothing"),
        ("Ak Zhol turnout", "question"),
        ("how many members does Ak Zhol have", "question"),
        ("how many residents does Almaty have", "region"),
        ("what percent is 24 of 98", "question"),
        ("which parties ran in 2012 but not in 2016", "question"),
        ("2021 жылы қатысып, 2023 жылы қатыспаған партиялар", "question"),
        ("percent of eligible voters who backed Ak Zhol in 2021", "question"),
        ("parties with more than 7% but fewer than 10 seats in 2021", "question"),
        ("по истории тема про парламент, вообще ничего не понял", "nothing"),
    ],
)
def test_what_is_not_held_is_said(text: str, reason: str) -> None:
    reading, _ = READER.read(text)
    assert isinstance(reading, Unknown)
    assert reading.reason == reason


@pytest.mark.parametrize(
    ("text", "value"),
    [("threshold 150%", "150"), ("seats with a threshold of -5%", "-5"), ("0 seats", "0")],
)
def test_a_value_that_cannot_be_is_refused(text: str, value: str) -> None:
    reading, _ = READER.read(text)
    assert isinstance(reading, Refusal)
    assert reading.value == value


@pytest.mark.parametrize(
    "text", ["Ak Zhol votes", "turnout 2007", "явка 2021", "who won", "Ақ жол дауыс"]
)
@pytest.mark.parametrize("stranger", ["Springfield", "Wakanda", "Козельск", "Жаңажер"])
def test_an_unknown_name_never_keeps_a_figure(text: str, stranger: str) -> None:
    reading, _ = READER.read(f"{text} {stranger}")
    assert not isinstance(reading, Understood)


@pytest.mark.parametrize(
    ("frame", "text", "changed"),
    [
        (AK_ZHOL_VOTES, "and in percent?", Query("party", "2007", ("ak_zhol",), ("share",))),
        (AK_ZHOL_VOTES, "а Ауыл?", Query("party", "2007", ("auyl",), ("votes",))),
        (AK_ZHOL_VOTES, "ал 2012 жылы ше?", Query("party", "2012", ("ak_zhol",), ("votes",))),
        (AK_ZHOL_VOTES, "turnout", Query("totals", "2007", focus=("turnout",))),
        (
            Query("results", "2021"),
            "who won",
            Query("ranks", "2021", number=1),
        ),
        (
            AK_ZHOL_VOTES,
            "compare with 2004",
            Query("compare", "2007", ("ak_zhol",), ("votes",), also=("2004",)),
        ),
        (
            Query("history", focus=("turnout",), number=1),
            "who won in 2021?",
            Query("ranks", "2021", number=1),
        ),
        (
            Query("filter", "2016", focus=("share", "under"), value="2"),
            "ал 1 пайыздан ше?",
            Query("filter", "2016", focus=("share", "under"), value="1"),
        ),
        (AK_ZHOL_VOTES, "source?", Query("sources", "2007", ("ak_zhol",), ("votes",))),
    ],
)
def test_a_fragment_replaces_only_what_it_names(frame: Query, text: str, changed: Query) -> None:
    assert query(text, frame) == changed


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("кто занял 1 место в 2007", Query("ranks", "2007", number=1)),
        ("3 место 2021", Query("ranks", "2021", number=3)),
        ("2-орын кім алды 2021", Query("ranks", "2021", number=2)),
        (
            "parties with > 100000 votes in 2007",
            Query("filter", "2007", focus=("over", "votes"), value="100000"),
        ),
        ("ЯВКА В 2О12 ГОДУ", Query("totals", "2012", focus=("turnout",))),
        ("HYP OTAH мандаты 2012", Query("party", "2012", ("nur_otan",), ("seats",))),
    ],
)
def test_signs_and_numbers_are_taken_for_what_they_are(text: str, meant: Query) -> None:
    assert query(text) == meant


def test_a_whole_question_inherits_nothing_but_the_election() -> None:
    frame = Query("party", "2021", ("ak_zhol",), ("votes",))
    assert query("how many seats were there", frame) == Query("seats", "2021")


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=4096))
@example("❶")
@example("ak zhol ² 2007")
def test_no_text_is_too_odd(text: str) -> None:
    READER.read(text)
    READER.read(text, AK_ZHOL_VOTES)
