"""What stands in front of MCP on HTTP, from the outside in.

1. `/healthz` and `/readyz` answer everybody, and say nothing that is worth hiding.
2. `Door`: a request that names a host which is not ours comes from a page that rebound its DNS name;
   one with a foreign `Origin` comes from a foreign page. Neither gets further (421, 403). Pages that may
   come are told so as browsers want to hear it (`http_cors`).
3. The SDK's bearer check, where there is one.
4. `http_bodies.Bodies`: reads a body of JSON (415) whole, no longer than allowed in bytes and in time
   (413, 408), and takes the token out of the headers: no tool ever sees it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from gateway.serving.http_cors import preflight, showing

LOOPBACK_NAMES: Final = frozenset({"127.0.0.1", "localhost", "[::1]"})
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


def refusal(status: int, text: str) -> Response:
    """A JSON-RPC error without an id, as every HTTP-level refusal of MCP."""
    error = {"code": -32600, "message": f"{HTTPStatus(status).phrase}: {text}"}
    body = json.dumps({"jsonrpc": "2.0", "id": None, "error": error})
    return Response(body, status_code=status, media_type="application/json")


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
