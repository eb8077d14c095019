"""Which tools of a server may be used: its lists of globs first, then its pins.

Everything that reaches a question or a call comes through here, so a tool that is denied or held
cannot be shown, and cannot be called either by somebody who still knows its name.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

import anyio

from gateway.catalogue import Held, Pins, approval, visible
from gateway.core import ToolSpec

if TYPE_CHECKING:
    from gateway.config import PinPolicy, ServerConfig, ToolsConfig
    from gateway.downstream.connection import Link


@dataclass(frozen=True)
class Admission:
    """The tools of one server, sorted.

    Attributes:
        offered: What may be shown and called.
        held: Quarantined by the pins, each with the reason.
        denied: Left out by `tools.allow` and `tools.deny`.
        idle: Patterns, as written in the configuration, that match no tool; empty without any tool.
    """

    offered: tuple[ToolSpec, ...] = ()
    held: tuple[Held, ...] = ()
    denied: tuple[ToolSpec, ...] = ()
    idle: tuple[str, ...] = ()

    def quarantined(self) -> tuple[str, ...]:
        """One line for each held tool: its name, the reason and the command that approves it."""
        return tuple(_line(held) for held in self.held)


def _line(held: Held) -> str:
    name = held.spec.tool or held.spec.name
    command = "" if held.why == "unreadable" else f"; `{approval(held.spec.server, name)}`"
    return f"{visible(name)}: {held.reason}{command}"


class Door:
    """What one server offers at the moment, and how many calls it takes at a time."""

    def __init__(self, link: Link, pins: Pins, policy: PinPolicy) -> None:
        self.link, self._pins, self._policy = link, pins, policy
        self.seats = anyio.CapacityLimiter(link.config.max_concurrent)
        self._seen: object = None
        self._admission = Admission()

    @asynccontextmanager
    async def seat(self) -> AsyncIterator[None]:
        """Wait until one more call may run, and be that call."""
        try:
            self.seats.acquire_nowait()  # the other way always takes a turn of the event loop
        except anyio.WouldBlock:
            await self.seats.acquire()
        try:
            yield
        finally:
            self.seats.release()

    def configure(self, config: ServerConfig, policy: PinPolicy) -> None:
        """Take over what can change without a new connection."""
        self.link.config, self._policy = config, policy
        self.seats.total_tokens = config.max_concurrent

    @property
    def policy(self) -> PinPolicy:
        """What holds for this server."""
        return self.link.config.pinning or self._policy

    def admitted(self) -> Admission:
        """The tools of now, sorted; a tool seen for the first time is pinned here."""
        config = self.link.config
        seen = (self.link.tools, config.tools, config.trust, self.policy, self._pins.version)
        if seen != self._seen:
            self._admission = self._sort(self.link.tools)
            self._seen = (*seen[:-1], self._pins.version)
        return self._admission

    def refusal(self, spec: ToolSpec) -> str:
        """Why this tool must not be called now; empty when it may be."""
        name = spec.tool or spec.name
        if not _allowed(name, self.link.config.tools):
            return f"the tool {name!r} of {self.link.name!r} is not allowed by servers.{self.link.name}.tools"
        if self.policy == "trust" or self.link.state != "ready":
            return ""
        admission = self.admitted()
        for held in admission.held:
            if (held.spec.tool or held.spec.name) == name:
                return f"the tool {name!r} of {self.link.name!r} is quarantined: {held.reason}"
        if any((offered.tool or offered.name) == name for offered in admission.offered):
            return ""
        return f"the tool server {self.link.name!r} does not offer {name!r} any more"

    def _sort(self, tools: tuple[ToolSpec, ...]) -> Admission:
        lists = self.link.config.tools
        allowed = [tool for tool in tools if _allowed(tool.tool or tool.name, lists)]
        denied = tuple(tool for tool in tools if not _allowed(tool.tool or tool.name, lists))
        idle = tuple(_idle(self.link.config, tools))
        if self.policy == "trust":
            return Admission(tuple(allowed), (), denied, idle)
        learn = self.policy == "pin"
        offered, held = self._pins.sort_out(self.link.name, allowed, learn=learn)
        return Admission(offered, held, denied, idle)


def _allowed(name: str, lists: ToolsConfig) -> bool:
    return _matches(name, lists.allow) and not _matches(name, lists.deny)


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def _idle(config: ServerConfig, tools: Iterable[ToolSpec]) -> Iterable[str]:
    names = [tool.tool or tool.name for tool in tools]
    lists = {"tools.allow": config.tools.allow, "tools.deny": config.tools.deny}
    for key, patterns in (lists | {"trust": config.trust}).items():
        for pattern in patterns:
            if names and not any(fnmatchcase(name, pattern) for name in names):
                yield f"{key} {pattern!r}"
