"""The bodies of requests over HTTP: read whole and generously, and answered in the form that the host can read.

Rules

 1. A body that a strict parser refuses is read as `gateway.core.jsonrpc` reads it; what cannot be read is
    refused with its id where it shows one.
 2. A batch is its messages, each answered by itself; their answers are one array.
 3. The answer has a form that the host takes (`http_accept`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import anyio
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from gateway.core import Unreadable, messages_of, outline, read_json, strict_json, write_json
from gateway.serving.http_accept import as_accepted
from gateway.serving.http_middleware import refusal
from gateway.serving.limits import EXCHANGE, Exchange

VERDICT_WAIT_S: Final = 0.5  # how long an event stream waits to learn whether its call may run
MAX_BATCH: Final = 100
JSON: Final = "application/json"
_PARSE_ERROR: Final = -32700


class Bodies:
    """Reads request bodies for `app`, bounded in bytes and seconds, and hides the token from it."""

    def __init__(self, app: ASGIApp, max_bytes: int, timeout_s: float) -> None:
        self._app, self._max_bytes, self._timeout_s = app, max_bytes, timeout_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on with its whole body, or refuse it."""
        exchange = Exchange()
        headers = [pair for pair in scope["headers"] if pair[0] != b"authorization"]
        scope = {**scope, "headers": headers, EXCHANGE: exchange}
        if scope["method"] != "POST":
            await self._app(scope, receive, send)
            return
        scope, send = as_accepted(_plain_type(scope), send)
        body = _unreadable(scope) or await self._read(scope, receive)
        found = _readable(body) if isinstance(body, bytes) else body
        if isinstance(found, Response):
            await found(scope, receive, send)
        elif found is not None and found.is_batch:
            await self._answer_all(scope, found, receive, send)
        elif found is not None:
            await self._answer(scope, found.bodies[0], receive, send)

    async def _answer(self, scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        is_call = b"tools/call" in body  # only for a header; the handler decides what it is
        exchange = scope[EXCHANGE]
        later = _announcing(send, exchange) if is_call else send
        await self._app(scope, _replaying(body, receive), later)

    async def _answer_all(self, scope: Scope, found: _Found, receive: Receive, send: Send) -> None:
        """Rule 2."""
        answers: list[Any] = [*found.refused]
        last = _Collected()
        for body in found.bodies:
            last = _Collected()
            await self._answer({**scope, EXCHANGE: Exchange()}, body, receive, last.take)
            answers += last.answers()
        content = write_json(answers) if answers else b""
        status, kind = (200, JSON) if answers else (last.status, None)
        whole = Response(content, status_code=status, media_type=kind)
        whole.raw_headers += last.kept_headers()
        await whole(scope, receive, send)

    async def _read(self, scope: Scope, receive: Receive) -> bytes | Response | None:
        """The body, why not, or None when the client is gone."""
        too_large = refusal(413, f"the body has more than {self._max_bytes} bytes")
        declared = Headers(scope=scope).get("content-length", "")
        if declared.isdecimal() and int(declared) > self._max_bytes:
            return too_large
        body = bytearray()
        with anyio.move_on_after(self._timeout_s):
            while (message := await receive())["type"] == "http.request":
                body += message.get("body", b"")
                if len(body) > self._max_bytes:
                    return too_large
                if not message.get("more_body", False):
                    return bytes(body)
            return None
        return refusal(408, f"the body was not complete after {self._timeout_s:g} s")


def _unreadable(scope: Scope) -> Response | None:
    """Why no body of this type is read; the SDK would say it in plain text."""
    given = Headers(scope=scope).get("content-type", "")
    if given.partition(";")[0].strip().lower() == "application/json":
        return None
    return refusal(415, "Content-Type is not application/json")


@dataclass(frozen=True)
class _Found:
    """The messages in a body, each as JSON; `refused` are errors for those that cannot be read."""

    bodies: list[bytes]
    is_batch: bool = False
    refused: tuple[Any, ...] = ()


@dataclass
class _Collected:
    """An answer that is kept back; `take` is an ASGI `send`."""

    status: int = 500
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    body: bytearray = field(default_factory=bytearray)

    async def take(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status, self.headers = message["status"], list(message.get("headers", ()))
        elif message["type"] == "http.response.body":
            self.body += message.get("body", b"")

    def answers(self) -> list[Any]:
        """The answers to requests in it; none in an empty one."""
        kind = dict(self.headers).get(b"content-type", b"")
        if b"text/event-stream" not in kind:
            return [json.loads(self.body)] if self.body.strip() else []
        found = [json.loads(data) for data in _events(self.body.decode())]
        return [message for message in found if "method" not in message]

    def kept_headers(self) -> list[tuple[bytes, bytes]]:
        """Its headers without those of the form."""
        of_form = (b"content-type", b"content-length", b"transfer-encoding")
        return [pair for pair in self.headers if pair[0].lower() not in of_form]


def _replaying(body: bytes, receive: Receive) -> Receive:
    rest: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def replay() -> Message:
        return rest.pop() if rest else await receive()

    return replay


def _announcing(send: Send, exchange: Exchange) -> Send:
    """A `send` that adds Retry-After when the call was refused for its rate.

    A 2025 stream begins before its call is looked at, so it waits for that, which takes no time.
    """

    async def announce(message: Message) -> None:
        if message["type"] == "http.response.start":
            if b"text/event-stream" in dict(message.get("headers", ())).get(b"content-type", b""):
                with anyio.move_on_after(VERDICT_WAIT_S):
                    await exchange.decided.wait()
            if exchange.retry_after_s:
                header = (b"retry-after", str(exchange.retry_after_s).encode())
                message = {**message, "headers": [*message.get("headers", ()), header]}
        await send(message)

    return announce


def _events(text: str) -> Iterator[str]:
    """The data of each event that has some."""
    for event in text.replace("\r\n", "\n").split("\n\n"):
        lines = [line[5:].lstrip(" ") for line in event.split("\n") if line.startswith("data:")]
        if any(lines):
            yield "\n".join(lines)


def _readable(body: bytes) -> _Found | Response:
    """Rule 1: the messages in a body, each as JSON; the body itself where it is one already."""
    value, is_strict = None, True
    try:
        value = strict_json(body)
    except ValueError:
        is_strict = False
    try:
        value = value if is_strict else read_json(body)
    except ValueError as error:
        id, _ = outline(body[:4096], body[-4096:])
        return _refused(id, _PARSE_ERROR, f"Parse error: {error}")
    found = list(messages_of(value))
    if len(found) > MAX_BATCH:
        return _refused(None, -32600, f"Invalid request: a batch has {MAX_BATCH} messages at most")
    if is_strict and len(found) == 1 and _is_same(found[0], value):
        return _Found([body])
    if isinstance(value, dict) and not isinstance(found[0], dict):
        bad = found[0]
        why = bad.why if isinstance(bad, Unreadable) else "it is no message"
        id = bad.id if isinstance(bad, Unreadable) else None
        return _refused(id, -32600, f"Invalid request: {why}")
    bodies = [write_json(item) for item in found if isinstance(item, dict)]
    if not bodies:
        return _refused(None, -32600, "Invalid request: there is no message in it")
    refused = tuple(
        _error_of(item.id, -32600, f"Invalid request: {item.why}")
        for item in found
        if isinstance(item, Unreadable)
    )
    return _Found(bodies, isinstance(value, list), refused)


def _is_same(found: Any, value: Any) -> bool:
    """Whether reading a message changed nothing of it; 1 and 1.0 are equal, and not the same id."""
    return (
        isinstance(found, dict)
        and found == value
        and repr(found.get("id")) == repr(value.get("id"))
    )


def _refused(id: int | str | None, code: int, text: str) -> Response:
    return Response(write_json(_error_of(id, code, text)), status_code=400, media_type=JSON)


def _error_of(id: int | str | None, code: int, text: str) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": id, "error": {"code": code, "message": text}}


def _plain_type(scope: Scope) -> Scope:
    """The request with its type in lower case, which the SDK wants and HTTP does not."""
    headers = [
        (name, value.lower() if name == b"content-type" else value)
        for name, value in scope["headers"]
    ]
    return {**scope, "headers": headers}
