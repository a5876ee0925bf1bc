"""How a chat is answered: its language, its theme, charts or none.

What is set is known to the conversation alone; here are the sentences for what was asked.
"""

from bot.answer import Answer, say
from bot.question.query import Query
from db.facts import Facts

LANGUAGES = ("english", "kazakh", "russian", "auto")


def answer(query: Query, _facts: Facts) -> Answer:
    """What was chosen, or what can be."""
    aspect = query.focus[0] if query.focus else "all"
    return Answer(
        lines=(say(f"settings-{aspect}"),),
        next=(
            *(Query("settings", query.election, focus=(name,)) for name in LANGUAGES),
            *(Query("settings", query.election, focus=(name,)) for name in ("dark", "light")),
            Query("settings", query.election, focus=("charts_on",)),
            Query("settings", query.election, focus=("charts_off",)),
        ),
    )
