"""How the parts are put together: the bot, the handlers and their order."""

import asyncio
from typing import Any, TypeAlias

from telegram import Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    ChatMemberHandler,
    ContextTypes,
    ExtBot,
    InlineQueryHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.config import Telegram
from bot.telegram.answering import Answering
from bot.telegram.choosing import DATA, Choosing
from bot.telegram.delivery import Delivery
from bot.telegram.inline import Inline
from bot.telegram.photos import Photos
from bot.telegram.ports import Chats, Conversation, Drawing
from bot.telegram.processor import AT_ONCE, ChatByChat
from bot.telegram.request import PollingRequest, Request
from bot.telegram.retries import Sleep
from bot.telegram.sender import Sender

Bot: TypeAlias = "ExtBot[None]"
App: TypeAlias = "Application[Bot, ContextTypes.DEFAULT_TYPE, Any, Any, Any, Any]"

ALLOWED_UPDATES = (
    Update.MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.MY_CHAT_MEMBER,
)

_BASE_URL = "https://api.telegram.org/bot"
_BASE_FILE_URL = "https://api.telegram.org/file/bot"
_BEFORE = -1


def connect(settings: Telegram) -> Bot:
    """The bot that the settings name; nothing is sent yet. Without a token: ValueError."""
    if settings.token is None:
        raise ValueError("there is no token")
    bot: Bot = ExtBot(
        settings.token.get_secret_value(),
        request=Request(
            connection_pool_size=AT_ONCE + 4,
            pool_timeout=30,
            connect_timeout=10,
            read_timeout=20,
            write_timeout=20,
            media_write_timeout=30,
        ),
        get_updates_request=PollingRequest(connection_pool_size=4, pool_timeout=5),
        base_url=settings.base_url or _BASE_URL,
        base_file_url=settings.base_file_url or _BASE_FILE_URL,
    )
    return bot


def build(
    bot: Bot,
    conversation: Conversation,
    drawing: Drawing,
    chats: Chats,
    sleep: Sleep = asyncio.sleep,
    inline_cache: int = 300,
) -> App:
    """The application with all its handlers."""
    delivery = Delivery(bot, chats, sleep)
    photos = Photos(drawing)
    answering = Answering(conversation, Sender(bot, delivery, photos, chats), chats)
    choosing = Choosing(bot, conversation)
    inline = Inline(bot, conversation, photos, inline_cache)
    app = ApplicationBuilder().bot(bot).job_queue(None).concurrent_updates(ChatByChat()).build()
    app.add_handler(TypeHandler(Update, answering.once), group=_BEFORE)
    app.add_handler(MessageHandler(filters.StatusUpdate.MIGRATE, answering.moved))
    app.add_handler(MessageHandler(filters.TEXT & filters.UpdateType.MESSAGE, answering.asked))
    app.add_handler(CallbackQueryHandler(choosing.pressed, pattern=DATA))
    app.add_handler(CallbackQueryHandler(answering.pressed))
    app.add_handler(InlineQueryHandler(inline.typed))
    app.add_handler(ChatMemberHandler(answering.membership, ChatMemberHandler.MY_CHAT_MEMBER))
    app.add_error_handler(answering.failed)
    return app
