"""What stands in front of MCP on HTTP, from the outside in.

1. `/healthz` and `/readyz` answer everybody, and say nothing that is worth hiding.
2. `Door`: a request that names a host which is not ours comes from a page that rebound its DNS name;
   one with a foreign `Origin` comes from a foreign page. Neither gets further (421, 403). Pages that may
   come are told so as browsers want to hear it (`http_cors`).
3. The SDK's bearer check, where there is one.
4. `Bodies`: reads a body of JSON (415) whole, no longer than allowed in bytes and in time (413, 408),
   before anything parses it, and takes the token out of the headers: no tool ever sees it. The answer has
   a form that the client takes (`http_accept`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import urlsplit

import anyio
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from gateway.serving.http_accept import as_accepted
from gateway.serving.http_cors import preflight, showing
from gateway.serving.limits import EXCHANGE, Exchange

LOOPBACK_NAMES: Final = frozenset({"127.0.0.1", "localhost", "[::1]"})
VERDICT_WAIT_S: Final = 0.5  # how long an event stream waits to learn whether its call may run
Ready = Callable[[], tuple[bool, dict[str, Any]]]


class Door:
    """Lets in only what was meant for this server, and tells everybody whether it is up."""

    def __init__(
        self, app: ASGIApp, ready: Ready, hosts: Iterable[str] = (), origins: Iterable[str] = ()
    ) -> None:
        self._app, self._ready = app, ready
        self._hosts = frozenset(map(str.lower, hosts)) | LOOPBACK_NAMES
        self._origins = frozenset(origin.lower().rstrip("/") for origin in origins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, refuse or pass on one request."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
        elif scope["type"] == "http":
            refused = self._refusal(scope)
            origin = Headers(scope=scope).get("origin")
            if origin and refused is None:
                send, refused = showing(origin, send), preflight(scope)
            await (self._health(scope) or refused or self._app)(scope, receive, send)

    def _health(self, scope: Scope) -> Response | None:
        if scope["path"] not in ("/healthz", "/readyz"):
            return None
        if scope["method"] not in ("GET", "HEAD"):
            return Response(status_code=405, headers={"Allow": "GET, HEAD"})
        up, said = (True, {"alive": True}) if scope["path"] == "/healthz" else self._ready()
        return Response(
            json.dumps(said),
            status_code=200 if up else 503,
            headers={"Cache-Control": "no-store"},
            media_type="application/json",
        )

    def _refusal(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "").lower()
        if not self._is_ours(host, scope):
            return refusal(421, "Host is not a name of this server; see http.allowed_hosts")
        origin = headers.get("origin", "").lower()
        if origin and not self._may_come_from(origin, host):
            return refusal(403, "Origin is not allowed here; see http.allowed_origins")
        return None

    def _is_ours(self, host: str, scope: Scope) -> bool:
        """A configured name, a loopback name, or the very address that the connection came in at."""
        name = _without_port(host)
        arrived = str((scope.get("server") or ("",))[0])
        literal = f"[{arrived}]" if ":" in arrived else arrived
        return bool(name) and (host in self._hosts or name in self._hosts or name == literal)

    def _may_come_from(self, origin: str, host: str) -> bool:
        if origin in self._origins:
            return True
        scheme, _, place = origin.partition("://")
        return scheme in ("http", "https") and (
            place == host or _without_port(place) in LOOPBACK_NAMES
        )


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
        scope, send = as_accepted(scope, send)
        body = _unreadable(scope) or await self._read(scope, receive)
        if isinstance(body, Response):
            await body(scope, receive, send)
        elif body is not None:
            is_call = b"tools/call" in body  # only for a header; the handler decides what it is
            later = _announcing(send, exchange) if is_call else send
            await self._app(scope, _replaying(body, receive), later)

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


def refusal(status: int, text: str) -> Response:
    """A JSON-RPC error without an id, as every HTTP-level refusal of MCP."""
    error = {"code": -32600, "message": f"{HTTPStatus(status).phrase}: {text}"}
    body = json.dumps({"jsonrpc": "2.0", "id": None, "error": error})
    return Response(body, status_code=status, media_type="application/json")


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


def _without_port(place: str) -> str:
    """The host of `host:port`, an IPv6 address in its brackets; empty if it is neither."""
    try:
        parts = urlsplit(f"//{place}")
        port_is_fine = parts.port is None or parts.port >= 0
    except ValueError:
        return ""
    odd = parts.path or parts.query or parts.fragment or "@" in parts.netloc
    if odd or not parts.hostname or not port_is_fine:
        return ""
    return f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
