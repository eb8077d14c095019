"""One round of a 2026 request, passed on as it is: the host's answers down, the server's questions up.

Rules

 1. A round is of one host's request, and only a 2026 server gets it: a 2025 one asks in its own way.
 2. The server sees what that host can do, and nothing of what another can or the gateway could.
 3. What the server says about the request, an error of the protocol too, is the host's to read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import mcp_types as types
from mcp import Client, MCPError
from mcp.shared.dispatcher import ProgressFnT
from mcp_types.version import MODERN_PROTOCOL_VERSIONS


@dataclass(frozen=True)
class Round:
    """What a host sent along; `state` is the server's own, from the round before."""

    responses: types.InputResponses | None
    state: str | None
    capabilities: types.ClientCapabilities
    log_level: str | None = None


_current: ContextVar[Round | None] = ContextVar("round", default=None)


@contextmanager
def on_behalf(this: Round | None) -> Iterator[None]:
    """While requests of this task are a host's."""
    token = _current.set(this)
    try:
        yield
    finally:
        _current.reset(token)


async def call_tool(
    client: Client, name: str, arguments: Mapping[str, Any], progress: ProgressFnT | None
) -> types.CallToolResult | types.InputRequiredResult:
    """A call; with a round, what the server needs to know first is a result too."""
    this = _round(client)
    if this is None:
        return await client.call_tool(name, dict(arguments), progress_callback=progress)
    return await client.session.call_tool(
        name,
        dict(arguments),
        progress_callback=progress,
        input_responses=this.responses,
        request_state=this.state,
        allow_input_required=True,
    )


async def get_prompt(
    client: Client, name: str, arguments: dict[str, str] | None
) -> types.GetPromptResult | types.InputRequiredResult:
    """The same for a prompt."""
    this = _round(client)
    if this is None:
        return await client.get_prompt(name, arguments)
    return await client.session.get_prompt(
        name,
        arguments,
        input_responses=this.responses,
        request_state=this.state,
        allow_input_required=True,
    )


async def read_resource(
    client: Client, uri: str
) -> types.ReadResourceResult | types.InputRequiredResult:
    """The same for a resource."""
    this = _round(client)
    if this is None:
        return await client.read_resource(uri)
    return await client.session.read_resource(
        uri, input_responses=this.responses, request_state=this.state, allow_input_required=True
    )


def speak_for_host(params: dict[str, Any] | None) -> None:
    """Rule 2: put the host's capabilities into a request that says the gateway's."""
    this, meta = _current.get(), (params or {}).get("_meta")
    if this is not None and meta and types.CLIENT_CAPABILITIES_META_KEY in meta:
        shown = this.capabilities.model_dump(by_alias=True, mode="json", exclude_none=True)
        meta[types.CLIENT_CAPABILITIES_META_KEY] = shown
        if this.log_level is not None:
            meta[types.LOG_LEVEL_META_KEY] = this.log_level


def for_host(error: Exception, text: str) -> MCPError | None:
    """Rule 3: the server's error with `text` as its message; None where no host waits for it."""
    if _current.get() is None or not isinstance(error, MCPError):
        return None
    return MCPError(error.code, text, error.error.data)


def _round(client: Client) -> Round | None:
    return _current.get() if client.protocol_version in MODERN_PROTOCOL_VERSIONS else None
