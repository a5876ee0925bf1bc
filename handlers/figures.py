"""The totals of an election, by the names of the measures that are asked for."""

from bot.answer import Figure, Percent
from db.facts import Election

MEASURES = ("turnout", "cast", "registered", "nonvoters", "valid", "invalid")


def total(measure: str, election: Election) -> Figure | None:
    """One of the measures at an election; None where it is not held."""
    totals = election.totals
    if totals is None:
        return None
    match measure:
        case "turnout":
            turnout, places = totals.turnout, totals.turnout_places
            return None if turnout is None else Percent(turnout, places)
        case "nonvoters":
            registered, cast = totals.registered, totals.cast
            return None if registered is None or cast is None else registered - cast
    counts = {
        "cast": totals.cast,
        "registered": totals.registered,
        "valid": totals.valid,
        "invalid": totals.invalid,
    }
    return counts.get(measure)
