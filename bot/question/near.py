"""Near spellings: a word a slip or two away from one that is known, and only from one."""

from collections.abc import Iterator, Sequence
from itertools import islice
from string import ascii_lowercase

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.question.alike import Alike
from bot.question.phrases import Meaning
from bot.question.spelling import is_in, plain
from bot.question.stem import stem, without_endings
from bot.question.vocabulary import Vocabulary
from bot.question.words import Word

# Below this many letters a changed letter mostly makes another word.
LONG_ENOUGH = 5
SHORTEST, LONGEST = 3, 40
TWO = 2
# From this many on two slips are allowed in a measure or a party, from `LONG` on in any word, and
# one of them in the first letter.
MIDDLING = 8
LONG = 9
MOST_FOUND, MOST_RESTS = 8, 3

# A place, a person or another subject is what a stranger's name would be taken for.
_NEVER_GUESSED = frozenset(("person", "region", "scope", "method"))

_UNSTRESSED = str.maketrans("oe", "ai")

Near = tuple[str, int]


def near(words: Sequence[Word], known: Vocabulary) -> tuple[tuple[Meaning, ...], int] | None:
    """The meanings of what is written almost like the words, and how many slips away it is.

    Several words are only taken for a name: near a phrase they are mostly a chance.
    """
    key = "".join(word.key for word in words)
    written = sum(len(word.text) for word in words)
    if any(word.is_number or plain(word.text) in known.unrelated for word in words):
        return None
    if not SHORTEST <= written <= LONGEST:
        return None
    if len(words) > 1:
        if len(key) < LONG_ENOUGH or all(word.key in known.exact for word in words):
            return None
        return _unique(words[0], _named(words, key, known), known) or _misspelt(words, known)
    return _unique(words[0], _found(words[0], known), known) or _misspelt(words, known)


def _named(words: Sequence[Word], key: str, known: Vocabulary) -> list[Near]:
    """The keys of names near several words, with a slip before their endings too: "ақ жоддан"."""
    found = list(_within(key, known.names, known.names, known))
    if found or not words[-1].is_cyrillic:
        return _few_slips(found, words)
    stemmed = "".join(word.key for word in words[:-1]) + stem(words[-1].text)
    for rest in (*islice(without_endings(key), MOST_RESTS), stemmed):
        if not found and len(rest) >= LONG_ENOUGH:
            near_rest = _within(rest, known.names, known.names, known)
            found = [(name, max(slips, 1)) for name, slips in near_rest]
    return _few_slips(found, words)


def _few_slips(found: list[Near], words: Sequence[Word]) -> list[Near]:
    return [one for one in found if one[1] < TWO] if _has_short(words) else found


def _has_short(words: Sequence[Word]) -> bool:
    """Whether two slips would be most of one of the words, as of "күн" in "күн партиясы"."""
    return any(len(word.text) == SHORTEST for word in words)


def _found(word: Word, known: Vocabulary) -> list[Near]:
    """The keys near one word."""
    key = word.key
    if len(word.text) < LONG_ENOUGH:
        return list(_slips(word, known))
    found = list(_within(key, known.guessed, known.sought, known))
    if not found and word.is_cyrillic and len(key) >= MIDDLING:
        # "Сайлаушлардың": a slip before the endings.
        for rest in islice(without_endings(key), MOST_RESTS):
            found = found or list(_within(rest, known.guessed, known.sought, known))
    if not found and word.is_cyrillic:
        farther = _nearest(key, known.sought, 2, known)
        found = [(name, 1) for name, _ in farther if _heard(name) == _heard(key)]
    if is_in(word.text):
        # "Қордайда" is a town, and two slips from "қолдайды".
        found = [(name, slips) for name, slips in found if slips < TWO]
    if found and word.is_cyrillic and not known.spelling.corrections(word.text):
        # Near only as it is keyed, as "несие" is to "неше", it can be a name but no slip.
        found = [
            one for one in found if any(m.kind == "party" for m in known.exact[one[0]].of(word))
        ]
    return found


def _within(key: str, keys: Alike, sought: Alike, known: Vocabulary) -> Iterator[Near]:
    """The keys within the slips that the length of a key allows."""
    limit = 1 if len(key) < LONG else 2
    found = list(_nearest(key, keys, limit, known))
    yield from found or (_nearest(key, sought, 2, known) if MIDDLING <= len(key) < LONG else ())


