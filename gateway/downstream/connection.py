"""One tool server: the one task that opens and closes its client, and everything that may go wrong.

Rules

 1. One owner task enters and leaves the client; calls come from any task.
 2. An attempt to connect has a deadline; once it listed its tools the connection has none.
 3. How to shake hands with a server that does not bear the probe is the business of `handshake`.
 4. A lost connection is tried again after a pause that doubles; it starts small again after the
    server stayed up for a while. `nudge()` ends the pause.
 5. No tools are offered while the connection is down; the list is read again at every connect and
    whenever the server says that it changed.
 6. What a server offers beside its tools is read when the tools are known, and only for hosts that
    are shown it; nothing waits for it.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Any, Final, Literal

import anyio
import mcp_types as types
from mcp import Client
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from gateway import __version__
from gateway.core import ToolSpec
from gateway.downstream.environment import launch_of, mask, secrets_of
from gateway.downstream.failures import (
    Cause,
    cause_of,
    describe,
    leaf,
)
from gateway.downstream.handshake import shaken
from gateway.downstream.listings import ELSEWHERE, Extras, list_tools, read_extras
from gateway.downstream.oauth import sign_in
from gateway.downstream.server_requests import BackChannel, Hosts
from gateway.downstream.stdio_server import ChildReport, child
from gateway.downstream.streamable_http import streamable
from gateway.downstream.subscriptions import Watches, changes
from gateway.downstream.transport import Delivery, Wire, current

if TYPE_CHECKING:
    from gateway.config import ServerConfig

log = logging.getLogger(__name__)
State = Literal["connecting", "ready", "down"]

FIRST_PAUSE_S: Final = 0.25
MAX_PAUSE_S: Final = 30.0
HEALTHY_S: Final = 5.0  # up for that long = the pause starts small again
LIST_PAUSE_S: Final = 1.0  # between two lists: a server may say that they changed at every one
DRAIN_S: Final = 2.0
SLOW_S: Final = 1.0  # a failed attempt that took longer is not waited for again
_IDENTITY = types.Implementation(name="agent-gateway", version=__version__)


class Link:
    """The connection to one server; `run()` is its owner task.

    Attributes:
        tools, extras: What the server offers; empty while it is down.
        last_extras: What it offered when it was last up.
        skipped: Tools that were left out, each with the reason.
        error, cause: Why it is not ready, or last was not, and the class of that.
        began, settled: When the running attempt to connect began; set when it ended.
        slow: The last attempt failed, and took its time; nobody should wait for the next one.
        looked: Set when `extras` were read since it is up.
        is_new: The first attempt to connect is not over.
        ended: Set when `run()` is over.
        client, wire, back: The connection of now, while there is one: the SDK's client, what is sent beside
            it, and what the server asks back.
    """

    def __init__(
        self,
        name: str,
        config: ServerConfig,
        environ: Mapping[str, str],
        changed: Callable[[], None],
        whole: bool = False,
        hosts: Hosts | None = None,
    ) -> None:
        self.name, self.config = name, config
        self.state: State = "connecting"
        self.tools: tuple[ToolSpec, ...] = ()
        self.extras = self.last_extras = Extras()
        self.skipped: dict[str, str] = {}
        self.error: str | None = None
        self.cause: Cause = ""
        self.era: str | None = None
        self.report = ChildReport(name)
        self.slow = False
        self.ended = anyio.Event()
        self.looked = anyio.Event()
        self.is_new = True
        self.settled = anyio.Event()
        self.began = math.inf
        self._environ, self._changed, self._whole = environ, changed, whole
        self._secrets = secrets_of(config)
        self.back = BackChannel(name, hosts)
        self.watches = Watches()
        self._sign_in = sign_in(name, config, environ, self._wait_for_user)
        self.client: Client | None = None
        self.wire: Wire | None = None
        self._known_mode = ""  # what a server needs that does not bear the probe
        self._wake = anyio.Event()
        self._bell = anyio.Event()
        self._more = anyio.Event()
        self._connecting = anyio.CancelScope()
        self._stopping = self._lost = self._stale = self._drains = False

    def stop(self) -> None:
        """Close the connection and end `run()`."""
        self._stopping = True
        self._wake.set()
        self._bell.set()
        if self.client is None:  # still connecting: nobody listens for the bell
            self._connecting.cancel()

    def nudge(self) -> None:
        """Try to connect now instead of after the pause; nothing if it is up or already trying."""
        if self.client is None and self.settled.is_set() and not self._stopping:
            self._begin()
            self._wake.set()

    def give_up(self, client: Client, text: str, cause: Cause, drain: bool = False) -> None:
        """Take a broken connection out of use; the owner task closes it.

        With `drain`, when those who wait for an answer on it have got theirs.
        """
        if self.client is client:
            self._drains = drain
            self._down(text, cause)
            self._ring(lost=True)

    async def run(self) -> None:
        """Connect, serve, and connect again until stopped; the owner task."""
        pause = FIRST_PAUSE_S
        try:
            while not self._stopping:
                up_s = await self._attempt()
                pause = FIRST_PAUSE_S if up_s > HEALTHY_S else pause
                with anyio.move_on_after(pause) as waiting:
                    await self._wake.wait()
                if waiting.cancelled_caught:  # nobody asked for it meanwhile
                    pause = min(pause * 2, MAX_PAUSE_S)
        finally:
            self._down("closed", "")
            self._settle()
            self.ended.set()

    def _begin(self) -> None:
        self.settled, self.began = anyio.Event(), anyio.current_time()

    async def _attempt(self) -> float:
        """Connect and serve until the connection ends; the seconds that it was up."""
        if self.settled.is_set():
            self._begin()
        elif self.began == math.inf:  # somebody may wait for the first attempt already
            self.began = anyio.current_time()
        self._wake, self._bell = anyio.Event(), anyio.Event()
        self._lost = self._stale = self._drains = False
        up = math.inf
        delivery = Delivery()
        current.set(delivery)  # for this task's own requests: the handshake and the lists
        deadline = self.began + self.config.connect_timeout_s
        with anyio.CancelScope(deadline=deadline) as self._connecting:
            try:
                async with shaken(self.config, self._known_mode, self._new_client) as (
                    client,
                    mode,
                ):
                    self._known_mode = self._mode_of(client) or mode
                    tools = await self._list(client)
                    self._connecting.deadline, up = math.inf, anyio.current_time()
                    self._up(client, tools)
                    await self._serve(client)
                    self._down("it hung up", "exited" if self.config.command else "unreachable")
                if self.report.pid is not None:
                    self._down(self.report.epitaph(), "exited")  # only now the exit code is known
            except Exception as error:  # whatever a stranger's server makes the SDK raise
                cause = cause_of(leaf(error), self.config, delivery)
                self._down(self.describe(leaf(error), delivery), cause)
        if self._connecting.cancelled_caught:
            self._down(f"did not answer within {self.config.connect_timeout_s:g} s", "silent")
        if up == math.inf:
            self.slow = anyio.current_time() - self.began > SLOW_S
            self._settle()
        return max(0.0, anyio.current_time() - up)

    def _new_client(self, mode: str) -> Client:
        gives_up = mode == "auto" and self._sign_in is None  # to sign in takes what it takes
        self.wire = Wire(
            self._transport(), lambda: self._ring(lost=True), self._skip, gives_up=gives_up
        )
        return Client(
            self.wire.opened(),
            mode=mode,
            cache=None,
            client_info=_IDENTITY,
            message_handler=self._on_message,
            elicitation_callback=self.back.elicit,
            sampling_callback=self.back.sample,
            list_roots_callback=self.back.roots,
            logging_callback=self.back.log,
        )

    def _mode_of(self, client: Client) -> str:
        """The handshake is over: what to remember of it for the next one."""
        assert self.wire is not None
        self.wire.shaken = True
        is_old = client.protocol_version not in MODERN_PROTOCOL_VERSIONS
        return "legacy" if self.wire.silent and is_old else ""

    def _transport(self) -> AbstractAsyncContextManager[Any]:
        self.report = ChildReport(self.name, lambda text: mask(text, self._secrets))
        if self.config.url is not None:
            headers = {k: v.get_secret_value() for k, v in self.config.headers.items()}
            auth = self._sign_in.auth if self._sign_in is not None else None
            return streamable(self.config.url, headers, lambda: self._ring(stale=True), auth)
        return child(launch_of(self.name, self.config, self._environ), self.report)

    def _wait_for_user(self, begins: bool) -> None:
        """The deadline to connect stands still while the user signs in, which has its own."""
        if self.client is None:
            again = anyio.current_time() + self.config.connect_timeout_s
            self._connecting.deadline = math.inf if begins else again

    async def _serve(self, client: Client) -> None:
        """Until the connection is lost or closed: read the list again whenever it changed."""
        async with anyio.create_task_group() as group:
            group.start_soon(self._listen, client)
            if self.wire is not None:
                group.start_soon(self.back.speak, client, self.wire)
            if self._whole:
                group.start_soon(self._look_around, client)
                group.start_soon(self.watches.run, client)
            while await self._rung(LIST_PAUSE_S):
                self._stale = False
                with anyio.fail_after(self.config.connect_timeout_s):
                    self._offer(await self._list(client))
            if self._drains and self.wire is not None:
                await self.wire.settled(DRAIN_S)
            group.cancel_scope.cancel()

    async def _rung(self, pause_s: float) -> bool:
        """Wait until the list is out of date, and for a pause in any case; False when it is over."""
        until = anyio.current_time() + pause_s
        while not (self._stopping or self._lost):
            now = anyio.current_time()
            if self._stale and now >= until:
                return True
            with anyio.move_on_after(until - now if self._stale else math.inf):
                await self._bell.wait()
            self._bell = anyio.Event()
        return False

    async def _listen(self, client: Client) -> None:
        async for tools in changes(client, self._whole):
            self._heard(tools=tools)

    async def _on_message(self, message: object) -> None:
        if isinstance(message, types.ToolListChangedNotification):
            self._heard(tools=True)
        elif isinstance(message, types.ResourceUpdatedNotification):
            self.watches.tell(str(message.params.uri))
        elif isinstance(message, types.ElicitCompleteNotification):
            await self.back.completed(message.params.elicitation_id)
        elif isinstance(message, ELSEWHERE):
            self._heard(tools=False)

    def _heard(self, *, tools: bool) -> None:
        if tools:
            self._ring(stale=True)
        else:
            self._more.set()

    async def _look_around(self, client: Client) -> None:
        """Rule 7: read what there is beside the tools, now and whenever it changed."""
        while True:
            self._more = anyio.Event()
            with anyio.move_on_after(self.config.connect_timeout_s):
                extras = await read_extras(client)
                if self.client is client:
                    self.last_extras = extras
                    self._offer(self.tools, extras)
            self.looked.set()
            await anyio.sleep(LIST_PAUSE_S)
            await self._more.wait()

    async def _list(self, client: Client) -> tuple[ToolSpec, ...]:
        self.skipped.clear()
        return await list_tools(client, self.name, self._whole, self._skip)

    def _offer(self, tools: tuple[ToolSpec, ...], extras: Extras | None = None) -> None:
        extras = self.extras if extras is None else extras
        if (tools, extras) != (self.tools, self.extras):
            self.tools, self.extras = tools, extras
            self._changed()

    def _up(self, client: Client, tools: tuple[ToolSpec, ...]) -> None:
        self.client, self.state, self.error, self.cause = client, "ready", None, ""
        self.era, self.slow, self.looked = client.protocol_version, False, anyio.Event()
        self._offer(tools)
        self._settle()

    def _settle(self) -> None:
        self.is_new = False
        self.settled.set()

    def _down(self, error: str, cause: Cause) -> None:
        self.client, self.state = None, "down"
        self.error, self.cause = mask(error, self._secrets), cause
        log.debug("%s: %s", self.name, self.error)
        self._offer((), Extras())

    def _ring(self, *, lost: bool = False, stale: bool = False) -> None:
        self._lost, self._stale = self._lost or lost, self._stale or stale
        self._bell.set()

    def _skip(self, tool: str, reason: str) -> None:
        self.skipped[tool] = reason

    def describe(self, error: BaseException, delivery: Delivery) -> str:
        """One line about an error, for people; without secrets."""
        text = describe(error, self.name, self.config, self.report, delivery)
        return mask(text, self._secrets)
