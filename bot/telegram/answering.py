"""What happens with each kind of update."""

import logging
from dataclasses import replace
from traceback import walk_tb

from telegram import ChatMember, Update
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.telegram.acks import Acks
from bot.telegram.boards import Boards
from bot.telegram.delivery import FateUnknownError
from bot.telegram.inbox import Inbox, Interrupted
from bot.telegram.ports import Chats, Conversation
from bot.telegram.retries import kind
from bot.telegram.sender import Sender
from bot.telegram.updates import (
    Place,
    Shown,
    joined,
    language,
    place,
    press,
    pressed,
    question,
)

log = logging.getLogger(__name__)

Context = ContextTypes.DEFAULT_TYPE

_OWN = ("bot", "handlers", "db")
_GONE = (ChatMember.LEFT, ChatMember.BANNED)


class Answering:
    """The callbacks of the application's handlers."""

    def __init__(
        self,
        conversation: Conversation,
        sender: Sender,
        chats: Chats,
        inbox: Inbox,
        acks: Acks,
        boards: Boards,
    ) -> None:
        self._conversation = conversation
        self._sender = sender
        self._boards = boards
        self._chats = chats
        self._inbox = inbox
        self._acks = acks

    async def asked(self, update: Update, context: Context) -> None:
        """Answers a message that speaks to the bot."""
        message, where = question(update, context.bot.bot), self._place(update)
        if message and where:
            await self._sender.answer(where, await self._conversation.reply(message))

    async def edited(self, update: Update, context: Context) -> None:
        """Changes the answer to a question that was edited a short while after it was asked."""
        message, where = question(update, context.bot.bot), self._place(update)
        said = update.edited_message
        if message is None or where is None or said is None:
            return
        before = await self._inbox.answer(message.chat, said.message_id)
        reply = await self._conversation.reply(message)
        if before:
            await self._sender.change(where, Shown(before.messages, before.photo), reply)
        else:
            await self._sender.answer(where, reply)

    async def pressed(self, update: Update, _context: Context) -> None:
        """Answers a button as if its question had been typed, or changes what it stands under."""
        query, button, where = update.callback_query, press(update), self._place(update)
        reply = await self._conversation.press(button) if button else None
        if query:
            await self._acks.give(query.id, reply.text if reply and reply.aside else None)
        if reply is None or reply.aside or where is None:
            return
        shown = pressed(update)
        if reply.in_place and shown:
            self._boards.show(replace(where, update=None), shown, reply)
        else:
            await self._sender.answer(where, reply)

    async def interrupted(self, update: Interrupted, _context: Context) -> None:
        """Tells the person whose question an earlier run of the bot did not come to answer."""
        asked = update.asked
        where = Place(
            chat=int(asked.chat),
            reply_to=asked.question,
            topic=asked.topic,
            after=asked.question,
            update=asked.update,
        )
        if not (update.doubted and await self._is_answered(where)):
            notice = self._conversation.notice("interrupted", asked.language)
            await self._sender.answer(where, notice)

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
            await self._sender.answer(group, self._conversation.notice("joined", language(update)))

    async def failed(self, update: object, context: Context) -> None:
        """Tells the person in one sentence that it did not work, and the log where."""
        error = context.error
        log.error("an update could not be answered: %s at %s", kind(error), _where(error))
        if isinstance(update, Update) and (question(update, context.bot.bot) or press(update)):
            await self._excuse(update)

    async def _excuse(self, update: Update) -> None:
        where = self._place(update)
        if where is None:
            return
        if update.callback_query:
            await self._acks.give(update.callback_query.id)
        try:
            sentence = self._conversation.failure(language(update))
            await self._sender.answer(replace(where, doubted=False), sentence)
        except TelegramError as again:
            log.error("nor could the person be told: %s", kind(again))

    def _place(self, update: Update) -> Place | None:
        where = place(update)
        return where and replace(where, doubted=self._inbox.doubted(update.update_id))

    async def _is_answered(self, where: Place) -> bool:
        try:
            return await self._sender.arrived(where)
        except FateUnknownError:
            return False


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
