"""Servers that are started before the rest of the gateway: taken over by who connects, or ended."""

import os
import signal
import sys
from pathlib import Path

import anyio
import pytest
from mcp.client.stdio import DEFAULT_INHERITED_ENV_VARS

from gateway.config import ServerConfig
from gateway.core import ConfigError
from gateway.downstream import Pool, lineage, prestart, started_early
from gateway.downstream.environment import INHERITED, PARENT, launch_of
from gateway.downstream.prestart import taken
from gateway.downstream.process_group import GUARDIAN

pytestmark = pytest.mark.anyio
SERVER = str(Path(__file__).resolve().parents[2] / "servers" / "fake_server.py")
ONE = {"one": ServerConfig(command=sys.executable, args=(SERVER,))}
WAIT_S = 30


def children() -> set[int]:
    """Leaders of a session that this process started and that run; zombies and the guardian are none."""
    found = set[int]()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent, group, session = stat.read_text().rpartition(")")[2].split()[:4]
        except (FileNotFoundError, ProcessLookupError):
            continue
        pid = int(stat.parent.name)
        if int(parent) == os.getpid() and state != "Z" and int(group) == int(session) == pid:
            found.add(pid)
    return {pid for pid in found if pid != GUARDIAN.pid}


async def test_who_connects_takes_the_process_over() -> None:
    with anyio.fail_after(WAIT_S):
        async with started_early(ONE, os.environ):
            running = children()
            async with Pool(ONE) as pool:
                specs = await pool.specs(WAIT_S)
                [status] = pool.status()

                assert (len(running), children()) == (1, running)
                assert {status.pid} == running
                assert "echo" in {spec.tool for spec in specs}
            assert children() == set()
    assert GUARDIAN.pid is None


async def test_what_nobody_takes_is_ended() -> None:
    with anyio.fail_after(WAIT_S):
        async with started_early(ONE, os.environ):
            assert len(children()) == 1
        assert children() == set()
    assert GUARDIAN.pid is None


async def test_it_is_ended_when_the_block_is_left_by_an_error_or_cancelled() -> None:
    with anyio.fail_after(WAIT_S):
        with pytest.raises(ValueError, match="no such model"):
            async with started_early(ONE, os.environ):
                raise ValueError("no such model")
        with anyio.CancelScope() as scope:
            async with started_early(ONE, os.environ):
                scope.cancel()
                await anyio.sleep_forever()

    assert children() == set()


async def test_a_process_that_died_meanwhile_is_not_taken() -> None:
    with anyio.fail_after(WAIT_S):
        async with started_early(ONE, os.environ):
            [(_, process)] = prestart._waiting
            os.kill(process.pid, signal.SIGKILL)
            await process.wait()
            async with Pool(ONE) as pool:
                assert await pool.specs(WAIT_S)
                assert pool.status()[0].pid != process.pid


@pytest.mark.parametrize(
    "changed",
    [{"args": (SERVER, "--other")}, {"env": {"MODE": "other"}}, {"cwd": "/"}],
    ids=["arguments", "environment", "folder"],
)
async def test_only_a_process_that_was_started_in_the_same_way_is_taken(
    changed: dict[str, object],
) -> None:
    environ = {**os.environ, PARENT: lineage(ONE, os.environ)}
    other = ONE["one"].model_copy(update=changed)

    with anyio.fail_after(WAIT_S):
        async with started_early(ONE, os.environ):
            assert taken(launch_of("one", other, environ)) is None
            assert len(children()) == 1


async def test_a_command_that_is_not_there_is_left_to_who_connects() -> None:
    lost = {"lost": ServerConfig(command="/no/such/program"), **ONE}

    with anyio.fail_after(WAIT_S):
        async with started_early(lost, os.environ):
            assert len(children()) == 1


async def test_disabled_and_remote_servers_are_not_started() -> None:
    servers = {
        "off": ONE["one"].model_copy(update={"enabled": False}),
        "far": ServerConfig(url="http://127.0.0.1:9/mcp"),
    }

    with anyio.fail_after(WAIT_S):
        async with started_early(servers, os.environ):
            assert children() == set()


async def test_a_gateway_that_is_its_own_tool_server_starts_nothing() -> None:
    environ = {**os.environ, PARENT: lineage(ONE, os.environ)}

    with pytest.raises(ConfigError, match="same tool servers"):
        async with started_early(ONE, environ):
            pass
    assert children() == set()


def test_children_inherit_what_the_sdk_lets_them_inherit() -> None:
    assert set(DEFAULT_INHERITED_ENV_VARS) == INHERITED
