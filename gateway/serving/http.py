"""MCP over streamable HTTP, in a process that ends when it is told to.

Binds loopback addresses, and others only where a token is needed to come in: whoever gets in can use
every tool behind the gateway. What stands between the socket and MCP is in `http_middleware` and `http_timeouts`.
"""

from __future__ import annotations

import asyncio
import ipaddress
import os
import socket
import sys
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing, suppress
from types import FrameType
from typing import Any, Final

import anyio
import uvicorn
from mcp.server.lowlevel import Server
from mcp.server.transport_security import TransportSecuritySettings
from starlette.types import ASGIApp

from gateway.config import HttpConfig
from gateway.core import ConfigError
from gateway.serving.bearer_tokens import access_control
from gateway.serving.http_bodies import Bodies
from gateway.serving.http_middleware import Door, Ready
from gateway.serving.http_timeouts import patient
from gateway.serving.large_results import Results
from gateway.serving.limits import Limits
from gateway.serving.rate_limit import Rates

BACKLOG: Final = 128
GUARDED_CALLS_PER_MINUTE: Final = 600
# Above what clients keep idle connections for (httpx 5 s, which is uvicorn's default too): a request that
# meets the end of its connection is lost, and may have run.
KEEP_ALIVE_S: Final = 75
EXIT_DEADLINE_S: Final = 10.0  # after a signal; then the process ends whatever still waits
WILDCARDS: Final = ("0.0.0.0", "::", "")


class _Server(uvicorn.Server):
    """Ends open streams first, and the process in any case."""

    def __init__(self, config: uvicorn.Config, close_streams: Callable[[], None] | None) -> None:
        super().__init__(config)
        self.close_streams, self.ready = close_streams, anyio.Event()
        self._soon = asyncio.get_running_loop().call_soon_threadsafe

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        try:
            await super().startup(sockets)
        finally:
            self.ready.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        if self.close_streams is not None:
            self.close_streams()
        await super().shutdown(sockets)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        # Runs between any two byte codes: so only mark the end, and do the rest from the loop.
        super().handle_exit(sig, frame)
        if self.close_streams is not None:
            self._soon(self.close_streams)
        last = threading.Timer(EXIT_DEADLINE_S, os._exit, (128 + sig,))
        last.daemon = True
        last.start()


async def serve_http(
    server: Server[Any], http: HttpConfig, host: str, port: int, ready: Ready, **options: Any
) -> None:
    """Serve until SIGTERM or SIGINT; open streams are ended, not waited for.

    `options` are the SDK's for `streamable_http_app`. Raises ConfigError when the address is not
    loopback and nobody needs a token, or when it cannot be bound.
    """
    with closing(bind(host, port, http.guarded)) as listener:
        running = prepared(server, http, host, ready, **options)
        _announce(host, listener.getsockname()[1], http)
        await running.serve(sockets=[listener])


@asynccontextmanager
async def listening(
    server: Server[Any],
    http: HttpConfig,
    ready: Ready,
    host: str = "127.0.0.1",
    port: int = 0,
    **options: Any,
) -> AsyncIterator[str]:
    """Serve as long as the block runs; yields `http://host:port`. Leaving it is a graceful end."""
    with closing(bind(host, port, http.guarded)) as listener:
        running = prepared(server, http, host, ready, **options)
        async with anyio.create_task_group() as group:
            group.start_soon(running.serve, [listener])
            await running.ready.wait()
            try:
                yield address(host, listener.getsockname()[1])
            finally:
                running.should_exit = True


def prepared(
    server: Server[Any], http: HttpConfig, host: str, ready: Ready, **options: Any
) -> _Server:
    """A web server that is about to start, with every check and limit of `http` in place."""
    listen = server.get_request_handler("subscriptions/listen")
    close_streams = getattr(listen and listen.handler, "close", None)
    config = uvicorn.Config(
        guarded_app(server, http, host, ready, **options),
        http=patient(http.header_timeout_s, http.write_timeout_s),
        ws="none",
        limit_concurrency=http.max_connections,
        timeout_keep_alive=KEEP_ALIVE_S,
        timeout_graceful_shutdown=http.shutdown_grace_s,
        log_level="warning",
        log_config=None,
        access_log=False,
        server_header=False,
    )
    return _Server(config, close_streams)


def guarded_app(
    server: Server[Any], http: HttpConfig, host: str, ready: Ready, **options: Any
) -> ASGIApp:
    """The ASGI application: MCP at /mcp behind the checks, and the health of the server beside it."""
    per_minute = http.calls_per_minute
    if per_minute is None:
        per_minute = GUARDED_CALLS_PER_MINUTE if http.guarded else 0
    results = Results(http.kept_results, http.kept_bytes, http.kept_s)
    Limits(Rates(per_minute), results, http.max_result_bytes).install(server)
    auth, verifier = access_control(http)
    app = server.streamable_http_app(
        host=host,
        auth=auth,
        token_verifier=verifier,
        max_request_body_size=http.max_request_bytes,
        transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False),
        **options,
    )
    manager: Any = server.session_manager
    manager.asgi_app = Bodies(manager.asgi_app, http.max_request_bytes, http.body_timeout_s)
    hosts = http.allowed_hosts if host in WILDCARDS else (*http.allowed_hosts, host)
    return Door(app, ready, hosts, http.allowed_origins)


def bind(host: str, port: int, guarded: bool = False) -> socket.socket:
    """A bound socket; port 0 takes a free one. Anything but loopback needs `guarded`."""
    if not (guarded or _is_loopback(host)):
        raise ConfigError(
            f"--http {host}:{port}: not a loopback address, and nobody needs a token to come in; "
            f"set GATEWAY_HTTP_TOKEN or [http.tokens], or use 127.0.0.1:{port}"
        )
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Only where the protocol is named does asyncio set TCP_NODELAY; without it a reply waits 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(BACKLOG)  # before the address is announced, so that nobody is refused
    except (OSError, OverflowError) as error:
        listener.close()
        reason = getattr(error, "strerror", None) or error
        raise ConfigError(f"--http {host}:{port}: {reason}; choose another port") from None
    return listener


def address(host: str, port: int) -> str:
    """The address to connect to."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _announce(host: str, port: int, http: HttpConfig) -> None:
    said = f"gateway: listening on {address(host, port)}/mcp\n"
    if not _is_loopback(host):
        said += "gateway: tokens and answers are not encrypted; put TLS in front of it\n"
    with suppress(OSError, ValueError):  # a full disk, or nobody reads it: serve all the same
        sys.stderr.write(said)
        sys.stderr.flush()


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
