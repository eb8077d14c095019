"""JSON-RPC 2.0 messages out of the values that peers send: strict in what is handed on, generous in what is read.

Rules

 1. What comes out has exactly the members of the four shapes of JSON-RPC: a request, a notification, a
    result, an error. Members that are null count as absent, a missing or odd `jsonrpc` as "2.0".
 2. A batch is its messages.
 3. A result that is no object is handed on under `BARE`, for whoever knows what was asked.
 4. What set out to be a message and is none is `Unreadable`, with its id where it shows one, so that nobody
    waits for it. Anything else is junk: None.

Source: https://www.jsonrpc.org/specification, and MCP's narrowing of it (ids are texts or integers).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal

Message = dict[str, Any]
Id = int | str
Kind = Literal["request", "answer", "unclear", "neither"]
BARE: Final = "gateway/bare"
INTERNAL_ERROR: Final = -32603
_TOKEN: Final = re.compile(rb'"((?:[^"\\]|\\.)*)"|[\[\]{}:]|-?\d+(?:\.0+)?')
_TAIL_ID: Final = re.compile(
    rb'"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)\s*(?:,\s*"jsonrpc"\s*:\s*"[^"]*"\s*)?\}\s*$'
)


@dataclass(frozen=True)
class Unreadable:
    """A message that cannot be read; `id` is None where it shows none.

    Attributes:
        why: The end of "it cannot be read: ...".
        kind: What it set out to be, as far as can be seen; "neither" has an id and nothing to do with it.
    """

    id: Id | None
    why: str
    kind: Kind = "unclear"


def messages_of(value: Any) -> Iterator[Message | Unreadable | None]:
    """Rules 1 to 4 for one JSON value; a batch gives as many as it has."""
    if isinstance(value, list):
        if not value:
            yield Unreadable(None, "the batch is empty", "request")
        for item in value:
            yield None if isinstance(item, list) else _message(item)
    else:
        yield _message(value)


def outline(head: bytes, tail: bytes = b"") -> tuple[Id | None, Kind]:
    """The id and the kind of a message of which only the beginning (and the end) can be looked at."""
    id: Id | None = None
    kind: Kind = "unclear"
    for key, value in _top_level(head):
        if key == b"id" and value is not None:
            id = _token_id(value)
        elif key == b"method":
            kind = "request"
        elif key in (b"result", b"error") and kind == "unclear":
            kind = "answer"
    if id is None and (found := _TAIL_ID.search(tail or head)):
        id = _token_id(found[1])
    return id, kind


def _message(value: Any) -> Message | Unreadable | None:
    if not isinstance(value, dict):
        return None
    id, named = _id(value.get("id")), value.get("id") is not None
    has_result = value.get("result") is not None
    if value.get("error") is not None and not (has_result and _says_nothing(value["error"])):
        return {"jsonrpc": "2.0", "id": id, "error": _error(value["error"])}
    if "result" in value:
        result = value["result"]
        if id is None:
            return None
        whole = result if isinstance(result, dict) else {BARE: result}
        return {"jsonrpc": "2.0", "id": id, "result": whole}
    if id is not None and "method" not in value and isinstance(value.get("content"), list):
        inner = {k: v for k, v in value.items() if k not in ("jsonrpc", "id")}
        return {"jsonrpc": "2.0", "id": id, "result": inner}  # a result that forgot its name
    return _asking(value, id, named)


def _says_nothing(error: Any) -> bool:
    """Whether it is an error by name only; a result beside it counts then."""
    named = isinstance(error, dict) and not (error.get("code") or error.get("message"))
    return named or not error


def _asking(value: dict[str, Any], id: Id | None, named: bool) -> Message | Unreadable | None:
    """A request or a notification."""
    method, params = value.get("method"), value.get("params")
    if not isinstance(method, str):
        kind: Kind = "request" if method is not None else "neither"
        kind = "unclear" if method is None and "jsonrpc" in value else kind
        return Unreadable(id, "it has no method", kind) if named else None
    if "id" in value and id is None:
        return Unreadable(None, f"its id is {_shown(value['id'])}", "request")
    params = {} if params == [] else params  # an empty object, as PHP writes it
    if params is not None and not isinstance(params, dict):
        return Unreadable(id, "its params are no object", "request") if named else None
    message: Message = {"jsonrpc": "2.0", "method": method}
    if id is not None:
        message["id"] = id
    if params is not None:
        message["params"] = _with_meta(params)
    return message


def _with_meta(params: dict[str, Any]) -> dict[str, Any]:
    """The params without a `_meta`, or a token of progress in it, that nobody could use."""
    meta = params.get("_meta", params)
    if not isinstance(meta, dict):
        return {k: v for k, v in params.items() if k != "_meta"}
    if "progressToken" not in meta or meta is params:
        return params
    token = _id(meta["progressToken"])
    rest = {k: v for k, v in meta.items() if k != "progressToken"}
    return {**params, "_meta": rest if token is None else {**rest, "progressToken": token}}


def _id(value: Any) -> Id | None:
    match value:
        case bool():
            return None
        case int() | str():
            return value
        case float() if value.is_integer():
            return int(value)
    return None


def _error(value: Any) -> dict[str, Any]:
    """The error as JSON-RPC has it: a whole number and a text; a code of another kind is kept in `data`."""
    if not isinstance(value, dict):
        return {"code": INTERNAL_ERROR, "message": value if isinstance(value, str) else repr(value)}
    code, message, data = value.get("code"), value.get("message"), value.get("data")
    whole = _id(code)
    if not isinstance(whole, int):
        whole, data = INTERNAL_ERROR, {"code": code} if data is None and code is not None else data
    text = message if isinstance(message, str) else "the error has no message"
    return {"code": whole, "message": text} | ({} if data is None else {"data": data})


def _top_level(head: bytes) -> Iterator[tuple[bytes, bytes | None]]:
    """The members of the outermost object, each with its value if that is a text or a number."""
    depth, key, last = 0, None, None
    for token in _TOKEN.finditer(head):
        text = token[0]
        if text in (b"{", b"["):
            if depth == 1 and key is not None:
                yield key, None
                key = None
            depth += 1
        elif text in (b"}", b"]"):
            depth -= 1
        elif depth == 1 and text == b":":
            key = last
        elif depth == 1:
            if key is not None:
                yield key, text
                key = None
            else:
                last = token[1]


def _token_id(token: bytes) -> Id | None:
    if token[:1] == b'"':
        return token[1:-1].decode("utf-8", "replace")
    return int(float(token)) if b"." in token else int(token)


def _shown(value: Any) -> str:
    return "null" if value is None else repr(value)[:40]
