"""A stdio tool server: what it says, how it is, what is left to say of it when it is gone.

A transport like the SDK's own, which hides the process. Here its id, its exit code and its last words
are known, junk on stdout costs one debug line, one line of output has a bound. How it starts and ends
is the business of `process`; when we are killed, the guardian ends it for us.
"""

from __future__ import annotations

import logging
import signal
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Final

import anyio
import anyio.to_thread
from anyio.abc import ByteReceiveStream, Process
from mcp.shared.message import SessionMessage

from gateway.core import Found, Framing, Unreadable
from gateway.downstream.prestart import taken
from gateway.downstream.process_group import GONE, GUARDIAN, Launch, end, start
from gateway.downstream.sdk_messages import pieces_of, session_message, unreadable_answer
from gateway.downstream.sdk_streams import End, Receiving

log = logging.getLogger(__name__)

MAX_LINE_BYTES: Final = 16 * 1024 * 1024
ENDLESS_BYTES: Final = 8 * MAX_LINE_BYTES  # of one line: nothing comes behind that
MAX_WORDS: Final = 500  # characters kept of one line of stderr
MAX_HEARD: Final = 16_384  # bytes of a line in which secrets are looked for, before it is cut
DRAIN_S: Final = 1.0  # for the last output of a child that exited
CHUNK_BYTES: Final = 65536


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

    def junk(self, line: bytes) -> None:
        """A line on stdout was no JSON-RPC."""
        self.junk_lines += 1
        text = self.hide(line[:MAX_HEARD].decode("utf-8", "replace"))[:MAX_WORDS]
        log.debug("%s: no JSON-RPC on stdout: %s", self.name, text)

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
    inbox, outbox = _Inbox(process, report), _Outbox(process)
    async with anyio.create_task_group() as group:
        group.start_soon(_overhear, process, report)
        group.start_soon(_watch, process, inbox, report)
        try:
            yield inbox, outbox
        finally:
            with anyio.CancelScope(shield=True):
                group.start_soon(inbox.drain)
                await end(process)
            report.exit_code = process.returncode
            group.cancel_scope.cancel()


class _Inbox(Receiving):
    """The messages on stdout, read by whoever waits for one."""

    def __init__(self, process: Process, report: ChildReport) -> None:
        assert process.stdout is not None
        self._stdout, self._report = process.stdout, report
        self._framing = Framing(MAX_LINE_BYTES)
        self._ready: deque[SessionMessage] = deque()
        self.ended = anyio.Event()

    async def receive(self) -> SessionMessage:
        """The next message. Raises EndOfStream behind the last one."""
        while not self._ready:
            if self.ended.is_set():
                raise anyio.EndOfStream
            await self._more()
        return self._ready.popleft()

    async def drain(self) -> None:
        """Read on without anybody who listens, so that a child which writes its last can end."""
        while not self.ended.is_set():
            await self._more()
            self._ready.clear()

    async def close(self) -> None:
        """End it, also under somebody who waits."""
        await self._stdout.aclose()

    async def _more(self) -> None:
        try:
            chunk = await self._stdout.receive(CHUNK_BYTES)
        except GONE:
            self._take(self._framing.rest())
            self.ended.set()
        else:
            self._take(self._framing.feed(chunk))
            if self._framing.passed_over > ENDLESS_BYTES:
                self._report.fault = f"the server sent a line of more than {ENDLESS_BYTES} bytes"
                self.ended.set()

    def _take(self, found: Iterable[Found]) -> None:
        for item in found:
            if isinstance(item, dict):
                self._ready.append(session_message(item))
            elif isinstance(item, Unreadable):
                log.debug("%s: a message cannot be read: %s", self._report.name, item.why)
                if (answer := unreadable_answer(item)) is not None:
                    self._ready.append(answer)
            else:
                self._report.junk(item)


class _Outbox(End):
    """Writes messages to stdin."""

    def __init__(self, process: Process) -> None:
        assert process.stdin is not None
        self._stdin = process.stdin
        self._one = anyio.Lock(fast_acquire=True)

    async def send(self, item: SessionMessage, /) -> None:
        """Write one. Raises BrokenResourceError when nobody reads any more."""
        line = b"".join(pieces_of(item))
        async with self._one:
            try:
                await self._stdin.send(line)
            except GONE:
                raise anyio.BrokenResourceError from None


async def _overhear(process: Process, report: ChildReport) -> None:
    """Keep stderr flowing: to our log at debug, the last lines to the report."""
    assert process.stderr is not None
    async for line in _lines(process.stderr, MAX_HEARD):
        text = report.hide(line.decode("utf-8", "replace"))[:MAX_WORDS]
        report.last_words.append(text)
        log.debug("%s: %s", report.name, text)


async def _watch(process: Process, inbox: _Inbox, report: ChildReport) -> None:
    """End the connection when the process ends, even if a grandchild holds its pipes open."""
    await process.wait()
    report.exit_code = process.returncode
    with anyio.move_on_after(DRAIN_S):
        await inbox.ended.wait()
    await inbox.close()


async def _lines(stream: ByteReceiveStream, limit: int) -> AsyncIterator[bytes]:
    """Lines without their end; one that exceeds `limit` comes unfinished, longer than `limit`."""
    buffer = bytearray()
    while True:
        try:
            chunk = await stream.receive(CHUNK_BYTES)
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
