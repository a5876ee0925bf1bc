"""Kazakh verbs in all their forms, from stems and endings that are data."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.question.phrases import Meaning, fold_phrase, read_list
from bot.question.stem import without_endings
from bot.question.words import Word

# Written without Kazakh letters a stem of two is in too many Russian words.
SHORTEST_STEM, LONG_ENOUGH = 2, 3
LONGEST_ENDING = 8
VOWELS = frozenset("aeiou")
_LOCATIVE = ("da", "de", "ta", "te")
_PARTICIPLES = ("gan", "gen", "kan", "ken", "tin", "r", "u", "s")
_HARDER = {"g": "k", "b": "p"}


@dataclass(frozen=True, slots=True)
class Verb:
    """What a stem means, what its negation does, and whether its conditional supposes."""

    means: Meaning
    negated: Meaning | None
    supposes: bool


@dataclass(frozen=True, slots=True)
class Verbs:
    """The verbs by their folded stems, and the endings that they take."""

    stems: Mapping[str, Verb]
    plain: frozenset[str]
    conditional: frozenset[str]
    negations: frozenset[str]
    after_negation: frozenset[str]

    def meanings(self, word: Word) -> tuple[Meaning, ...]:
        """What a word means as the form of a verb; a conditional means "if" as well."""
        shortest = SHORTEST_STEM if word.is_kazakh else LONG_ENOUGH
        for key in (word.key, *without_endings(word.key)):
            for form in (self._positive(key, shortest), self._negative(key, shortest)):
                found = next(form, None)
                # "Қордайда" is a place, which no form of a verb is in.
                if found and not (found[0].kind == "ordinary" and _is_in(word.key)):
                    return found
        return ()

    def _positive(self, key: str, shortest: int) -> Iterator[tuple[Meaning, ...]]:
        bare = [(key, "")] if len(key) >= LONG_ENOUGH else []
        for rest, ending in (*bare, *_ended(key, self.plain | self.conditional)):
            verb = self._verb(rest, ending) if len(rest) >= shortest else None
            if verb:
                yield self._of(verb, verb.means, ending)

    def _verb(self, stem: str, ending: str) -> Verb | None:
        """The verb of a stem; before a vowel its last letter may be softer: "ілік", "іліге"."""
        found = self.stems.get(stem)
        if found or ending[:1] not in VOWELS or stem[-1:] not in _HARDER:
            return found
        return self.stems.get(stem[:-1] + _HARDER[stem[-1]])

    def _negative(self, key: str, shortest: int) -> Iterator[tuple[Meaning, ...]]:
        endings = self.plain | self.conditional | self.after_negation
        for negated, ending in ((key, ""), *_ended(key, endings)):
            for rest, _ in _ended(negated, self.negations):
                verb = self.stems.get(rest) if len(rest) >= shortest else None
                if verb and verb.negated:
                    yield self._of(verb, verb.negated, ending)

    def _of(self, verb: Verb, meaning: Meaning, ending: str) -> tuple[Meaning, ...]:
        if ending not in self.conditional or not verb.supposes:
            return (meaning,)
        supposed = Meaning("concept", "if", "kk")
        return (supposed,) if meaning.kind == "ordinary" else (meaning, supposed)


def _is_in(key: str) -> bool:
    """Whether a word has the ending of a place or a time, but is no participle: "алғанда"."""
    return key.endswith(_LOCATIVE) and not key[:-2].endswith(_PARTICIPLES)


def _ended(word: str, endings: frozenset[str]) -> Iterator[tuple[str, str]]:
    """A word without each ending it has, the longest first; a letter that both share is one."""
    for length in range(min(LONGEST_ENDING, len(word) - SHORTEST_STEM), 0, -1):
        ending = word[-length:]
        if ending in endings:
            yield word[:-length], ending
            yield word[:-length] + ending[0], ending


def verbs() -> Verbs:
    """The verbs as they stand in verbs.toml."""
    listed = read_list("verbs")
    endings = {name: frozenset(forms) for name, forms in listed["endings"].items()}
    return Verbs(
        stems={
            fold_phrase(stem): _verb(group)
            for group in listed["verbs"].values()
            for stem in group["stems"]
        },
        plain=endings["plain"],
        conditional=endings["conditional"],
        negations=endings["negation"],
        after_negation=endings["negated"],
    )


def _verb(group: Mapping[str, str]) -> Verb:
    negated = group.get("negated")
    return Verb(
        _meaning(group["means"]), _meaning(negated) if negated else None, "supposes" in group
    )


def _meaning(value: str) -> Meaning:
    return (
        Meaning("ordinary", "talk", "kk")
        if value == "ordinary"
        else Meaning("concept", value, "kk")
    )
