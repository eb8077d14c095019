"""Which way HTTP goes to a tool server, and what is said when that way is closed."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import anyio
import pytest

from gateway.config import ServerConfig
from gateway.downstream import Pool, ServerStatus
from gateway.downstream.proxies import proxy_of

WAIT_S = 30  # far more than anything here takes, also on a busy machine
NAMES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
PROXY = "http://proxy.example:3128"


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://127.0.0.1:1/mcp", ""),
        ("http://127.8.9.10/mcp", ""),
        ("http://localhost:8000/mcp", ""),
        ("http://LOCALHOST/mcp", ""),
        ("http://tools.localhost:8000/mcp", ""),
        ("http://[::1]:8000/mcp", ""),
        ("http://0.0.0.0:8000/mcp", ""),
        ("http://localhost.example/mcp", PROXY),
        ("http://128.0.0.1/mcp", PROXY),
        ("http://tools.example/mcp", PROXY),
        ("https://tools.example/mcp", ""),
        ("http://inside.example/mcp", ""),
        ("http://10.1.2.3/mcp", ""),
    ],
)
def test_this_machine_is_reached_without_a_proxy(
    url: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", PROXY)
    monkeypatch.setenv("no_proxy", "inside.example,10.0.0.0/8")

    assert proxy_of(url) == expected


class Server(BaseHTTPRequestHandler):
    """A small 2025 server at /mcp, one of HTTP+SSE at /sse, nothing elsewhere; closes after each answer."""

    def do_GET(self) -> None:
        if self.path == "/sse":
            self._say(200, b"event: endpoint\ndata: /messages?id=1\n\n", "text/event-stream")
        else:
            self._say(405, b"")

    def do_POST(self) -> None:
        message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path != "/mcp" or self.headers["Host"].startswith("proxied"):
            self._say(502 if self.path != "/sse" else 405, b"")
            return
        results = {
            "initialize": {
                "protocolVersion": "2025-11-25",
                "capabilities": {"tools": {}},
                "serverInfo": {"name": "small", "version": "1"},
            },
            "tools/list": {"tools": [{"name": "pay", "inputSchema": {"type": "object"}}]},
        }
        if "id" not in message:
            self._say(202, b"")
        elif result := results.get(message["method"]):
            self._say(
                200, json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": result}).encode()
            )
        else:
            error = {"code": -32601, "message": "no such method"}
            self._say(
                200, json.dumps({"jsonrpc": "2.0", "id": message["id"], "error": error}).encode()
            )

    def _say(self, status: int, body: bytes, kind: str = "application/json") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing on stderr."""


@contextmanager
def listening() -> Iterator[int]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join(WAIT_S)


async def status_of(url: str) -> ServerStatus:
    with anyio.fail_after(WAIT_S):
        async with Pool({"web": ServerConfig(url=url, connect_timeout_s=10)}) as pool:
            await pool.specs(WAIT_S)
            return pool.status()[0]


@pytest.mark.anyio
@pytest.mark.parametrize("proxy", ["http://127.0.0.1:9", "socks5://127.0.0.1:9", "nonsense://x:1"])
async def test_a_proxy_that_is_of_no_use_costs_no_server_of_this_machine(
    proxy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)

    with listening() as port:
        found = [
            await status_of(f"http://{host}:{port}/mcp") for host in ("127.0.0.1", "localhost")
        ]

    assert [(status.state, status.tools) for status in found] == [("ready", 1)] * 2


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("proxy", "shown"),
    [
        ("http://me:hidden-word@127.0.0.1:9", "http://***@127.0.0.1:9"),
        ("socks5://127.0.0.1:9", "socks5://127.0.0.1:9"),
    ],
)
async def test_a_proxy_that_cannot_be_used_is_named(
    proxy: str, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy)

    status = await status_of("http://tools.example/mcp")

    assert status.state == "down"
    assert f"http://tools.example/mcp cannot be reached through the proxy {shown}: " in (
        status.error or ""
    )
    assert "NO_PROXY" in (status.error or "")
    assert "hidden-word" not in repr(status)


@pytest.mark.anyio
async def test_an_error_that_a_proxy_answers_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with listening() as port:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{port}")
        status = await status_of("http://proxied.example/mcp")

    assert f"answered HTTP 502 through the proxy http://127.0.0.1:{port}: " in (status.error or "")


@pytest.mark.anyio
async def test_a_server_of_the_old_transport_is_told_from_a_wrong_path() -> None:
    with listening() as port:
        old = await status_of(f"http://127.0.0.1:{port}/sse")
        wrong = await status_of(f"http://127.0.0.1:{port}/nothing")

    assert "speaks the HTTP+SSE transport of 2024 there, which is not supported" in (
        old.error or ""
    )
    assert "HTTP 405" in (old.error or "")
    assert "HTTP+SSE" not in (wrong.error or "")
