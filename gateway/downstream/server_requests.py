"""What a tool server asks back: a form for the user, a page to open, a piece of text, the roots of the host.

Rules

 1. It goes to the host whose call is running, which the contextvar `host` names. Where a transport
    does not say for which call a server asks (2025, stdio), it goes to the one host that has calls
    running there; with several, nobody is asked.
 2. No host: a form is declined, a text refused.
 3. Roots are asked for outside calls too: then of the one host that is connected, and of nobody where
    several are. Who asks before anybody is there is answered when somebody comes, or soon with none.
 4. The deadlines of the call stand still while a person is asked, and the question ends with the call.
"""

from __future__ import annotations

from collections.abc import Awaitable, Iterator, Sequence
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Final, Protocol, runtime_checkable

import anyio
import mcp_types as types
from mcp import Client, MCPError
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from gateway.core import Clock, running, standing_still
from gateway.downstream.transport import Wire

ARRIVAL_S: Final = 3.0  # for the host to finish its handshake, when a server asks at once
TELL_S: Final = 5.0
MAX_PAGES: Final = 1000
Sampled = types.CreateMessageResult | types.CreateMessageResultWithTools | types.ErrorData


class Host(Protocol):
    """Who is at the other end of a call."""

    async def elicit(self, server: str, params: types.ElicitRequestParams) -> types.ElicitResult:
        """What the user makes of a form; within a bounded time."""
        ...

    async def sample(self, server: str, params: types.CreateMessageRequestParams) -> Sampled:
        """A text that a model wrote, or why there is none; within a bounded time."""
        ...

    async def roots(self) -> list[types.Root]:
        """Where the host lets servers work; within a bounded time."""
        ...

    async def completed(self, elicitation_id: str) -> None:
        """A page that the user was sent to has done its part."""
        ...


class Hosts:
    """The hosts that are connected, and what they want of all servers.

    Attributes:
        level: The least level that servers have to log at; None when nobody said.
    """

    def __init__(self) -> None:
        self._present: list[Host] = []
        self._changed = anyio.Event()
        self.roots_changed = 0  # how often
        self.level: types.LoggingLevel | None = None

    def come(self, host: Host) -> None:
        """One has finished its handshake."""
        self._present.append(host)
        self.tell_roots()

    def leave(self, host: Host) -> None:
        """It is gone."""
        self._present.remove(host)

    def tell_roots(self) -> None:
        """The roots of a host are others now."""
        self.roots_changed += 1
        self._ring()

    def want(self, level: types.LoggingLevel | None) -> None:
        """Servers have to log at this level from now on."""
        self.level = level
        self._ring()

    async def change(self) -> None:
        """Wait for the next change of any kind."""
        await self._changed.wait()

    async def sole(self, wait_s: float) -> Host | None:
        """The one host that is there, or comes soon."""
        with anyio.move_on_after(wait_s):
            while not self._present:
                await self.change()
        return self._present[0] if len(self._present) == 1 else None

    def _ring(self) -> None:
        self._changed.set()
        self._changed = anyio.Event()


@runtime_checkable
class Listening(Protocol):
    """A host that wants to know what its call logs."""

    async def log(self, params: types.LoggingMessageNotificationParams) -> None:
        """Take a message; within a bounded time."""
        ...


host: ContextVar[Host | None] = ContextVar("host", default=None)
"""The host whose call this task works on."""


@dataclass(frozen=True, eq=False)
class _Running:
    host: Host | None
    clocks: tuple[Clock, ...]


_call: ContextVar[_Running | None] = ContextVar("call", default=None)


