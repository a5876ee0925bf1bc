"""What is supposed in a what-if: in words, and in few enough letters for a button."""

from decimal import Decimal

from bot.answer import Line, PartyAt, Percent, Term, say
from bot.question.query import Query
from bot.seats import METHODS
from db.facts import Facts
from handlers.assumptions import Supposed, is_known
from handlers.assumptions import parties as named_parties
from handlers.supposing import supposed

# The letter of a kind in a button, and what it stands for in a query.
_LETTERS = {
    "t": "threshold",
    "m": "method",
    "s": "seats",
    "w": "without",
    "j": "together",
    "v": "votes",
}
_KINDS = {kind: letter for letter, kind in _LETTERS.items()}


def in_words(item: str, election: str, facts: Facts) -> Line:
    """One thing supposed, as it can be typed: "without Auyl"; its figure alone if it cannot be."""
    kind, _, figure = item.partition("=")
    party, _, change = figure.partition(":")
    if not is_known(item) or not facts.parties.keys() >= set(named_parties([item])):
        return say("text", text=figure)
    match kind:
        case "threshold" if figure == "0":
            return say("assume-no-threshold")
        case "threshold":
            places = len(figure.partition(".")[2])
            return say("assume-threshold", threshold=Percent(Decimal(figure), places))
        case "method":
            return say("assume-method", method=Term(f"method-{figure}"))
        case "seats":
            return say("assume-seats", seats=int(figure))
        case "without":
            return say("assume-without", party=PartyAt(figure, election))
        case "together":
            parties = tuple(PartyAt(party, election) for party in figure.split("+"))
            return say("assume-together", parties=parties)
        case "votes" if change.isdigit():
            return say("assume-votes", party=PartyAt(party, election), votes=int(change))
        case _:
            change = change.replace("x", "×")
            return say("assume-votes-change", party=PartyAt(party, election), change=change)


def shortened(assume: tuple[str, ...]) -> str:
    """All that is supposed in few letters: "t3,m4,wauyl" for a threshold of 3 %, d'Hondt's method
    and a list left out."""
    return ",".join(_short(*item.partition("=")[::2]) for item in assume)


def lengthened(field: str) -> tuple[str, ...] | None:
    """What `shortened` made the letters of; None for what it cannot have made."""
    items = [_long(item[:1], item[1:]) for item in field.split(",")] if field else []
    found = tuple(item for item in items if item)
    return found if len(found) == len(items) and shortened(found) == field else None


def can_be_supposed(query: Query, facts: Facts) -> bool:
    """Whether everything that a query supposes can be, in its election."""
    return not query.assume or isinstance(supposed(query, facts), Supposed)


def _short(kind: str, figure: str) -> str:
    return _KINDS[kind] + (str(METHODS.index(figure)) if kind == "method" else figure)


def _long(letter: str, figure: str) -> str | None:
    kind = _LETTERS.get(letter)
    if kind != "method":
        return f"{kind}={figure}" if kind else None
    found = {str(at): method for at, method in enumerate(METHODS)}.get(figure)
    return f"{kind}={found}" if found else None
