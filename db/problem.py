"""What is wrong with a file: where, what was found there, what was expected."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One error of a file. `place` names the figure or line, as in `results[2] (ak_zhol).votes`;
    several places stand with commas where arithmetic cannot tell which of them is wrong."""

    file: str
    place: str
    found: str
    expected: str

    def __str__(self) -> str:
        return f"{self.file}: {self.place}: found {self.found}, expected {self.expected}"


class BadFilesError(Exception):
    """Files that were not accepted, with every problem in them."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