class BackChannel:
    """The questions of one server; `elicit` and `sample` are the callbacks of an MCP client."""

    def __init__(self, server: str, hosts: Hosts | None = None) -> None:
        self._server, self._hosts = server, hosts or Hosts()
        self._wants_roots = False
        self._pages: dict[str, Host] = {}
        self._running: list[_Running] = []
        self._asked: dict[anyio.CancelScope, tuple[_Running, ...]] = {}

    @contextmanager
    def calling(self) -> Iterator[None]:
        """While a call of this task runs."""
        call = _Running(host.get(), running())
        self._running.append(call)
        token = _call.set(call)
        try:
            yield
        finally:
            _call.reset(token)
            self._running.remove(call)
            for scope, calls in self._asked.items():
                if not set(calls) & set(self._running):
                    scope.cancel()

    async def elicit(self, context: Any, params: types.ElicitRequestParams) -> types.ElicitResult:
        """The answer to a form; "cancel" when the call ended meanwhile."""
        calls = self._calls()
        to = calls[0].host if calls else None
        if to is None:
            return types.ElicitResult(action="decline")
        page = params.elicitation_id if isinstance(params, types.ElicitRequestURLParams) else None
        if page is not None and len(self._pages) < MAX_PAGES:
            self._pages[page] = to
        with self._asking(calls):
            return await to.elicit(self._server, params)
        return types.ElicitResult(action="cancel")

    async def sample(self, context: Any, params: types.CreateMessageRequestParams) -> Sampled:
        """A text for the server; an error when nobody can or may write one."""
        calls = self._calls()
        to = calls[0].host if calls else None
        if to is None:
            return refused("no host is known for this call")
        with self._asking(calls):
            return await to.sample(self._server, params)
        return refused("the call that asked has ended")

    async def roots(self, context: Any) -> types.ListRootsResult:
        """Rule 3: the roots of the host; none where nobody is known to be asked."""
        self._wants_roots = True
        calls = self._calls()
        to = calls[0].host if calls else await self._hosts.sole(ARRIVAL_S)
        if to is None:
            return types.ListRootsResult(roots=[])
        with self._asking(calls):
            return types.ListRootsResult(roots=await to.roots())
        return types.ListRootsResult(roots=[])

    async def completed(self, elicitation_id: str) -> None:
        """Tell the host that a page which its user was sent to has done its part."""
        to = self._pages.pop(elicitation_id, None) or await self._hosts.sole(0)
        if to is not None:
            await to.completed(elicitation_id)

    async def speak(self, client: Client, wire: Wire) -> None:
        """2025: tell a connected server of the level to log at, and of roots that changed, until cancelled."""
        if client.protocol_version in MODERN_PROTOCOL_VERSIONS:
            return
        level, roots = None, self._hosts.roots_changed
        can = client.server_capabilities
        while True:
            if self._hosts.level != level and can is not None and can.logging is not None:
                level = self._hosts.level
                await _told(wire.request("logging/setLevel", {"level": level}))
            if self._hosts.roots_changed != roots and self._wants_roots:
                roots = self._hosts.roots_changed
                await _told(wire.notify("notifications/roots/list_changed"))
            await self._hosts.change()

    async def log(self, params: types.LoggingMessageNotificationParams) -> None:
        """Tell the host of a call what it logs; what cannot be told to one host is dropped."""
        calls = self._calls()
        if calls and isinstance(to := calls[0].host, Listening):
            await to.log(params)

    def _calls(self) -> tuple[_Running, ...]:
        """Rule 1: the call that asks, or all that may; they have one host."""
        mine = _call.get()
        found = (mine,) if mine in self._running and mine else tuple(self._running)
        return found if len({id(call.host) for call in found}) == 1 else ()

    @contextmanager
    def _asking(self, calls: Sequence[_Running]) -> Iterator[None]:
        """Rule 4; what is inside is left when none of the calls runs any longer."""
        clocks = {clock: None for call in calls for clock in call.clocks}
        with standing_still(tuple(clocks)), anyio.CancelScope() as scope:
            self._asked[scope] = tuple(calls)
            try:
                yield
            finally:
                del self._asked[scope]


async def _told(telling: Awaitable[object]) -> None:
    """Tell a server something that it may refuse."""
    with suppress(MCPError), anyio.move_on_after(TELL_S):
        await telling


def refused(why: str) -> types.ErrorData:
    """The protocol's error for a text that nobody writes."""
    return types.ErrorData(code=types.INVALID_REQUEST, message=f"Sampling not supported: {why}")
