"""The catalogues beside one another, and every question they offer, asked as it is written."""

import re
from collections import Counter, deque
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

import pytest
from fluent.syntax import ast, parse

from bot.question.follow import OF_SEVERAL
from bot.question.query import Query
from bot.question.read import Reader
from bot.question.reading import Choices, Reading, Understood
from bot.question.table import Row, table
from bot.question.vocabulary import vocabulary
from bot.wording import Words, languages, unpack
from bot.wording.catalogue import FALLBACK, FOLDER, catalogue
from bot.wording.naming import question
from bot.wording.packing import pack
from db.facts import Election, person_id
from db.files import bundled
from handlers import answer
from tests.latin import latin_words
from tests.people import Person

USUAL = "2007"
TRANSLATIONS = [language for language in languages() if language != FALLBACK]

EXAMPLES = [
    f"help-{kind}"
    for kind in ("party", "results", "totals", "seats", "threshold", "background", "sources")
]

# Of these topics no single election is asked, so a question names none and is read at the usual.
OF_ALL = frozenset(row.topic for row in table().rows if not row.of_one_election)

# Where no election is named, their names are taken for those of younger parties.
NAMESAKES = frozenset(("communist", "adilet"))


@cache
def messages(language: str) -> Mapping[str, ast.Message]:
    """The messages of a catalogue; a line that is no Fluent fails here."""
    entries = parse((FOLDER / f"{language}.ftl").read_text("utf-8")).body
    assert not [entry for entry in entries if isinstance(entry, ast.Junk)]
    return {entry.id.name: entry for entry in entries if isinstance(entry, ast.Message)}


def nodes(part: object) -> Iterator[ast.BaseNode]:
    """A piece of a message and all pieces in it."""
    if isinstance(part, list):
        for one in part:
            yield from nodes(one)
    elif isinstance(part, ast.BaseNode):
        yield part
        yield from nodes([*vars(part).values()])


def variables(language: str, message: str) -> frozenset[str]:
    """The values that a message puts in, by itself or through another; a date has its year.

    One that only chooses a form of words is not put in: Kazakh has one form for all counts.
    """
    parts = [*nodes(messages(language)[message])]
    choosing = [part.selector for part in parts if isinstance(part, ast.SelectExpression)]
    named, chosen = (
        Counter(part.id.name for part in some if isinstance(part, ast.VariableReference))
        for some in (parts, choosing)
    )
    own = set(named - chosen)
    others = {part.id.name for part in parts if isinstance(part, ast.MessageReference)}
    held = own.union(*(variables(language, other) for other in others))
    return frozenset(held - {"year"} if "date" in held else held)


def written(language: str, message: str) -> str:
    """The words of a message, without markup and values."""
    texts = [p.value for p in nodes(messages(language)[message]) if isinstance(p, ast.TextElement)]
    return re.sub(r"</?[bi]>", "", " ".join(texts))


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_a_translation_has_every_message_and_no_other(language: str) -> None:
    assert set(messages(language)) == set(messages(FALLBACK))


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_a_translation_puts_in_the_same_values(language: str) -> None:
    told = {message: variables(language, message) for message in messages(language)}
    assert told == {message: variables(FALLBACK, message) for message in messages(language)}


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_no_english_word_is_left_in_a_translation(language: str) -> None:
    found = {message: latin_words(written(language, message)) for message in messages(language)}
    assert {message: words for message, words in found.items() if words} == {}


@pytest.mark.parametrize(
    ("votes", "said"),
    [(1, "1 голос"), (2, "2 голоса"), (5, "5 голосов"), (11, "11 голосов"), (21, "21 голос")],
)
def test_russian_counts_as_russians_do(votes: int, said: str) -> None:
    assert catalogue("ru").say("n-votes", {"votes": votes}) == said


def test_russian_numbers_are_grouped_by_spaces() -> None:
    assert catalogue("ru").say("n-votes", {"votes": 5247720}) == "5\xa0247\xa0720 голосов"


def plain_questions() -> Iterator[Query]:
    """A question of every row of the table, about every election and everyone who stood in it."""
    for row in table().rows:
        for election in bundled().elections.values():
            yield from of_row(row, election)
    for name in bundled().people():
        yield Query("person", USUAL, person=person_id(name))


