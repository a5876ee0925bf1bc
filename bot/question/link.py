"""Words to spans: which part of a text stands for what, exact spellings before near ones."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.question.stem import stem, without_endings
from bot.question.vocabulary import Entry, Meaning, Vocabulary
from bot.question.words import Word

LONGEST_PHRASE = 6
SHORTEST_NEAR = 5
SHORTEST_PIECE = 3
EXACT, BY_STEM, BY_LAYOUT = 1.0, 0.95, 0.9


@dataclass(frozen=True, slots=True)
class Span:
    """Words from `start` to `end` (exclusive) and what they can mean; no meaning: unknown."""

    start: int
    end: int
    text: str
    meanings: tuple[Meaning, ...]
    score: float

    @property
    def kind(self) -> str:
        """The kind of the meanings, which is one; "unknown" when there are none."""
        return self.meanings[0].kind if self.meanings else "unknown"

    @property
    def values(self) -> tuple[str, ...]:
        """What the words can stand for; more than one when a name is shared."""
        return tuple(dict.fromkeys(meaning.value for meaning in self.meanings))


def link(words: Sequence[Word], known: Vocabulary, start: int, end: int) -> tuple[Span, ...]:
    """All spans of the words from `start` to `end`, in order, each word in exactly one."""
    spans: list[Span] = []
    before_number = end < len(words)
    words = words[:end]
    at = start
    while at < end:
        span = _longest(words, at, known, before_number)
        spans.extend(_pieces(words[at], at, known) or (span,) if not span.meanings else (span,))
        at = span.end
    return tuple(spans)


def _longest(words: Sequence[Word], at: int, known: Vocabulary, before_number: bool) -> Span:
    reach = range(min(LONGEST_PHRASE, len(words) - at), 0, -1)
    if before_number and words[-1].key in known.prepositions and len(words) - at > 1:
        # The "in" of "did they get in 2007" belongs to the year.
        reach = range(min(LONGEST_PHRASE, len(words) - at - 1), 0, -1)
    for match in (_exact, _by_stem):
        for length in reach:
            phrase = words[at : at + length]
            if _joins(phrase) and (meanings := match(phrase, known)):
                score = EXACT if match is _exact else BY_STEM
                return _span(words, at, length, meanings, score)
    for length in reach:
        phrase = words[at : at + length]
        if _joins(phrase) and (near := _near(phrase, known)):
            return _span(words, at, length, near[0], near[1])
    return _span(words, at, 1, (), 0.0)


def _joins(phrase: Sequence[Word]) -> bool:
    return len(phrase) == 1 or not any(word.key == "%" for word in phrase)


def _span(
    words: Sequence[Word], at: int, length: int, meanings: tuple[Meaning, ...], score: float
) -> Span:
    text = " ".join(word.text for word in words[at : at + length])
    return Span(at, at + length, text, meanings, score)


def _exact(phrase: Sequence[Word], known: Vocabulary) -> tuple[Meaning, ...]:
    return _meanings(phrase[0], known.exact.get("".join(word.key for word in phrase)))


def _meanings(word: Word, entry: Entry | None) -> tuple[Meaning, ...]:
    if entry is None:
        return ()
    return entry.cyrillic if word.is_cyrillic else entry.latin


def _by_stem(phrase: Sequence[Word], known: Vocabulary) -> tuple[Meaning, ...]:
    if any(word.is_number for word in phrase):
        return ()
    found = known.stems.get("".join(stem(word.text) for word in phrase))
    if found:
        return _meanings(phrase[0], found)
    for rest in without_endings("".join(word.key for word in phrase)):
        meanings = _meanings(phrase[0], known.exact.get(rest))
        if any(meaning.language == "kk" or meaning.kind == "party" for meaning in meanings):
            return meanings
    return ()


def _near(phrase: Sequence[Word], known: Vocabulary) -> tuple[tuple[Meaning, ...], float] | None:
    key = "".join(word.key for word in phrase)
    if len(key) < SHORTEST_NEAR or any(word.is_number for word in phrase):
        return None
    if key in known.common or len(phrase) > 1 and any(word.key in known.exact for word in phrase):
        return None
    limit = 1 if len(key) < 8 else 2
    candidates = [
        candidate
        for length in range(len(key) - limit, len(key) + limit + 1)
        for candidate in known.by_length.get(length, ())
    ]
    found = process.extract(key, candidates, scorer=OSA.distance, score_cutoff=limit, limit=4)
    return _unique(phrase[0], key, [(name, int(edits)) for name, edits, _ in found], known)


def _unique(
    word: Word, key: str, found: list[tuple[str, int]], known: Vocabulary
) -> tuple[tuple[Meaning, ...], float] | None:
    likely = [(n, e) for n, e in found if len(n) >= SHORTEST_NEAR and _could_be(key, n)]
    if not likely:
        return None
    fewest = min(edits for _, edits in likely)
    best = [_meanings(word, known.exact[name]) for name, edits in likely if edits == fewest]
    values = {(meaning.kind, meaning.value) for meanings in best for meaning in meanings}
    if len({kind for kind, _ in values}) > 1 or len(values) > len(best[0]):
        return None
    return best[0], EXACT - fewest / 10


def _could_be(key: str, name: str) -> bool:
    return key[0] == name[0] or len(key) >= 7


def _pieces(word: Word, at: int, known: Vocabulary) -> tuple[Span, ...]:
    """The spans of words written without spaces, such as "akzholvotes"; none if it is not so."""
    for cut in _cuts(word.key, known):
        return tuple(
            Span(at, at + 1, word.text, _meanings(word, known.exact[piece]), BY_STEM)
            for piece in cut
        )
    return ()


def _cuts(key: str, known: Vocabulary) -> Iterator[tuple[str, ...]]:
    if not key:
        yield ()
        return
    for length in range(len(key), SHORTEST_PIECE - 1, -1):
        piece = key[:length]
        if piece in known.exact:
            for rest in _cuts(key[length:], known):
                yield (piece, *rest)