def _nearest(key: str, keys: Alike, limit: int, known: Vocabulary) -> Iterator[Near]:
    # Two letters lost or added make another word more often than a slip.
    off = 2 if len(key) >= LONG else 1
    lengths = range(max(len(key) - off, SHORTEST + 1), len(key) + off + 1)
    yield from _alike(key, [name for one in lengths for name in keys.at(key[0], one)], limit)
    if len(key) >= LONG:
        others = (form for form in _with_another_first(key) if form in known.exact)
        yield from ((form, 1) for form in others if form in keys)


def _with_another_first(key: str) -> Iterator[str]:
    """What a key is with a slip in its first letter."""
    yield from (key[1:], key[1] + key[0] + key[2:])
    for letter in ascii_lowercase:
        yield from (letter + key[1:], letter + key)


def _alike(key: str, candidates: Sequence[str], limit: int) -> Iterator[Near]:
    for name, slips, _ in process.extract(
        key, candidates, scorer=OSA.distance, score_cutoff=limit, limit=MOST_FOUND
    ):
        yield name, int(slips)


def _heard(key: str) -> str:
    """A key as it sounds where vowels are not stressed: "галасов"."""
    return key.translate(_UNSTRESSED)


def _misspelt(words: Sequence[Word], known: Vocabulary) -> tuple[tuple[Meaning, ...], int] | None:
    """A party whose name is a slip away as it is spelt, though not as it is keyed: "ak zohl"."""
    written = "".join(word.text for word in words).casefold()
    slips = 1 if len(written) < MIDDLING or _has_short(words) else 2
    names = known.spelt.get(written[0], {})
    if len(written) < LONG_ENOUGH or not names:
        return None
    found = process.extractOne(written, [*names], scorer=OSA.distance, score_cutoff=slips)
    return _unique(words[0], [(names[found[0]], 1)], known) if found else None


def _slips(word: Word, known: Vocabulary) -> Iterator[Near]:
    """What a short word is with a letter lost or two swapped; of a name only the latter."""
    key = word.key
    for name, slips in _alike(key, known.guessed.at(key[0], len(key) + 1), 1):
        if slips and _is_plain(word, name, known):
            yield name, 1
    if len(key) <= SHORTEST:
        # With its first letter in place: "ақы" (wages) is no slip of "қай".
        form = key[0] + key[2:] + key[1:2]
        entry = known.exact.get(form) if len(key) == SHORTEST else None
        meant = entry.of(word)[0].kind if entry else ""
        if meant == "concept" or (meant == "stop" and not word.is_cyrillic):
            yield form, 1
        return
    as_long = [name for first in key[:2] for name in known.guessed.at(first, len(key))]
    for name, slips in _alike(key, as_long, 1):
        swapped = slips and sorted(name) == sorted(key)
        named = all(m.kind == "party" for m in known.exact[name].of(word))
        if swapped and (named or _is_plain(word, name, known)):
            yield name, 1


def _is_plain(word: Word, name: str, known: Vocabulary) -> bool:
    return all(m.kind in {"concept", "stop"} for m in known.exact[name].of(word))


def _unique(
    word: Word, found: Sequence[Near], known: Vocabulary
) -> tuple[tuple[Meaning, ...], int] | None:
    """The nearest meaning, if no other is as near."""
    if not found:
        return None
    fewest = min(slips for _, slips in found)
    best = _likeliest(word, found, known)
    return _one([known.exact[name].of(word) for name in best], fewest)


def _likeliest(word: Word, found: Sequence[Near], known: Vocabulary) -> list[str]:
    """The nearest keys; most slips of the hand swap letters, and nobody mixes scripts by one."""
    fewest = min((slips for _, slips in found), default=0)
    best = [name for name, slips in found if slips == fewest]
    for likelier in (_native, _swapped):
        best = [name for name in best if likelier(name, word, known)] or best
    return best


def _native(name: str, word: Word, known: Vocabulary) -> bool:
    """Whether a key is of a word in the letters of the one that was written."""
    spoken = {meaning.language for meaning in known.exact[name].of(word)}
    return bool(spoken & {"ru", "kk"}) if word.is_cyrillic else "en" in spoken


def _swapped(name: str, word: Word, _: Vocabulary) -> bool:
    return sorted(name) == sorted(word.key)


def _one(
    best: Sequence[tuple[Meaning, ...]], slips: int
) -> tuple[tuple[Meaning, ...], int] | None:
    """The meanings, where all of the nearest have the same."""
    if any(meaning.kind in _NEVER_GUESSED for meanings in best for meaning in meanings):
        return None
    values = {(meaning.kind, meaning.value) for meanings in best for meaning in meanings}
    kinds = {kind for kind, _ in values}
    if len(kinds) > 1 or len(values) > len(best[0]):
        return None
    return best[0], slips
