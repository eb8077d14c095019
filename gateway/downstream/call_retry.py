"""One tool call, sent again after a reconnect only if that cannot do anything twice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import anyio
from mcp.shared.dispatcher import ProgressFnT

from gateway.core import ToolCall, ToolResult, ToolSpec
from gateway.downstream.connection import Attempt, Link
from gateway.downstream.mapping import failure
from gateway.downstream.tool_policy import Door

if TYPE_CHECKING:
    pass


RECONNECT_S: Final = 5.0  # how long one call waits for its server to come back


async def settled(link: Link, wait_s: float) -> None:
    """Wait until the running attempt to connect has ended, `wait_s` at most."""
    with anyio.move_on_after(max(0.0, wait_s)):
        await link.settled.wait()


async def call_safely(
    door: Door, spec: ToolSpec, call: ToolCall, progress: ProgressFnT | None
) -> ToolResult:
    """Call, and call again after a reconnect if that cannot do anything twice."""
    attempt = await _try(door, spec, call, progress, wake=door.link.state != "ready")
    harmless = spec.read_only or spec.idempotent
    if attempt.lost and (harmless or not attempt.may_have_run):
        attempt = await _try(door, spec, call, progress, wake=True)
    if attempt.lost and attempt.may_have_run and not harmless:
        text = (
            f"{attempt.result.text}; whether {spec.name} ran is unknown, so it was not sent again"
        )
        return replace(attempt.result, text=text, unknown=True)
    return attempt.result


async def _try(
    door: Door, spec: ToolSpec, call: ToolCall, progress: ProgressFnT | None, wake: bool
) -> Attempt:
    """One attempt; behind a reconnect, or a wait, the tool may be another one than before."""
    if wake:
        door.link.nudge()
        await settled(door.link, RECONNECT_S)
    if problem := door.refusal(spec):
        return Attempt(failure(spec, call, problem), may_have_run=False)
    return await door.link.call(spec, call, progress)
