"""The settings of a chat in words and buttons."""

from collections.abc import Iterator
from dataclasses import replace

from bot.answer import Line, Value
from bot.message import Button, Reply
from bot.question.query import Query
from bot.wording.catalogue import catalogue
from bot.wording.html import plain
from bot.wording.packing import pack
from bot.wording.replies import Words
from db.preferences import Preferences

IN_A_ROW = 4
Row = tuple[Button, ...]
_LANGUAGES = (("english", "en"), ("kazakh", "kk"), ("russian", "ru"), ("auto", None))
_CHARTS = (("light", "light"), ("dark", "dark"), ("charts_off", "none"))


def choosing(words: Words, said: Reply, query: Query, now: Preferences, usual: str) -> Reply:
    """What was just chosen, then all that is set, with buttons for the rest."""
    html = "\n".join([said.html, *_state(words, now, usual)])
    of_elections = query.topic == "settings" and query.focus == ("usual",)
    rows = _elections(words, now.election or usual) if of_elections else _all(words, now, usual)
    return replace(said, html=html, text=plain(html), buttons=(), controls=tuple(rows))


def closed(words: Words, now: Preferences, usual: str, pressed: bool) -> Reply:
    """What is set, for somebody who may not change it; who pressed is told alone."""
    sentence = _say(words, "settings-admins")
    if pressed:
        return Reply("refused", sentence, plain(sentence), words.language, aside=True)
    html = "\n".join([_say(words, "settings-all"), *_state(words, now, usual), sentence])
    return Reply("answer", html, plain(html), words.language, topic="settings")


def _state(words: Words, now: Preferences, usual: str) -> Iterator[str]:
    if now.language:
        name = catalogue(now.language).say("language-name")
        yield _say(words, "settings-now-language", language=name)
    else:
        yield _say(words, "settings-now-auto")
    yield _say(words, "settings-now-election", year=now.election or usual)
    yield _say(words, f"settings-now-{_charts(now)}")


def _charts(now: Preferences) -> str:
    return (now.theme or "light") if now.charts else "none"


def _all(words: Words, now: Preferences, usual: str) -> Iterator[Row]:
    yield tuple(
        _key(_named(words, code), _settings(usual, name), code == now.language)
        for name, code in _LANGUAGES
    )
    yield tuple(
        _key(_say(words, f"label-{shown}"), _settings(usual, name), shown == _charts(now))
        for name, shown in _CHARTS
    )
    election = _say(words, "settings-now-election", year=now.election or usual)
    yield (_key(election, _settings(usual, "usual"), chosen=False),)


def _elections(words: Words, chosen: str) -> Iterator[Row]:
    years = list(words.facts.elections)
    for at in range(0, len(years), IN_A_ROW):
        row = years[at : at + IN_A_ROW]
        yield tuple(_key(year, Query("usual", year), year == chosen) for year in row)


def _named(words: Words, language: str | None) -> str:
    """A language by its own name."""
    return catalogue(language).say("language-name") if language else _say(words, "label-auto")


def _settings(usual: str, name: str) -> Query:
    return Query("settings", usual, focus=(name,))


def _key(label: str, query: Query, chosen: bool) -> Button:
    return Button(f"✓ {label}" if chosen else label, pack(query))


def _say(words: Words, sentence: str, **values: Value) -> str:
    return words.line(Line(sentence, values))
