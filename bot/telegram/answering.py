"""What happens with each kind of update."""

import logging
from traceback import walk_tb

from telegram import ChatMember, Update
from telegram.error import TelegramError
from telegram.ext import ApplicationHandlerStop, ContextTypes

from bot.telegram.ports import Chats, Conversation
from bot.telegram.recent import Recent
from bot.telegram.retries import kind
from bot.telegram.sender import Sender
from bot.telegram.updates import joined, language, place, press, question

log = logging.getLogger(__name__)

Context = ContextTypes.DEFAULT_TYPE

_UPDATES_REMEMBERED = 10_000
_OWN = ("bot", "handlers", "db")
_GONE = (ChatMember.LEFT, ChatMember.BANNED)


class Answering:
    """The callbacks of the application's handlers."""

    def __init__(self, conversation: Conversation, sender: Sender, chats: Chats) -> None:
        self._conversation = conversation
        self._sender = sender
        self._chats = chats
        self._seen: Recent[int, None] = Recent(_UPDATES_REMEMBERED)

    async def once(self, update: Update, _context: Context) -> None:
        """Lets an update through once: after trouble Telegram sends some again."""
        if update.update_id in self._seen:
            raise ApplicationHandlerStop
        self._seen.put(update.update_id, None)

    async def asked(self, update: Update, context: Context) -> None:
        """Answers a message that speaks to the bot."""
        message, where = question(update, context.bot.bot), place(update)
        if message and where:
            await self._sender.answer(where, await self._conversation.reply(message))

    async def pressed(self, update: Update, _context: Context) -> None:
        """Answers a button as if its question had been typed; acknowledges it before working."""
        if update.callback_query:
            await self._sender.acknowledge(update.callback_query.id)
        pressed, where = press(update), place(update)
        if pressed and where:
            await self._sender.answer(where, await self._conversation.press(pressed))

    async def moved(self, update: Update, _context: Context) -> None:
        """A group has become a supergroup: both of them say so."""
        said = update.message
        if said and said.migrate_to_chat_id:
            await self._chats.move_chat(str(said.chat.id), str(said.migrate_to_chat_id))
        if said and said.migrate_from_chat_id:
            await self._chats.move_chat(str(said.migrate_from_chat_id), str(said.chat.id))

    async def membership(self, update: Update, _context: Context) -> None:
        """The bot was let in, removed or blocked."""
        change = update.my_chat_member
        if change and change.new_chat_member.status in _GONE:
            await self._chats.forget_chat(str(change.chat.id))
        group = joined(update)
        if group:
            await self._sender.answer(group, self._conversation.joined(language(update)))

    async def failed(self, update: object, context: Context) -> None:
        """Tells the person in one sentence that it did not work, and the log where."""
        error = context.error
        log.error("an update could not be answered: %s at %s", kind(error), _where(error))
        if isinstance(update, Update) and (question(update, context.bot.bot) or press(update)):
            await self._excuse(update)

    async def _excuse(self, update: Update) -> None:
        where = place(update)
        if where is None:
            return
        try:
            await self._sender.answer(where, self._conversation.failure(language(update)))
        except TelegramError as again:
            log.error("nor could the person be told: %s", kind(again))


def _where(error: BaseException | None) -> str:
    """The calls within the project that led to an error, and the one that raised it.

    The error's words are left out: they may quote a message.
    """
    frames = [
        (str(frame.f_globals.get("__name__")), f"{frame.f_code.co_name}:{line}")
        for frame, line in walk_tb(error.__traceback__ if error else None)
    ]
    own = [frame for frame in frames[:-1] if frame[0].partition(".")[0] in _OWN]
    return " > ".join(f"{module}.{call}" for module, call in own + frames[-1:])
