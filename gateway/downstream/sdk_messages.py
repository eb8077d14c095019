"""JSON-RPC messages as the MCP SDK's transports hand them around, made of what `core.jsonrpc` reads, and written."""

from __future__ import annotations

import mcp_types as types
from mcp.shared.message import SessionMessage

from gateway.core import Message, Unreadable, write_json

LARGE_BYTES = 1 << 20
UNREADABLE = {"gateway/unreadable": True}
"""The data of an error that no server wrote."""


def session_message(message: Message) -> SessionMessage:
    """The SDK's object for a message of one of the four shapes."""
    if "method" in message:
        kind = types.JSONRPCRequest if "id" in message else types.JSONRPCNotification
        return SessionMessage(kind(**message))
    if "error" in message:
        return SessionMessage(types.JSONRPCError(**message))
    return SessionMessage(types.JSONRPCResponse(**message))


def unreadable_answer(found: Unreadable) -> SessionMessage | None:
    """An error in place of an answer that cannot be read, for whoever waits for it; None when nobody does."""
    if found.id is None or found.kind not in ("answer", "unclear"):
        return None
    return unreadable(found.id, found.why)


def unreadable(id: types.RequestId, why: str) -> SessionMessage:
    """The same for the request with that id."""
    message = f"its answer cannot be read: {why}"
    error = types.ErrorData(code=types.PARSE_ERROR, message=message, data=UNREADABLE)
    return SessionMessage(types.JSONRPCError(jsonrpc="2.0", id=id, error=error))


def pieces_of(item: SessionMessage) -> tuple[bytes, ...]:
    """The message as one line, in pieces: a large one is not copied for its end.

    Raises ValueError for what JSON cannot hold.
    """
    message = item.message
    try:
        serializer = message.__pydantic_serializer__
        line = serializer.to_json(message, by_alias=True, exclude_unset=True)
    except ValueError:  # a lone surrogate, or deeper than its serializer goes
        line = write_json(message.model_dump(by_alias=True, exclude_unset=True))
    return (line, b"\n") if len(line) > LARGE_BYTES else (line + b"\n",)
