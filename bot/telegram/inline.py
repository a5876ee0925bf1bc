"""Answers in any chat while somebody types `@bot ...` there."""

import logging
from collections.abc import AsyncIterator, Sequence

from telegram import (
    Bot,
    InlineQueryResult,
    InlineQueryResultArticle,
    InlineQueryResultCachedPhoto,
    InputTextMessageContent,
    LinkPreviewOptions,
    Update,
)
from telegram.constants import MessageLimit, ParseMode
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.message import Suggestion
from bot.telegram.pages import fits, pages
from bot.telegram.ports import Conversation, ReadyCharts
from bot.telegram.retries import kind
from bot.telegram.updates import language

log = logging.getLogger(__name__)

MOST = 10
SHORTEST_CACHE = 10
_LONGEST_TITLE, _LONGEST_DESCRIPTION = 100, 200
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Inline:
    """Offers answers to be sent by whoever is typing, each as a text and, where Telegram has its
    chart, as that too. `longest_cache` is in seconds."""

    def __init__(
        self, bot: Bot, conversation: Conversation, charts: ReadyCharts, longest_cache: int
    ) -> None:
        self._bot = bot
        self._conversation = conversation
        self._charts = charts
        self._longest_cache = longest_cache

    async def typed(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """Offers up to ten answers; too late for a query that was typed over is no harm."""
        query = update.inline_query
        if query is None:
            return
        # All is offered at once: there is no second page.
        results = [] if query.offset else await self._results(update, query.query)
        try:
            await self._bot.answer_inline_query(
                query.id, results, cache_time=self._cache_time(), is_personal=True
            )
        except TelegramError as error:
            log.info("what was typed was not answered: %s", kind(error))

    async def _results(self, update: Update, text: str) -> Sequence[InlineQueryResult]:
        person = str(update.effective_user.id) if update.effective_user else ""
        offered = await self._conversation.suggest(text, person, language(update))
        results = [result for one in offered async for result in self._of(one)]
        return results[:MOST]

    async def _of(self, suggestion: Suggestion) -> AsyncIterator[InlineQueryResult]:
        yield _text(suggestion)
        reply = suggestion.reply
        if reply.picture and fits(reply.html, MessageLimit.CAPTION_LENGTH):
            ready = await self._charts.file_id(reply.picture, reply.theme)
            if ready:
                yield _photo(suggestion, ready)

    def _cache_time(self) -> int:
        """Answers that have stood for a minute may stand for a minute more."""
        age = int(self._conversation.data_age())
        return min(max(age, SHORTEST_CACHE), self._longest_cache)


def _text(suggestion: Suggestion) -> InlineQueryResult:
    html = pages(suggestion.reply.html, MessageLimit.MAX_TEXT_LENGTH)[0]
    return InlineQueryResultArticle(
        suggestion.key,
        suggestion.title[:_LONGEST_TITLE],
        InputTextMessageContent(html, ParseMode.HTML, link_preview_options=_NO_PREVIEW),
        description=suggestion.description[:_LONGEST_DESCRIPTION],
    )


def _photo(suggestion: Suggestion, file_id: str) -> InlineQueryResult:
    return InlineQueryResultCachedPhoto(
        f"{suggestion.key}-chart",
        file_id,
        title=suggestion.title[:_LONGEST_TITLE],
        description=suggestion.description[:_LONGEST_DESCRIPTION],
        caption=suggestion.reply.html,
        parse_mode=ParseMode.HTML,
        show_caption_above_media=True,
    )
