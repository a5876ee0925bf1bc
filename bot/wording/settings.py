"""The settings of a chat in words and buttons."""

from collections.abc import Iterator
from dataclasses import replace

from bot.answer import Line, Value
from bot.message import Button, Reply
from bot.question.query import Query
from bot.wording.catalogue import catalogue
from bot.wording.html import plain
from bot.wording.replies import Words
from db.preferences import Preferences

IN_A_ROW = 4
_LANGUAGES = (("english", "en"), ("kazakh", "kk"), ("russian", "ru"), ("auto", None))


def choosing(words: Words, said: Reply, query: Query, now: Preferences, usual: str) -> Reply:
    """What was just chosen, then all that is set, with buttons for the rest."""
    html = "\n".join([said.html, *_state(words, now, usual)])
    of_elections = query.topic == "settings" and query.focus == ("usual",)
    keys = _elections(words, now.election or usual) if of_elections else _keys(words, now, usual)
    return replace(said, html=html, text=plain(html), buttons=tuple(keys))


def closed(words: Words, now: Preferences, usual: str, pressed: bool) -> Reply:
    """What is set, for somebody who may not change it; who pressed is told alone."""
    sentence = _say(words, "settings-admins")
    if pressed:
        return Reply("refused", sentence, plain(sentence), words.language, where="aside")
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


def _keys(words: Words, now: Preferences, usual: str) -> Iterator[Button]:
    for at, (name, code) in enumerate(_LANGUAGES):
        label = catalogue(code).say("language-name") if code else _say(words, "label-auto")
        yield _key(words, _settings(usual, name), label, code == now.language, at > 0)
    for name, shown in (("light", "light"), ("dark", "dark"), ("charts_off", "none")):
        label = _say(words, f"label-{shown}")
        yield _key(words, _settings(usual, name), label, shown == _charts(now), name != "light")
    label = _say(words, "settings-now-election", year=now.election or usual)
    yield _key(words, _settings(usual, "usual"), label, False, False)


def _elections(words: Words, chosen: str) -> Iterator[Button]:
    for at, election in enumerate(words.facts.elections):
        beside = at % IN_A_ROW > 0
        yield _key(words, Query("usual", election), election, election == chosen, beside)


def _settings(usual: str, name: str) -> Query:
    return Query("settings", usual, focus=(name,))


def _key(words: Words, query: Query, label: str, chosen: bool, beside: bool) -> Button:
    return replace(words.button(query), label=f"✓ {label}" if chosen else label, beside=beside)


def _say(words: Words, sentence: str, **values: Value) -> str:
    return words.line(Line(sentence, values))
