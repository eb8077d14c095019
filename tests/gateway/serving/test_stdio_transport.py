"""Lines on pipes and sockets: whole, in order, never torn, and never in the way of anybody else."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import anyio
import pytest

from gateway.serving.stdio_transport import Inlet, Outlet, is_pipe

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has other pipes"),
]
ROOT = Path(__file__).resolve().parents[3]
WAIT_S = 30
Ends = tuple[int, int]


def pipe() -> Ends:
    return os.pipe()


def sockets() -> Ends:
    one, other = socket.socketpair()
    return one.detach(), other.detach()


@pytest.fixture(params=[pipe, sockets])
def ends(request: pytest.FixtureRequest) -> Ends:
    """Both ends; the test closes them, because a number that is closed twice may be somebody else's."""
    make: Callable[[], Ends] = request.param
    return make()


async def everything(fd: int) -> list[bytes]:
    inlet, pieces = Inlet(fd), list[bytes]()
    while piece := await inlet.receive():
        pieces.append(piece)
    return b"".join(pieces).splitlines(keepends=True)


async def one_line(fd: int) -> bytes:
    inlet, line = Inlet(fd), b""
    while not line.endswith(b"\n"):
        line += await inlet.receive()
    return line


async def test_lines_come_out_as_they_were_written(ends: Ends) -> None:
    reading, writing = ends
    sent = [b"short\n", b"\n", "é".encode() * 700_000 + b"\n", b"the last\n"]
    outlet = Outlet(writing)
    got: list[bytes] = []

    async def read() -> None:
        got.extend(await everything(reading))

    with anyio.fail_after(WAIT_S):
        async with anyio.create_task_group() as group:
            group.start_soon(read)
            for line in sent:
                await outlet.write(line)
            outlet.close()

    os.close(reading)
    assert got == sent


async def test_a_reader_that_is_slow_holds_up_nobody_else(ends: Ends) -> None:
    reading, writing = ends
    turns = 0
    outlet = Outlet(writing)
    with anyio.fail_after(WAIT_S):
        async with anyio.create_task_group() as group:
            group.start_soon(outlet.write, b"x" * 5_000_000 + b"\n")
            for _ in range(100):
                turns += 1
                await anyio.lowlevel.checkpoint()
            line = await one_line(reading)

    outlet.close()
    os.close(reading)
    assert turns == 100
    assert len(line) == 5_000_001


async def test_a_line_that_was_begun_is_finished_when_everything_ends(ends: Ends) -> None:
    reading, writing = ends
    begun, outlet = anyio.Event(), Outlet(writing)
    got: list[bytes] = []

    async def write() -> None:
        begun.set()
        await outlet.write(b"x" * 1_000_000 + b"\n")

    async def read() -> None:
        got.append(await one_line(reading))

    with anyio.fail_after(WAIT_S):
        async with anyio.create_task_group() as readers, anyio.create_task_group() as group:
            group.start_soon(write)
            await begun.wait()
            await anyio.lowlevel.checkpoint()  # the pipe is full
            readers.start_soon(read)
            group.cancel_scope.cancel()

    outlet.close()
    os.close(reading)
    assert [len(line) for line in got] == [1_000_001]


async def test_nobody_who_reads_is_an_error(ends: Ends) -> None:
    reading, writing = ends
    os.close(reading)
    outlet = Outlet(writing)

    with anyio.fail_after(WAIT_S), pytest.raises((BrokenPipeError, ConnectionResetError)):
        await outlet.write(b"x\n")
    outlet.close()


def test_the_mode_of_a_pipe_is_left_alone(ends: Ends) -> None:
    reading, writing = ends
    outlet = Outlet(writing)
    Inlet(reading)

    assert os.get_blocking(reading)
    assert os.get_blocking(writing)
    outlet.close()
    os.close(reading)


def test_files_and_closed_descriptors_are_not_taken(tmp_path: Path) -> None:
    with (tmp_path / "file").open("w", encoding="utf-8") as file:
        assert not is_pipe(file.fileno())
    assert not is_pipe(9999)


async def test_a_gateway_whose_stdin_is_a_file_answers_it(tmp_path: Path) -> None:
    """`gateway serve < requests > answers`: neither is a pipe."""
    request = '{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}}\n'
    asked, answered = tmp_path / "requests", tmp_path / "answers"
    asked.write_text(request, encoding="utf-8")
    with anyio.fail_after(WAIT_S * 3), asked.open("rb") as source, answered.open("wb") as sink:
        await anyio.run_process(
            [sys.executable, "-m", "gateway", "serve"],
            stdin=source,
            stdout=sink,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
        )

    assert '"serverInfo"' in answered.read_text(encoding="utf-8")
