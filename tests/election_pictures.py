"""Picture requests like those of real questions: 1999 and 2007, in three languages."""

from datetime import date
from fractions import Fraction

from bot.pictures import (
    Bar,
    Bars,
    BeforeAfter,
    Era,
    Group,
    Hemicycle,
    Mark,
    Panel,
    Panels,
    Picture,
    Point,
    Shift,
    Timeline,
)

PARTIES_2007 = (
    ("Nur Otan", "Нур Отан", "Нұр Отан", "88.41", "#1CA9C9"),
    (
        "Nationwide Social Democratic Party",
        "Общенациональная социал-демократическая партия",
        "Жалпыұлттық социал-демократиялық партия",
        "4.54",
        "#6A3D9A",
    ),
    (
        "Ak Zhol Democratic Party",
        "Демократическая партия Казахстана «Ак жол»",
        "«Ақ жол» Қазақстанның демократиялық партиясы",
        "3.09",
        "#0A408A",
    ),
    (
        "Auyl Kazakh Social Democratic Party",
        "Казахстанская социал-демократическая партия «Ауыл»",
        "«Ауыл» Қазақстан социал-демократиялық партиясы",
        "1.51",
        "#2E8B57",
    ),
    (
        "Communist People's Party of Kazakhstan",
        "Коммунистическая народная партия Казахстана",
        "Қазақстанның коммунистік халық партиясы",
        "1.29",
        "#DC214F",
    ),
    (
        "Party of Patriots of Kazakhstan",
        "Партия патриотов Казахстана",
        "Қазақстан патриоттары партиясы",
        "0.78",
        "#8C6D31",
    ),
    ("Rukhaniyat Party", "Партия «Руханият»", "«Руханият» партиясы", "0.37", "#BFA800"),
)
WORDS_2007 = (
    ("Mazhilis election, 18 August 2007", "Share of the valid votes", "7% threshold"),
    ("Выборы в Мажилис, 18 августа 2007 года", "Доля действительных голосов", "Порог 7\u202f%"),
    ("Мәжіліс сайлауы, 2007 жылғы 18 тамыз", "Жарамды дауыстардағы үлес", "7\u202f% шегі"),
)
SOURCES = (
    "Source: Central Election Commission",
    "Источник: Центральная избирательная комиссия",
    "Дереккөз: Орталық сайлау комиссиясы",
)
LISTS_1999 = (
    ("Отан", "30.9", "#1CA9C9"),
    ("Қазақстан Коммунистік партиясы", "17.7", "#DC214F"),
    ("Қазақстан Аграрлық партиясы", "12.6", "#4DAF4A"),
    ("Қазақстан Азаматтық партиясы", "11.2", "#F2C200"),
    ("«Азамат» демократиялық партиясы", "4.6", "#A6761D"),
    ("Қазақстан халық конгресі", "2.8", "#E6842A"),
    ("«Алаш» ұлттық партиясы", "2.8", "#CC79A7"),
    ("Қазақстанның Өрлеу партиясы", "1.9", "#7F7F7F"),
    ("Республикалық еңбек партиясы", "1.4", "#BBBBBB"),
    ("Бәріне қарсы", "0", "#444444"),
)
CHAMBER_1999 = (
    ("Отан", 23, "#1CA9C9"),
    ("Қазақстан Азаматтық партиясы", 13, "#F2C200"),
    ("Қазақстан Коммунистік партиясы", 3, "#DC214F"),
    ("Қазақстан Аграрлық партиясы", 3, "#4DAF4A"),
    ("Қазақстан Халықтық кооперативтік партиясы", 1, "#E6842A"),
    ("Қазақстан Кәсіподақтар федерациясы", 11, "#999999"),
    ("Өзін-өзі ұсынғандар", 23, "#BBBBBB"),
)
CHAMBER_2007 = (
    ("Nur Otan", "Assembly of People"),
    ("Нур Отан", "Ассамблея народа Казахстана"),
    ("Нұр Отан", "Қазақстан халқы Ассамблеясы"),
)
MAJORITY_2007 = ("Majority: 54 seats", "Большинство: 54 мандата", "Көпшілік: 54 мандат")
TITLE_2007 = ("Mazhilis of 2007", "Мажилис 2007 года", "2007 жылғы Мәжіліс")


def votes_2007(language: int) -> Bars:
    """The seven lists of 2007: one far ahead, six below the threshold."""
    title, subtitle, label = WORDS_2007[language]
    bars = tuple(
        Bar(party[language], Fraction(party[3]), _percent(party[3], language), party[4])
        for party in PARTIES_2007
    )
    mark = Mark(Fraction(7), label)
    return Bars(title, subtitle, bars, mark, SOURCES[language], whole=Fraction(100))


def votes_1999() -> Bars:
    """Ten lines in Kazakh, the last of them a zero."""
    bars = tuple(
        Bar(label, Fraction(share), _percent(share, 2), color)
        for label, share, color in LISTS_1999
    )
    title = "Мәжіліс сайлауы, 1999 жылғы 10 қазан"
    mark = Mark(Fraction(7), "7\u202f% шегі")
    return Bars(title, "Партиялық тізімдерге берілген дауыстар", bars, mark, SOURCES[2])


def chamber_2007(language: int) -> Hemicycle:
    """98 + 9 seats."""
    names = CHAMBER_2007[language]
    groups = (Group(names[0], 98, "#1CA9C9"), Group(names[1], 9, "#999999"))
    title, majority = TITLE_2007[language], MAJORITY_2007[language]
    return Hemicycle(
        title,
        ("107 seats", "107 мест", "107 депутат")[language],
        groups,
        54,
        majority,
        SOURCES[language],
    )


