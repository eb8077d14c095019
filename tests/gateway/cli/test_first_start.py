"""A server that may have to be downloaded first is waited for as long as its own `connect_timeout_s`."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import anyio
import pytest
from fakes_agent import Answers, agent, script, weather

from gateway.app import PoolTools
from gateway.config import ServerConfig
from gateway.downstream import Pool
from gateway.downstream.environment import may_download

pytestmark = pytest.mark.anyio
ECHO = Path(__file__).resolve().parents[2] / "support" / "echo_server.py"


@dataclass
class Starter:
    """A program that starts a server once it was let; until then it is busy, as if it downloaded."""

    program: Path
    gate: Path

    def let(self) -> None:
        """Let it go on; waits until it asks."""
        self.gate.write_text("go\n")

    def server(self, **more: object) -> ServerConfig:
        return ServerConfig(command=str(self.program), **more)  # type: ignore[arg-type]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    os.mkfifo(tmp_path / "gate")
    return tmp_path


def starter(place: Path, name: str) -> Starter:
    program = place / name
    program.write_text(f'#!/bin/sh\nread go < "{place}/gate"\nexec "{sys.executable}" "{ECHO}"\n')
    program.chmod(0o755)
    return Starter(program, place / "gate")


async def test_the_first_start_of_npx_is_waited_for_beyond_the_usual_wait(place: Path) -> None:
    npx = starter(place, "npx")
    found: list[str] = []

    async def ask(pool: Pool) -> None:
        found.extend(spec.tool for spec in await pool.specs(0.0, first_s=50.0))

    with anyio.fail_after(50):
        async with (
            Pool({"s": npx.server(connect_timeout_s=40.0)}) as pool,
            anyio.create_task_group() as group,
        ):
            group.start_soon(ask, pool)
            await anyio.to_thread.run_sync(npx.let)

    assert "shout" in found


async def test_its_own_timeout_bounds_the_wait(place: Path) -> None:
    npx = starter(place, "npx")

    with anyio.fail_after(30):
        async with Pool({"s": npx.server(connect_timeout_s=0.2)}) as pool:
            assert await pool.specs(0.0, first_s=1000.0) == ()


async def test_a_server_that_is_started_directly_keeps_the_usual_wait(place: Path) -> None:
    slow = starter(place, "server")

    with anyio.fail_after(30):
        async with Pool({"s": slow.server(connect_timeout_s=1000.0)}) as pool:
            assert await pool.specs(0.0, first_s=1000.0) == ()


async def test_nobody_waits_for_a_server_that_the_question_leaves_out(place: Path) -> None:
    npx = starter(place, "npx")
    echo = ServerConfig(command=sys.executable, args=(str(ECHO),))

    with anyio.fail_after(50):
        async with Pool({"npx": npx.server(connect_timeout_s=1000.0), "echo": echo}) as pool:
            tools = PoolTools(pool, 40.0, lambda: 1000.0)

            assert {spec.server for spec in await tools.specs(["echo"])} == {"echo"}


async def test_a_question_says_which_servers_it_may_use() -> None:
    class Asked(Answers):
        named: object = "nothing"

        async def specs(self, servers: object = None) -> object:  # type: ignore[override]
            self.named = servers
            return self.all

    tools = Asked()

    await agent(script(weather("Boston")), tools).ask("Weather in Boston?", servers=["weather"])

    assert tools.named == ("weather",)


@pytest.mark.parametrize(
    ("command", "args", "may"),
    [
        ("npx", ("-y", "notes"), True),
        ("/opt/homebrew/bin/uvx", ("mcp-server-time",), True),
        ("npx.cmd", (), True),
        ("docker", ("run", "-i", "mcp/time"), True),
        ("uv", ("run", "notes.py"), True),
        ("cmd", ("/c", "npx", "-y", "notes"), True),
        ("bash", ("-c", "cd /srv && npx -y notes"), True),
        ("python", ("-m", "toolservers.weather"), False),
        ("node", ("server.js",), False),
        ("notes", ("a", "b", "npx"), False),
    ],
)
async def test_what_may_download_is_told_by_its_command(
    command: str, args: tuple[str, ...], may: bool
) -> None:
    assert may_download(ServerConfig(command=command, args=args)) is may


async def test_a_server_behind_an_address_downloads_nothing() -> None:
    assert not may_download(ServerConfig(url="http://127.0.0.1:9/mcp"))
