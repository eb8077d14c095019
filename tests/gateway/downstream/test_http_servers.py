"""The pool of tool servers over HTTP: restarts, refusals and statuses; every wait is bounded."""

import json
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import anyio
import pytest
from changing import until
from pydantic import SecretStr

from gateway.config import ServerConfig
from gateway.core import ToolCall, ToolResult, ToolSpec
from gateway.downstream import Pool

pytestmark = pytest.mark.anyio

SERVERS = Path(__file__).resolve().parents[2] / "servers"
WAIT_S = 30  # far more than anything here takes, also on a busy machine


@asynccontextmanager
async def opened(web: ServerConfig) -> AsyncIterator[Pool]:
    with anyio.fail_after(WAIT_S):
        async with Pool({"web": web}) as pool:
            yield pool


async def tool(pool: Pool, name: str) -> ToolSpec:
    return next(s for s in await pool.specs(WAIT_S) if s.tool == name)


async def call(pool: Pool, spec: ToolSpec, **arguments: Any) -> ToolResult:
    return await pool.call(spec, ToolCall(spec.name, arguments))


def ready(pool: Pool) -> bool:
    return pool.status()[0].state == "ready"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def http_server(port: int) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen([sys.executable, str(SERVERS / "http_server.py"), str(port)])
    try:
        yield process
    finally:
        process.kill()
        process.wait(WAIT_S)


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_an_http_server_heals_after_a_restart(mode: Any) -> None:
    port = free_port()
    web = ServerConfig(url=f"http://127.0.0.1:{port}/mcp", mode=mode)
    async with opened(web) as pool:
        with http_server(port) as first:
            await until(pool, lambda: ready(pool))
            whoami = await tool(pool, "whoami")
            assert (await call(pool, whoami)).text == str(first.pid)

            died = await call(pool, await tool(pool, "die"))
            assert (died.is_error, died.unknown) == (True, True)
        down = await call(pool, whoami)
        assert (down.is_error, down.unknown) == (True, False)
        assert "is not connected" in down.text

        with http_server(port) as second:
            await until(pool, lambda: ready(pool))
            assert (await call(pool, whoami)).text == str(second.pid)
            assert len(await pool.specs(WAIT_S)) == 3


async def test_a_restart_that_nobody_noticed_costs_no_call() -> None:
    port = free_port()
    web = ServerConfig(url=f"http://127.0.0.1:{port}/mcp", mode="legacy")
    async with opened(web) as pool:
        with http_server(port):
            await until(pool, lambda: ready(pool))
            echo = await tool(pool, "echo")
        with http_server(port), socket.socket() as probe:
            while probe.connect_ex(("127.0.0.1", port)):  # until it listens
                await anyio.lowlevel.checkpoint()

            result = await call(pool, echo, text="again")

        assert (result.text, result.is_error, result.unknown) == ("again", False, False)


class Scripted(BaseHTTPRequestHandler):
    """A small 2025 server without an event stream; `status` other than 200 is its only answer."""

    status = 200
    calls = 0
    authorization = ""

    def do_GET(self) -> None:
        self._say(405, None)

    def do_POST(self) -> None:
        message = json.loads(self.rfile.read(int(self.headers["content-length"])))
        method, kind = message["method"], type(self)
        kind.authorization = self.headers.get("authorization", "")
        kind.calls += method == "tools/call"
        if kind.status != 200 or "id" not in message:
            return self._say(202 if kind.status == 200 else kind.status, None)
        capabilities, info = {"tools": {}}, {"name": "scripted", "version": "1"}
        handshake = {
            "protocolVersion": "2025-06-18",
            "capabilities": capabilities,
            "serverInfo": info,
        }
        results = {
            "initialize": handshake,
            "tools/list": {"tools": [{"name": "pay", "inputSchema": {"type": "object"}}]},
            "tools/call": {"content": [{"type": "text", "text": "paid"}]},
        }
        if method not in results:
            answer = {"error": {"code": -32601, "message": "Method not found"}}
        else:
            answer = {"result": results[method]}
        return self._say(200, {"jsonrpc": "2.0", "id": message["id"], **answer})

    def _say(self, status: int, body: Any) -> None:
        data = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def scripted(status: int = 200) -> Iterator[tuple[type[Scripted], str]]:
    kind = type("Scripted", (Scripted,), {"status": status})
    server = ThreadingHTTPServer(("127.0.0.1", 0), kind)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield kind, f"http://127.0.0.1:{server.server_port}/mcp"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize(
    ("status", "hint"),
    [(401, "check servers.web.headers"), (404, "check the path of servers.web.url"), (503, "")],
)
async def test_a_refusing_server_is_named_with_its_status(status: int, hint: str) -> None:
    with scripted(status) as (server, url):
        headers = {"Authorization": SecretStr("Bearer s3cr3t-canary")}
        async with opened(ServerConfig(url=url, headers=headers)) as pool:
            assert await pool.specs(WAIT_S) == ()
            error = str(pool.status()[0].error)

    assert server.authorization == "Bearer s3cr3t-canary"
    assert f"{url} answered HTTP {status}" in error
    assert hint in error
    assert "canary" not in error


@pytest.mark.parametrize(("status", "unknown"), [(404, False), (503, False), (502, True)])
async def test_a_status_tells_whether_the_call_may_have_run(status: int, unknown: bool) -> None:
    with scripted() as (server, url):
        async with opened(ServerConfig(url=url)) as pool:
            pay = await tool(pool, "pay")
            assert (await call(pool, pay)).text == "paid"

            server.status, server.calls = status, 0
            result = await call(pool, pay)
            assert (result.is_error, result.unknown, server.calls) == (True, unknown, 1)
            assert f"HTTP {status}" in result.text
            assert await pool.specs(WAIT_S) == ()

            server.status = 200
            assert await pool.specs(WAIT_S) == (pay,)
            assert (await call(pool, pay)).text == "paid"
