"""Each question is answered once, whenever the bot stops, dies and starts again."""

from datetime import UTC, datetime

from telegram import Update

from bot.telegram.updates import asked
from tests.memory_telegram import MemoryTelegram
from tests.notebook import Notebook
from tests.telegram_people import GROUP, JSON, LATER, World, world


async def restarted(telegram: MemoryTelegram, notebook: Notebook, *answers: str) -> None:
    """A new run of the bot, until all of these answers are in the chats."""
    async with world(telegram=telegram, notebook=notebook) as here, here.running():
        await here.until(*answers)
        await here.settled()


def unanswered(here: World, update: JSON) -> None:
    """An update of the run before, which died over it."""
    question = asked(Update.de_json(update, here.app.bot), here.app.bot.bot)
    assert question
    here.notebook.asked[question.update] = question


async def test_what_comes_again_after_a_good_end_is_not_answered_again() -> None:
    telegram, notebook = MemoryTelegram(), Notebook()
    async with world(telegram=telegram, notebook=notebook) as here:
        update = here.sends("who won")
        async with here.running():
            await here.until("who won")
    telegram.updates = [update]
    await restarted(telegram, notebook, "who won")


async def test_another_update_with_a_known_number_is_answered() -> None:
    """A test server counts from the beginning again."""
    async with world() as here:
        assert len(await here.update(5, message=here.message("one", date=LATER + 1))) == 1
        assert len(await here.update(5, message=here.message("two", date=LATER + 2))) == 1


async def test_an_answer_sent_just_before_a_crash_is_not_sent_again() -> None:
    telegram, notebook = MemoryTelegram(), Notebook()
    async with world(telegram=telegram, notebook=notebook) as here:
        await here.come(here.sends("buttons who won"))
        notebook.answered.clear()
    await restarted(telegram, notebook, "buttons who won")
    assert [answer.messages for answer in notebook.answered.values()] == [(102,)]


async def test_an_answer_sent_and_not_written_down_at_all_is_not_sent_again() -> None:
    telegram, notebook = MemoryTelegram(), Notebook()
    async with world(telegram=telegram, notebook=notebook) as here:
        await here.come(here.sends("who won"))
        here.sends("turnout")
        notebook.answered.clear()
        notebook.asked.clear()
        notebook.crashed = datetime.fromtimestamp(LATER, UTC)
    await restarted(telegram, notebook, "who won", "turnout")


async def test_what_was_not_answered_before_a_crash_is_answered_after_it() -> None:
    telegram, notebook = MemoryTelegram(), Notebook()
    async with world(telegram=telegram, notebook=notebook) as here:
        for text in ("who won", "turnout"):
            unanswered(here, here.sends(text))
    await restarted(telegram, notebook, "who won", "turnout")


async def test_what_was_not_answered_and_does_not_come_again_is_excused() -> None:
    telegram, notebook = MemoryTelegram(), Notebook()
    async with world(telegram=telegram, notebook=notebook) as here:
        first, second = here.sends("@saylau_bot who won", GROUP), here.sends("turnout")
        unanswered(here, first)
        unanswered(here, second)
        telegram.updates.clear()
    await restarted(telegram, notebook, "interrupted (kk)", "interrupted (kk)")
    replied = {call.params["reply_parameters"]["message_id"] for call in telegram.calls}
    assert replied == {first["message"]["message_id"], second["message"]["message_id"]}
    assert len(notebook.answered) == 2


async def test_an_answer_that_arrived_is_not_excused() -> None:
    telegram, notebook = MemoryTelegram(), Notebook()
    async with world(telegram=telegram, notebook=notebook) as here:
        await here.come(here.sends("who won"))
        notebook.answered.clear()
        unanswered(here, here.sends("turnout"))
        telegram.updates.clear()
    await restarted(telegram, notebook, "who won", "interrupted (kk)")
