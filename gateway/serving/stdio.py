"""MCP over this process's stdin and stdout, so that nothing else ever reaches stdout.

Rules

 1. From here to the end of the process, fd 1 is stderr; the wire is a private duplicate. A library
    that prints, also at exit, cannot break the protocol.
 2. A client that gives up on `server/discover` and sends `initialize` is let into its own era.
 3. SIGTERM and SIGINT close everything and leave at once: where a thread reads stdin (a file, a
    terminal) it cannot be cancelled, so the process does not wait for it.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from typing import Any

import anyio
from mcp.server.lowlevel import Server
from mcp.server.runner import serve_dual_era_loop, serve_loop
from mcp.shared.message import SessionMessage
from mcp_types import METHOD_NOT_FOUND, ErrorData, JSONRPCError, JSONRPCRequest

from gateway.downstream import Receiving
from gateway.serving.host_messages import HostInbox, HostOutbox
from gateway.serving.stdio_transport import Inlet, Outlet

ERA_GRACE_S = 0.15  # how long a `server/discover` waits for an `initialize` right behind it
CLOSE_GRACE_S = 8.0  # for everything to close after a signal

Message = SessionMessage | Exception


async def serve_stdio(server: Server[Any]) -> None:
    """Serve one client until stdin ends or a signal comes."""
    received: list[int] = []
    write = HostOutbox(Outlet(claim_stdout()))
    read = HostInbox(Inlet(claim_stdin()), write)
    async with anyio.create_task_group() as group:
        group.start_soon(_end_on_signal, group.cancel_scope, received)
        async with server.lifespan(server) as state:
            await _serve(server, EraGuard(read, write), write, state)
        group.cancel_scope.cancel()
    if received:
        _leave(received[0])


async def _serve(server: Server[Any], read: EraGuard, write: HostOutbox, state: Any) -> None:
    """Serve in the era that the host opens with; a handshake needs no relay between the streams."""
    loop = serve_loop if await read.opens_with_handshake() else serve_dual_era_loop
    options = server.create_initialization_options()
    await loop(server, read, write, lifespan_state=state, init_options=options)


def claim_stdin() -> int:
    """A private way to what was stdin, which is empty from now on."""
    wire, nothing = os.dup(0), os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    return wire


def claim_stdout() -> int:
    """Rule 1: a private way to what was stdout; everything else goes to stderr from now on."""
    old, wire = sys.stdout, os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    with contextlib.suppress(ValueError):  # a closed stream holds nothing back
        old.flush()
    return wire


class EraGuard(Receiving):
    """Rule 2: `read` without an abandoned `server/discover`, which is refused on `write`.

    Nothing stands between a message and its reader once the first two are seen.
    """

    def __init__(self, read: Any, write: Any, grace_s: float = ERA_GRACE_S) -> None:
        self._read, self._write, self._grace_s = read, write, grace_s
        self._opening: list[Message] | None = None

    async def opens_with_handshake(self) -> bool:
        """Whether the first message is `initialize`; waits for it."""
        if self._opening is None:
            self._opening = await _opening(self._read, self._write, self._grace_s)
        return bool(self._opening) and _asks(self._opening[0], "initialize") is not None

    async def receive(self) -> Message:
        """The next message. Raises EndOfStream behind the last one."""
        if self._opening is None:
            self._opening = await _opening(self._read, self._write, self._grace_s)
        if self._opening:
            return self._opening.pop(0)
        message: Message = await self._read.receive()
        return message


async def _opening(read: Any, write: Any, grace_s: float) -> list[Message]:
    """The first message, and the second one if it decides what the first one meant."""
    queue: list[Message] = []
    with contextlib.suppress(anyio.EndOfStream):
        queue.append(await read.receive())
        if _asks(queue[0], "server/discover") is not None:
            with anyio.move_on_after(grace_s):
                queue.append(await read.receive())
    if len(queue) == 2 and _asks(queue[1], "initialize") is not None:
        probe = _asks(queue.pop(0), "server/discover")
        error = ErrorData(code=METHOD_NOT_FOUND, message="Method not found", data="server/discover")
        refusal = JSONRPCError(jsonrpc="2.0", id=probe.id if probe else None, error=error)
        await write.send(SessionMessage(refusal))
    return queue


def _asks(message: Message, method: str) -> JSONRPCRequest | None:
    request = message.message if isinstance(message, SessionMessage) else None
    return request if isinstance(request, JSONRPCRequest) and request.method == method else None


async def _end_on_signal(scope: anyio.CancelScope, received: list[int]) -> None:
    with anyio.open_signal_receiver(signal.SIGTERM, signal.SIGINT) as signals:
        async for number in signals:
            received.append(int(number))
            last_resort = threading.Timer(CLOSE_GRACE_S, _leave, [int(number)])
            last_resort.daemon = True
            last_resort.start()
            scope.cancel()
            return


def _leave(number: int) -> None:
    """Rule 3, with the exit status that a shell gives to the signal."""
    with contextlib.suppress(OSError, ValueError):  # a full disk, or nobody reads it any more
        sys.stderr.flush()
    os._exit(128 + number)
