"""What passes between an MCP client and its transport, watched and mended; and requests beside the client's own.

Rules

 1. It is noted whether a request was handed over: that decides what may be sent again.
 2. The other side's end is told at once (an idle death is silent otherwise), and whoever waits learns of it.
 3. Answers are mended before anybody checks them (`repair`).
 4. `Wire.request` sends a request as it is and gives the answer as it came: no model of the message is made
    twice. Its ids are far from the client's.
 5. A probe (`server/discover`) that nobody answers is answered here after `PROBE_S`, so that the client goes
    on with the other handshake.
"""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Final

import anyio
import mcp_types as types
from mcp import MCPError
from mcp.shared.message import ClientMessageMetadata, SessionMessage

from gateway.core import JsonObject
from gateway.downstream.input_required import speak_for_host
from gateway.downstream.repair.answers import mend
from gateway.downstream.repair.lists import Skipped
from gateway.downstream.sdk_streams import End, Receiving

PROBE_S: Final = 1.2
CANCEL_S: Final = 5.0  # for the message that a request is not waited for any longer
SURE_S: Final = 0.5  # for an answer behind an error to nobody
FIRST_ID: Final = 1_000_001
_PROBE: Final = "server/discover"
_CANCELLED: Final = "notifications/cancelled"
_UNBOUNDED: Final = "subscriptions/listen"  # answered when it ends
_NOT_RUN: Final = frozenset({401, 403, 404, 405, 410, 413, 429, 503})
"""HTTP statuses that say that the request was turned away before it ran."""
Progress = Callable[[float, float | None, str | None], None]
"""Told how far a request is; must not wait."""


@dataclass
class Delivery:
    """How far one request came; the transport fills it in.

    Attributes:
        written: It was handed to the transport.
        refused: Nobody was there to take it.
        status: The HTTP status of its answer, 0 without one.
        stale: The server does not know the session that it was sent in.
        in_session: It was sent in a session.
        body: What a status of 400 and more came with, its beginning.
        answered: The server itself answered it with an error of the protocol, whatever the status.
        old_sse: The server turned out to speak the HTTP+SSE transport of 2024 instead.
    """

    written: bool = False
    refused: bool = False
    status: int = 0
    stale: bool = False
    in_session: bool = False
    body: str = ""
    answered: bool = False
    old_sse: bool = False

    @property
    def may_have_run(self) -> bool:
        """Whether the server may have acted on the request."""
        turned_away = self.refused or self.stale or self.status in _NOT_RUN
        return self.written and not turned_away


current: ContextVar[Delivery | None] = ContextVar("current", default=None)
"""The delivery that the requests of this task count for; reaches the HTTP request too."""


@dataclass(eq=False)
class _Asked:
    """A request that is not answered yet; `done` is there for those that are not the client's."""

    method: str
    params: Mapping[str, Any]
    done: anyio.Event | None = None
    progress: Progress | None = None
    outcome: JsonObject | types.ErrorData | None = None
    doubt: types.ErrorData | None = None

    def settle(self, outcome: JsonObject | types.ErrorData) -> None:
        """Wake whoever waits, with this."""
        self.outcome = outcome
        if self.done is not None:
            self.done.set()

    def suspect(self, error: types.ErrorData) -> None:
        """Wake whoever waits: the server has an error to nobody, which may be the answer to this."""
        self.doubt = error
        if self.done is not None:
            self.done.set()

    async def sure(self) -> None:
        """Wait a moment for a real answer, and take the error for it when none comes."""
        self.done = anyio.Event()
        with anyio.move_on_after(SURE_S):
            await self.done.wait()
        self.outcome = self.doubt if self.outcome is None else self.outcome


