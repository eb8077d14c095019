"""MCP over streamable HTTP on this machine, in a process that ends when it is told to.

Binds loopback addresses only: whoever can reach the port can use every tool behind it.
"""

from __future__ import annotations

import asyncio
import ipaddress
import os
import socket
import sys
import threading
from collections.abc import Callable
from types import FrameType

import uvicorn
from starlette.applications import Starlette

from gateway.errors import ConfigError

SHUTDOWN_GRACE_S = 2
BACKLOG = 128
EXIT_DEADLINE_S = 10.0  # after a signal; then the process ends whatever still waits


class _Server(uvicorn.Server):
    close_streams: Callable[[], None] | None = None
    told: Callable[[Callable[[], None]], object] | None = None  # the loop's call_soon_threadsafe

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        # Runs between any two byte codes: so mark the end first, and close from the loop.
        super().handle_exit(sig, frame)
        if self.close_streams is not None and self.told is not None:
            self.told(self.close_streams)
        last = threading.Timer(EXIT_DEADLINE_S, os._exit, (128 + sig,))
        last.daemon = True
        last.start()


async def serve_http(
    app: Starlette, host: str, port: int, close_streams: Callable[[], None] | None = None
) -> None:
    """Serve until SIGTERM or SIGINT; open streams are ended, not waited for.

    `close_streams` is called first, to end streams that would otherwise never end.
    Raises ConfigError when the address is not loopback or cannot be bound.
    """
    listener = bind(host, port)
    server = _Server(
        uvicorn.Config(
            app, log_level="warning", log_config=None, timeout_graceful_shutdown=SHUTDOWN_GRACE_S
        )
    )
    server.close_streams = close_streams
    server.told = asyncio.get_running_loop().call_soon_threadsafe
    shown, port = f"[{host}]" if ":" in host else host, listener.getsockname()[1]
    sys.stderr.write(f"gateway: listening on http://{shown}:{port}/mcp\n")
    sys.stderr.flush()
    with listener:
        await server.serve(sockets=[listener])


def bind(host: str, port: int) -> socket.socket:
    """A bound socket on a loopback address; port 0 takes a free one."""
    if not _is_loopback(host):
        raise ConfigError(
            f"--http {host}:{port}: not a loopback address, and there is no access control yet; "
            f"use 127.0.0.1:{port}"
        )
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(BACKLOG)  # before the address is announced, so that nobody is refused
    except (OSError, OverflowError) as error:
        listener.close()
        reason = getattr(error, "strerror", None) or error
        raise ConfigError(f"--http {host}:{port}: {reason}; choose another port") from None
    return listener


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
