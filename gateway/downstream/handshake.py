"""The MCP handshake with one server, whichever of the two eras it knows.

Rules

 1. `auto` probes with `server/discover` (2026) and falls back to `initialize` (2025), as the SDK does.
 2. A stdio server that hangs up on the probe is started again with the 2025 handshake.
 3. One that starts so slowly that the probe was given up, and then refuses that handshake, is started
    again without it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING

import mcp_types as types
from mcp import Client, MCPError
from mcp_types.version import LATEST_MODERN_VERSION

from gateway.downstream.failures import hung_up, leaf
from gateway.downstream.listings import discover
from gateway.downstream.transport import Delivery

if TYPE_CHECKING:
    from gateway.config import ServerConfig


@asynccontextmanager
async def shaken(
    config: ServerConfig, known: str, new_client: Callable[[str], Client]
) -> AsyncIterator[tuple[Client, str]]:
    """A client after its handshake, and the mode that the server needs, if it does not bear the probe.

    `known` is that mode from an earlier connection, or empty; `new_client` makes a client for a mode.
    """
    mode = known or {"modern": LATEST_MODERN_VERSION}.get(config.mode, config.mode)
    async with AsyncExitStack() as stack:
        try:
            client = await stack.enter_async_context(new_client(mode))
        except Exception as error:
            mode = _other_mode(config, leaf(error)) if mode == "auto" else ""
            if not mode:
                raise
            client = await stack.enter_async_context(new_client(mode))
            known = mode
        if mode == LATEST_MODERN_VERSION:
            await discover(client)
        yield client, known


def _other_mode(config: ServerConfig, error: BaseException) -> str:
    """How to connect to a server that the probe went wrong with; empty when nobody knows."""
    if config.command is None:
        return ""
    if hung_up(error, Delivery()):
        return "legacy"
    refused = isinstance(error, MCPError) and error.code == types.UNSUPPORTED_PROTOCOL_VERSION
    return LATEST_MODERN_VERSION if refused else ""
