"""Words to spans: which part of a text stands for what, exact spellings before near ones."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.question.near import near
from bot.question.phrases import Meaning
from bot.question.pieces import SHORTEST_PIECE, cuts
from bot.question.slips import is_slip
from bot.question.spelling import LIKELY
from bot.question.stem import stem, without_endings
from bot.question.vocabulary import Vocabulary
from bot.question.words import Word

SHORTEST_NAME = 4  # before an ending: "Пупкина" is not of the party PUP
LONGEST_NAME = 3
LONGEST_ENDING = 4  # after a stem of three letters that is read over
PRIVATIVE = "siz"  # -сыз, -сіз
_WITHOUT = Meaning("concept", "without", "kk")
_EMPTY = frozenset(("stop", "ordinary"))
_NAMES = frozenset(("party", "person", "region", "method"))
EXACT, BY_STEM, IN_PIECES, ONE_SLIP = 1.0, 0.95, 0.93, 0.9
# After so many words that mean nothing a text is no question, and near spellings are not worth
# their time.
MOST_UNKNOWN = 5


@dataclass(frozen=True, slots=True)
class Span:
    """Words from `start` to `end` (exclusive), their key and what they can mean; no meaning:
    unknown. `kind` is that of the meanings, which is one, `values` are what the words can stand
    for: more than one when a name is shared.
    """

    start: int
    end: int
    text: str
    key: str
    meanings: tuple[Meaning, ...]
    score: float
    kind: str
    values: tuple[str, ...]

    @property
    def is_guess(self) -> bool:
        """Whether the words are not known as they are spelt."""
        return not self.meanings or self.score < IN_PIECES

    def unmeant(self) -> "Span":
        """The same words without a meaning."""
        return _spelt(self.start, self.end, self.text, self.key, (), self.score)


def link(
    words: Sequence[Word], known: Vocabulary, start: int, end: int, guess: bool = True
) -> tuple[Span, ...]:
    """All spans of the words from `start` to `end`, in order, each word in exactly one; near
    spellings are taken only where one may `guess`."""
    before_number = end < len(words)
    words = words[:end]
    spans: list[Span] = []
    at, unknown = start, 0
    while at < end:
        found = tuple(_at(words, at, known, before_number, guess and unknown < MOST_UNKNOWN))
        unknown += not found[0].meanings
        spans += found
        at = found[-1].end
    return tuple(spans)


def _at(
    words: Sequence[Word], at: int, known: Vocabulary, before_number: bool, guess: bool
) -> Iterator[Span]:
    """The span that begins at a word, or those of a word written without spaces."""
    phrase = words[at:]
    leads = before_number and len(phrase) > 1 and phrase[-1].key in known.marks.prepositions
    if leads and f"{phrase[-2].small} {phrase[-1].small}" not in known.marks.denials:
        # The "in" of "did they get in 2007" belongs to the year.
        phrase = phrase[:-1]
    if phrase[0].is_cyrillic and (left_out := tuple(_left_out(phrase, at, known))):
        yield from left_out
        return
    span = _known(phrase, at, known)
    if guess and (span is None or _may_begin_a_name(span, phrase, known)):
        span = _guessed(phrase, at, known, 1 if span is None else 2) or span
    if span:
        yield span
        return
    pieces = tuple(_pieces(words[at], at, known)) if guess else ()
    likely = LIKELY in known.spelling.corrections(words[at].text).values() if pieces else False
    if likely or any(piece.kind == "person" for piece in pieces):
        pieces = ()  # "проша" is rather "прошла" than "про США", and a name no pieces
    yield from pieces or (_spelt(at, at + 1, words[at].text, words[at].key, (), 0.0),)


def _known(phrase: Sequence[Word], at: int, known: Vocabulary) -> Span | None:
    """The longest beginning of a phrase that is known by spelling, else by its stems."""
    keys = [word.key for word in phrase[: known.reach.get(phrase[0].key, 1)]]
    for length in range(len(keys), 0, -1):
        entry = known.exact.get("".join(keys[:length]))
        if entry and length == 1 and is_slip(phrase[0], entry.of(phrase[0]), known):
            continue
        if entry and (length == 1 or _is_phrase(keys[:length], phrase[0], known)):
            short = _span(phrase[:length], at, entry.of(phrase[0]), EXACT)
            return _longer(phrase, keys, short, known) or short
    if phrase[0].is_number:
        return None
    first = stem(phrase[0].text)
    stems = [stem(word.text) for word in phrase[: known.reach_by_stem.get(first, 1)]]
    for length in range(max(len(stems), len(keys)), 0, -1):
        entry = known.stems.get(" ".join(stems[:length])) if length <= len(stems) else None
        meanings = entry.of(phrase[0]) if entry else ()
        if not meanings and length <= len(keys):
            meanings = _without_endings(keys[:length], phrase, known)
        if meanings and not (length == 1 and is_slip(phrase[0], meanings, known)):
            return _span(phrase[:length], at, meanings, BY_STEM)
    meanings = known.verbs.meanings(phrase[0]) if phrase[0].is_cyrillic else ()
    if meanings and not is_slip(phrase[0], meanings, known):
        return _span(phrase[:1], at, meanings, BY_STEM)
    return None


def _left_out(phrase: Sequence[Word], at: int, known: Vocabulary) -> Iterator[Span]:
    """ "Ақ жолсыз" is Ak Zhol, and without."""
    for length in range(min(LONGEST_NAME, len(phrase)), 0, -1):
        if not phrase[length - 1].key.endswith(PRIVATIVE):
            continue
        words = phrase[:length]
        key = "".join(word.key for word in words)
        entry = known.exact.get(key.removesuffix(PRIVATIVE))
        meanings = entry.of(words[0]) if entry and words[0].is_cyrillic else ()
        if meanings and meanings[0].kind == "party":
            yield _span(words, at, meanings, BY_STEM)
            yield _span(words[-1:], at + length - 1, (_WITHOUT,), BY_STEM)
            return


def _longer(
    phrase: Sequence[Word], keys: Sequence[str], short: Span, known: Vocabulary
) -> Span | None:
    """The longer phrase, with an ending, that begins with one: "Алматы облысында", "партии
    власти"."""
    least, reach = short.end - short.start, known.reach_by_stem.get(stem(phrase[0].text), 1)
    stems = [stem(word.text) for word in phrase[:reach]] if reach > least else []
    for length in range(len(stems), least, -1):
        entry = known.stems.get(" ".join(stems[:length]))
        meanings = entry.of(phrase[0]) if entry else ()
        if meanings and meanings[0].kind in _NAMES:
            return _span(phrase[:length], short.start, meanings, BY_STEM)
    ended = range(len(keys), short.end - short.start, -1) if phrase[0].is_cyrillic else ()
    for length in ended:
        meanings = _without_endings(keys[:length], phrase, known)
        # "А мандаты" is not "in Amman".
        apart = bool(meanings) and meanings[0].kind == "scope" and len(keys[0]) == 1
        if meanings and meanings[0].kind not in _EMPTY and not apart:
            return _span(phrase[:length], short.start, meanings, BY_STEM)
    return None


