"""The last question turned to another side of the same thing: a unit, an extreme, the country."""

from collections.abc import Set
from dataclasses import replace

from bot.question.beside import MEASURES
from bot.question.query import Query
from bot.question.said import Said

_BESIDE = frozenset(("valid", "invalid", "nonvoters"))
_TOTALS = MEASURES - {"votes", "share", "seats"}
_COUNTS = {"share": "votes", "turnout": "cast"}
_EXTREMES = {"highest": 1, "won": 1, "better": 1, "least": -1}


def turned(said: Said, asked: Set[str], frame: Query) -> Query | None:
    """What a text that asks `asked` turns `frame` to, if it does."""
    steps = (_another_limit, _whole_country, _in_other_units, _other_side, _extreme)
    return next((found for step in steps if (found := step(said, asked, frame))), None)


def _another_limit(said: Said, asked: Set[str], frame: Query) -> Query | None:
    """ "And under 1 %?" of the parties under another limit."""
    figures = said.percents + said.counts
    alone = not (asked or said.parties or said.years)
    if frame.topic != "filter" or len(figures) != 1 or not alone:
        return None
    in_percent = "share" in frame.focus or "votes" not in frame.focus
    if bool(said.percents) != in_percent:
        return None
    return replace(frame, value=f"{figures[0].normalize():f}")


def _in_other_units(said: Said, asked: Set[str], frame: Query) -> Query | None:
    """ "In percent?" and "how many people is that?": the same figure in the other unit."""
    if said.parties or said.years:
        return None
    if asked == {"share"} and frame.topic == "totals" and _BESIDE & set(frame.focus):
        return frame
    counts = tuple(_COUNTS[measure] for measure in frame.focus if measure in _COUNTS)
    if not asked and "how_many" in said.concepts and counts:
        return replace(frame, focus=counts)
    return None


def _other_side(_said: Said, asked: Set[str], frame: Query) -> Query | None:
    """ "And before?" of the chair of the chamber."""
    if frame.topic != "chair" or len(asked) != 1 or not asked <= {"before", "after"}:
        return None
    return replace(frame, focus=tuple(asked))


def _extreme(said: Said, asked: Set[str], frame: Query) -> Query | None:
    """ "And the lowest?" of regions, or of one total through the years."""
    found = [_EXTREMES[one] for one in asked if one in _EXTREMES]
    if not found or not asked <= _EXTREMES.keys() or said.parties or said.years:
        return None
    if "who" in said.concepts:
        return None  # "who won?" is a question of its own
    if frame.topic == "regions":
        return replace(frame, place="", number=found[0])
    if frame.topic == "history" and not frame.parties:
        return replace(frame, number=found[0])
    totals = tuple(measure for measure in frame.focus if measure in _TOTALS)
    if frame.topic in {"totals", "compare"} and totals and not frame.parties:
        return Query("history", frame.election, focus=totals[:1], number=found[0])
    return None


def _whole_country(said: Said, _asked: Set[str], frame: Query) -> Query | None:
    """From a region to the country."""
    if "nation" not in said.concepts or frame.topic != "regions":
        return None
    return Query("totals", frame.election, focus=("turnout",))
