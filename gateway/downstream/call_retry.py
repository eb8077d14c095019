"""One tool call within its time, sent again after a reconnect only if that cannot do anything twice."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from gateway.core import Clock, JsonObject, ToolCall, ToolResult, ToolSpec
from gateway.downstream.calls import Attempt, Lost, request
from gateway.downstream.connection import Link
from gateway.downstream.mapping import failure
from gateway.downstream.tool_policy import Door
from gateway.downstream.transport import Progress
from gateway.downstream.waiting import settled

if TYPE_CHECKING:
    from gateway.config import ServerConfig
MAX_TRIES: Final = 3  # the second may only find that there is no connection any more
RECONNECT_S: Final = 5.0  # how long one call waits for its server to come back


def extending(clock: Clock, config: ServerConfig, progress: Progress | None) -> Progress:
    """What hears of progress: a tool that tells how far it is may go on, within `progress_timeout_s`."""

    def heard(done: float, total: float | None, said: str | None) -> None:
        clock.extend(config.call_timeout_s, config.progress_timeout_s)
        if progress is not None:
            progress(done, total, said)

    return heard


def too_busy(config: ServerConfig, server: str, limit_s: float) -> str:
    """Why a call was not sent at all."""
    return (
        f"the tool server {server!r} was busy with {config.max_concurrent} calls "
        f"for {limit_s:g} s; this one was not sent"
    )


def too_late(spec: ToolSpec, limit_s: float) -> str:
    """Why a call that was sent has no answer."""
    text = f"the tool server {spec.server!r} did not answer within {limit_s:g} s; the call was cancelled"
    return text if spec.read_only or spec.idempotent else f"{text}, but {spec.name} may have run"


async def call_safely(
    door: Door, spec: ToolSpec, call: ToolCall, make: Callable[[], Awaitable[Attempt]]
) -> ToolResult:
    """Make a call, and make it again after a reconnect if that cannot do anything twice."""
    attempt = await _try(door, spec, call, make, wake=door.link.state != "ready")
    harmless, tries = spec.read_only or spec.idempotent, 1
    while attempt.lost and tries < MAX_TRIES and (harmless or not attempt.may_have_run):
        attempt, tries = await _try(door, spec, call, make, wake=True), tries + 1
    if attempt.lost and attempt.may_have_run and not harmless:
        text = (
            f"{attempt.result.text}; whether {spec.name} ran is unknown, so it was not sent again"
        )
        return replace(attempt.result, text=text, unknown=True)
    return attempt.result


async def request_safely(
    link: Link, method: str, params: Mapping[str, Any], progress: Progress | None
) -> JsonObject:
    """Make a request that only reads, and make it again after a reconnect. Raises as `request` does."""
    for _ in range(MAX_TRIES - 1):
        try:
            return await request(link, method, params, progress)
        except Lost:
            link.nudge()
            await settled(link, RECONNECT_S)
    return await request(link, method, params, progress)


async def _try(
    door: Door, spec: ToolSpec, call: ToolCall, make: Callable[[], Awaitable[Attempt]], wake: bool
) -> Attempt:
    """One attempt; behind a reconnect, or a wait, the tool may be another one than before."""
    if wake:
        door.link.nudge()
        await settled(door.link, RECONNECT_S)
    if problem := door.refusal(spec):
        return Attempt(failure(spec, call, problem), may_have_run=False)
    return await make()
