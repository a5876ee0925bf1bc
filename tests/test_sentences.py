"""Sentences as natives write them: quotation marks, agreement, cases."""

import pytest

from tests.people import Person


@pytest.mark.parametrize(
    ("language", "asked", "line"),
    [
        # Names stand in quotation marks where the press has them; abbreviations do without.
        (
            "ru",
            "сравни ОСДП и Ак жол 2007",
            "ОСДП — на 85\xa0964 голоса больше, чем «Ак жол» (2007).",
        ),
        ("kk", "Әлихан Бәйменов", "2007: «Ақ жол» жетекшісі"),
        ("en", "Ak Zhol votes", "183,346 votes for Ak Zhol in 2007."),
        # What a party was called is said where it changed.
        ("en", "Auyl seats over the years", "2023: 8"),
        ("en", "Amanat seats over the years", "2004: 42 (Otan)"),
        # Where nothing changed, "0 seats" alone would be read as what was won.
        ("ru", "мандаты Ауыл 2007", "Мандатов столько же, сколько в прошлом составе."),
        ("kk", "Ауыл мандат өзгерісі 2007", "Өзгеріс: 0 мандат – «Ауыл», 2007 жыл."),
        ("en", "Auyl 2004 and 2007", "+7,332 votes for Auyl."),
        ("en", "compare Auyl seats 2004 and 2007", "0 seats gained or lost by Auyl."),
        # A share changes by points; where nobody counted the voters, turnouts say as much.
        ("en", "Nur Otan percentage 2007 vs 2012", "Down 7.42 points for Nur Otan."),
        ("ru", "процент Ак жола 2007 и 2012", "Рост на 4,38 п. п. — «Ак жол»."),
        ("kk", "Нұр Отан үлесі 2007 және 2012", "Үлес 7,42 пайыздық тармаққа төмендеді"),
        ("en", "how many people voted in 2012 and 2016", "Turnout rose by 1.67 points"),
        # What was asked for is what is measured by.
        ("en", "did Amanat have a two thirds majority in 2023", "Amanat had 62: 4 short of it."),
        ("en", "how many votes short of 5% was JSDP in 2007", "27,472 votes short of 5% in 2007"),
        ("ru", "сколько голосов не хватило ОСДП до 5% в 2007", "27\xa0472 голосов не хватило"),
        (
            "kk",
            "ЖСДП 2007 жылы 5 пайызға қанша дауыс жетпеді",
            "2007 жылы 5% үшін 27\xa0472 дауыс",
        ),
        ("en", "parties under 5% but over 1% in 2021", "1 list from 1% to 5% in 2021:"),
        ("en", "smallest party in parliament in 2023", "JSDP came 6th of 7 in 2023."),
        # A date fits its sentence.
        ("ru", "лидер Ак жола 2007", "Во главе — с 13 марта 2005 года."),
        # What was typed is written as the language writes it.
        ("ru", "почему пишут, что явка была 64,5%", "Ни один источник не называет 64,5%"),
        ("ru", "что если порог -5%", "Порога в −5% быть не может"),
        ("en", "what if the threshold were 150%", "A threshold of 150% cannot be"),
        # Verbs agree with how many there are.
        ("ru", "партии больше 3 процентов", "3 списка набрали более 3%, 2007:"),
        ("ru", "партии больше 80 процентов", "1 список набрал более 80%, 2007:"),
    ],
)
async def test_a_sentence_reads_as_it_is_written(language: str, asked: str, line: str) -> None:
    reply = await Person(chose=language).says(asked)
    assert any(found.startswith(line) for found in reply.text.splitlines()), reply.text


async def test_a_day_still_to_come_is_not_said_to_have_been_early_or_not() -> None:
    reply = await Person().says("when is the 2026 election")
    assert reply.text.splitlines()[0].startswith("23 August 2026")
    assert "schedule" not in reply.text
