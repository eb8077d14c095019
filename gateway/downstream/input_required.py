"""One round of a 2026 request, passed on as it is: the host's answers down, the server's questions up.

Rules

 1. A round is of one host's request, and only a 2026 server gets it: a 2025 one asks in its own way.
 2. The server sees what that host can do, and nothing of what another can or the gateway could.
 3. What the server says about the request, an error of the protocol too, is the host's to read.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import mcp_types as types
from mcp import Client
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from gateway.core import JsonObject


@dataclass(frozen=True)
class Round:
    """What a host sent along; `state` is the server's own, from the round before."""

    responses: JsonObject | None
    state: str | None
    capabilities: types.ClientCapabilities
    log_level: str | None = None

    def params(self) -> dict[str, Any]:
        """What it adds to the params of a request."""
        answers = {} if self.responses is None else {"inputResponses": self.responses}
        return answers | ({} if self.state is None else {"requestState": self.state})


_current: ContextVar[Round | None] = ContextVar("round", default=None)


@contextmanager
def on_behalf(this: Round | None) -> Iterator[None]:
    """While requests of this task are a host's."""
    token = _current.set(this)
    try:
        yield
    finally:
        _current.reset(token)


def speak_for_host(params: dict[str, Any] | None) -> None:
    """Rule 2: put the host's capabilities into a request that says the gateway's."""
    this, meta = _current.get(), (params or {}).get("_meta")
    if this is not None and meta and types.CLIENT_CAPABILITIES_META_KEY in meta:
        shown = this.capabilities.model_dump(by_alias=True, mode="json", exclude_none=True)
        meta[types.CLIENT_CAPABILITIES_META_KEY] = shown
        if this.log_level is not None:
            meta[types.LOG_LEVEL_META_KEY] = this.log_level


def round_for(client: Client) -> Round | None:
    """The round that a request of this task to that server is; None for a server of 2025."""
    return _current.get() if client.protocol_version in MODERN_PROTOCOL_VERSIONS else None