def _is_phrase(keys: Sequence[str], first: Word, known: Vocabulary) -> bool:
    """Whether words written apart are one: "and a" is not the Kazakh "анда"."""
    key = "".join(keys)
    meanings = known.exact[key].of(first)
    native = {"ru", "kk"} if first.is_cyrillic else {"en"}
    if meanings[0].value == "country" and all(_is_stop(part, first, known) for part in keys):
        return False  # nor is "to go" Togo
    if any(meaning.language in native or meaning.kind in _NAMES for meaning in meanings):
        return True
    # Nor is "as a" the Kazakh "аса"; but "neshe ese" is two words there, too.
    return meanings[0].kind not in _EMPTY and key not in known.guessed


def _is_stop(key: str, first: Word, known: Vocabulary) -> bool:
    entry = known.exact.get(key)
    return entry is not None and entry.of(first)[0].kind == "stop"


def _without_endings(
    keys: Sequence[str], phrase: Sequence[Word], known: Vocabulary
) -> tuple[Meaning, ...]:
    """What the words mean once Kazakh endings are taken off the last one."""
    least = len("".join(keys[:-1])) + min(SHORTEST_PIECE, len(keys[-1]))
    for rest in without_endings("".join(keys)):
        entry = known.exact.get(rest) if len(rest) >= least else None
        meanings = entry.of(phrase[0]) if entry else ()
        named = any(meaning.kind == "party" for meaning in meanings)
        if named and len(rest) < SHORTEST_NAME:
            continue
        # "Қордайда" (in Korday) is no form of "қор".
        far = len("".join(keys)) - len(rest) > LONGEST_ENDING and len(rest) <= SHORTEST_PIECE
        if far and meanings and meanings[0].kind == "ordinary":
            continue
        if named or any(meaning.language == "kk" for meaning in meanings):
            return meanings
    return ()


def _may_begin_a_name(span: Span, phrase: Sequence[Word], known: Vocabulary) -> bool:
    """Whether a word that is known by its stem alone stands before one that is not: "ak zohl"."""
    alone = span.score < EXACT and span.kind in _EMPTY and len(phrase) > 1
    return alone and span.end - span.start == 1 and phrase[1].key not in known.exact


def _guessed(phrase: Sequence[Word], at: int, known: Vocabulary, shortest: int) -> Span | None:
    """What the beginning of a phrase, of `shortest` words at least, is spelt almost like."""
    for length in range(min(LONGEST_NAME, len(phrase)), shortest - 1, -1):
        found = near(phrase[:length], known)
        if found:
            meanings, slips = found
            return _span(phrase[:length], at, meanings, EXACT - slips * (EXACT - ONE_SLIP))
    return None


def _span(phrase: Sequence[Word], at: int, meanings: tuple[Meaning, ...], score: float) -> Span:
    text = " ".join(word.text for word in phrase)
    key = "".join(word.key for word in phrase)
    return _spelt(at, at + len(phrase), text, key, meanings, score)


def _spelt(
    start: int, end: int, text: str, key: str, meanings: tuple[Meaning, ...], score: float
) -> Span:
    kind = meanings[0].kind if meanings else "unknown"
    values = tuple(dict.fromkeys(meaning.value for meaning in meanings))
    return Span(start, end, text, key, meanings, score, kind, values)


def _pieces(word: Word, at: int, known: Vocabulary) -> Iterator[Span]:
    """The spans of words written without spaces, such as "akzholvotes"; none if it is not so."""
    for piece in cuts(word.key, known):
        yield _spelt(at, at + 1, word.text, piece, known.exact[piece].of(word), IN_PIECES)