class Wire:
    """The two streams of a transport, for one `Client`; `hung_up` is called when the other side has left.

    With `gives_up`, rule 5 holds.

    Attributes:
        silent: Nobody answered the probe.
        shaken: The handshake is over; a wait for a message has no end of its own any more.
    """

    def __init__(
        self,
        transport: AbstractAsyncContextManager[Any],
        hung_up: Callable[[], None],
        skipped: Skipped,
        *,
        gives_up: bool = False,
    ) -> None:
        self._transport, self._hung_up, self._skipped = transport, hung_up, skipped
        self._gives_up = gives_up
        self._asked: dict[types.RequestId, _Asked] = {}
        self._ids = itertools.count(FIRST_ID)
        self._write: Any = None
        self._reading: anyio.CancelScope | None = None
        self._probe: types.RequestId | None = None
        self._calm = anyio.Event()
        self.silent = self.shaken = False

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[tuple[Any, Any]]:
        """A transport for `Client`."""
        async with self._transport as (read, write):
            self._write = write
            try:
                yield _Incoming(read, self), _Outgoing(write, self)
            finally:
                self.end()

    async def request(
        self,
        method: str,
        params: Mapping[str, Any],
        headers: dict[str, str] | None = None,
        progress: Progress | None = None,
    ) -> JsonObject:
        """The result of one request, mended. Raises the MCPError that the server answered.

        Cancelled, it tells the server.
        """
        id = next(self._ids)
        if progress is not None:
            params = {**params, "_meta": {**params.get("_meta", {}), "progressToken": id}}
        asked = _Asked(method, params, anyio.Event(), progress)
        request = types.JSONRPCRequest(jsonrpc="2.0", id=id, method=method, params=dict(params))
        metadata = ClientMessageMetadata(headers=headers) if headers else None
        self._asked[id] = asked
        assert asked.done is not None
        try:
            await self.send(SessionMessage(request, metadata))
            await asked.done.wait()
            if asked.outcome is None:
                await asked.sure()
        except (anyio.ClosedResourceError, anyio.BrokenResourceError):
            raise MCPError(types.CONNECTION_CLOSED, "Connection closed") from None
        except anyio.get_cancelled_exc_class():
            await self._cancel(id)
            raise
        finally:
            self._asked.pop(id, None)
            self._calm.set()
        if isinstance(asked.outcome, types.ErrorData):
            raise MCPError.from_error_data(asked.outcome)
        assert asked.outcome is not None
        return asked.outcome

    async def send(self, item: SessionMessage) -> None:
        """Rule 1."""
        message, delivery = item.message, current.get()
        if isinstance(message, types.JSONRPCRequest):
            self._note(message)
            speak_for_host(message.params)
            if delivery is not None:
                delivery.written = True  # before: a cancelled hand-over may have happened
        elif isinstance(message, types.JSONRPCNotification) and message.method == _CANCELLED:
            self._asked.pop((message.params or {}).get("requestId", ""), None)
        try:
            await self._write.send(item)
        except (anyio.ClosedResourceError, anyio.BrokenResourceError):
            if delivery is not None:
                delivery.written = False
            raise

    def took(self, item: SessionMessage | Exception) -> SessionMessage | Exception | None:
        """What comes in, mended; None when it was for a request beside the client's."""
        message = item.message if isinstance(item, SessionMessage) else None
        match message:
            case types.JSONRPCResponse():
                asked = self._settled(message.id)
                if asked is None:
                    return item
                message.result = mend(asked.method, message.result, asked.params, self._skipped)
                if asked.done is None:
                    return item
                asked.settle(message.result)
                return None
            case types.JSONRPCError():
                if message.id is None and (sole := self._sole()) is not None:
                    if self._asked[sole].done is not None:
                        self._asked[sole].suspect(message.error)
                        return None
                    message.id = sole
                asked = self._settled(message.id)
                if asked is None or asked.done is None:
                    return item
                asked.settle(message.error)
                return None
            case types.JSONRPCNotification(method="notifications/progress"):
                return None if self._told(message.params or {}) else item
        return item

    def reading(self) -> anyio.CancelScope:
        """The scope of a wait for the next message, which ends early under rule 5."""
        self._reading = anyio.CancelScope()
        return self._reading

    def unanswered(self) -> SessionMessage:
        """Rule 5: the answer to the probe."""
        id, self._probe, self.silent = self._probe, None, True
        self._asked.pop(id, None)  # type: ignore[arg-type]
        error = types.ErrorData(code=types.METHOD_NOT_FOUND, message="no answer to the probe")
        return SessionMessage(types.JSONRPCError(jsonrpc="2.0", id=id, error=error))

    def end(self, *, left: bool = False) -> None:
        """Rule 2: nobody answers any more, as the connection is closed, or because the other side has `left`."""
        closed = types.ErrorData(code=types.CONNECTION_CLOSED, message="Connection closed")
        for asked in list(self._asked.values()):
            asked.settle(closed)
        self._asked.clear()
        if left:
            self._hung_up()

    def _note(self, request: types.JSONRPCRequest) -> None:
        if request.id not in self._asked:
            self._asked[request.id] = _Asked(request.method, request.params or {})
        if request.method == _PROBE and self._gives_up:
            self._probe = request.id
            if self._reading is not None:
                self._reading.deadline = anyio.current_time() + PROBE_S

    def _settled(self, id: types.RequestId | None) -> _Asked | None:
        """The request that this answers; it is open no longer."""
        key = int(id) if isinstance(id, str) and id.isdecimal() and id not in self._asked else id
        if key == self._probe:
            self._probe = None
            if self._reading is not None:
                self._reading.deadline = float("inf")
        return self._asked.pop(key, None) if key is not None else None

    def _sole(self) -> types.RequestId | None:
        """The only request that an error without an id can be about."""
        open_ids = [id for id, asked in self._asked.items() if asked.method != _UNBOUNDED]
        return open_ids[0] if len(open_ids) == 1 else None

    def _told(self, params: Mapping[str, Any]) -> bool:
        token, done = params.get("progressToken"), params.get("progress")
        asked = self._asked.get(token) if isinstance(token, int | str) else None
        if asked is None or asked.done is None:
            return False
        if asked.progress is not None and isinstance(done, int | float):
            total, message = params.get("total"), params.get("message")
            known = isinstance(total, int | float) and not isinstance(total, bool)
            said = message if isinstance(message, str) else None
            asked.progress(done, total if known else None, said)
        return True

    async def settled(self, wait_s: float) -> None:
        """Wait until every request beside the client's has its answer, `wait_s` at most."""
        with anyio.move_on_after(wait_s):
            while any(asked.done is not None for asked in self._asked.values()):
                self._calm = anyio.Event()
                await self._calm.wait()

    async def notify(self, method: str, params: dict[str, Any] | None = None) -> None:
        """Tell the server something; nothing when it has left."""
        more = {} if params is None else {"params": params}
        note = types.JSONRPCNotification(jsonrpc="2.0", method=method, **more)
        with suppress(anyio.ClosedResourceError, anyio.BrokenResourceError):
            await self._write.send(SessionMessage(note))

    async def _cancel(self, id: types.RequestId) -> None:
        params = {"requestId": id, "reason": "nobody waits for it any longer"}
        with anyio.move_on_after(CANCEL_S, shield=True):
            await self.notify(_CANCELLED, params)


class _Outgoing(End):
    def __init__(self, stream: Any, wire: Wire) -> None:
        self._stream, self._wire = stream, wire

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def send(self, item: SessionMessage, /) -> None:
        await self._wire.send(item)


class _Incoming(Receiving):
    def __init__(self, stream: Any, wire: Wire) -> None:
        self._stream, self._wire = stream, wire

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def receive(self) -> SessionMessage | Exception:
        while True:
            item = self._wire.took(await self._next())
            if item is not None:
                return item

    async def _next(self) -> SessionMessage | Exception:
        try:
            if self._wire.shaken:
                return await self._stream.receive()  # type: ignore[no-any-return]
            with self._wire.reading() as scope:
                return await self._stream.receive()  # type: ignore[no-any-return]
        except (anyio.EndOfStream, anyio.ClosedResourceError):
            self._wire.end(left=True)
            raise
        assert scope.cancelled_caught
        return self._wire.unanswered()
