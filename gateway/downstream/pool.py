"""All tool servers at once: starts them, knows their tools, makes calls, and heals what broke.

Nothing here waits without a bound. A server that is down costs its own tools and nothing else. A call
is sent a second time only if the first one surely did not run, or its tool says that this is harmless.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from time import perf_counter
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

import anyio
from anyio.abc import TaskGroup

from gateway.catalogue import unsendable
from gateway.downstream.link import Link, State
from gateway.downstream.translate import failure
from gateway.messages import ToolCall, ToolResult, ToolSpec

if TYPE_CHECKING:
    from gateway.config import ServerConfig

SPECS_WAIT_S: Final = 8.0
RECONNECT_S: Final = 5.0  # how long one call waits for its server to come back
CLOSE_S: Final = 6.0  # a child that ignores everything takes 4


@dataclass(frozen=True)
class ServerStatus:
    """How one tool server is.

    Attributes:
        state: "connecting" until the first attempt ended, then "ready" or "down".
        tools: How many tools it offers right now.
        error: Why it is not ready; secrets are masked.
        era: The protocol version of the last connection.
        skipped: Tools that were left out, "name: reason".
        pid: The process id of a stdio server.
    """

    name: str
    state: State
    tools: int = 0
    error: str | None = None
    era: str | None = None
    skipped: tuple[str, ...] = ()
    pid: int | None = None


class Pool:
    """The tool servers of one configuration, open from `async with` until its end.

    Entering starts every connection in the background and waits for none. `environ` is where the
    children's allow-listed environment is taken from.
    """

    def __init__(
        self, servers: Mapping[str, ServerConfig], *, environ: Mapping[str, str] | None = None
    ) -> None:
        known = dict(os.environ if environ is None else environ)
        self._links = {
            name: Link(name, config, known, self._changed)
            for name, config in servers.items()
            if config.enabled
        }
        self._callbacks: list[Callable[[], None]] = []
        self._group: TaskGroup | None = None

    def __repr__(self) -> str:
        return f"<Pool({', '.join(f'{link.name}: {link.state}' for link in self._links.values())})>"

    async def __aenter__(self) -> Self:
        self._group = await anyio.create_task_group().__aenter__()
        for link in self._links.values():
            self._group.start_soon(link.run)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._group is not None
        self._callbacks.clear()
        for link in self._links.values():
            link.stop()
        with anyio.move_on_after(CLOSE_S, shield=True):
            for link in self._links.values():
                await link.ended.wait()
        self._group.cancel_scope.cancel()
        await self._group.__aexit__(None, None, None)

    async def specs(self, wait_s: float = SPECS_WAIT_S) -> tuple[ToolSpec, ...]:
        """All tools of the servers that are up, in the order of the configuration.

        Wakes the servers that are down, and waits for those that are connecting: at most `wait_s`
        from the moment the attempt began, and not at all when the last one failed slowly.
        """
        now = anyio.current_time()
        async with anyio.create_task_group() as group:
            for link in self._links.values():
                link.nudge()
                if not link.slow:
                    group.start_soon(_settled, link, min(wait_s, link.began + wait_s - now))
        return self.known()

    def known(self) -> tuple[ToolSpec, ...]:
        """The tools of the servers that are up; wakes nobody and waits for nothing."""
        return tuple(spec for link in self._links.values() for spec in link.tools)

    async def call(
        self, spec: ToolSpec, call: ToolCall, timeout_s: float | None = None
    ) -> ToolResult:
        """Make one call; whatever fails is a result with `is_error` and says why.

        `timeout_s` (default: the server's `call_timeout_s`) bounds everything, a reconnect included.
        `unknown` is set when the connection broke and the call may or may not have run.
        """
        began = perf_counter()
        link = self._links.get(spec.server)
        if link is None:
            result = failure(spec, call, f"there is no tool server {spec.server!r}")
        elif problem := unsendable(call.arguments):
            result = failure(spec, call, problem)
        else:
            limit_s = link.config.call_timeout_s if timeout_s is None else timeout_s
            result = failure(spec, call, _too_late(spec, limit_s))
            with anyio.move_on_after(limit_s):
                result = await _call_safely(link, spec, call)
        return replace(result, seconds=perf_counter() - began)

    def status(self) -> tuple[ServerStatus, ...]:
        """How every server is, in the order of the configuration."""
        return tuple(
            ServerStatus(
                name=link.name,
                state=link.state,
                tools=len(link.tools),
                error=link.error,
                era=link.era,
                skipped=tuple(f"{tool}: {reason}" for tool, reason in link.skipped.items()),
                pid=link.report.pid if link.state == "ready" else None,
            )
            for link in self._links.values()
        )

    def missing(self) -> tuple[str, ...]:
        """One line for each server whose tools are missing, with the reason."""
        return tuple(f"{s.name}: {s.error or s.state}" for s in self.status() if s.state != "ready")

    def on_change(self, callback: Callable[[], None]) -> None:
        """Call `callback` whenever the tools of any server changed; it must not raise or block."""
        self._callbacks.append(callback)

    def _changed(self) -> None:
        for callback in self._callbacks:
            callback()


def _too_late(spec: ToolSpec, limit_s: float) -> str:
    text = f"the tool server {spec.server!r} did not answer within {limit_s:g} s; the call was cancelled"
    return text if spec.read_only or spec.idempotent else f"{text}, but {spec.name} may have run"


async def _settled(link: Link, wait_s: float) -> None:
    with anyio.move_on_after(max(0.0, wait_s)):
        await link.settled.wait()


async def _call_safely(link: Link, spec: ToolSpec, call: ToolCall) -> ToolResult:
    """Call, and call again after a reconnect if that cannot do anything twice."""
    if link.state != "ready":
        link.nudge()
        await _settled(link, RECONNECT_S)
    attempt = await link.call(spec, call)
    harmless = spec.read_only or spec.idempotent
    if attempt.lost and (harmless or not attempt.may_have_run):
        link.nudge()
        await _settled(link, RECONNECT_S)
        attempt = await link.call(spec, call)
    if attempt.lost and attempt.may_have_run and not harmless:
        text = (
            f"{attempt.result.text}; whether {spec.name} ran is unknown, so it was not sent again"
        )
        return replace(attempt.result, text=text, unknown=True)
    return attempt.result
