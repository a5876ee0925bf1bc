"""Who a supposition is about, and who is asked about beside it."""

import pytest

from bot.question.query import Query
from bot.question.read import reader_of
from bot.question.reading import Understood
from db.files import bundled

READER = reader_of(bundled(), "2007")

WITHOUT_THE_WINNER = Query("what_if", "2021", ("ak_zhol",), assume=("without=nur_otan",))
JOINED = Query("what_if", "2021", ("nur_otan",), assume=("together=ak_zhol+auyl",))
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
    ],
)
def test_a_supposition_is_of_the_parties_it_names(text: str, meant: Query) -> None:
    reading, _ = READER.read(text)
    assert isinstance(reading, Understood)
    assert reading.query == meant
