"""What a chat can choose about how it is answered."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Preferences:
    """None where a chat chose nothing: then the question's own language, the usual election and
    the usual theme count. `charts` is whether pictures come with answers."""

    language: str | None = None
    election: str | None = None
    theme: str | None = None
    charts: bool = True
