"""`gateway doctor` on tool servers: each class of trouble has a code of its own."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import anyio
import pytest
from changing import WAIT_S, Changing, put, tool

from gateway.config import Config, PinningConfig, ServerConfig, ToolsConfig
from gateway.diagnostics import Finding
from gateway.diagnostics.server_checks import check_servers
from gateway.downstream import Pool

pytestmark = pytest.mark.anyio

FAKE = str(Path(__file__).resolve().parents[2] / "servers" / "fake_server.py")
REFUSES = """
import json, sys
for line in sys.stdin:
    id = json.loads(line).get("id")
    if id is not None:
        print(json.dumps({"jsonrpc": "2.0", "id": id, "error": {"code": 1, "message": "no"}}), flush=True)
"""


def fake(*habits: str, **options: Any) -> ServerConfig:
    return ServerConfig(command=sys.executable, args=(FAKE, *habits), **options)


async def checked(server: ServerConfig, **config: Any) -> list[Finding]:
    with anyio.fail_after(WAIT_S):
        return await check_servers(Config(servers={"one": server}, **config))


@contextmanager
def answering(status: int) -> Iterator[str]:
    """The address of a server that answers everything with this HTTP status."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/mcp"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(WAIT_S)


@pytest.mark.parametrize(
    ("server", "code"),
    [
        (ServerConfig(command="no-such-program"), "GW411"),
        (ServerConfig(command="/no/such/program"), "GW411"),
        (fake("exit"), "GW412"),
        (fake("hang", connect_timeout_s=0.3), "GW413"),
        (ServerConfig(url="http://127.0.0.1:9/mcp"), "GW414"),
        (ServerConfig(command=sys.executable, args=("-c", REFUSES)), "GW417"),
    ],
    ids=["not on PATH", "no such file", "exits", "hangs", "refuses connections", "off protocol"],
)
async def test_a_server_that_is_down_has_the_code_of_its_trouble(
    server: ServerConfig, code: str
) -> None:
    [finding] = await checked(server)

    assert (finding.code, finding.status, finding.about) == (code, "warn", "server one"), finding
    assert finding.detail
    assert finding.fix


@pytest.mark.parametrize(("status", "code"), [(401, "GW415"), (403, "GW415"), (500, "GW416")])
async def test_an_http_error_has_the_code_of_its_class(status: int, code: str) -> None:
    with answering(status) as url:
        [finding] = await checked(ServerConfig(url=url))

    assert (finding.code, finding.status) == (code, "warn"), finding
    assert f"HTTP {status}" in finding.detail


async def test_malformed_tools_are_noted_beside_a_ready_server() -> None:
    found = await checked(fake(trust=("*",)))

    assert [(finding.code, finding.status) for finding in found] == [
        ("GW401", "ok"),
        ("GW421", "note"),
        ("GW426", "note"),
    ]
    assert "task" in found[1].detail
    assert found[2].detail.startswith("not checked: bad-schema: type: arguments are an object")


async def test_quarantined_tools_come_with_the_command_that_approves_them(tmp_path: Path) -> None:
    server = Changing(tmp_path, "pay", "read")
    pinning = PinningConfig(policy="pin", file=str(tmp_path / "pins.json"))
    assert [f.code for f in await checked(server.entry(trust=("pay",)), pinning=pinning)] == [
        "GW401"
    ]
    server.offer(tool("pay", description="\x1b[2Jevil"), tool("read"))

    ready, held = await checked(server.entry(trust=("pay",)), pinning=pinning)

    assert ready.detail.endswith("pinning pin")
    assert (held.code, held.status) == ("GW422", "warn")
    assert held.detail.startswith("quarantined: pay: its description changed since first sight on")
    assert held.fix == "look at it and approve it with `gateway approve one pay`"


async def test_patterns_that_match_nothing_and_lists_that_leave_nothing_are_warnings(
    tmp_path: Path,
) -> None:
    server = Changing(tmp_path, "pay", "read")

    ready, idle, nothing = await checked(server.entry(tools=ToolsConfig(allow=("lend_*",))))

    assert "0 tools, 2 denied" in ready.detail
    assert (idle.code, idle.status) == ("GW423", "warn")
    assert idle.detail == "tools.allow 'lend_*' matches no tool"
    assert (nothing.code, nothing.status) == ("GW424", "warn")


async def test_the_tools_that_ask_first_are_noted(tmp_path: Path) -> None:
    server = Changing(tmp_path, "pay", "read", "book")
    server.offer(tool("pay"), tool("read"), tool("book\x1b[2J"), tool("tip"))

    ready, asks = await checked(server.entry(trust=("tip",)))

    assert (ready.code, asks.code, asks.status) == ("GW401", "GW425", "note")
    assert asks.detail == "2 of 4 tools ask first: pay, book"
    assert "servers.one.trust" in asks.fix
    assert [f.code for f in await checked(server.entry(confirm="never"))] == ["GW401"]


async def test_a_trusted_name_that_matches_no_tool_is_a_warning(tmp_path: Path) -> None:
    server = Changing(tmp_path, "pay", "read")

    _, idle, asks = await checked(server.entry(trust=("p?y", "lend_*"), confirm="always"))

    assert (idle.code, idle.status) == ("GW423", "warn")
    assert idle.detail == "trust 'lend_*' matches no tool"
    assert idle.fix.startswith("correct it in servers.one.trust,")
    assert asks.detail == "1 of 2 tools ask first: read"


async def test_broken_pins_and_no_server_at_all_are_failures(tmp_path: Path) -> None:
    put(tmp_path / "pins.json", "{")
    pinning = PinningConfig(policy="strict", file=str(tmp_path / "pins.json"))

    [broken] = await checked(Changing(tmp_path, "a").entry(), pinning=pinning)
    [none] = await checked(ServerConfig(command="x", enabled=False))

    assert (broken.code, broken.status) == ("GW403", "fail")
    assert broken.fix == "restore it from a copy, or delete it and approve the tools again"
    assert (none.code, none.status) == ("GW402", "fail")


async def test_the_class_of_a_trouble_is_gone_with_the_trouble(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with anyio.fail_after(WAIT_S):
        async with Pool({"one": fake("log", str(log))}) as pool:
            await pool.specs(WAIT_S)

            assert pool.status()[0].cause == ""
