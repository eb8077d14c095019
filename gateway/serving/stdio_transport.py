"""Bytes on this process's pipes without a thread: what a message costs is one read and one write.

Rules

 1. Pipes and sockets, which is what hosts start servers with, are waited for; other files (a terminal, a
    file on a disk) are read and written in a thread.
 2. The pipes stay in blocking mode, because others may hold them too: a read waits until there is
    something, a write until a whole piece has room.
 3. A line that was begun is finished within a bounded time, also when everything ends.
"""

from __future__ import annotations

import os
import select
import socket
import stat
import sys
from typing import Final

import anyio
import anyio.to_thread

CHUNK_BYTES: Final = 65536
FINISH_S: Final = 2.0  # for the rest of a line, to a reader that is slow, when everything ends


def is_pipe(fd: int) -> bool:
    """Rule 1: whether the event loop can wait for it."""
    if sys.platform == "win32":
        return False
    try:
        mode = os.fstat(fd).st_mode
    except OSError:
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)


class Inlet:
    """The bytes that come in at `fd`, in pieces as they come; ends with the stream."""

    def __init__(self, fd: int) -> None:
        self._fd, self._waits = fd, is_pipe(fd)

    async def receive(self) -> bytes:
        """The next piece; empty behind the last one."""
        if self._waits:
            await anyio.wait_readable(self._fd)
            return os.read(self._fd, CHUNK_BYTES)
        return await anyio.to_thread.run_sync(
            os.read, self._fd, CHUNK_BYTES, abandon_on_cancel=True
        )


class Outlet:
    """Writes to `fd`, which is its own from now on."""

    def __init__(self, fd: int) -> None:
        self._fd, self._waits = fd, is_pipe(fd)
        self._socket: socket.socket | None = None
        if stat.S_ISSOCK(os.fstat(fd).st_mode):
            self._socket = socket.socket(fileno=fd)
        if self._waits:
            self._room = select.poll()
            self._room.register(fd, select.POLLOUT)

    async def write(self, *pieces: bytes) -> None:
        """Write all of them, one behind the other. Raises OSError when nobody reads any more."""
        rest = [memoryview(piece) for piece in pieces]
        try:
            await self._drain(rest)
        except anyio.get_cancelled_exc_class():
            with anyio.move_on_after(FINISH_S, shield=True):
                await self._drain(rest)
            raise

    async def _drain(self, rest: list[memoryview]) -> None:
        while rest:
            rest[0] = rest[0][await self._write(rest[0]) :]
            if not rest[0]:
                del rest[0]

    def close(self) -> None:
        """Close `fd`."""
        if self._socket is None:
            os.close(self._fd)
        else:
            self._socket.close()

    async def _write(self, data: memoryview) -> int:
        """Write one piece as soon as there is room; how much."""
        if not self._waits:
            return await anyio.to_thread.run_sync(os.write, self._fd, data)
        while True:
            if not self._room.poll(0):
                await anyio.wait_writable(self._fd)
            try:
                return self._put(data)
            except BlockingIOError:
                await anyio.wait_writable(self._fd)

    def _put(self, data: memoryview) -> int:
        """Write a piece for which there is room; never waits."""
        if self._socket is None:
            return os.write(self._fd, data[: select.PIPE_BUF])
        return self._socket.send(data, socket.MSG_DONTWAIT)
