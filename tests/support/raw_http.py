"""Raw connections to a gateway over HTTP, for tests."""

import contextlib

import anyio
from anyio.abc import SocketStream

from gateway.config import HttpConfig

HASTY = HttpConfig(header_timeout_s=0.2, body_timeout_s=0.2, write_timeout_s=0.2)

TOKEN = {"tokens": {"alice": "token-of-alice-000"}}


def port_of(url: str) -> int:
    return int(url.rpartition(":")[2])


async def connected(url: str) -> SocketStream:
    return await anyio.connect_tcp("127.0.0.1", port_of(url))


async def until_closed(stream: SocketStream) -> bytes:
    """Everything that still comes, until the server closes; it must."""
    received = b""
    try:
        while True:
            received += await stream.receive()
    except (anyio.EndOfStream, anyio.BrokenResourceError):
        return received


async def goes_on(stream: SocketStream) -> None:
    with contextlib.suppress(anyio.BrokenResourceError):
        while True:
            await stream.send(b"1000\r\n" + b" " * 4096 + b"\r\n")
