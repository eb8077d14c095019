"""The pool of tool servers against real processes; every wait is bounded, nothing sleeps."""

import os
import signal
from pathlib import Path

import anyio
import pytest
from changing import until
from fakes_pool import WAIT_S, call, fake, opened, real, tool

from gateway.config import ServerConfig
from gateway.core import ToolSpec

pytestmark = pytest.mark.anyio


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
        assert {"no-schema", "bad-schema"} <= {*names}  # mended
        assert "task" not in names
        assert [line.partition(":")[0] for line in pool.status()[0].skipped] == [
            "task",
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
