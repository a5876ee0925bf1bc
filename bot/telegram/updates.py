"""Which updates may be answered, and where the answer goes."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeGuard

import telegram
from telegram import ChatMember
from telegram.constants import ChatType

from bot.address import for_other_bot, names_bot, without_address
from bot.message import Message, Press
from bot.telegram.administrators import may_set
from db.journal import Asked

_OUTSIDE = (ChatMember.LEFT, ChatMember.BANNED)
_INSIDE = (ChatMember.MEMBER, ChatMember.ADMINISTRATOR)


@dataclass(frozen=True, slots=True)
class Place:
    """Where an answer goes.

    `reply_to` and `topic` keep it beside its question in a group. `after` is the last message
    known to stand above it, None when that is not known. `update` is the id of the update that
    is answered. `doubted` is whether the answer may be there already.
    """

    chat: int
    reply_to: int | None = None
    topic: int | None = None
    after: int | None = None
    update: int | None = None
    doubted: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """Messages of the bot's that show an answer; `photo` is whether with a chart."""

    messages: tuple[int, ...]
    photo: bool


def question(update: telegram.Update, me: telegram.User) -> Message | None:
    """What somebody asks the bot, at first or by an edit; None when nothing should be said."""
    said = update.message or update.edited_message
    if said is None or said.text is None or not _by_person(said):
        return None
    private = said.chat.type == ChatType.PRIVATE
    if for_other_bot(said.text, me.username or ""):
        return None
    if not private and not _speaks_to(said, said.text, me):
        return None
    return Message(
        text=without_address(said.text, me.username or ""),
        person=_speaker(said),
        chat=str(said.chat.id),
        private=private,
        language=_language(said.from_user),
        may_set=may_set(update),
    )


def press(update: telegram.Update) -> Press | None:
    """The button somebody pressed under one of the bot's messages in a chat."""
    query = update.callback_query
    if query is None or query.data is None or query.message is None:
        return None
    return Press(
        data=query.data,
        person=str(query.from_user.id),
        chat=str(query.message.chat.id),
        language=_language(query.from_user),
        may_set=may_set(update),
    )


def pressed(update: telegram.Update) -> Shown | None:
    """The message whose button was pressed, if it can be changed."""
    query = update.callback_query
    above = query.message if query else None
    if above is None or not _is_accessible(above):
        return None
    return Shown((above.message_id,), photo=bool(above.photo))


def place(update: telegram.Update) -> Place | None:
    """Where the answer to a message or a press goes: in a group, as a reply in its topic."""
    query, above = update.callback_query, _above(update)
    if above is None:
        return None
    return Place(
        chat=above.chat.id,
        reply_to=None if above.chat.type == ChatType.PRIVATE else above.message_id,
        topic=_topic(above),
        after=None if query else above.message_id,
        update=update.update_id,
    )


def joined(update: telegram.Update) -> Place | None:
    """The group that the bot was just let into."""
    change = update.my_chat_member
    if change is None or change.chat.type not in (ChatType.GROUP, ChatType.SUPERGROUP):
        return None
    was, is_now = change.old_chat_member.status, change.new_chat_member.status
    return Place(change.chat.id) if was in _OUTSIDE and is_now in _INSIDE else None


def asked(update: telegram.Update, me: telegram.User) -> Asked | None:
    """A question or a press for the journal; None for an update that needs no answer."""
    query, above, where = update.callback_query, _above(update), place(update)
    if above is None or where is None or not (press(update) or question(update, me)):
        return None
    return Asked(
        update=update.update_id,
        mark=query.id if query else str(moment(update)),
        chat=str(where.chat),
        question=above.message_id,
        topic=where.topic,
        language=language(update),
    )


def moment(update: telegram.Update) -> datetime | None:
    """When a message was written or edited; None where Telegram does not say."""
    said = update.message or update.edited_message
    when = (said.edit_date or said.date) if said else None
    return when if when and when.timestamp() > 0 else None


def language(update: telegram.Update) -> str | None:
    """The profile's language of whoever caused an update."""
    return _language(update.effective_user)


def _above(update: telegram.Update) -> telegram.MaybeInaccessibleMessage | None:
    """The message that an answer stands under."""
    query = update.callback_query
    return query.message if query else update.message or update.edited_message


def _by_person(said: telegram.Message) -> bool:
    """Anonymous administrators and channels that speak in a group are persons in disguise:
    Telegram shows them as a bot that writes for a chat."""
    if said.is_automatic_forward or said.via_bot:
        return False
    if said.sender_chat:
        return True
    return said.from_user is not None and not said.from_user.is_bot


def _speaks_to(said: telegram.Message, text: str, me: telegram.User) -> bool:
    if names_bot(text, me.username or ""):
        return True
    return _replies_to(said, me) and not text.lstrip().startswith("/")


def _replies_to(said: telegram.Message, me: telegram.User) -> bool:
    """A message of a topic formally replies to the topic's first message: that is no reply."""
    above = said.reply_to_message
    if above is None or above.from_user is None or above.forum_topic_created:
        return False
    return above.from_user.id == me.id


def _speaker(said: telegram.Message) -> str:
    speaker = said.sender_chat or said.from_user or said.chat
    return str(speaker.id)


def _topic(above: telegram.MaybeInaccessibleMessage) -> int | None:
    if _is_accessible(above) and above.is_topic_message:
        return above.message_thread_id
    return None


def _is_accessible(above: telegram.MaybeInaccessibleMessage) -> TypeGuard[telegram.Message]:
    return isinstance(above, telegram.Message)


def _language(person: telegram.User | None) -> str | None:
    return person.language_code if person else None