def chamber_1999() -> Hemicycle:
    """Seven groups, one of them a single seat."""
    groups = tuple(Group(*group) for group in CHAMBER_1999)
    title = "1999 жылғы сайлаудан кейінгі Мәжіліс"
    return Hemicycle(title, "77 депутат", groups, 39, "Көпшілік: 39 мандат", SOURCES[2])


def nur_otan_through_the_years() -> Timeline:
    """Three names, one of them for a single election; the last figure is missing."""
    votes = (("1999-10-10", 1622895), ("2004-09-19", 2883706), ("2007-08-18", 5247720))
    points = tuple(
        Point(date.fromisoformat(day), day[:4], Fraction(count), f"{count:,}")
        for day, count in votes
    )
    missing = Point(date(2012, 1, 15), "2012", None, "–")
    eras = (Era("Отан", 0, 1), Era("Нұр Отан", 2, 2), Era("Аманат", 3, 3))
    return Timeline("Дауыс саны", "Қазақстан", (*points, missing), eras, "#1CA9C9", SOURCES[2])


def turnout_through_the_years() -> Timeline:
    """Two elections in one year beside two that are ten years apart; one was asked for."""
    days = (date(1994, 3, 7), date(1994, 12, 9), date(2004, 9, 19), date(2007, 8, 18))
    points = tuple(
        Point(day, str(day.year), Fraction(60 + day.month), f"{60 + day.month}%", day.year != 2007)
        for day in days
    )
    return Timeline("Turnout", "%", points, (), None, SOURCES[0], whole=Fraction(100))


def two_elections() -> Panels:
    """A list that was renamed and one that did not stand again, under a long heading."""
    renamed = (
        Bar("2016 Communist People's Party", Fraction(7), "7.14%", "#DC214F"),
        Bar("2021", Fraction(9), "9.10%", "#DC214F"),
    )
    absent = (Bar("2016", Fraction(1), "1.18%", "#6A3D9A"), Bar("2021", None, "–", "#6A3D9A"))
    names = ("People's Party", PARTIES_2007[1][2])
    panels = (Panel(names[0], renamed, Fraction(100)), Panel(names[1], absent, Fraction(100)))
    return Panels("Elections of 2016 and 2021", "– did not stand", panels, SOURCES[0])


def what_if_2007(language: int) -> BeforeAfter:
    """A threshold of 1 %: five lists get in."""
    before, after = (98, 0, 0, 0, 0, 9), (88, 5, 3, 1, 1, 9)
    names = [party[language] for party in PARTIES_2007[:5]] + [CHAMBER_2007[language][1]]
    colors = [party[4] for party in PARTIES_2007[:5]] + ["#999999"]
    shifts = tuple(
        Shift(name, was, would, f"{would - was:+}", color)
        for name, was, would, color in zip(names, before, after, colors, strict=True)
    )
    return BeforeAfter(
        title=("What if, 2007", "Что если, 2007", "Егер, 2007 жыл")[language],
        subtitle=("threshold 1%", "порог 1%", "меже 1%")[language],
        names=(("As it was", "What if"), ("Как было", "Что если"), ("Болғаны", "Егер"))[language],
        shifts=shifts,
        majorities=(54, 54),
        majority_labels=(MAJORITY_2007[language],) * 2,
        source=SOURCES[language],
    )


def what_if_of_many() -> BeforeAfter:
    """A chamber of 1999 with a thousand seats by list, some of them open."""
    lists = tuple(
        Shift(label, seats, 60 * seats, f"+{59 * seats}", color)
        for label, seats, color in CHAMBER_1999
        if seats < 13
    )
    unsettled = Shift("Отан", 23, None, "", "#1CA9C9")
    return BeforeAfter(
        title="Егер, 1999 жыл",
        subtitle="тізім бойынша 1000 мандат (болғаны – 10)",
        names=("Болғаны", "Егер"),
        shifts=(unsettled, *lists, Shift("шешілмеген", 0, 4, "+4", "#8A8F98")),
        majorities=(21, 572),
        majority_labels=("көпшілік 21", "көпшілік 572"),
        source=SOURCES[2],
    )


def _percent(share: str, language: int) -> str:
    return f"{share}%" if language == 0 else share.replace(".", ",") + "\u202f%"


PICTURES: dict[str, Picture] = {
    "a house of one": Hemicycle("1", "", (Group("A", 1, "#1CA9C9"),), 1, "1", ""),
    "an empty house": Hemicycle("0", "", (Group("A", 0, "#1CA9C9"),), 1, "1", ""),
    "two thirds": Hemicycle(
        "Mazhilis", "", tuple(Group("A", 15, "#1CA9C9") for _ in range(7)), 70, "Two thirds", ""
    ),
    "two bars": Bars("Title", "", (Bar("A", Fraction(1), "1", "#1CA9C9"),) * 2, None, "Source"),
    "votes-2007-en": votes_2007(0),
    "votes-2007-ru": votes_2007(1),
    "votes-2007-kk": votes_2007(2),
    "votes-1999-kk": votes_1999(),
    "chamber-2007-en": chamber_2007(0),
    "chamber-2007-ru": chamber_2007(1),
    "chamber-2007-kk": chamber_2007(2),
    "chamber-1999-kk": chamber_1999(),
    "a party through the years": nur_otan_through_the_years(),
    "turnout through the years": turnout_through_the_years(),
    "one point": Timeline(
        "1", "", (Point(date(2007, 8, 18), "2007", Fraction(1), "1"),), (), None, ""
    ),
    "two elections": two_elections(),
    "what-if-2007-en": what_if_2007(0),
    "what-if-2007-ru": what_if_2007(1),
    "what-if-2007-kk": what_if_2007(2),
    "what-if-many-kk": what_if_of_many(),
}
