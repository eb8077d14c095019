"""How long a connection may keep us waiting, below HTTP: what uvicorn itself does not bound.

A client that sends nothing at first, or its headers byte by byte, is left when `header_timeout_s` is
over; so is one that goes on sending a body which was refused. One that does not read its answer is
left after `write_timeout_s` without progress. Whole bodies have their own deadline, behind the token
check. One that only waits before its next request is uvicorn's to close, and later than clients do.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from typing import Any, cast

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol


def patient(header_timeout_s: float, write_timeout_s: float) -> type[asyncio.Protocol]:
    """A protocol class for uvicorn with these deadlines."""

    class Patient(H11Protocol):
        reading: asyncio.TimerHandle | None = None
        writing: asyncio.TimerHandle | None = None

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            self._expect_a_request()

        def data_received(self, data: bytes) -> None:
            super().data_received(data)
            self._expect_a_request()

        def on_response_complete(self) -> None:
            super().on_response_complete()
            self._expect_a_request()

        def connection_lost(self, exc: Exception | None) -> None:
            self.reading = stopped(self.reading)
            self.writing = stopped(self.writing)
            super().connection_lost(exc)

        def pause_writing(self) -> None:
            super().pause_writing()
            self.writing = self.loop.call_later(write_timeout_s, _drop, self.transport)

        def resume_writing(self) -> None:
            self.writing = stopped(self.writing)
            super().resume_writing()

        def _expect_a_request(self) -> None:
            """Let the time run exactly while a request has begun, or the first is due, and none is answered."""
            cycle = cast(Any, self.cycle)
            answering = cycle is not None and not cycle.response_complete
            if answering or not _has_begun(self):
                self.reading = stopped(self.reading)
            elif self.reading is None and not self.transport.is_closing():
                self.reading = self.loop.call_later(header_timeout_s, self.transport.abort)

    return Patient


def _has_begun(protocol: H11Protocol) -> bool:
    """Whether the first request is due, or a part of one is there."""
    connection, first = protocol.conn, cast(Any, protocol.cycle) is None
    return first or connection.their_state is h11.SEND_BODY or bool(connection.trailing_data[0])


def stopped(timer: asyncio.TimerHandle | None) -> asyncio.TimerHandle | None:
    """No timer, after this one was stopped."""
    if timer is not None:
        timer.cancel()
    return None


def _drop(transport: asyncio.Transport) -> None:
    """Close without delivering the rest: a plain close would leave it to the kernel for minutes."""
    connection = transport.get_extra_info("socket")
    if connection is not None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
