"""A stdio tool server: what it says, how it is, what is left to say of it when it is gone.

A transport like the SDK's own, which hides the process. Here its id, its exit code and its last words
are known, junk on stdout costs one debug line, one line of output has a bound. How it starts and ends
is the business of `process`; when we are killed, the guardian ends it for us.
"""

from __future__ import annotations

import logging
import signal
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Final

import anyio
import anyio.to_thread
import mcp_types as types
from anyio.abc import ByteReceiveStream, Process
from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream
from mcp.shared.message import SessionMessage

from gateway.downstream.prestart import taken
from gateway.downstream.process_group import GONE, GUARDIAN, Launch, end, start

log = logging.getLogger(__name__)

MAX_LINE_BYTES: Final = 16 * 1024 * 1024
MAX_WORDS: Final = 500  # characters kept of one line of stderr
MAX_HEARD: Final = 16_384  # bytes of a line in which secrets are looked for, before it is cut
DRAIN_S: Final = 1.0  # for the last output of a child that exited
_ToClient = MemoryObjectSendStream[SessionMessage | Exception]


@dataclass
class ChildReport:
    """What is known of a child from outside the protocol; `hide` takes secrets out of its words."""

    name: str
    hide: Callable[[str], str] = str
    pid: int | None = None
    exit_code: int | None = None
    junk_lines: int = 0
    fault: str = ""
    last_words: deque[str] = field(default_factory=lambda: deque(maxlen=20))

    def epitaph(self) -> str:
        """Why the connection ended, as far as the process shows it."""
        if self.fault:
            return self.fault
        how = (
            "closed its output"
            if self.exit_code is None
            else f"exited with {_code(self.exit_code)}"
        )
        junk = (
            f"; {self.junk_lines} lines on its stdout were no JSON-RPC" if self.junk_lines else ""
        )
        words = next((line for line in reversed(self.last_words) if line.strip()), "")
        return f"the server {how}{junk}" + (
            f"; its last line on stderr: {words.strip()}" if words else ""
        )


def _code(code: int) -> str:
    if code >= 0:
        return f"code {code}"
    with suppress(ValueError):
        return signal.Signals(-code).name
    return f"signal {-code}"


@asynccontextmanager
async def child(launch: Launch, report: ChildReport) -> AsyncIterator[tuple[Any, Any]]:
    """The streams of a child in a process group of its own. Raises OSError if it cannot start."""
    async with _guarded() as watch:
        process = taken(launch) or await start(launch)
        watch(process.pid)
        async with _connected(process, report) as streams:
            yield streams


@asynccontextmanager
async def _guarded() -> AsyncIterator[Callable[[int], None]]:
    """Have a guardian for the process that is told; both are let go at the end."""
    told: list[int] = []

    def watch(pid: int) -> None:
        told.append(pid)
        GUARDIAN.watch(pid)

    GUARDIAN.hire()
    try:
        yield watch
    finally:
        for pid in told:
            GUARDIAN.forget(pid)
        with anyio.CancelScope(shield=True):
            await anyio.to_thread.run_sync(GUARDIAN.dismiss)


@asynccontextmanager
async def _connected(process: Process, report: ChildReport) -> AsyncIterator[tuple[Any, Any]]:
    """The streams of a running process, which ends with the block."""
    report.pid = process.pid
    to_client, inbox = anyio.create_memory_object_stream[SessionMessage | Exception](0)
    outbox, from_client = anyio.create_memory_object_stream[SessionMessage](0)
    drained = anyio.Event()
    async with anyio.create_task_group() as group:
        group.start_soon(_read, process, to_client, report, drained)
        group.start_soon(_write, process, from_client, to_client)
        group.start_soon(_overhear, process, report)
        group.start_soon(_watch, process, to_client, report, drained)
        try:
            yield inbox, outbox
        finally:
            with anyio.CancelScope(shield=True):
                await end(process)
            report.exit_code = process.returncode
            for stream in (inbox, outbox, to_client, from_client):
                stream.close()
            group.cancel_scope.cancel()


async def _read(
    process: Process, to_client: _ToClient, report: ChildReport, drained: anyio.Event
) -> None:
    """Bring every message of stdout to the client; read on without one, so that nothing blocks."""
    assert process.stdout is not None
    async with to_client:
        async for line in _lines(process.stdout, MAX_LINE_BYTES):
            if len(line) > MAX_LINE_BYTES:
                report.fault = f"the server sent a line of more than {MAX_LINE_BYTES} bytes"
                return
            try:
                message = types.jsonrpc_message_adapter.validate_json(line, by_name=False)
            except ValueError:
                report.junk_lines += bool(line.strip())
                text = report.hide(line[:MAX_HEARD].decode("utf-8", "replace"))[:MAX_WORDS]
                log.debug("%s: no JSON-RPC on stdout: %s", report.name, text)
                continue
            with suppress(anyio.ClosedResourceError, anyio.BrokenResourceError):
                await to_client.send(SessionMessage(message))
        drained.set()


async def _write(
    process: Process, from_client: MemoryObjectReceiveStream[SessionMessage], to_client: _ToClient
) -> None:
    assert process.stdin is not None
    async with from_client:
        async for item in from_client:
            line = item.message.model_dump_json(by_alias=True, exclude_unset=True) + "\n"
            try:
                await process.stdin.send(line.encode())
            except GONE:
                to_client.close()  # the client learns that the connection ended
                return


async def _overhear(process: Process, report: ChildReport) -> None:
    """Keep stderr flowing: to our log at debug, the last lines to the report."""
    assert process.stderr is not None
    async for line in _lines(process.stderr, MAX_HEARD):
        text = report.hide(line.decode("utf-8", "replace"))[:MAX_WORDS]
        report.last_words.append(text)
        log.debug("%s: %s", report.name, text)


async def _watch(
    process: Process, to_client: _ToClient, report: ChildReport, drained: anyio.Event
) -> None:
    """End the connection when the process ends, even if a grandchild holds its pipes open."""
    await process.wait()
    report.exit_code = process.returncode
    with anyio.move_on_after(DRAIN_S):
        await drained.wait()
    to_client.close()


async def _lines(stream: ByteReceiveStream, limit: int) -> AsyncIterator[bytes]:
    """Lines without their end; one that exceeds `limit` comes unfinished, longer than `limit`."""
    buffer = bytearray()
    while True:
        try:
            chunk = await stream.receive(65536)
        except GONE:
            break
        buffer += chunk
        if b"\n" in chunk:
            *lines, buffer = buffer.split(b"\n")
            for line in lines:
                yield bytes(line)
        if len(buffer) > limit:
            yield bytes(buffer)
            buffer.clear()
    if buffer:
        yield bytes(buffer)
