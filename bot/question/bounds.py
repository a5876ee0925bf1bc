"""Numbers that are a limit, a step or an end: "до 5 %", "by 2 points", "before 2007"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.question.link import Span
from bot.question.number import Number
from bot.question.vocabulary import Vocabulary
from bot.question.words import Word

_DATIVE = ("ға", "ге", "қа", "ке")
_FIGURES = frozenset(("percent", "count"))
# A threshold is raised by so many points in Kazakh, or to more than so many per cent.
LARGEST_STEP = 2
_UP, _DOWN = frozenset(("raised", "over")), frozenset(("lowered", "under"))


def moves(
    found: Sequence[Number], said: Sequence[Word], spans: Sequence[Span], known: Vocabulary
) -> Iterator[Number]:
    """The numbers, with a sign where something is raised or lowered by one."""
    moved = _moved(spans)
    for number in found:
        if moved and number.kind in _FIGURES and _is_step(number, said, known):
            value = number.value if moved & _UP else -number.value
            yield replace(number, value=value, signed=True)
        else:
            yield number


def _moved(spans: Sequence[Span]) -> frozenset[str]:
    """How something is moved: "two points lower" tells of a threshold, but of no party."""
    said = {value for span in spans if span.kind == "concept" for value in span.values}
    if "lowers" in said:
        return frozenset(("lowered",))
    moved = said & {"raised", "lowered"}
    if moved or "threshold" not in said or any(span.kind == "party" for span in spans):
        return frozenset(moved)
    return frozenset(said & {"over", "under"})


def _is_step(number: Number, said: Sequence[Word], known: Vocabulary) -> bool:
    before, after = said[: number.start], said[number.end : number.end + 1]
    if any(word.key in known.marks.bys for word in before[-2:]):
        return True
    if any(word.key in known.marks.points for word in after):
        return True
    # "2 пайызға көтерсе" is by two, "2 пайызға дейін" and "5 пайызға түсірсе" to so many.
    dative = said[number.end - 1].small.endswith(_DATIVE)
    return (
        dative
        and number.value <= LARGEST_STEP
        and not any(word.key in known.marks.until for word in after)
    )


def bounds(
    found: Sequence[Number], said: Sequence[Word], concepts: Sequence[str], known: Vocabulary
) -> Iterator[str]:
    """The concepts that the words beside a number give it: "до 5 %" and "exceeded 5 %" are limits,
    "до 2007" is before, "than in 2021" beside another year, "при 50 мандатах" would be
    otherwise."""
    figures = [number for number in found if number.kind in _FIGURES]
    if [number.kind for number in figures] == ["count", "percent"]:
        low, high = figures
        joint = said[low.end : high.start]
        if low.value <= high.value and all(word.key in known.numbers.joins for word in joint):
            yield "between"  # "five and ten percent"
    for number in found:
        led = number.start > 0 and _is_up_to(said[number.start - 1], known)
        if led and number.kind == "year":
            yield "before"
        before = said[number.start - 1].key if number.start > 0 else ""
        if number.kind == "count" and before in known.marks.given:
            yield "would"  # "при 50 мандатах"
        if number in figures and before in known.marks.exceeding:
            denied = number.start > 1 and said[number.start - 2].key in known.marks.nots
            yield from ("under", "inclusive") if denied else ("over",)
        if number.kind == "year" and _is_set_beside(number, said, known):
            yield "than"
        alone = number in figures and len(figures) == 1
        alone = alone and {"threshold", "missed"}.isdisjoint(concepts)
        if alone and (led or _is_until(number, said, known)):
            yield from ("under", "inclusive")


def _is_set_beside(year: Number, said: Sequence[Word], known: Vocabulary) -> bool:
    """Whether another election is set beside that of a year: "fewer than in 2021"."""
    after = said[year.end : year.end + 2]  # "жылмен салыстырғанда"
    if any(word.key in known.marks.than_after for word in after):
        return True
    before = [word.key for word in said[max(year.start - 2, 0) : year.start]]
    if before and before[-1] in known.marks.than_before:
        before.pop()
    return bool(before) and before[-1] in known.marks.than


def _is_until(number: Number, said: Sequence[Word], known: Vocabulary) -> bool:
    return any(word.key in known.marks.until for word in said[number.end : number.end + 1])


def _is_up_to(word: Word, known: Vocabulary) -> bool:
    return word.key in known.marks.up_to and not word.text.isascii()  # "do" is an English word
