"""The gateway as a real process under faults: starts it, asks it, and looks at what is left of it."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import anyio
from anyio.abc import Process
from anyio.streams.buffered import BufferedByteReceiveStream

HERE = Path(__file__).parent
FAKE = HERE.parent / "servers" / "fake_server.py"
FAULTY = HERE / "faulty_server.py"
WRAPPER = HERE / "fork_wrapper.py"
GATEWAY = HERE / "campaign_gateway.py"
WAIT_S = 90  # far more than anything here takes, also on a busy machine
INITIALIZE = {
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-11-25",
        "capabilities": {},
        "clientInfo": {"name": "campaign", "version": "1"},
    },
}


def toml(servers: Mapping[str, Iterable[Any]], *tables: str, **options: Any) -> str:
    """A configuration; each server is the arguments of our Python, `options` stand in each entry.

    Nobody is asked for leave, which is no part of any campaign.
    """
    lines, options = list(tables), {"confirm": "never"} | options
    for name, args in servers.items():
        lines += [f"[servers.{name}]", f"command = {json.dumps(sys.executable)}"]
        lines += [f"args = {json.dumps([str(arg) for arg in args])}"]
        lines += [f"{key} = {json.dumps(value)}" for key, value in options.items()]
    return "\n".join([*lines, ""])


def question(tool: str, **arguments: Any) -> str:
    """A question that makes the scripted model call this tool."""
    return f"call {tool} {json.dumps(arguments)}"


def asking(tool: str, **arguments: Any) -> dict[str, Any]:
    """The request of `ask` with such a question."""
    params = {"name": "ask", "arguments": {"query": question(tool, **arguments)}}
    return {"method": "tools/call", "params": params}


class Running:
    """A gateway on stdin and stdout; every line of its stdout must be JSON-RPC."""

    def __init__(self, process: Process) -> None:
        assert process.stdout is not None
        self.process = process
        self.lines = 0
        self._out = BufferedByteReceiveStream(process.stdout)
        self._number = 0

    async def send(self, message: Mapping[str, Any]) -> None:
        assert self.process.stdin is not None
        await self.process.stdin.send(json.dumps({"jsonrpc": "2.0", **message}).encode() + b"\n")

    async def read(self) -> dict[str, Any]:
        line = await self._out.receive_until(b"\n", 64_000_000)
        message: dict[str, Any] = json.loads(line)
        assert message["jsonrpc"] == "2.0", line[:200]
        self.lines += 1
        return message

    async def request(self, message: Mapping[str, Any]) -> dict[str, Any]:
        self._number += 1
        await self.send({"id": self._number, **message})
        while (answer := await self.read()).get("id") != self._number:
            pass
        return answer

    async def open(self) -> None:
        await self.request(INITIALIZE)
        await self.send({"method": "notifications/initialized"})

    async def ask(self, tool: str, **arguments: Any) -> dict[str, Any]:
        """The contract object of one question."""
        result = (await self.request(asking(tool, **arguments)))["result"]
        answer: dict[str, Any] = result.get("structuredContent") or result
        return answer

    async def hang_up(self) -> int:
        """Close stdin; the exit code."""
        assert self.process.stdin is not None
        await self.process.stdin.aclose()
        return await self.process.wait()


@asynccontextmanager
async def gateway(
    config: Path, *words: str, stderr: Any = None, wait_s: float = WAIT_S
) -> AsyncIterator[Running]:
    """A gateway after its handshake; killed at the end if it still runs."""
    with anyio.fail_after(wait_s):
        async with _process(config, *words, stderr=stderr) as process:
            running = Running(process)
            await running.open()
            yield running


@asynccontextmanager
async def over_http(
    config: Path, *words: str, wait_s: float = WAIT_S
) -> AsyncIterator[tuple[Process, str]]:
    """A gateway that listens, and its address; ended by SIGTERM."""
    with anyio.fail_after(wait_s):
        async with _process(config, "http", *words, stderr=subprocess.PIPE) as process:
            assert process.stderr is not None
            said = BufferedByteReceiveStream(process.stderr)
            while b"listening on" not in (line := await said.receive_until(b"\n", 100_000)):
                pass
            async with anyio.create_task_group() as group:
                group.start_soon(_drain, said)
                yield process, line.decode().split()[-1].removesuffix("/mcp")
                process.terminate()
                await process.wait()
                group.cancel_scope.cancel()


@asynccontextmanager
async def _process(config: Path, *words: str, stderr: Any) -> AsyncIterator[Process]:
    command = [sys.executable, str(GATEWAY), str(config), *words]
    environ = {**os.environ, "XDG_DATA_HOME": str(config.parent)}
    async with await anyio.open_process(command, stderr=stderr, env=environ) as process:
        try:
            yield process
        finally:
            if process.returncode is None:
                process.send_signal(signal.SIGKILL)


async def _drain(stream: BufferedByteReceiveStream) -> None:
    with suppress(anyio.EndOfStream):
        while True:
            await stream.receive()


# What the operating system knows.


def table() -> dict[int, int]:
    """Every running process and its parent; zombies, and the one that lists them, are none."""
    listing = ["ps", "-axo", "pid=,ppid=,stat="]
    with subprocess.Popen(listing, stdout=subprocess.PIPE, text=True) as lister:
        rows = [line.split() for line in lister.communicate()[0].splitlines()]
    running = {int(pid): int(parent) for pid, parent, state in rows if not state.startswith("Z")}
    running.pop(lister.pid, None)
    return running


def descendants(pid: int) -> set[int]:
    """Everybody below this process."""
    parents, found = table(), set[int]()
    while more := {p for p, up in parents.items() if up in found | {pid}} - found - {pid}:
        found |= more
    return found


def command_of(pid: int) -> str:
    """The command line of a process."""
    said = subprocess.run(
        ["ps", "-ww", "-o", "args=", "-p", str(pid)], capture_output=True, check=False
    )
    return said.stdout.decode("utf-8", "replace")


async def family_of(pid: int, number: int) -> set[int]:
    """The descendants, once there are so many; the surrounding scope bounds it."""
    while len(found := descendants(pid)) < number:  # noqa: ASYNC110 - a process of others
        await anyio.sleep(0.02)
    return found


async def gone(pids: Iterable[int]) -> None:
    """Until none of them runs; the surrounding scope bounds it."""
    while not set(pids).isdisjoint(table()):  # noqa: ASYNC110 - processes of others
        await anyio.sleep(0.02)


def open_files(pid: int | None = None) -> int:
    """How many file descriptors a process holds (another one: Linux only)."""
    return len(os.listdir("/dev/fd" if pid is None else f"/proc/{pid}/fd"))


def resident_kb(pid: int) -> int:
    """Resident memory, in KiB."""
    said = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, check=True)
    return int(said.stdout)
