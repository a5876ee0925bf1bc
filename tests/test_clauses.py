"""Who a supposition is about, and who is asked about beside it."""

import pytest

from bot.question.query import Query
from bot.question.read import reader_of
from bot.question.reading import Understood, Unknown
from db.files import bundled

READER = reader_of(bundled(), "2007")

WITHOUT_THE_WINNER = Query("what_if", "2021", ("ak_zhol",), assume=("without=nur_otan",))
JOINED = Query("what_if", "2021", ("nur_otan",), assume=("together=ak_zhol+auyl",))
LEFT_OUT = Query("what_if", "2021", assume=("without=ak_zhol",))
MERGED = Query("what_if", "2023", assume=("together=respublica+ak_zhol",))
OLD_THRESHOLD = Query("what_if", "2023", ("auyl",), assume=("threshold=7",))
HANDED_OVER = Query(
    "what_if", "2007", ("jsdp",), assume=("votes=nur_otan:-200000", "votes=jsdp:+200000")
)
LOST = Query("what_if", "2007", ("jsdp",), assume=("votes=nur_otan:-200000",))
SINCE_2021 = Query("compare", "2021", ("nur_otan",), ("seats",), also=("2023",))
A_SHARE = Query("what_if", "2021", ("nur_otan",), assume=("votes=auyl:7%",))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("without Nur Otan, how many seats would Ak Zhol get in 2021", WITHOUT_THE_WINNER),
        ("how many seats would Ak Zhol get without Nur Otan in 2021", WITHOUT_THE_WINNER),
        ("if Nur Otan had not run in 2021, how many seats for Ak Zhol", WITHOUT_THE_WINNER),
        ("if there had been no Nur Otan in 2021, Ak Zhol seats", WITHOUT_THE_WINNER),
        ("сколько мест получил бы Ак жол в 2021 без Нур Отана", WITHOUT_THE_WINNER),
        ("если бы Нур Отан не участвовал в 2021, сколько у Ак жола", WITHOUT_THE_WINNER),
        ("2021 жылы Нұр Отансыз Ақ жол неше мандат алар еді", WITHOUT_THE_WINNER),
        ("Нұр Отан қатыспаса, 2021 жылы Ақ жол неше мандат алар еді", WITHOUT_THE_WINNER),
        ("if Ak Zhol and Auyl ran together in 2021, how many seats would Nur Otan have", JOINED),
        ("если бы Ак жол и Ауыл объединились в 2021, сколько мест у Нур Отана", JOINED),
        ("how many seats would Nur Otan have in 2021 if Auyl had 7 percent", A_SHARE),
        ("если бы Ауыл набрал 7 %, сколько мандатов было бы у Нур Отана в 2021", A_SHARE),
        # A list is left out as people say it.
        ("Take Ak Zhol out of the 2021 race. Seats?", LEFT_OUT),
        ("drop Ak Zhol, seats in 2021", LEFT_OUT),
        ("ignore Nur Otan: Ak Zhol seats 2021", WITHOUT_THE_WINNER),
        ("Ақ жолды алып тастап 2021 мандаттарын есептеңіз", LEFT_OUT),
        ("2021 without ak zhol: list seats?", LEFT_OUT),
        ("merge Respublica with Ak Zhol for 2023", MERGED),
        # A share that no party gets is a threshold.
        ("if they kept 7 percent in 2023, how many seats would Auyl get", OLD_THRESHOLD),
        ("если бы в 2023 оставили 7 процентов, сколько мандатов у Ауыла", OLD_THRESHOLD),
        ("2023 жылы 7 пайыз қалса, Ауыл неше мандат алар еді", OLD_THRESHOLD),
        # Votes go from one party to another.
        ("200,000 votes from Nur Otan to JSDP in 2007, seats?", HANDED_OVER),
        ("give 200000 of Nur Otan's votes to JSDP, how many seats would it get", HANDED_OVER),
        ("what if JSDP had taken 200000 votes from Nur Otan", HANDED_OVER),
        ("если Нур Отан отдаст 200000 голосов ОСДП", HANDED_OVER),
        ("если 200 тысяч голосов Нур Отана перейдут к ОСДП, сколько мест у ОСДП", HANDED_OVER),
        ("2007 жылы Нұр Отаннан 200 мың дауыс ЖСДП-ға ауысса ше", HANDED_OVER),
        ("if Nur Otan lost 200000 votes, how many seats would go to JSDP", LOST),
        # A year to compare with is beside the next.
        ("how many seats did Amanat lose compared with 2021", SINCE_2021),
        ("на сколько мандатов меньше у Аманата, чем в 2021", SINCE_2021),
    ],
)
def test_a_supposition_is_of_the_parties_it_names(text: str, meant: Query) -> None:
    reading, _ = READER.read(text)
    assert isinstance(reading, Understood)
    assert reading.query == meant


@pytest.mark.parametrize(
    "text",
    [
        # Who gives votes to whom is not certain here.
        "would Auyl overtake Ak Zhol if it took 50000 votes from Ak Zhol",
        "сколько мест у ОСДП, если у Нур Отана забрать 150000 голосов",
        "у Ак жола 183346 голосов, у ОСДП сколько мест",
        # Nobody is told to leave anybody out.
        "did Nur Otan ban Ak Zhol in 2007",
        "why did voters drop Auyl in 2021",
    ],
)
def test_what_is_not_surely_supposed_is_not_guessed(text: str) -> None:
    reading, _ = READER.read(text)
    assert isinstance(reading, Unknown)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("what threshold would cut Ak Zhol off in 2021", "inverse"),
        ("exclude Nur Otan, total votes 2021", "sum"),
        ("drop Ak Zhol votes 2021", "party"),
        ("parties that never exceeded 5 percent", "filter"),
    ],
)
def test_a_verb_of_leaving_out_may_ask_something_else(text: str, topic: str) -> None:
    reading, _ = READER.read(text)
    assert isinstance(reading, Understood)
    assert reading.query.topic == topic
