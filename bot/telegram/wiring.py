"""How the parts are put together: the bot, the handlers and their order."""

from dataclasses import dataclass
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

from bot.config import Limits, Telegram
from bot.telegram.acks import Acks
from bot.telegram.answering import Answering
from bot.telegram.boards import Boards
from bot.telegram.delivery import Delivery
from bot.telegram.entrance import Entrance
from bot.telegram.gate import Gate
from bot.telegram.heart import Heart
from bot.telegram.inbox import Inbox, Interrupted
from bot.telegram.inline import Inline
from bot.telegram.known import KnownMessages
from bot.telegram.photos import Photos
from bot.telegram.polling import Poller
from bot.telegram.ports import Needs
from bot.telegram.processor import ChatByChat, rest
from bot.telegram.register import Register
from bot.telegram.request import PollingRequest, Request
from bot.telegram.retries import Sleep
from bot.telegram.sender import Sender
from bot.telegram.signs import Signs
from bot.telegram.trouble import Trouble

Bot: TypeAlias = "ExtBot[None]"
App: TypeAlias = "Application[Bot, ContextTypes.DEFAULT_TYPE, Any, Any, Any, Any]"

ALLOWED_UPDATES = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.MY_CHAT_MEMBER,
)

_BASE_URL = "https://api.telegram.org/bot"
_BASE_FILE_URL = "https://api.telegram.org/file/bot"


def connect(settings: Telegram) -> Bot:
    """The bot that the settings name; nothing is sent yet. Without a token: ValueError."""
    if settings.token is None:
        raise ValueError("there is no token")
    bot: Bot = ExtBot(
        settings.token.get_secret_value(),
        request=Request(),
        get_updates_request=PollingRequest(),
        base_url=settings.base_url or _BASE_URL,
        base_file_url=settings.base_file_url or _BASE_FILE_URL,
    )
    return bot


@dataclass(frozen=True, slots=True)
class Wired:
    """The application and what keeps it supplied."""

    app: App
    inbox: Inbox
    boards: Boards
    poller: Poller
    heart: Heart


def build(bot: Bot, needs: Needs, limits: Limits, sleep: Sleep = rest) -> Wired:
    """The application with all its handlers."""
    known, trouble = KnownMessages(), Trouble("the database refuses, going on without")
    inbox, acks = Inbox(needs.journal, known, trouble), Acks(bot)
    register = Register(needs.chats, trouble)
    photos = Photos(needs.drawing, needs.photos, trouble)
    delivery = Delivery(bot, register, inbox, known, sleep)
    sender = Sender(delivery, photos, register, Signs(bot))
    entrance = Entrance(Gate(limits), inbox, sender, acks, needs.conversation)
    boards = Boards(sender.change, sleep)
    answering = Answering(needs.conversation, sender, register, inbox, acks, boards)
    app = (
        ApplicationBuilder()
        .bot(bot)
        .updater(None)
        .job_queue(None)
        .concurrent_updates(ChatByChat(entrance))
        .build()
    )
    _add_handlers(app, answering, Inline(bot, needs.conversation, photos, limits.inline_cache))
    poller = Poller(bot, inbox, app.update_queue.put, ALLOWED_UPDATES)
    heart = Heart(needs.pulse, inbox, register, poller, trouble)
    return Wired(app, inbox, boards, poller, heart)


def _add_handlers(app: App, answering: Answering, inline: Inline) -> None:
    app.add_handler(MessageHandler(filters.StatusUpdate.MIGRATE, answering.moved))
    app.add_handler(MessageHandler(filters.TEXT & filters.UpdateType.MESSAGE, answering.asked))
    edited = filters.TEXT & filters.UpdateType.EDITED_MESSAGE
    app.add_handler(MessageHandler(edited, answering.edited))
    app.add_handler(CallbackQueryHandler(answering.pressed))
    app.add_handler(InlineQueryHandler(inline.typed))
    app.add_handler(ChatMemberHandler(answering.membership, ChatMemberHandler.MY_CHAT_MEMBER))
    app.add_handler(TypeHandler(Interrupted, answering.interrupted))
    app.add_error_handler(answering.failed)
