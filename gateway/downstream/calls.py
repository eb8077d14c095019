"""Calls and other requests over the connection of a link: made once, and what broke on the way is said.

Whether a call may be made again is told to the caller, who decides (`call_retry`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from mcp import MCPError
from pydantic import ValidationError

from gateway.core import Downstream, JsonObject, NotConnected, ToolCall, ToolResult, ToolSpec
from gateway.downstream.connection import Link
from gateway.downstream.failures import cause_of, hung_up, is_cut_off, is_unreadable, note_stale
from gateway.downstream.mapping import Read, failure, result_of
from gateway.downstream.requests import asked
from gateway.downstream.transport import Delivery, Progress, current


@dataclass(frozen=True)
class Attempt:
    """What came of one call; `lost` when the connection broke, `may_have_run` tells how safe a repeat is."""

    result: ToolResult
    lost: bool = False
    may_have_run: bool = True


class Lost(NotConnected):
    """There is no connection, or it broke; `may_have_run` tells how safe a repeat is."""

    def __init__(self, text: str, may_have_run: bool) -> None:
        super().__init__(text)
        self.may_have_run = may_have_run


async def call_once(
    link: Link,
    spec: ToolSpec,
    call: ToolCall,
    progress: Progress | None = None,
    meta: JsonObject | None = None,
    read: Read = result_of,
) -> Attempt:
    """Make one call; `read` makes a result of the answer, `meta` goes along with the call."""
    name = spec.tool or spec.name
    params = {"name": name, "arguments": dict(call.arguments)} | ({"_meta": meta} if meta else {})
    try:
        raw = await request(link, "tools/call", params, progress)
    except Lost as lost:
        return Attempt(failure(spec, call, str(lost)), True, lost.may_have_run)
    except MCPError as error:
        failed = failure(spec, call, f"{name} failed: {error.error.message}")
        return Attempt(replace(failed, raw=None if is_unreadable(error) else error))
    except Downstream as error:
        return Attempt(failure(spec, call, f"{name}: {error}"))
    return Attempt(read(spec, call, raw))


async def request(
    link: Link, method: str, params: Mapping[str, Any], progress: Progress | None = None
) -> JsonObject:
    """The result of one request. Raises NotConnected, Downstream or the server's MCPError, told to people."""
    client, wire = link.client, link.wire
    if client is None or wire is None:
        why = link.error or "still connecting"
        raise Lost(f"the tool server {link.name!r} is not connected: {why}", may_have_run=False)
    delivery = Delivery()
    token = current.set(delivery)
    try:
        with link.back.calling():
            return await asked(client, wire, method, params, progress)
    except (MCPError, ValidationError, RuntimeError) as error:
        note_stale(error, link.config, delivery)
        text = link.describe(error, delivery)
        is_over = not delivery.written or hung_up(error, delivery)
        if is_over:
            cause = cause_of(error, link.config, delivery)
            link.give_up(client, text, cause, drain=delivery.stale)
        if is_over or is_cut_off(error):
            broke = f"the connection to the tool server {link.name!r} broke: {text}"
            raise Lost(broke, delivery.may_have_run) from None
        if isinstance(error, MCPError):
            raise MCPError(error.code, text, error.error.data) from None
        raise Downstream(f"the tool server {link.name!r} failed: {text}") from None
    finally:
        current.reset(token)
