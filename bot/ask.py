"""`saylau ask`: one question from the command line, or one JSON object a line."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal
from uuid import uuid4

from pydantic import BaseModel, ConfigDict, JsonValue, ValidationError
from pydantic_core import from_json

from bot.address import names_bot
from bot.chart_folder import ChartFolder
from bot.conversation import Conversation
from bot.logs import log
from bot.message import Message, Reply


class Line(BaseModel):
    """One line of input. `context` are earlier messages of the same person, oldest first."""

    model_config = ConfigDict(frozen=True, strict=True)

    text: str
    context: list[str] | None = None
    language: str | None = None
    chat: Literal["private", "group"] = "private"
    addressed: bool | None = None


class BrokenLineError(Exception):
    """A line that cannot be asked, in one sentence, and its id as far as it has one."""

    def __init__(self, sentence: str, id_: JsonValue = None) -> None:
        super().__init__(sentence)
        self.id = id_


@dataclass(frozen=True, slots=True)
class Asker:
    """Asks in the name of people who never met: nothing is carried from one to the next."""

    conversation: Conversation
    charts: ChartFolder | None = None

    async def one(self, text: str, language: str | None = None) -> str:
        """The reply to one question as plain text, and where its chart was written."""
        reply = await self._reply(Line(text=text, language=language))
        path = await self.charts.save(reply) if self.charts else None
        return f"{reply.text}\n\n{path}" if path else reply.text

    async def lines(self, source: Iterable[bytes], target: BinaryIO) -> None:
        """Answers every line of the source, in order, each as soon as it is known."""
        for raw in source:
            answered = json.dumps(await self._answered(raw), ensure_ascii=False)
            target.write(answered.encode() + b"\n")
            target.flush()

    async def _answered(self, raw: bytes) -> dict[str, JsonValue]:
        try:
            id_, line = _parsed(raw)
        except BrokenLineError as broken:
            return _failed(broken.id, str(broken))
        try:
            reply = await self._reply(line)
            path = await self.charts.save(reply) if self.charts else None
        except Exception:
            log.exception("question failed")
            return _failed(id_, self.conversation.failure(line.language).text)
        return _written(id_, reply, path)

    async def _reply(self, line: Line) -> Reply:
        reply = Reply("silent")
        for message in self._messages(line):
            reply = await self.conversation.reply(message)
        return reply

    def _messages(self, line: Line) -> Iterator[Message]:
        person = f"ask-{uuid4().hex}"
        private = line.chat == "private"
        for text in (*(line.context or ()), line.text):
            addressed = names_bot(text, self.conversation.username)
            if line.addressed is not None:
                addressed = line.addressed
            yield Message(text, person, person, private, private or addressed, line.language)


def _parsed(raw: bytes) -> tuple[JsonValue, Line]:
    try:
        value = from_json(raw.removeprefix(b"\xef\xbb\xbf"), allow_inf_nan=False)
    except ValueError as error:
        raise BrokenLineError(f"This line is not JSON: {error}.") from None
    if not isinstance(value, dict):
        raise BrokenLineError("This line is not a JSON object.")
    id_ = value.get("id")
    try:
        return id_, Line.model_validate(value)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise BrokenLineError(f"{place}: {first['msg']}.", id_) from None


def _written(id_: JsonValue, reply: Reply, png: Path | None) -> dict[str, JsonValue]:
    offers = reply.buttons if reply.status in ("choices", "unknown") else ()
    return {
        "id": id_,
        "status": reply.status,
        "topic": reply.topic,
        "reading": reply.reading,
        "text": reply.text,
        "language": reply.language,
        "chart": _chart(reply, png),
        "choices": [button.text for button in offers],
        "sources": list(reply.sources),
    }


def _chart(reply: Reply, png: Path | None) -> JsonValue:
    if reply.chart_kind is None:
        return None
    chart: dict[str, JsonValue] = {"kind": reply.chart_kind, "alt": reply.alt}
    return {**chart, "png": str(png)} if png else chart


def _failed(id_: JsonValue, sentence: str) -> dict[str, JsonValue]:
    return {**_written(id_, Reply("unknown", text=sentence), None), "status": "error"}
