"""The pool of tool servers against real processes; every wait is bounded, nothing sleeps."""

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
from changing import until

from gateway.config import ServerConfig, load_config
from gateway.core import ConfigError, ToolCall, ToolResult, ToolSpec
from gateway.downstream import Pool
from gateway.downstream.environment import find_command, mask, search_path

pytestmark = pytest.mark.anyio

SERVERS = Path(__file__).parent.parent / "servers"
WAIT_S = 30  # far more than anything here takes, also on a busy machine


def fake(*habits: Any, **options: Any) -> ServerConfig:
    args = (str(SERVERS / "fake_server.py"), *map(str, habits))
    return ServerConfig(command=sys.executable, args=args, **options)


def real(name: str, **options: Any) -> ServerConfig:
    return ServerConfig(command=sys.executable, args=(str(SERVERS / name),), **options)


@asynccontextmanager
async def opened(**servers: ServerConfig) -> AsyncIterator[Pool]:
    with anyio.fail_after(WAIT_S):
        async with Pool(servers) as pool:
            yield pool


async def tool(pool: Pool, name: str, server: str = "one") -> ToolSpec:
    specs = await pool.specs(WAIT_S)
    return next(s for s in specs if (s.server, s.tool) == (server, name))


async def call(
    pool: Pool, spec: ToolSpec, timeout_s: float | None = None, **arguments: Any
) -> ToolResult:
    return await pool.call(spec, ToolCall(spec.name, arguments), timeout_s)


