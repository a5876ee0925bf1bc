"""What can be asked, by example."""

from bot.answer import Answer, say
from bot.question.query import Query
from db.facts import Facts
from handlers.start import examples


def answer(query: Query, facts: Facts) -> Answer:
    """The kinds of question, one line each."""
    kinds = ("party", "results", "totals", "seats", "threshold", "background", "sources")
    return Answer(
        lines=(
            say("help"),
            *(say(f"help-{kind}") for kind in kinds),
            say("help-years", years=tuple(facts.elections)),
            say("help-groups"),
            say("silence-privacy"),
        ),
        next=examples(facts.elections[query.election]),
    )
