"""What a browser has to hear before a page of an allowed origin may use this server (Fetch standard, CORS protocol).

Says nothing to anybody else: whose origin is not allowed has been refused before. No credentials are allowed
along, as a token is a header of its own here.
"""

from __future__ import annotations

import re
from typing import Final

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Message, Scope, Send

METHODS: Final = "GET, POST, DELETE"
# Where a browser asks for none: those of MCP in both eras. What it asks for is allowed, as each is only read.
ASKED: Final = "Accept, Authorization, Content-Type, Last-Event-ID, Mcp-Method, Mcp-Name, Mcp-Protocol-Version, Mcp-Session-Id"
SHOWN: Final = "Mcp-Session-Id, Mcp-Protocol-Version, WWW-Authenticate, Retry-After"
AGE_S: Final = 600
_NAMES: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+(?:\s*,\s*[A-Za-z0-9!#$%&'*+.^_`|~-]+)*")


def preflight(scope: Scope) -> Response | None:
    """The answer to a browser's question before the request itself; None when it is no such question."""
    headers = Headers(scope=scope)
    if scope["method"] != "OPTIONS" or "access-control-request-method" not in headers:
        return None
    asked = headers.get("access-control-request-headers", "").strip()
    said = {
        "Access-Control-Allow-Methods": METHODS,
        "Access-Control-Allow-Headers": asked if _NAMES.fullmatch(asked) else ASKED,
        "Access-Control-Max-Age": str(AGE_S),
    }
    for network in ("Private", "Local"):  # a page of the web that asks for a server of this machine
        if headers.get(f"access-control-request-{network.lower()}-network") == "true":
            said[f"Access-Control-Allow-{network}-Network"] = "true"
    return Response(status_code=204, headers=said)


def showing(origin: str, send: Send) -> Send:
    """A `send` that lets pages of `origin` read the answer."""
    more = [
        (b"access-control-allow-origin", origin.encode("latin-1")),
        (b"access-control-expose-headers", SHOWN.encode()),
        (b"vary", b"Origin"),
    ]

    own = {name for name, _ in more if name != b"vary"}

    async def show(message: Message) -> None:
        if message["type"] == "http.response.start":
            # The SDK's metadata for OAuth brings its own, and a browser takes no two.
            rest = [pair for pair in message.get("headers", ()) if pair[0].lower() not in own]
            message = {**message, "headers": [*rest, *more]}
        await send(message)

    return show
