"""The sentences of one language, by Project Fluent; what it lacks is said in English."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser

FOLDER = Path(__file__).parent.parent / "locales"
FALLBACK = "en"

Argument = str | int


class Catalogue:
    """All sentences in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundles = [_bundle(code) for code in dict.fromkeys((language, FALLBACK))]

    def say(self, sentence: str, values: Mapping[str, Argument] | None = None) -> str:
        """A sentence with its values; raises `KeyError` for one that no catalogue has."""
        for bundle in self._bundles:
            if bundle.has_message(sentence):
                return _formatted(bundle, sentence, values or {})
        raise KeyError(sentence)

    def has(self, sentence: str) -> bool:
        """Whether the language, or English for it, has a sentence."""
        return any(bundle.has_message(sentence) for bundle in self._bundles)


def _formatted(bundle: FluentBundle, sentence: str, values: Mapping[str, Argument]) -> str:
    pattern = bundle.get_message(sentence).value
    if pattern is None:
        raise KeyError(sentence)
    text, errors = bundle.format_pattern(pattern, dict(values))
    if errors:
        raise KeyError(f"{sentence}: {errors[0]}")
    return str(text)


@cache
def languages() -> tuple[str, ...]:
    """The languages there are catalogues for, English first."""
    codes = sorted(path.stem for path in FOLDER.glob("*.ftl"))
    return tuple(sorted(codes, key=lambda code: code != FALLBACK))


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of a language; English for one that there is none for."""
    return Catalogue(language if language in languages() else FALLBACK)


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    # Where in the file each sentence stands takes half of the memory.
    parser = FluentParser(with_spans=False)
    bundle.add_resource(parser.parse((FOLDER / f"{language}.ftl").read_text("utf-8")))
    return bundle
