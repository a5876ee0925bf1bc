"""A question as it was understood."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked: a topic of the question table and what it is about.

    `focus` are the measures or aspects asked for, in the order they were named; empty asks for
    the topic as a whole. `election` is an election's id, empty where the topic needs none.
    `also` are further elections to compare it with, `number` is a rank, counted from 1, or from
    the end when negative, `place` a region's id, `value` a figure that was named, `person` the id
    of somebody, `assume` what is supposed otherwise in a what-if: "threshold=3",
    "method=dhondt", "seats=107", "without=auyl", "together=jsdp+auyl", "votes=jsdp:+5%".
    """

    topic: str
    election: str = ""
    parties: tuple[str, ...] = ()
    focus: tuple[str, ...] = ()
    number: int | None = None
    also: tuple[str, ...] = ()
    place: str = ""
    value: str = ""
    person: str = ""
    assume: tuple[str, ...] = ()