def alive(pid: int) -> bool:
    """Whether the process runs; a zombie does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


async def test_a_server_of_each_era_is_listed_and_called() -> None:
    async with opened(old=fake(), new=real("growing_server.py")) as pool:
        echo, add = await tool(pool, "echo", "old"), await tool(pool, "add", "new")

        said = await call(pool, echo, text="grüß dich")
        sum_ = await call(pool, add, a=1, b=2)

        assert (said.text, said.is_error, said.server, said.tool) == (
            "grüß dich",
            False,
            "old",
            "echo",
        )
        assert sum_.structured == {"sum": 3}
        assert [(s.state, s.era) for s in pool.status()] == [
            ("ready", "2025-11-25"),
            ("ready", "2026-07-28"),
        ]
        assert pool.missing() == ()


async def test_malformed_tools_are_left_out_one_by_one_and_pages_are_joined() -> None:
    async with opened(one=fake()) as pool:
        names = [s.tool for s in await pool.specs(WAIT_S)]

        assert names[:2] == ["echo", "crash"]
        assert "no-schema" in names  # mended
        assert {"task", "bad-schema"} & {*names} == set()
        assert [line.partition(":")[0] for line in pool.status()[0].skipped] == [
            "task",
            "bad-schema",
            "(no name)",
        ]


async def test_annotations_are_read_carefully() -> None:
    async with opened(one=fake()) as pool:
        specs = {s.tool: s for s in await pool.specs(WAIT_S)}

    def hints(name: str) -> tuple[bool, bool, bool]:
        return specs[name].read_only, specs[name].idempotent, specs[name].destructive

    assert hints("echo") == (False, False, True)
    assert hints("read_crash_once") == (True, False, False)
    assert hints("fail") == (False, False, False)
    assert hints("no-schema") == (False, False, True)  # "yes" is no hint


async def test_what_a_tool_answers_becomes_text_and_structure() -> None:
    async with opened(one=fake()) as pool:
        mixed = await call(pool, await tool(pool, "mixed"))
        failed = await call(pool, await tool(pool, "fail"))
        refused = await call(pool, await tool(pool, "refuse"))
        big = await call(pool, await tool(pool, "big"))

        assert mixed.text.splitlines() == [
            "one",
            "[image image/png, 3 bytes]",
            "[resource two: file:///two]",
            "three",
        ]
        assert mixed.structured == {"n": 1}
        assert (failed.text, failed.is_error, failed.unknown) == ("it went wrong", True, False)
        assert (refused.text, refused.is_error, refused.unknown) == (
            "refuse failed: not today",
            True,
            False,
        )
        assert big.text.endswith("é\n[cut: the first 1000000 of 1800000 bytes]")


async def test_broken_servers_are_reported_and_keep_nobody_waiting(tmp_path: Path) -> None:
    async with opened(
        hung=fake("hang", connect_timeout_s=1000),
        gone=fake("exit", env={"KEY": "s3cr3t-canary"}),
        none=ServerConfig(command="uvx-that-is-not-there"),
        away=ServerConfig(url="http://user:pass@127.0.0.1:9/mcp?key=abc"),
        noisy=fake("garbage"),
        rust=fake("exit-on-probe"),
        off=fake(enabled=False),
        good=fake(),
    ) as pool:
        await until(pool, lambda: len([s for s in pool.status() if s.state == "ready"]) == 3)
        by_name = {s.name: s for s in pool.status()}
        echo = ToolSpec("echo", server="good", tool="echo")

        assert (await call(pool, echo, text="hi")).text == "hi"
        assert (await call(pool, ToolSpec("x", server="off"))).is_error
        down = await call(pool, ToolSpec("x", server="none"))

    assert {n for n, s in by_name.items() if s.state == "ready"} == {"noisy", "rust", "good"}
    assert by_name["hung"].state == "connecting"
    assert "off" not in by_name
    assert down.is_error
    assert not down.unknown
    assert "servers.none.command: 'uvx-that-is-not-there' not found on PATH" in down.text


async def test_the_reason_names_the_server_the_fault_and_no_secret() -> None:
    async with opened(
        gone=fake("exit", env={"KEY": "s3cr3t-canary"}),
        away=ServerConfig(url="http://user:pass@127.0.0.1:9/mcp?key=abc"),
        hung=fake("hang", connect_timeout_s=0.2),
    ) as pool:
        assert await pool.specs(WAIT_S) == ()
        errors = {s.name: str(s.error) for s in pool.status()}

    assert "exited with code 3" in errors["gone"]
    assert "cannot open the database with key ***" in errors["gone"]
    assert errors["away"].startswith("http://***@127.0.0.1:9/mcp?*** cannot be reached")
    assert errors["hung"] == "did not answer within 0.2 s"


async def test_a_hung_server_does_not_delay_the_start_or_the_end() -> None:
    async with opened(hung=fake("hang", connect_timeout_s=1000)) as pool:
        assert await pool.specs(0) == ()
        assert pool.missing() == ("hung: connecting",)


async def test_a_killed_child_is_noticed_while_idle_and_heals_by_itself() -> None:
    async with opened(one=fake(), two=fake()) as pool:
        before = await pool.specs(WAIT_S)
        pid = pool.status()[0].pid
        assert pid is not None

        os.kill(pid, signal.SIGKILL)
        await until(pool, lambda: pool.status()[0].state == "down")

        assert "SIGKILL" in str(pool.status()[0].error) or "it hung up" in str(
            pool.status()[0].error
        )
        assert pool.status()[1].state == "ready"
        assert await pool.specs(WAIT_S) == before
        assert pool.status()[0].pid not in (None, pid)


async def test_a_server_that_goes_down_while_another_is_waited_for_is_waited_for_too() -> None:
    async with opened(one=fake(), two=fake()) as pool:
        tools = await pool.specs(WAIT_S)
        one, two = (status.pid or 0 for status in pool.status())
        os.kill(two, signal.SIGKILL)
        await until(pool, lambda: pool.status()[1].state == "down")

        async def kill() -> None:
            os.kill(one, signal.SIGKILL)

        async with anyio.create_task_group() as group:
            group.start_soon(kill)
            again = await pool.specs(WAIT_S)

    assert again == tools


async def test_a_call_that_may_have_run_is_not_sent_again(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    async with opened(one=fake("log", log)) as pool:
        result = await call(pool, await tool(pool, "crash"))
        await pool.specs(WAIT_S)

        assert (result.is_error, result.unknown) == (True, True)
        assert "whether crash ran is unknown" in result.text
        assert log.read_text().split().count("crash") == 1


async def test_a_read_only_call_is_sent_again_after_the_connection_broke(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    async with opened(one=fake("log", log)) as pool:
        result = await call(pool, await tool(pool, "read_crash_once"), text="hi")

        assert (result.text, result.is_error, result.unknown) == ("hi", False, False)
        assert log.read_text().split().count("read_crash_once") == 2


async def test_a_call_ends_at_its_deadline_and_the_server_is_told(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    async with opened(one=fake("log", log)) as pool:
        sleep = await tool(pool, "sleep")

        late = await call(pool, sleep, timeout_s=0.1)
        with anyio.move_on_after(0.1) as scope:
            await call(pool, sleep)
        still = await call(pool, await tool(pool, "echo"), text="here")

        assert late.is_error
        assert "did not answer within 0.1 s" in late.text
        assert scope.cancelled_caught
        assert still.text == "here"
        assert log.read_text().split() == ["up", "sleep", "cancelled", "sleep", "cancelled", "echo"]


async def test_arguments_that_are_no_json_do_not_reach_the_server() -> None:
    async with opened(one=fake()) as pool:
        result = await call(pool, await tool(pool, "echo"), text="\ud800")

        assert result.is_error
        assert "cannot be written as JSON" in result.text
        assert pool.status()[0].state == "ready"


@pytest.mark.parametrize(
    ("server", "grown"),
    [(fake(), "grown"), (real("growing_server.py"), "add_more")],
    ids=["2025", "2026"],
)
async def test_a_changed_list_of_tools_is_read_again(server: ServerConfig, grown: str) -> None:
    async with opened(one=server) as pool:
        await call(pool, await tool(pool, "grow"))
        await until(pool, lambda: grown in {s.tool for s in pool._links["one"].tools})

        assert grown in {s.tool for s in await pool.specs(0)}


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
