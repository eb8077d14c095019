"""The ways to one tool that are measured beside each other: direct, through the gateway, through a proxy."""

from __future__ import annotations

import json
import shlex
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from gateway.config import ServerConfig
from gateway.core import GatewayError

Mode = Literal["auto", "legacy", "modern"]
START_S: Final = 900.0  # for all of them to start and the gateway's model to load
STOP_S: Final = 10.0
POLL_S: Final = 0.2
# A server with one tool; with a port as its argument it listens there.
ECHO: Final = """
import sys
from mcp.server import MCPServer
mcp = MCPServer("echo", log_level="ERROR")
@mcp.tool()
async def echo(text: str) -> str:
    return text
mcp.run("streamable-http", port=int(sys.argv[1])) if sys.argv[1:] else mcp.run()
"""


@dataclass(frozen=True)
class Plan:
    """What is measured.

    Attributes:
        server: The command of the server; with `http` a port is put behind it.
        proxy: The command of another proxy; `{config}` becomes a file with `mcpServers`, `{port}` the
            port where it has to listen.
        http: Whether all hops are streamable HTTP.
        mode: The era of all connections.
    """

    server: Sequence[str]
    proxy: str | None = None
    http: bool = False
    mode: Mode = "auto"


@contextmanager
def opened(plan: Plan, folder: Path, at_once: int) -> Iterator[dict[str, ServerConfig]]:
    """How each way is reached; what has to listen does so until the end."""
    toml, foreign = folder / "gateway.toml", folder / "mcp.json"
    gateway = [sys.executable, "-m", "gateway", "serve", "--config", str(toml)]
    proxy = [word.replace("{config}", str(foreign)) for word in shlex.split(plan.proxy or "")]
    commands = {"direct": [*plan.server], "gateway": gateway} | ({"proxy": proxy} if proxy else {})
    limits: dict[str, Any] = {"mode": plan.mode, "connect_timeout_s": START_S}
    limits["max_concurrent"] = max(at_once, 8)
    with ExitStack() as stack:
        if plan.http:
            ports = {way: _free_port() for way in commands}
            backend: dict[str, Any] = {"url": _url(ports["direct"])}
        else:
            backend = {"command": plan.server[0], "args": [*plan.server[1:]]}
        foreign.write_text(json.dumps({"mcpServers": {"one": backend}}), encoding="utf-8")
        toml.write_text(_toml(backend | limits), encoding="utf-8")
        if not plan.http:
            here = {**limits, "cwd": str(Path.cwd())}
            yield {
                way: ServerConfig(command=words[0], args=tuple(words[1:]), **here)
                for way, words in commands.items()
            }
            return
        for way, words in commands.items():
            stack.enter_context(_listening(way, words, ports[way]))
        yield {way: ServerConfig(url=_url(port), **limits) for way, port in ports.items()}


def _toml(entry: Mapping[str, Any]) -> str:
    lines = [f"{key} = {json.dumps(value)}" for key, value in entry.items()]
    return "\n".join(["[surface]", "passthrough = true", "[servers.one]", *lines, ""])


def _url(port: int) -> str:
    return f"http://127.0.0.1:{port}/mcp"


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


@contextmanager
def _listening(way: str, words: Sequence[str], port: int) -> Iterator[None]:
    """A process that listens on the port. Raises GatewayError when it ends or never does."""
    known = [word.replace("{port}", str(port)) for word in words]
    known += {"direct": [str(port)], "gateway": ["--http", f"127.0.0.1:{port}"]}.get(way, [])
    with subprocess.Popen(known, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL) as process:
        try:
            _wait(way, process, port)
            yield
        finally:
            process.terminate()
            try:
                process.wait(STOP_S)
            except subprocess.TimeoutExpired:
                process.kill()


def _wait(way: str, process: subprocess.Popen[bytes], port: int) -> None:
    end = time.monotonic() + START_S
    while time.monotonic() < end:
        if process.poll() is not None:
            raise GatewayError(
                f"{way}: it ended with code {process.returncode}; look at its command"
            )
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), POLL_S):
            return
        time.sleep(POLL_S)
    raise GatewayError(f"{way}: nobody listens on port {port} after {START_S:g} s")
