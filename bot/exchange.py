"""A message or a press while it is answered."""

from dataclasses import dataclass, replace

from bot.chat_settings import Request
from bot.frames import Frame
from bot.message import Message, Press, Reply
from bot.wording import Words
from db.facts import Facts
from db.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was asked, and how its chat is answered.

    `spoken` is the language it was put in, `usual` the election meant where the chat chose none.
    """

    asked: Message | Press
    private: bool
    chosen: Preferences
    spoken: str
    usual: str
    facts: Facts
    frame: Frame | None

    @property
    def words(self) -> Words:
        """The words of this chat."""
        return Words(self.chosen.language or self.spoken, self.facts)

    @property
    def request(self) -> Request:
        """The same as a question about the settings."""
        return Request(self.asked, self.chosen, self.spoken, self.usual)

    def shown(self, reply: Reply) -> Reply:
        """A reply with its chart as the chat wants it; a group is greeted without one."""
        if reply.topic == "start" and not self.private:
            return without_chart(reply)
        return as_chosen(reply, self.chosen)


def as_chosen(reply: Reply, chosen: Preferences) -> Reply:
    """A reply with its chart in the theme that was chosen, or without one."""
    if not chosen.charts:
        return without_chart(reply)
    return replace(reply, theme="dark" if chosen.theme == "dark" else "light")


def without_chart(reply: Reply) -> Reply:
    """The text of a reply, which holds all its figures."""
    return replace(reply, picture=None, chart_kind=None, alt=None)
