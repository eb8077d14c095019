"""What a child process sees, and how a pool of tool servers ends."""

import json
import os
import sys
from pathlib import Path

import anyio
import pytest
from changing import until
from fakes_pool import WAIT_S, alive, call, fake, opened, tool

from gateway.config import ServerConfig, load_config
from gateway.core import ConfigError
from gateway.downstream import Pool
from gateway.downstream.environment import find_command, mask, search_path

pytestmark = pytest.mark.anyio


async def test_a_child_sees_only_what_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "canary")
    monkeypatch.setenv("UV_PUBLISH_TOKEN", "canary")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy:1")
    monkeypatch.setenv("WEATHER_FORECAST_URL", "http://127.0.0.1:1")
    async with opened(one=fake(env={"MINE": "yes"})) as pool:
        seen = json.loads((await call(pool, await tool(pool, "env"))).text)

    assert "canary" not in seen.values()
    assert (seen["MINE"], seen["HTTPS_PROXY"]) == ("yes", "http://proxy:1")
    assert seen["WEATHER_FORECAST_URL"] == "http://127.0.0.1:1"
    assert seen["AGENT_GATEWAY_PARENT"]


async def test_a_gateway_that_is_its_own_tool_server_ends_at_once_and_says_so(
    tmp_path: Path,
) -> None:
    file = tmp_path / "gateway.toml"
    serve = ["-m", "gateway", "serve", "--config", str(file)]
    file.write_text(f"[servers.me]\ncommand = {json.dumps(sys.executable)}\nargs = {serve}\n")
    servers = load_config(file, {}).servers
    with anyio.fail_after(90):
        async with Pool(servers) as pool:
            await pool.specs(wait_s=80)
            (status,) = pool.status()

    assert "a gateway with the same tool servers (me) has started this one" in (status.error or "")


async def test_nothing_outlives_the_pool(tmp_path: Path) -> None:
    left = tmp_path / "grandchild"
    async with opened(
        one=fake("spawn", left), two=fake("stubborn"), three=fake("hang", "stubborn")
    ) as pool:
        await until(pool, lambda: [s.state for s in pool.status()][:2] == ["ready", "ready"])
        pids = [link.report.pid for link in pool._links.values()]

    assert [pid for pid in (*pids, int(left.read_text())) if alive(pid or 0)] == []


async def test_a_cancelled_pool_takes_its_children_along() -> None:
    with anyio.fail_after(WAIT_S), anyio.CancelScope() as scope:
        async with Pool({"one": fake()}) as pool:
            await pool.specs(WAIT_S)
            pid = pool.status()[0].pid
            scope.cancel()
            await anyio.sleep_forever()

    assert pid is not None
    assert not alive(pid)


async def test_an_error_inside_the_pool_comes_out_as_itself() -> None:
    with pytest.raises(ZeroDivisionError):
        async with opened(one=fake()):
            raise ZeroDivisionError


async def test_a_command_is_found_or_the_error_says_what_to_do(tmp_path: Path) -> None:
    program = tmp_path / "bin" / "serve"
    program.parent.mkdir()
    program.touch(0o755)

    def found(command: str, path: Path = tmp_path) -> str:
        return find_command("s", ServerConfig(command=command, cwd=str(tmp_path)), str(path))

    assert (
        found("serve", program.parent) == found("bin/serve") == found(str(program)) == str(program)
    )
    assert found("python") == found("python3") == sys.executable
    with pytest.raises(
        ConfigError, match=r"servers\.s\.command: 'uvx' not found on PATH; install uv"
    ):
        found("uvx")
    with pytest.raises(ConfigError, match="check the path"):
        found("bin/nothing")


def test_python_is_the_interpreter_of_the_gateway_wherever_it_is_started(tmp_path: Path) -> None:
    other = tmp_path / "python"
    other.write_text("#!/bin/sh\n")
    other.chmod(0o755)

    def found(command: str) -> str:
        return find_command("s", ServerConfig(command=command, args=("notes.py",)), str(tmp_path))

    assert found("python") == found("python3") == sys.executable
    assert found(str(other)) == str(other)


async def test_a_graphical_launcher_s_path_is_completed() -> None:
    assert search_path({"PATH": "/usr/bin"}).split(os.pathsep)[0] == "/usr/bin"
    assert "/opt/homebrew/bin" in search_path({})


async def test_secrets_are_taken_out_of_messages() -> None:
    text = mask(
        "Bearer abcdef at http://me:pw@host/p?token=1 and abcdef", ("Bearer abcdef", "abcdef")
    )

    assert text == "*** at http://***@host/p?*** and ***"
