"""Answers and readings to replies: sentences, source line, picture and buttons."""

from dataclasses import dataclass

from bot.answer import Answer, Lab, Line, Table, Turn, typed
from bot.message import MOST_BUTTONS, Button, Document, Reply, Status
from bot.question.query import Query
from bot.question.reading import Choices, Refusal, Unknown
from bot.wording.catalogue import catalogue
from bot.wording.charts import ChartWords
from bot.wording.html import link, plain
from bot.wording.naming import question, reading
from bot.wording.packing import FORMS, Turned, fits, pack, pack_turn, packed_file, showing
from bot.wording.tables import sheet, written
from bot.wording.values import Values
from db.cited import Source
from db.facts import Facts

MOST_SOURCES = 3


@dataclass(frozen=True, slots=True)
class Words:
    """Everything that turns what is meant into what is read, in one language."""

    language: str
    facts: Facts

    def answer(self, answer: Answer, query: Query, literal: bool) -> Reply:
        """The reply to a query; a reading that was not literal is shown."""
        lines = [self.line(line) for line in answer.lines]
        lines += [f"<i>* {self.line(note)}</i>" for note in answer.notes]
        if answer.sources:
            lines.append(f"<i>{self._source_line(answer.sources)}</i>")
        read = reading(query, catalogue(self.language), self.facts)
        if not literal:
            lines.append(f"<i>{self._say('reading-line', reading=read)}</i>")
        drawn = None
        if answer.chart:
            words = ChartWords(catalogue(self.language), self.facts)
            drawn = words.draw(answer.chart, answer.sources)
        html = "\n".join(lines)
        return Reply(
            status=_status(answer),
            html=html,
            text=plain(html),
            language=self.language,
            topic=query.topic,
            reading=read,
            chart_kind=answer.chart.kind if answer.chart else None,
            picture=drawn.picture if drawn else None,
            alt=drawn.alt if drawn else None,
            buttons=self._buttons(answer.next),
            sources=tuple(self._citation(source) for source in answer.sources),
            controls=self._controls(answer.lab) if answer.lab else (),
            files=_files(query) if answer.table else (),
        )

    def file(self, table: Table, query: Query, form: str) -> Reply:
        """The figures of an answer as a file; its lines stand in `text` too when they are text."""
        rows = sheet(table, catalogue(self.language), self.facts)
        read = reading(query, catalogue(self.language), self.facts)
        content, html = written(rows, form), self._say("export-file", reading=read)
        lines = [plain(html), *([content.decode("utf-8-sig")] if form == "csv" else [])]
        return Reply(
            status="answer",
            html=html,
            text="\n".join(lines).strip(),
            language=self.language,
            topic=query.topic,
            reading=read,
            document=Document(_file_name(query, form), content),
        )

    def choices(self, choices: Choices) -> Reply:
        """The question back, with what may have been meant to tap."""
        return self._with_questions("choices", self._say("choices"), choices.queries)

    def unknown(self, unknown: Unknown) -> Reply:
        """One honest sentence, with the nearest questions that can be answered."""
        sentence = f"unknown-{unknown.reason}"
        if unknown.reason == "words" and not unknown.near:
            sentence = "unknown-words-bare"
        years = tuple(e.id for e in self.facts.elections.values())
        html = self.line(Line(sentence, {"words": " ".join(unknown.words)[:60], "years": years}))
        return self._with_questions("unknown", html, unknown.near)

    def refused(self, refusal: Refusal) -> Reply:
        """What cannot be, and what can."""
        html = self.line(Line(f"refused-{refusal.reason}", {"value": typed(refusal.value)}))
        return Reply("refused", html, plain(html), self.language)

    def _with_questions(self, status: Status, html: str, queries: tuple[Query, ...]) -> Reply:
        buttons = self._buttons(queries)
        listed = [f"• {self.line(Line('text', {'text': button.text}))}" for button in buttons]
        text = plain("\n".join([html, *listed]))
        return Reply(status, html, text, self.language, buttons=buttons)

    def _buttons(self, queries: tuple[Query, ...]) -> tuple[Button, ...]:
        words = catalogue(self.language)
        buttons = (
            Button(question(query, words, self.facts), pack(query))
            for query in dict.fromkeys(queries)
        )
        return tuple(button for button in buttons if fits(button.data))[:MOST_BUTTONS]

    def _controls(self, lab: Lab) -> tuple[tuple[Button, ...], ...]:
        """The turns of a seat lab, as far as buttons can carry where they lead, and "How?"."""
        turns = [tuple(self._turn(turn, lab.election) for turn in row) for row in lab.rows]
        how = Button(self._say("lab-how"), pack(Query("how", lab.election, assume=lab.assume)))
        rows = (*turns[:-1], (*turns[-1], how)) if lab.assume else (*turns, (how,))
        fitting = (tuple(button for button in row if fits(button.data)) for row in rows)
        return tuple(row for row in fitting if row)

    def _turn(self, turn: Turn, election: str) -> Button:
        turned = Turned(showing(election, turn.assume), self.language)
        return Button(self.line(turn.label), pack_turn(turned))

    def line(self, line: Line) -> str:
        """A sentence as HTML."""
        return Values(catalogue(self.language), self.facts).line(line)

    def _say(self, sentence: str, **values: str) -> str:
        return self.line(Line(sentence, values))

    def _source_line(self, sources: tuple[Source, ...]) -> str:
        said = Values(catalogue(self.language), self.facts).said
        shown = {said(source.publisher): source.url for source in reversed(sources)}
        links = [link(publisher, url) for publisher, url in [*shown.items()][::-1][:MOST_SOURCES]]
        return catalogue(self.language).say("source-line", {"sources": "; ".join(links)})

    def _citation(self, source: Source) -> str:
        said = Values(catalogue(self.language), self.facts).said
        parts = (said(source.title), said(source.publisher), source.url)
        return ", ".join(part for part in parts if part)


def _files(query: Query) -> tuple[Button, ...]:
    """Buttons for the figures as files."""
    buttons = (Button(form.upper(), packed_file(form, query)) for form in FORMS)
    return tuple(button for button in buttons if fits(button.data))


def _file_name(query: Query, form: str) -> str:
    parts = (query.topic, *query.parties, *query.focus, query.place, query.election, *query.also)
    return f"saylau-{'-'.join(part for part in parts if part)}.{form}"


def notice(sentence: str, language: str) -> Reply:
    """A sentence about the bot itself, such as that something broke here."""
    html = catalogue(language).say(sentence)
    return Reply("unknown", html, plain(html), language)


def _status(answer: Answer) -> Status:
    if answer.refused:
        return "refused"
    return "answer" if answer.held else "unknown"
