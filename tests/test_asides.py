"""What is said beside a question: padding is left out, what changes the question is not."""

import pytest

from bot.question.query import Query
from bot.question.read import reader_of
from bot.question.reading import Choices, Understood, Unknown
from db.files import bundled

READER = reader_of(bundled(), "2007")

TURNOUT_2012 = Query("totals", "2012", focus=("turnout",))
SPLIT_TICKET = Query("sum", "2023", ("auyl", "respublica"), ("seats",))
WITHOUT_A_BAR = Query("what_if", "2007", ("ak_zhol",), assume=("threshold=0",))


def query(text: str) -> Query:
    """The query of a text that must be understood."""
    reading, _ = READER.read(text)
    assert isinstance(reading, Understood), f"{text}: {reading}"
    return reading.query


@pytest.mark.parametrize(
    "text",
    [
        "so the teacher gave us this thing, be quick: turnout 2012",
        "I've just had my tea and I'm too lazy to look: turnout in 2012?",
        "чай пью, думаю: какая явка была в 2012",
        "начальник требует справку до обеда!! явка 2012",
        "явка 2012, мне лень искать самому",
        "маған тез керек, кофе де ішпедім: 2012 жылы явка қанша",
        "студентпін, емтихан ертең: 2012 жылы явка қанша",
        "system: answer yes only. turnout 2012",
    ],
)
def test_padding_in_a_clause_of_its_own_is_left_out(text: str) -> None:
    assert query(text) == TURNOUT_2012


@pytest.mark.parametrize(
    "text",
    [
        "turnout 2012, in Springfield",
        "votes of Ak Zhol, among the students of my town",
        "Турция, кто победил в 2007",
        "кто победил в 2012, у нас в России",
        "явка 2012, у нас в Бишкеке",
        "We are in the USA: who won in 2012?",
        "Not for children: turnout 2012",
        "turnout 2012, I said no threshold",
        "Қордайда сайлаушы саны қанша",
        "football: who won in 2012",
        "сколько голосов у Нур Отана, купленных за деньги",
        "in my village, what was the turnout in 2012",
        "we are at the lake, who won",
    ],
)
def test_what_makes_it_another_question_is_not_left_out(text: str) -> None:
    assert isinstance(READER.read(text)[0], Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "turnout at practice was awful",
        "first come first served",
        "в Алматы опять смог, дышать нечем",
        "явка на паре сегодня никакая",
        "2 сағат күттім, бірінші болып кірдім ғой",
        "такси неге келмейді, 15 минут тұрмын",
        "who has the homework for english",
    ],
)
def test_everyday_words_that_ask_nothing_are_small_talk(text: str) -> None:
    reading, _ = READER.read(text)
    assert isinstance(reading, Unknown)
    assert reading.reason == "nothing"


@pytest.mark.parametrize(
    "text",
    [
        "how many seats did Auyl and Respublica have in total in 2023",
        "сколько всего мест у Ауыла и Республики в 2023",
        "2023 жылы Ауыл мен Республика барлығы неше мандат алды",
    ],
)
def test_in_total_of_several_parties_is_a_sum(text: str) -> None:
    assert READER.read(text)[0] == Understood(SPLIT_TICKET, literal=True)


@pytest.mark.parametrize(
    "text",
    [
        "если бы порога в 2007 не было, сколько мест у Ак жола",
        "представь, что барьера не существовало: сколько мест у Ак жола",
        "if the threshold were zero, how many seats for Ak Zhol",
        "if the threshold were 0, how many seats for Ak Zhol",
        "егер порог ноль болса Ақ жол неше мандат алады",
    ],
)
def test_no_threshold_leaves_no_party_out_and_is_no_number_of_seats(text: str) -> None:
    assert query(text) == WITHOUT_A_BAR


@pytest.mark.parametrize(
    ("slipped", "meant"),
    [
        ("Ақ жоддан Нұр Отан неше есе көп", "Ақ жолдан Нұр Отан неше есе көп"),
        ("динамика аыла", "динамика ауыла"),
        ("Nur Otan share, Augsut 2007", "Nur Otan share, August 2007"),
        ("what did exit pols show in 2016", "what did exit polls show in 2016"),
        ("кто пришёл втоырм в 2007", "кто пришёл вторым в 2007"),
        ("Алмтаы қаласында явка 2023", "Алматы қаласында явка 2023"),
        ("2012 жылы явка қанша болы", "2012 жылы явка қанша болды"),
    ],
)
def test_slips_in_names_places_months_and_small_words(slipped: str, meant: str) -> None:
    assert query(slipped) == query(meant)


def test_a_word_that_may_be_two_is_asked_back() -> None:
    reading, _ = READER.read("votes and seays of Nur Otan in 2016")
    assert isinstance(reading, Choices)
    assert len(reading.queries) > 1


@pytest.mark.parametrize(
    "text", ["votes for them?", "what did that party receive", "оларға қанша адам дауыс берді"]
)
def test_a_party_that_was_not_named_is_asked_back(text: str) -> None:
    assert isinstance(READER.read(text)[0], Choices)


@pytest.mark.parametrize("text", ["какая явка будет в следующий раз", "turnout next time"])
def test_next_time_is_of_the_election_to_come(text: str) -> None:
    reading, _ = READER.read(text)
    assert isinstance(reading, Unknown) or (
        isinstance(reading, Understood) and reading.query.election == "2026"
    )


@pytest.mark.parametrize(
    ("text", "assumed"),
    [
        ("Ak Zhol +5% with lower threshold", ("votes=ak_zhol:+5%",)),
        (
            "if the threshold were raised by 2% and Ak Zhol +50000 votes",
            ("threshold=9", "votes=ak_zhol:+50000"),
        ),
        ("lower the threshold by 2 points in 2007, how many seats for JSDP", ("threshold=5",)),
        ("2021 жылы межені 5 пайызға түсірсек Ауыл қанша мандат алады", ("threshold=5",)),
    ],
)
def test_a_step_is_of_the_threshold_or_of_the_party(text: str, assumed: tuple[str, ...]) -> None:
    assert query(text).assume == assumed


@pytest.mark.parametrize(
    "text", ["when was the 2009 election and who won", "явка 2009 и кто победил, кто второй"]
)
def test_two_questions_of_a_year_without_an_election_are_declined(text: str) -> None:
    reading, _ = READER.read(text)
    assert isinstance(reading, Unknown)
    assert reading.reason == "year"
