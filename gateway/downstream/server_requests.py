"""What a tool server asks back while a call to it runs: a form for the user, or a piece of text.

Rules

 1. It goes to the host whose call is running, which the contextvar `host` names. Where a transport
    does not say for which call a server asks (2025, stdio), it goes to the one host that has calls
    running there; with several, nobody is asked.
 2. No host: a form is declined, a text refused.
 3. The deadlines of the call stand still while a person is asked, and the question ends with the call.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

import anyio
import mcp_types as types

from gateway.core import Clock, running, standing_still

Sampled = types.CreateMessageResult | types.CreateMessageResultWithTools | types.ErrorData


class Host(Protocol):
    """Who is at the other end of a call."""

    async def elicit(self, server: str, params: types.ElicitRequestParams) -> types.ElicitResult:
        """What the user makes of a form; within a bounded time."""
        ...

    async def sample(self, server: str, params: types.CreateMessageRequestParams) -> Sampled:
        """A text that a model wrote, or why there is none; within a bounded time."""
        ...


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

    def __init__(self, server: str) -> None:
        self._server = server
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
        if to is None or params.mode != "form":
            return types.ElicitResult(action="decline")
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
        """Rule 3; what is inside is left when none of the calls runs any longer."""
        clocks = {clock: None for call in calls for clock in call.clocks}
        with standing_still(tuple(clocks)), anyio.CancelScope() as scope:
            self._asked[scope] = tuple(calls)
            try:
                yield
            finally:
                del self._asked[scope]


def refused(why: str) -> types.ErrorData:
    """The protocol's error for a text that nobody writes."""
    return types.ErrorData(code=types.INVALID_REQUEST, message=f"Sampling not supported: {why}")
