"""The messages of one host on a pair of byte streams, as the SDK's server reads and writes them.

What a host writes is read generously (`gateway.core.jsonrpc_framing`). A request that cannot be read is
refused at once, with its id where it shows one; an answer that cannot be read fails the question that it is to.
"""

from __future__ import annotations

import logging
from collections import deque
from typing import Any, Final

import anyio
from mcp.shared.message import SessionMessage
from mcp_types import INVALID_REQUEST, PARSE_ERROR, ErrorData, JSONRPCError

from gateway.core import Found, Framing, Unreadable
from gateway.downstream import End, Receiving, pieces_of, session_message, unreadable_answer
from gateway.serving.stdio_transport import Inlet, Outlet

log = logging.getLogger(__name__)

MAX_MESSAGE_BYTES: Final = 16 * 1024 * 1024


class HostOutbox(End):
    """Writes messages, one a line."""

    def __init__(self, outlet: Outlet) -> None:
        self._outlet = outlet
        self._one = anyio.Lock(fast_acquire=True)
        self._gone = False

    async def send(self, item: SessionMessage, /) -> None:
        """Write one; nothing when nobody reads any more."""
        try:
            pieces = pieces_of(item)
        except ValueError as error:
            log.warning("an answer cannot be written as JSON: %s", error)
            pieces = pieces_of(_unwritable(item))
        async with self._one:
            if self._gone:
                raise anyio.BrokenResourceError
            try:
                await self._outlet.write(*pieces)
            except OSError:
                self._gone = True
                raise anyio.BrokenResourceError from None


class HostInbox(Receiving):
    """Reads messages; what cannot be read is refused on `outbox`."""

    def __init__(self, inlet: Inlet, outbox: HostOutbox) -> None:
        self._inlet, self._outbox = inlet, outbox
        self._framing = Framing(MAX_MESSAGE_BYTES)
        self._ready: deque[SessionMessage] = deque()
        self._refused: deque[SessionMessage] = deque()
        self._over = False

    async def receive(self) -> SessionMessage:
        """The next message. Raises EndOfStream behind the last one."""
        while not self._ready:
            while self._refused:
                await self._outbox.send(self._refused.popleft())
            if self._over:
                raise anyio.EndOfStream
            chunk = await self._inlet.receive()
            self._over = not chunk
            for found in self._framing.feed(chunk) if chunk else self._framing.rest():
                self._take(found)
        return self._ready.popleft()

    def _take(self, found: Found) -> None:
        if isinstance(found, dict):
            self._ready.append(session_message(found))
        elif isinstance(found, Unreadable) and found.kind == "answer":
            if (answer := unreadable_answer(found)) is not None:
                self._ready.append(answer)
        else:
            self._refused.append(_refusal(found))


def _refusal(found: Unreadable | bytes) -> SessionMessage:
    """JSON-RPC's error for a request that cannot be read."""
    if isinstance(found, bytes):
        error = ErrorData(code=PARSE_ERROR, message="Parse error: this is no JSON-RPC message")
        return SessionMessage(JSONRPCError(jsonrpc="2.0", id=None, error=error))
    error = ErrorData(
        code=PARSE_ERROR if found.kind == "unclear" else INVALID_REQUEST,
        message=f"Invalid request: it cannot be read: {found.why}",
    )
    return SessionMessage(JSONRPCError(jsonrpc="2.0", id=found.id, error=error))


def _unwritable(item: SessionMessage) -> SessionMessage:
    message: Any = item.message
    error = ErrorData(code=-32603, message="The answer cannot be written as JSON")
    return SessionMessage(JSONRPCError(jsonrpc="2.0", id=getattr(message, "id", None), error=error))
