"""A small Telegram in memory, at the edge of a real Application.

It keeps what is sent, refuses what Telegram refuses, and fails when told to.
"""

import asyncio
import json
import re
from collections import defaultdict, deque
from dataclasses import dataclass
from html import unescape
from itertools import count
from typing import Any, Literal

from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

ME = {"id": 77, "is_bot": True, "first_name": "Saylau", "username": "saylau_bot"}
TOKEN = "77:not-a-secret-not-a-secret-not-a-secret"

JSON = dict[str, Any]
Refusal = tuple[int, str, JSON]
Cut = Literal["drop", "lost"]

TAG = re.compile(r"<(?P<close>/?)(?P<name>b|i|u|s|a|code|pre|blockquote)(?: [^<>]*)?>")


@dataclass(frozen=True)
class Call:
    """A call that the bot made, and the message that came of it."""

    method: str
    params: JSON
    message: JSON | None = None


class RefusedError(Exception):
    """Telegram's answer to a call that cannot be done."""

    def __init__(self, status: int, description: str, parameters: JSON | None = None) -> None:
        super().__init__(description)
        self.status, self.description, self.parameters = status, description, parameters or {}


class MemoryTelegram(BaseRequest):
    """All of Telegram's side: its messages, its refusals, its bad days."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.attempts: list[str] = []
        self.messages: dict[tuple[int, int], JSON] = {}
        self.files: dict[str, bytes] = {}
        self.administrators: dict[object, list[JSON]] = {}
        self.shown: dict[str, JSON] = {}
        self.numbers = count(1)
        self.updates: list[JSON] = []
        self._ids: dict[int, int] = defaultdict(lambda: 100)
        self._trouble: dict[str, deque[Refusal | Cut]] = defaultdict(deque)

    def refuses(
        self, method: str, status: int, description: str = "trouble", **parameters: int
    ) -> None:
        """The next call of a method is refused with this answer."""
        self._trouble[method].append((status, description, parameters))

    def cuts(self, method: str, how: Cut) -> None:
        """The connection breaks at the next call: before it is done, or after."""
        self._trouble[method].append(how)

    def take_id(self, chat: int) -> int:
        """The id of the next message in a chat."""
        self._ids[chat] += 1
        return self._ids[chat]

    @property
    def read_timeout(self) -> float:
        """Not used."""
        return 1

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """One call of the Bot API."""
        name = url.rsplit("/", 1)[-1]
        self.attempts.append(name)
        await asyncio.sleep(0.005 if name == "getUpdates" else 0)
        try:
            result = self._handle(name, request_data)
        except RefusedError as refused:
            return refused.status, json.dumps(
                {
                    "ok": False,
                    "description": refused.description,
                    "parameters": refused.parameters,
                }
            ).encode()
        return 200, json.dumps({"ok": True, "result": result}).encode()

    def _handle(self, name: str, data: RequestData | None) -> object:
        trouble = self._trouble[name].popleft() if self._trouble[name] else None
        if isinstance(trouble, tuple):
            raise RefusedError(*trouble)
        if trouble == "drop":
            raise NetworkError("cut") from ConnectionError()
        result = self._do(name, data)
        if trouble == "lost":
            raise NetworkError("cut") from ConnectionError()
        return result

    def _do(self, name: str, data: RequestData | None) -> object:
        params = data.parameters if data else {}
        files = {k: v[1] for k, v in data.multipart_data.items()} if data else {}
        if name == "getMe":
            return ME
        if name == "getUpdates":
            return self._new_updates(params)
        if name == "editMessageReplyMarkup":
            return self._edit_keyboard(params)
        if name == "getChatAdministrators":
            return [in_charge(user) for user in self.administrators.get(params["chat_id"], [])]
        if name.startswith(("getMy", "setMy")):
            return self._profile(name, params)
        message = self._edited(name, params, files)
        if name == "sendMessage":
            message = self._keep(params, text=_shown(params, "text", 4096))
        if name == "sendPhoto":
            photo = self._photo(params.get("photo"), files.get("photo"))
            message = self._keep(params, caption=_shown(params, "caption", 1024), photo=[photo])
        if name == "sendDocument":
            self._upload("document", files.get("document"))
            message = self._keep(params, caption=_shown(params, "caption", 1024))
        if name == "answerInlineQuery":
            _check_results(params)
        self.calls.append(Call(name, params, message))
        return message or True

    def _new_updates(self, params: JSON) -> list[JSON]:
        """What is asked for; what came before it is forgotten."""
        offset = params.get("offset", 0)
        self.updates = [update for update in self.updates if update["update_id"] >= offset]
        return self.updates[: params.get("limit", 100)]

    def _edited(self, name: str, params: JSON, files: dict[str, Any]) -> JSON | None:
        """What an edit makes of a message; None for a call that is none."""
        changes: JSON
        if name == "deleteMessage":
            self._own(params)
            del self.messages[params["chat_id"], params["message_id"]]
            return None
        if name == "editMessageText":
            if "photo" in self._own(params):
                raise RefusedError(400, "Bad Request: there is no text in the message to edit")
            changes = {"text": _shown(params, "text", 4096)}
        elif name == "editMessageMedia":
            media = params["media"]
            photo = self._photo(media["media"], next(iter(files.values()), None))
            changes = {"text": None, "caption": _shown(media, "caption", 1024), "photo": [photo]}
        else:
            return None
        return self._change(params, **changes)

    def _own(self, params: JSON) -> JSON:
        message = self.messages.get((params["chat_id"], params["message_id"]))
        if message is None:
            raise RefusedError(400, "Bad Request: message to edit not found")
        return message

    def _change(self, params: JSON, **changes: object) -> JSON:
        message = self._own(params)
        changed = _given(message | changes | {"reply_markup": params.get("reply_markup")})
        if changed == _given(message):
            raise RefusedError(400, "Bad Request: message is not modified")
        self.messages[params["chat_id"], params["message_id"]] = changed
        return changed

    def _keep(self, params: JSON, **content: object) -> JSON:
        chat = params["chat_id"]
        message: JSON = {
            "message_id": self.take_id(chat),
            "date": 0,
            "chat": {"id": chat, "type": "private" if chat > 0 else "supergroup"},
            "from": ME,
            "reply_markup": params.get("reply_markup"),
            **content,
        }
        self.messages[chat, message["message_id"]] = message
        return _given(message)

    def _photo(self, known: object, upload: object) -> JSON:
        if isinstance(upload, bytes):
            known = None
        if isinstance(known, str) and known not in self.files:
            raise RefusedError(400, "Bad Request: wrong file identifier/HTTP URL specified")
        name = known if isinstance(known, str) else f"photo{len(self.files)}"
        self._upload(name, upload)
        return {"file_id": name, "file_unique_id": name, "width": 1, "height": 1}

    def _upload(self, name: str, content: object) -> None:
        if isinstance(content, bytes):
            self.files[name] = content

    def _profile(self, name: str, params: JSON) -> object:
        """What the bot is shown as; a call that changes it is kept."""
        where = {key: params[key] for key in ("scope", "language_code") if key in params}
        place = f"{name[5:]} {json.dumps(where, sort_keys=True)}"
        if name.startswith("set"):
            self.calls.append(Call(name, params))
            self.shown[place] = {key: params[key] for key in params if key not in where}
            return True
        if name == "getMyCommands":
            return self.shown.get(place, {}).get("commands", [])
        if name == "getMyName":
            return {"name": ME["first_name"]}
        empty = "short_description" if name == "getMyShortDescription" else "description"
        return self.shown.get(place, {empty: ""})

    def _edit_keyboard(self, params: JSON) -> object:
        return self._change(params)


def _given(message: JSON) -> JSON:
    return {key: value for key, value in message.items() if value is not None}


def in_charge(user: JSON) -> JSON:
    """A user as the owner of a group."""
    return {"status": "creator", "user": user, "is_anonymous": False}


def _check_results(params: JSON) -> None:
    """Ids that are short and differ, texts and captions that are whole."""
    results: list[JSON] = params["results"]
    ids = [result["id"] for result in results]
    if len(set(ids)) != len(ids) or not all(1 <= len(one.encode()) <= 64 for one in ids):
        raise RefusedError(400, "Bad Request: RESULT_ID_INVALID")
    for result in results:
        content = result.get("input_message_content")
        if content:
            _shown(
                {"text": content["message_text"], "parse_mode": content["parse_mode"]},
                "text",
                4096,
            )
        else:
            _shown(result, "caption", 1024)


def _shown(params: JSON, field: str, limit: int) -> str | None:
    """The text as people see it, refused where Telegram would refuse it."""
    text = params.get(field)
    if isinstance(text, str) and params.get("parse_mode") == "HTML":
        text = _without_markup(text)
    if field == "text" and not (text or "").strip():
        raise RefusedError(400, "Bad Request: message text is empty")
    if text and len(text) > limit:
        raise RefusedError(400, f"Bad Request: message {field} is too long")
    return text


def _without_markup(html: str) -> str:
    """What is opened must be closed, in order; any other < is an error."""
    opened: list[str] = []
    for tag in TAG.finditer(html):
        if not tag["close"]:
            opened.append(tag["name"])
        elif not opened or opened.pop() != tag["name"]:
            raise RefusedError(400, "Bad Request: can't parse entities: unexpected end tag")
    text = TAG.sub("", html)
    if opened or "<" in text:
        raise RefusedError(400, "Bad Request: can't parse entities: unclosed tag")
    return unescape(text)
