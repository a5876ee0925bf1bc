"""Spans to what was said: parties, elections, concepts and numbers, each in its place."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from bot.question.bounds import bounds, moves
from bot.question.clauses import asked_beside
from bot.question.commands import Command, command
from bot.question.concepts import concepts_of, in_context
from bot.question.counted import counted_things
from bot.question.denials import Denials, denials
from bot.question.figures import (
    changes_of,
    figures_of,
    months_of,
    ranks_in_digits,
    ranks_in_words,
    years_of,
)
from bot.question.fold import repair
from bot.question.keyboard import as_it_looks, in_cyrillic, other_layout, words_in_other_layout
from bot.question.link import BY_STEM, MOST_UNKNOWN, Span, link
from bot.question.manner import manner_of
from bot.question.number import Number
from bot.question.numbers import between, numbers
from bot.question.phrases import Meaning
from bot.question.said import Said
from bot.question.script import in_its_script
from bot.question.spelling import plain
from bot.question.spoken_of import points_at_party, points_back
from bot.question.vocabulary import Vocabulary
from bot.question.words import LONGEST, Word, words

Meanings = tuple[Meaning, ...]

_NOTHING = Denials(frozenset(), frozenset())


def gather(text: str, known: Vocabulary) -> Said:
    """Everything that a text says, in the order it says it.

    A text with a word that is not known may have been typed with the other keyboard layout, or be
    Kazakh or Russian in Latin letters: it is taken so if then every word is known.
    """
    said = gather_words(words(text), known)
    if said.unknown or set(said.scope) - {"country"}:
        return _typed_otherwise(text[:LONGEST], said, known) or said
    return said


def _typed_otherwise(text: str, said: Said, known: Vocabulary) -> Said | None:
    """What a text says on the other layout or in the other script; None where it says less."""
    long = any(len(word) > 3 for word in said.unknown)
    whole = other_layout(text)
    mixed = words_in_other_layout(text, said.unknown if long else ())
    few = len(said.unknown) <= MOST_UNKNOWN
    ways = (
        as_it_looks(text),
        whole,
        in_cyrillic(text),
        in_cyrillic(text.replace("c", "ts") if few else text),
        mixed,
    )
    for respelt in dict.fromkeys(way for way in ways if way != text):
        # With slips too, an English word is near some Russian one.
        typed = gather_words(words(respelt), known, guess=False)
        # Single words are respelt for what they ask, not to be read over.
        says_more = len(typed.concepts + typed.parties) > len(said.concepts + said.parties)
        if respelt == mixed != whole and not says_more:
            continue
        if typed.literal and not (typed.unknown or typed.scope or typed.is_empty):
            return replace(typed, literal=False)
    return None


def linked(
    said: Sequence[Word], known: Vocabulary, guess: bool = True
) -> tuple[tuple[Number, ...], list[Span]]:
    """The numbers among words and the spans between them."""
    found = numbers(said, known)
    stretches = between(said, found)
    spans = [one for start, end in stretches for one in link(said, known, start, end, guess)]
    return found, in_its_script(spans, said)


def gather_words(said: Sequence[Word], known: Vocabulary, guess: bool = True) -> Said:
    """Everything that some words say."""
    found, spans = linked(said, known, guess)
    found = tuple(moves(found, said, spans, known))
    denied = denials(spans, known)
    keys = [word.key for word in said]
    named, beside, concepts = _meant(
        spans, concepts_of(spans, found, denied, known), found, denied, known
    )
    if told := command(spans, found, said, known.marks):
        named, beside = _commanded(told, named, spans)
        concepts = (*told.concepts, *concepts)
    of_that_party = points_at_party(said, spans, known)
    concepts = tuple(in_context(concepts, named, of_that_party))
    counted = tuple(counted_things(spans))
    kinds: dict[str, dict[str, None]] = defaultdict(dict)
    for span in spans:
        kinds[span.kind].update(dict.fromkeys(span.values))
    return Said(
        text=" ".join(repair(word.text) for word in said),
        parties=_distinct(named),
        beside=tuple(span.meanings for span in beside),
        years=tuple(dict.fromkeys(reversed(tuple(years_of(found, denied))))),
        months=tuple(months_of(found, said)),
        named_elections=tuple(kinds["election"]),
        concepts=tuple(dict.fromkeys((*concepts, *bounds(found, said, concepts, known)))),
        ranks=tuple(dict.fromkeys((*ranks_in_digits(found), *ranks_in_words(spans)))),
        percents=tuple(figures_of("percent", found, denied)),
        counts=tuple(figures_of("count", found, denied)),
        bare=tuple(map(Decimal, kinds["cardinal"])),
        changes=tuple(changes_of(found)),
        methods=tuple(kinds["method"]),
        people=tuple(kinds["person"]),
        regions=tuple(kinds["region"]),
        scope=tuple(kinds["scope"]),
        unknown=tuple(span.text for span in spans if span.kind == "unknown" or span in counted),
        misspelt=tuple(_misspelt(spans, said, known)),
        manner=manner_of(said, spans, known),
        literal=all(span.score >= BY_STEM for span in spans if span.meanings),
        repeats=len(keys) > 2 and len(set(keys)) == 1,
        follows=bool(keys) and (keys[0] in known.marks.leads or keys[-1] in known.marks.trails),
        points_back=of_that_party or points_back(said, found, spans, known),
        of_that_party=of_that_party,
        languages=Counter(_languages(spans)),
    )


def _meant(
    spans: Sequence[Span],
    concepts: tuple[str, ...],
    found: Sequence[Number],
    denied: Denials,
    known: Vocabulary,
) -> tuple[tuple[Meanings, ...], tuple[Span, ...], tuple[str, ...]]:
    """The parties named, those asked about beside a supposition, and the concepts: a party that is
    denied is left out, or is what is supposed away, or is voted against."""
    named, beside = tuple(_parties(spans, denied)), asked_beside(spans, found, known.marks.keeping)
    if not denied.after and not denied.before:
        return named, beside, concepts
    left_out = tuple(one for one in _parties(spans, _NOTHING) if one not in named)
    if left_out and "if" in concepts and "won" not in concepts:
        # "If there were no Nur Otan, how many would Ak Zhol get".
        beside = tuple(span for span in spans if span.kind == "party" and span.meanings in named)
        return (*left_out, *named), beside, (*concepts, "without")
    if left_out and not named:
        # "Not for Nur Otan" is against it, where no other party was named.
        return left_out, beside, (*concepts, "against")
    return named, beside, concepts


def _commanded(
    told: Command, named: tuple[Meanings, ...], spans: Sequence[Span]
) -> tuple[tuple[Meanings, ...], tuple[Span, ...]]:
    """The parties named, those first that a command is about, and the others, which are asked
    about."""
    about = tuple(dict.fromkeys(span.meanings for span in told.parties))
    others = tuple(one for one in named if one not in about)
    beside = (span for span in spans if span.kind == "party" and span.meanings in others)
    return (*about, *others), tuple(beside) if about else ()


def _misspelt(spans: Sequence[Span], said: Sequence[Word], known: Vocabulary) -> Iterator[int]:
    """The places of the words that are not spelt like any that is known."""
    guessed = [span for span in spans if span.is_guess]
    if len(guessed) > MOST_UNKNOWN:
        return
    of_elections = any(one.kind in {"party", "method", "election"} for one in spans) or any(
        w.is_number for w in said
    )
    for span in guessed:
        for at in range(span.start, span.end):
            written = plain(said[at].text)
            if written not in known.spelling.words and (
                written not in known.unrelated or of_elections
            ):
                yield at


def _parties(spans: Sequence[Span], denied: Denials) -> Iterator[tuple[Meaning, ...]]:
    """The parties named, each once, without those that were named to be left out."""
    seen: set[tuple[str, ...]] = set()
    for span in spans:
        if span.kind != "party" or span.values in seen:
            continue
        if not denied.cover(span.start, span.end):
            seen.add(span.values)
            yield span.meanings


def _distinct(names: Sequence[tuple[Meaning, ...]]) -> tuple[tuple[Meaning, ...], ...]:
    """The names without a shared one that another names outright: "communists (CPPK)"."""
    if len(names) < 2:
        return tuple(names)
    values = [{meaning.value for meaning in name} for name in names]
    sure = {value for found in values if len(found) == 1 for value in found}
    return tuple(
        name
        for name, found in zip(names, values, strict=True)
        if len(found) == 1 or found.isdisjoint(sure)
    )


def _languages(spans: Sequence[Span]) -> Iterator[str]:
    """The languages of the words that belong to one only."""
    for span in spans:
        if len(span.meanings) == 1:
            yield span.meanings[0].language
            continue
        spoken = {meaning.language for meaning in span.meanings}
        if len(spoken) == 1:
            yield spoken.pop()
