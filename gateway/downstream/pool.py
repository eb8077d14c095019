"""All tool servers at once: starts them, knows their tools, makes calls, and heals what broke.

Nothing here waits without a bound. A server that is down costs its own tools and nothing else. A call
is sent a second time only if the first one surely did not run, or its tool says that this is harmless.
What is offered is what a server's `Door` admits. A new configuration touches only what it changes.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import perf_counter
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

import anyio
from anyio.abc import TaskGroup

from gateway.catalogue import Pins, default_file, unsendable
from gateway.core import CallTimeout, NotConnected, ToolCall, ToolResult, ToolSpec, deadline
from gateway.downstream.call_retry import (
    call_safely,
    extending,
    request_safely,
    too_busy,
    too_late,
)
from gateway.downstream.calls import call_once
from gateway.downstream.connection import Link
from gateway.downstream.environment import PARENT, lineage
from gateway.downstream.listings import Extras
from gateway.downstream.mapping import Read, failure, result_of
from gateway.downstream.reconfiguration import same_connection
from gateway.downstream.server_requests import Hosts
from gateway.downstream.status import ServerStatus, absence, status_of, unusable
from gateway.downstream.tool_policy import Admission, Door
from gateway.downstream.transport import Progress
from gateway.downstream.waiting import patience, settled

if TYPE_CHECKING:
    from gateway.config import Config, PinPolicy, ServerConfig

SPECS_WAIT_S: Final = 8.0
CLOSE_S: Final = 6.0  # a child that ignores everything takes 4


class Pool:
    """The tool servers of one configuration, open from `async with` until its end.

    Entering starts every connection in the background and waits for none. `environ` is where the
    children's allow-listed environment is taken from; `policy` holds for servers that name none, and
    `pins` (default: the user's file) remembers for the policies that need it. With `whole`, what hosts
    are shown of a server (presentations, resources, prompts) is read too.

    Attributes:
        pins: What is pinned of every server's tools.
        hosts: Who is connected, for servers that ask outside a call.
        faults: Of each server whose entry cannot be used, why.
    """

    def __init__(
        self,
        servers: Mapping[str, ServerConfig],
        *,
        environ: Mapping[str, str] | None = None,
        pins: Pins | None = None,
        policy: PinPolicy = "trust",
        whole: bool = False,
    ) -> None:
        self._environ = dict(os.environ if environ is None else environ)
        self._environ[PARENT] = lineage(servers, self._environ)
        self.pins = pins or Pins(default_file(self._environ, Path.home()))
        self._callbacks: list[Callable[[], None]] = []
        self._updates: list[Callable[[str], None]] = []
        self._watched: dict[str, list[str]] = {}
        self._group: TaskGroup | None = None
        self._leaving: set[Link] = set()
        self._doors: dict[str, Door] = {}
        self._policy, self._whole = policy, whole
        self.hosts = Hosts()
        self.faults: Mapping[str, str] = {}
        for name, config in servers.items():
            if config.enabled:
                self._doors[name] = self._new_door(name, config)

    @classmethod
    def of(cls, config: Config, *, environ: Mapping[str, str] | None = None) -> Self:
        """The pool of a whole configuration. Raises ConfigError when its file of pins is broken."""
        known = os.environ if environ is None else environ
        pins = Pins(
            Path(config.pinning.file) if config.pinning.file else default_file(known, Path.home())
        )
        if any((s.pinning or config.pinning.policy) != "trust" for s in config.servers.values()):
            pins.load()
        policy, whole = config.pinning.policy, config.surface.passthrough
        pool = cls(config.servers, environ=known, pins=pins, policy=policy, whole=whole)
        pool.faults = config.faults
        return pool

    def _new_door(self, name: str, config: ServerConfig) -> Door:
        link = Link(name, config, self._environ, self._changed, self._whole, self.hosts)
        link.watches.tell = self._updated
        for uri, servers in self._watched.items():
            for _ in range(servers.count(name)):
                link.watches.add(uri)
        return Door(link, self.pins, self._policy)

    @property
    def _links(self) -> Mapping[str, Link]:
        return {name: door.link for name, door in self._doors.items()}

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
        open_links = [*self._links.values(), *self._leaving]
        for link in open_links:
            link.stop()
        with anyio.move_on_after(CLOSE_S, shield=True):
            for link in open_links:
                await link.ended.wait()
        self._group.cancel_scope.cancel()
        await self._group.__aexit__(None, None, None)

    async def specs(
        self,
        wait_s: float = SPECS_WAIT_S,
        first_s: float = 0.0,
        servers: Collection[str] | None = None,
    ) -> tuple[ToolSpec, ...]:
        """All tools of the servers that are up, in the order of the configuration.

        Wakes the servers that are down, and waits for those that are connecting (only for those of
        `servers`, if given): at most `wait_s` from the moment the attempt began, and not at all when the
        last one failed slowly. The first start of a server that may have to be downloaded is waited for
        as long as its own `connect_timeout_s`, but no longer than `first_s` when that is more.
        """
        now, tried = anyio.current_time(), set[Link]()
        while down := {link for link in self._links.values() if link.state != "ready"} - tried:
            tried |= down  # one may go down while others are waited for: look again, never twice
            async with anyio.create_task_group() as group:
                for link in down:
                    link.nudge()
                    if not link.slow and (servers is None or link.name in servers):
                        until = min(now, link.began) + patience(link, wait_s, first_s)
                        group.start_soon(settled, link, until - anyio.current_time())
        return self.known()

    def known(self) -> tuple[ToolSpec, ...]:
        """The tools of the servers that are up; wakes nobody and waits for nothing."""
        return tuple(spec for door in self._doors.values() for spec in door.admitted().offered)

    def admissions(self) -> Mapping[str, Admission]:
        """The tools of each server, sorted into offered, quarantined and denied."""
        return {name: door.admitted() for name, door in self._doors.items()}

    async def wake(self, server: str, wait_s: float, extras: bool = False) -> None:
        """Try one server that is down, and wait for it as `specs` does; nothing if it is up or unknown.

        With `extras`, wait for what it offers beside tools too.
        """
        door = self._doors.get(server)
        if door is None:
            return
        link, until = door.link, anyio.current_time() + wait_s
        if link.state != "ready":
            link.nudge()
            until = min(link.began, anyio.current_time()) + wait_s
            if not link.slow:
                await settled(link, until - anyio.current_time())
        if extras and link.state == "ready":
            with anyio.move_on_after(max(0.0, until - anyio.current_time())):
                await link.looked.wait()

    async def started(self, wait_s: float, extras: bool = False) -> None:
        """Wait for the first attempts to connect, `wait_s` at most; nothing for those that are over."""
        if wait_s <= 0:
            return
        with anyio.move_on_after(wait_s):
            for link in list(self._links.values()):
                if link.is_new:
                    await link.settled.wait()
                if extras and link.state == "ready":
                    await link.looked.wait()

    def extras(self, last: bool = False) -> Mapping[str, Extras]:
        """What the servers that are up offer beside tools; wakes nobody and waits for nothing.

        With `last`, what each offered when it was last up.
        """
        links = self._links.items()
        return {name: link.last_extras if last else link.extras for name, link in links}

    async def request(
        self,
        server: str,
        method: str,
        params: Mapping[str, Any] | None = None,
        progress: Progress | None = None,
    ) -> Mapping[str, Any]:
        """The result of one request that is no call, as the server wrote it, within `call_timeout_s`.

        Raises NotConnected, CallTimeout, Downstream, or the MCPError that the server answered.
        """
        door = self._doors.get(server)
        if door is None:
            raise NotConnected(f"there is no tool server {server!r}")
        limit_s = door.link.config.call_timeout_s
        with deadline(limit_s) as clock:
            async with door.seat():
                heard = extending(clock, door.link.config, progress)
                return await request_safely(door.link, method, params or {}, heard)
        raise CallTimeout(f"the tool server {server!r} did not answer within {limit_s:g} s")

    async def call(
        self,
        spec: ToolSpec,
        call: ToolCall,
        timeout_s: float | None = None,
        progress: Progress | None = None,
        meta: Mapping[str, Any] | None = None,
        read: Read = result_of,
    ) -> ToolResult:
        """Make one call; whatever fails is a result with `is_error` and says why.

        `timeout_s` (default: the server's `call_timeout_s`, and as long again whenever the tool tells how
        far it is) bounds everything, waiting for a seat and a reconnect included. `unknown` is set when
        the connection broke and the call may or may not have run. `progress` is told what the tool says
        meanwhile, `meta` goes along with the call, and `read` makes the result of the tool's answer.
        """
        began = perf_counter()
        door = self._doors.get(spec.server)
        if door is None:
            result = failure(spec, call, f"there is no tool server {spec.server!r}")
        elif problem := unsendable(call.arguments) or door.refusal(spec):
            result = failure(spec, call, problem)
        else:
            limit_s = door.link.config.call_timeout_s if timeout_s is None else timeout_s
            result = failure(spec, call, too_busy(door.link.config, door.link.name, limit_s))
            with deadline(limit_s) as clock:
                async with door.seat():
                    result = failure(spec, call, too_late(spec, limit_s))
                    heard = progress
                    if timeout_s is None:
                        heard = extending(clock, door.link.config, progress)
                    make = partial(call_once, door.link, spec, call, heard, meta, read)
                    result = await call_safely(door, spec, call, make)
        return replace(result, seconds=perf_counter() - began)

    def reload(
        self, servers: Mapping[str, ServerConfig], policy: PinPolicy | None = None
    ) -> tuple[str, ...]:
        """Take over a new configuration; the names of the servers that it starts, stops or restarts.

        A server whose entry is the same, or differs only in what `ADJUSTABLE` names, keeps its
        process and its session. Waits for nothing; a replaced server starts when the old one ended,
        and calls that the old one was working on end with it. `policy` None keeps the present one.
        """
        wanted = {name: config for name, config in servers.items() if config.enabled}
        old, self._doors, self._policy = self._doors, {}, policy or self._policy
        touched = [name for name in old if name not in wanted]
        for name, config in wanted.items():
            door = old.get(name)
            if door is not None and same_connection(door.link.config, config):
                door.configure(config, self._policy)
            else:
                door, touched = self._new_door(name, config), [*touched, name]
            self._doors[name] = door
        for name in touched:
            self._exchange(old.get(name), self._doors.get(name))
        self._changed()
        return tuple(touched)

    def recheck(self) -> bool:
        """Look whether somebody approved tools meanwhile; whether the pins were read again."""
        changed = self.pins.refresh()
        if changed:
            self._changed()
        return changed

    def _exchange(self, before: Door | None, after: Door | None) -> None:
        assert self._group is not None, "only an open pool can be reloaded"
        if before is not None:
            self._leaving.add(before.link)
            before.link.stop()
        self._group.start_soon(self._follow_up, before, after)

    async def _follow_up(self, before: Door | None, after: Door | None) -> None:
        """Two processes of one server never run at once: it may own a port or a file."""
        if before is not None:
            with anyio.move_on_after(CLOSE_S):
                await before.link.ended.wait()
            self._leaving.discard(before.link)
        if after is not None:
            await after.link.run()

    def status(self) -> tuple[ServerStatus, ...]:
        """How every server is, in the order of the configuration; those that cannot be used come last."""
        return (*map(status_of, self._doors.values()), *unusable(self.faults))

    def era(self, server: str) -> str | None:
        """The protocol version of a server that is, or was last, connected."""
        door = self._doors.get(server)
        return None if door is None else door.link.era

    def missing(self) -> tuple[str, ...]:
        """One line for each server whose tools are missing or quarantined, with the reason."""
        return tuple(filter(None, map(absence, self.status())))

    def on_change(self, callback: Callable[[], None]) -> None:
        """Call `callback` whenever the tools of any server changed; it must not raise or block."""
        self._callbacks.append(callback)

    def on_update(self, callback: Callable[[str], None]) -> None:
        """Call `callback` with the URI of each watched resource that changed; the same holds for it."""
        self._updates.append(callback)

    def watch(self, server: str, uri: str) -> None:
        """Hear of changes of a server's resource, as often as it was watched and not unwatched."""
        self._watched.setdefault(uri, []).append(server)
        if (door := self._doors.get(server)) is not None:
            door.link.watches.add(uri)

    def unwatch(self, uri: str) -> None:
        """Hear of it one time less."""
        server = self._watched[uri].pop()
        if (door := self._doors.get(server)) is not None:
            door.link.watches.remove(uri)

    def _updated(self, uri: str) -> None:
        for callback in self._updates:
            callback(uri)

    def _changed(self) -> None:
        for callback in self._callbacks:
            callback()
