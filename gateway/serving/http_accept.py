"""Clients that do not say that they take both forms of an answer, JSON and an event stream, as MCP wants them to.

One that says nothing takes both. One that takes event streams alone gets one, and errors in JSON. One that takes
JSON alone gets the answer as JSON; what a server would say or ask before it has no place there.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final

from starlette.datastructures import Headers
from starlette.types import Message, Scope, Send

BOTH: Final = b"application/json, text/event-stream"
_END: Final = re.compile(rb"\r\n\r\n|\n\n|\r\r")
_NOTHING: Final = {"code": -32603, "message": "the answer broke off"}


def as_accepted(scope: Scope, send: Send) -> tuple[Scope, Send]:
    """The request as one that takes both forms, and a `send` for the form that its client takes."""
    given = ",".join(Headers(scope=scope).getlist("accept"))
    types = {part.partition(";")[0].strip().lower() for part in given.split(",")} - {""}
    takes_json = bool(types & {"*/*", "application/*", "application/json"})
    takes_events = bool(types & {"*/*", "text/*", "text/event-stream"})
    if (takes_json and takes_events) or (types and not takes_json and not takes_events):
        return scope, send
    headers = [pair for pair in scope["headers"] if pair[0] != b"accept"]
    scope = {**scope, "headers": [*headers, (b"accept", BOTH)]}
    return scope, send if takes_events or not types else _Folded(send)


class _Folded:
    """A `send` that waits for the answer in an event stream and passes on that alone."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._start: Message | None = None
        self._buffer = b""
        self._is_done = False

    async def __call__(self, message: Message) -> None:
        """Take one message of ASGI."""
        if message["type"] == "http.response.start" and _is_stream(message):
            self._start = message
        elif self._start is None:
            await self._send(message)
        elif not self._is_done:
            self._buffer += message.get("body", b"")
            *events, self._buffer = _END.split(self._buffer)
            answer = next((a for a in map(_answer, events) if a is not None), None)
            if answer is None and not message.get("more_body", False):
                answer = _answer(self._buffer) or _broken()
            if answer is not None:
                await self._finish(answer)

    async def _finish(self, answer: bytes) -> None:
        assert self._start is not None, "a stream has begun"
        self._is_done = True
        dropped = (b"content-type", b"content-length", b"cache-control", b"connection")
        headers = [pair for pair in self._start["headers"] if pair[0].lower() not in dropped]
        more = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(answer))]
        await self._send({**self._start, "headers": [*headers, *more]})
        await self._send({"type": "http.response.body", "body": answer})


def _is_stream(message: Message) -> bool:
    kind = dict(message.get("headers", ())).get(b"content-type", b"")
    return bool(kind.startswith(b"text/event-stream"))


def _answer(event: bytes) -> bytes | None:
    """The data of an event if it is the answer to a request."""
    lines = (
        line.removeprefix(b"data:").strip() for line in event.splitlines() if line[:5] == b"data:"
    )
    data = b"\n".join(lines)
    try:
        found: Any = json.loads(data)
    except ValueError:
        return None
    return data if isinstance(found, dict) and not {"result", "error"}.isdisjoint(found) else None


def _broken() -> bytes:
    return json.dumps({"jsonrpc": "2.0", "id": None, "error": _NOTHING}).encode()
