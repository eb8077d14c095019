"""The gateway as a real process on stdin and stdout, and the guard in front of the two eras."""

import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest
from anyio.abc import Process
from anyio.streams.buffered import BufferedByteReceiveStream
from mcp import Client, StdioServerParameters
from mcp.shared.message import SessionMessage
from mcp_types import JSONRPCError, JSONRPCRequest

from gateway.serving.stdio import EraGuard

pytestmark = pytest.mark.anyio
NOISY = str(Path(__file__).resolve().parents[2] / "support" / "noisy_gateway.py")
ROOT = Path(__file__).resolve().parents[3]
INITIALIZE = {
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-11-25",
        "capabilities": {},
        "clientInfo": {"name": "test", "version": "1"},
    },
}


class Wire:
    """Raw JSON-RPC with a process; keeps every byte of its stdout."""

    def __init__(self, process: Process) -> None:
        assert process.stdout is not None
        self.process = process
        self.lines: list[bytes] = []
        self._out = BufferedByteReceiveStream(process.stdout)

    async def send(self, message: dict[str, Any]) -> None:
        assert self.process.stdin is not None
        await self.process.stdin.send(json.dumps({"jsonrpc": "2.0", **message}).encode() + b"\n")

    async def ask(self, number: int, message: dict[str, Any]) -> dict[str, Any]:
        """Send a request and read until its response."""
        await self.send({"id": number, **message})
        while (answer := await self.read()).get("id") != number:
            pass
        return answer

    async def read(self) -> dict[str, Any]:
        self.lines.append(await self._out.receive_until(b"\n", 1_000_000))
        message: dict[str, Any] = json.loads(self.lines[-1])
        return message

    async def rest(self) -> bytes:
        """Everything up to the end of stdout."""
        found = b""
        while True:
            try:
                found += await self._out.receive()
            except anyio.EndOfStream:
                return found


@asynccontextmanager
async def started(*words: str) -> AsyncIterator[Wire]:
    with anyio.fail_after(60):
        async with await anyio.open_process(
            [sys.executable, NOISY, *words], stderr=None
        ) as process:
            yield Wire(process)


async def ready(wire: Wire) -> None:
    await wire.ask(1, INITIALIZE)
    await wire.send({"method": "notifications/initialized"})


def asking(query: str) -> dict[str, Any]:
    return {"method": "tools/call", "params": {"name": "ask", "arguments": {"query": query}}}


async def test_every_byte_on_stdout_is_json_rpc_though_the_model_prints() -> None:
    async with started() as wire:
        await ready(wire)
        listed = await wire.ask(2, {"method": "tools/list"})
        answer = await wire.ask(3, asking("Shout hi"))
        assert wire.process.stdin is not None
        await wire.process.stdin.aclose()
        rest = await wire.rest()
        code = await wire.process.wait()

    assert [tool["name"] for tool in listed["result"]["tools"]] == ["ask"]
    assert answer["result"]["structuredContent"]["answer"] == "HI"
    everything = b"\n".join([*wire.lines, rest])
    for line in everything.splitlines():
        assert json.loads(line)["jsonrpc"] == "2.0"
    assert b"noise" not in everything
    assert code == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_ends_the_process_and_its_servers_while_a_question_runs(
    number: signal.Signals,
) -> None:
    async with started("stuck") as wire:
        await ready(wire)
        await wire.send({"id": 2, **asking("Shout hi")})
        children = await children_of(wire.process.pid)
        wire.process.send_signal(number)
        code = await wire.process.wait()

    assert code == 128 + number
    assert [pid for pid in children if alive(pid)] == []


async def test_the_end_of_stdin_ends_the_process_while_a_question_runs() -> None:
    async with started("stuck") as wire:
        await ready(wire)
        await wire.send({"id": 2, **asking("Shout hi")})
        children = await children_of(wire.process.pid)
        assert wire.process.stdin is not None
        await wire.process.stdin.aclose()
        code = await wire.process.wait()

    assert code == 0
    assert [pid for pid in children if alive(pid)] == []


@pytest.mark.parametrize("mode", ["auto", "legacy"], ids=["2026", "2025"])
async def test_mcp_run_serves_the_server_file_from_any_folder(mode: str) -> None:
    server = StdioServerParameters(
        command=str(Path(sys.executable).with_name("mcp")),
        args=["run", str(ROOT / "gateway" / "server.py")],
        cwd="/",
        env={"GATEWAY_MODEL": "/no/such/model"},
    )

    with anyio.fail_after(60):
        async with Client(server, mode=mode) as client:
            (ask,) = (await client.list_tools()).tools
            result = await client.call_tool("ask", {"query": "Weather in Boston?"})

    assert "weather, currency" in (ask.description or "")
    assert result.is_error
    assert "/no/such/model" in str(result.content)


def request(method: str, number: int) -> SessionMessage:
    return SessionMessage(JSONRPCRequest(jsonrpc="2.0", id=number, method=method))


async def test_a_client_that_gives_up_on_the_probe_gets_its_handshake() -> None:
    to_guard, read = anyio.create_memory_object_stream[SessionMessage | Exception](9)
    write, refused = anyio.create_memory_object_stream[SessionMessage](9)
    with anyio.fail_after(5):
        async with to_guard, refused, write, read, EraGuard(read, write) as incoming:
            await to_guard.send(request("server/discover", 1))
            await to_guard.send(request("initialize", 2))

            passed = await incoming.receive()
            refusal = (await refused.receive()).message

    assert isinstance(passed, SessionMessage)
    assert getattr(passed.message, "method", "") == "initialize"
    assert isinstance(refusal, JSONRPCError)
    assert (refusal.id, refusal.error.code) == (1, -32601)


@pytest.mark.parametrize(
    "methods", [["server/discover", "tools/list"], ["initialize", "ping"], ["tools/list"]]
)
async def test_every_other_opening_passes_the_guard_unchanged(methods: list[str]) -> None:
    to_guard, read = anyio.create_memory_object_stream[SessionMessage | Exception](9)
    write, refused = anyio.create_memory_object_stream[SessionMessage](9)
    with anyio.fail_after(5):
        async with refused, write, read, EraGuard(read, write) as incoming:
            async with to_guard:
                for number, method in enumerate(methods):
                    await to_guard.send(request(method, number))
            passed = [m.message async for m in incoming if isinstance(m, SessionMessage)]

    assert [getattr(message, "method", "") for message in passed] == methods


async def test_a_client_that_says_nothing_is_no_error() -> None:
    to_guard, read = anyio.create_memory_object_stream[SessionMessage | Exception](9)
    write, refused = anyio.create_memory_object_stream[SessionMessage](9)
    with anyio.fail_after(5):
        async with refused, write, read, EraGuard(read, write) as incoming:
            await to_guard.aclose()

            assert [message async for message in incoming] == []


async def children_of(pid: int) -> list[int]:
    """The child processes, once there are any."""
    while True:
        listed = await anyio.run_process(["ps", "-o", "pid=", "--ppid", str(pid)], check=False)
        if found := [int(word) for word in listed.stdout.split()]:
            return [child for child in found if alive(child)]
        await anyio.lowlevel.checkpoint()


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
