"""`saylau chart`: the picture that goes with an answer, as a file."""

from pathlib import Path

from bot.charts import png, svg
from bot.conversation import Conversation
from bot.message import Message
from bot.pictures import Theme

FORMS = {".png": png, ".svg": svg}


class NoChartError(Exception):
    """There is no picture to write: why, in one sentence."""


async def write(conversation: Conversation, question: str, path: Path, theme: Theme) -> None:
    """Asks and writes the chart in the form that the name ends with.

    Raises NoChartError, OSError.
    """
    reply = await conversation.reply(Message(question, person="chart", chat="chart"))
    if reply.picture is None:
        first = reply.text.partition("\n")[0]
        raise NoChartError(f'no chart goes with the answer to "{question}": {first}')
    path.write_bytes(FORMS[path.suffix](reply.picture, theme))
