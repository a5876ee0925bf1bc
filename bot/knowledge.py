"""What there is to read and to say about some facts."""

from dataclasses import replace
from functools import lru_cache

from bot.answer import say
from bot.message import Reply
from bot.question.query import Query
from bot.question.read import Reader
from bot.question.reading import Reading
from bot.question.said import Said
from bot.question.table import table
from bot.question.vocabulary import vocabulary
from bot.spoken import read
from bot.wording import Words
from db.facts import Facts
from handlers import answer

MOST_READINGS, MOST_REPLIES = 500, 300


class Knowledge:
    """Reads texts and answers queries. Both follow from the facts alone, and many people ask the
    same, so each is done once."""

    def __init__(self, facts: Facts, usual: str, source_url: str | None = None) -> None:
        self.facts = facts
        self.reader = Reader(facts, vocabulary(facts), table(), usual)
        self._source_url = source_url
        self.read = lru_cache(MOST_READINGS)(self._read)
        self.reply = lru_cache(MOST_REPLIES)(self._reply)

    def _read(
        self, text: str, usual: str, frame: Query | None, beside: Query | None
    ) -> tuple[Reading, Said | None]:
        """What a text asks where `usual` is the election meant without a year."""
        return read(text, replace(self.reader, usual=usual), frame, beside)

    def _reply(self, query: Query, literal: bool, language: str) -> Reply:
        """The reply to a query; `literal`: it was asked in so many words."""
        found = answer(query, self.facts)
        if query.topic == "about" and self._source_url:
            line = say("about-code", url=self._source_url)
            found = replace(found, lines=(*found.lines, line))
        return Words(language, self.facts).answer(found, query, literal)