def of_row(row: Row, election: Election) -> Iterator[Query]:
    number = row.number or (1 if frozenset(("RANK",)) in row.needs else None)
    focus = row.default or ("hello",) * (row.topic == "talk")
    for parties in who(row, election):
        yield Query(row.topic, election.id, parties, focus, number)


def who(row: Row, election: Election) -> Iterator[tuple[str, ...]]:
    """Whom a row can be about at an election."""
    needs = frozenset().union(*row.needs)
    standing = tuple(result.party for result in election.results)
    if needs & {"YEARS", "NUMBER", "PERSON", "ASSUME"}:
        return
    # A party beside a rank is one beside another, too.
    if "PARTIES" in needs or row.topic in OF_SEVERAL:
        yield from ((one, standing[0]) for one in standing[1:])
    elif "PARTY" in needs:
        yield from ((one,) for one in standing)
    else:
        yield ()


@cache
def offered() -> tuple[Query, ...]:
    """Every question that buttons lead to from the plain ones, and from there on."""
    waiting, found = deque(plain_questions()), dict[Query, None]()
    while waiting:
        for query in answer(waiting.popleft(), bundled()).next:
            if query not in found:
                found[query] = None
                waiting.append(query)
    return tuple(found)


@cache
def reader() -> Reader:
    return Reader(bundled(), vocabulary(bundled()), table(), USUAL)


def means(reading: Reading, query: Query) -> bool:
    """Whether a reading is a query, or offers it where a name is shared."""
    if query.topic in OF_ALL:
        query = replace(query, election=USUAL)
    if isinstance(reading, Choices):
        return bool(query.parties) and query in reading.queries
    return isinstance(reading, Understood) and reading.query == query


@pytest.mark.parametrize("language", languages())
def test_a_question_on_a_button_is_understood_when_it_is_typed(language: str) -> None:
    typed = {
        question(query, catalogue(language), bundled()): query
        for query in offered()
        if not (query.topic in OF_ALL and NAMESAKES.intersection(query.parties))
    }
    wrong = [text for text, query in typed.items() if not means(reader().read(text)[0], query)]
    assert wrong == []


def test_a_button_brings_its_question_back() -> None:
    assert [query for query in offered() if unpack(pack(query), bundled()) != query] == []


@pytest.mark.parametrize("language", languages())
def test_every_answer_can_be_said(language: str) -> None:
    words = Words(language, bundled())
    for query in offered():
        reply = words.answer(answer(query, bundled()), query, literal=False)
        assert reply.text
        assert reply.buttons


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_no_english_word_is_left_in_an_answer(language: str) -> None:
    words, found = Words(language, bundled()), set[str]()
    for query in offered():
        said = answer(query, bundled())
        reply = words.answer(said, query, literal=False)
        file = words.file(said.table, query, "csv").text if said.table else ""
        buttons = [button.text for button in reply.buttons]
        for text in (reply.text, reply.alt or "", file, *reply.sources, *buttons):
            found.update(latin_words(text))
    assert found == set()


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_of_the_help_are_understood(language: str, example: str) -> None:
    reading, _ = reader().read(catalogue(language).say(example))
    assert isinstance(reading, Understood)


@pytest.mark.parametrize(
    ("asked", "reading"),
    [
        ("явка 2007", "явка · 2007"),
        ("Ак жол голоса 2007", "Ак жол · голоса · 2007"),
        ("2-е место 2012", "2-е место · 2012"),
        ("не прошли порог 2007", "не прошли порог · 2007"),
        ("спикер до выборов 2004", "спикер до выборов · 2004"),
        ("мандаты по округам Аманат 2023", "Аманат · мандаты по округам · 2023"),
        ("явка Акмолинская область 2021", "явка · Акмолинская область · 2021"),
    ],
)
async def test_a_russian_reading_says_what_was_asked(asked: str, reading: str) -> None:
    assert (await Person().says(asked)).reading == reading


async def test_a_russian_answer_begins_with_the_figure() -> None:
    reply = await Person().says("сколько голосов набрал Ак жол в 2007 году")
    assert reply.html.splitlines()[:2] == [
        "<b>183\xa0346 голосов</b> — «Ак жол», 2007.",
        "Это 3,09% действительных голосов.",
    ]
