"""A configuration file that changes while the gateway runs: what changed is touched, nothing else."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import pytest
from changing import WAIT_S, Changing, call, names, put, spec_of
from fakes_agent import script
from mcp import Client

from gateway.app import App, LoadedEngine, open_app
from gateway.catalogue import Pins
from gateway.config import Config, ServerConfig, ToolsConfig, Watch, load_config
from gateway.core import InvalidQuestion, ToolResult, ToolSpec
from gateway.downstream import Pool
from gateway.serving import Gateway

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def opened(servers: dict[str, ServerConfig]) -> AsyncIterator[Pool]:
    with anyio.fail_after(WAIT_S):
        async with Pool(servers) as pool:
            await pool.specs(WAIT_S)
            yield pool


def pid(pool: Pool, server: str) -> int:
    found = next(status.pid for status in pool.status() if status.name == server)
    assert found is not None
    return found


def alive(process: int) -> bool:
    return Path(f"/proc/{process}").exists()


# The pool.


async def test_a_server_whose_entry_is_the_same_keeps_its_process_and_its_running_call(
    tmp_path: Path,
) -> None:
    one, two = Changing(tmp_path, "hold", "a"), Changing(tmp_path, "b", name="two")
    async with opened({"one": one.entry(), "two": two.entry()}) as pool:
        before = pid(pool, "one"), pid(pool, "two")
        async with anyio.create_task_group() as group:
            group.start_soon(call, pool, await spec_of(pool, "hold"))
            await anyio.lowlevel.checkpoint()

            touched = pool.reload({"one": one.entry(), "two": two.entry(env={"NEW": "1"})})
            await pool.specs(WAIT_S)

            assert touched == ("two",)
            assert pid(pool, "one") == before[0]
            assert pid(pool, "two") != before[1]
            assert not alive(before[1])
            assert (await call(pool, await spec_of(pool, "a"))).text == "a"
            assert one.calls() == ["hold", "a"]
            group.cancel_scope.cancel()


@pytest.mark.parametrize(
    "change",
    [
        {"tools": ToolsConfig(deny=("b",))},
        {"call_timeout_s": 5.0},
        {"connect_timeout_s": 7.0},
        {"max_concurrent": 1},
    ],
    ids=lambda change: next(iter(change)),
)
async def test_lists_and_limits_are_taken_over_without_a_new_process(
    tmp_path: Path, change: dict[str, Any]
) -> None:
    server = Changing(tmp_path, "a", "b")
    async with opened({"one": server.entry()}) as pool:
        before = pid(pool, "one")

        touched = pool.reload({"one": server.entry(**change)})

        assert touched == ()
        assert pid(pool, "one") == before
        assert names(pool) == (["a"] if "tools" in change else ["a", "b"])
        assert (await call(pool, await spec_of(pool, "a"))).text == "a"


async def test_a_limit_that_was_lowered_holds_for_the_next_call(tmp_path: Path) -> None:
    server = Changing(tmp_path, "hold", "a")
    async with opened({"one": server.entry()}) as pool:
        hold, a = await spec_of(pool, "hold"), await spec_of(pool, "a")
        async with anyio.create_task_group() as group:
            group.start_soon(call, pool, hold)
            await anyio.lowlevel.checkpoint()
            assert (await call(pool, a)).text == "a"

            pool.reload({"one": server.entry(max_concurrent=1)})

            assert "was busy with 1 calls" in (await call(pool, a, 0.2)).text
            group.cancel_scope.cancel()


async def test_a_call_in_flight_ends_with_its_server_and_is_not_sent_again(tmp_path: Path) -> None:
    server = Changing(tmp_path, "hold", "a")
    results: list[ToolResult] = []
    async with opened({"one": server.entry()}) as pool:
        hold = await spec_of(pool, "hold")

        async def held() -> None:
            results.append(await call(pool, hold))

        async with anyio.create_task_group() as group:
            group.start_soon(held)
            await server.called("hold")
            pool.reload({"one": server.entry(env={"NEW": "1"})})

        assert (await call(pool, await spec_of(pool, "a"))).text == "a"
    assert [(result.is_error, result.unknown) for result in results] == [(True, True)]
    assert server.calls() == ["hold", "a"]


async def test_servers_come_go_and_keep_the_order_of_the_file(tmp_path: Path) -> None:
    one, two = Changing(tmp_path, "a"), Changing(tmp_path, "b", name="two")
    three = Changing(tmp_path, "c", name="three")
    async with opened({"one": one.entry(), "two": two.entry()}) as pool:
        gone = pid(pool, "one")

        touched = pool.reload(
            {"three": three.entry(), "two": two.entry(), "one": one.entry(enabled=False)}
        )
        tools = [spec.tool for spec in await pool.specs(WAIT_S)]

        assert {*touched} == {"one", "three"}
        assert tools == ["c", "b"]
        assert [status.name for status in pool.status()] == ["three", "two"]
        refused = await call(pool, ToolSpec("a", server="one"))
        assert refused.text == "there is no tool server 'one'"
    assert not alive(gone)


async def test_reloading_faster_than_servers_start_leaves_one_process_each(tmp_path: Path) -> None:
    server = Changing(tmp_path, "a")
    async with opened({"one": server.entry()}) as pool:
        first = pid(pool, "one")
        for round_ in range(5):
            pool.reload({"one": server.entry(env={"ROUND": str(round_)})})
        await pool.specs(WAIT_S)
        last = pid(pool, "one")

        assert last != first
        assert (await call(pool, await spec_of(pool, "a"))).text == "a"
    assert not alive(first)
    assert not alive(last)


async def test_a_pool_that_closes_right_behind_a_reload_leaves_nothing(tmp_path: Path) -> None:
    server = Changing(tmp_path, "a")
    async with opened({"one": server.entry()}) as pool:
        first = pid(pool, "one")
        pool.reload({"one": server.entry(env={"NEW": "1"})})
    assert not alive(first)


# The file.


def watch(folder: Path, text: str) -> Watch:
    put(folder / "gateway.toml", text)
    looking = Watch(load_config(folder / "gateway.toml", {}), {})
    assert looking.look() is None
    return looking


def stderr(capfd: pytest.CaptureFixture[str]) -> list[str]:
    return capfd.readouterr().err.splitlines()


def test_only_other_content_is_a_new_configuration(tmp_path: Path) -> None:
    looking = watch(tmp_path, "[agent]\nmax_steps = 2\n")

    assert looking.look() is None
    put(tmp_path / "gateway.toml", "# a comment\n[agent]\nmax_steps = 2\n")
    assert looking.look() is None
    put(tmp_path / "gateway.toml", "[agent]\nmax_steps = 3\n")
    new = looking.look()

    assert new is not None
    assert new.agent.max_steps == 3
    assert looking.config is new
    assert looking.look() is None


def test_a_change_between_reading_and_watching_is_noticed(tmp_path: Path) -> None:
    put(tmp_path / "gateway.toml", "[agent]\nmax_steps = 2\n")
    looking = Watch(load_config(tmp_path / "gateway.toml", {}), {})
    put(tmp_path / "gateway.toml", "[agent]\nmax_steps = 3\n")

    assert looking.look() is not None


@pytest.mark.parametrize("broken", ["[agent\n", "[agent]\nmax_step = 1\n", None])
def test_a_broken_file_is_said_once_and_changes_nothing(
    tmp_path: Path, broken: str | None, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "gateway.toml"
    looking = watch(tmp_path, "[agent]\nmax_steps = 2\n")
    path.unlink() if broken is None else put(path, broken)

    assert looking.look() is None
    assert looking.trouble == ""  # it may be half written
    assert [looking.look() for _ in range(4)] == [None] * 4

    assert looking.config.agent.max_steps == 2
    assert str(path) in looking.trouble
    [line] = stderr(capfd)
    assert line == f"gateway: {looking.trouble} (the configuration from before stays in force)"

    put(path, "[agent]\nmax_steps = 2\n")
    assert looking.look() is None
    assert looking.trouble == ""
    assert stderr(capfd) == [f"gateway: {path}: can be used again"]


def test_what_needs_a_restart_is_said(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    looking = watch(tmp_path, "")
    put(tmp_path / "gateway.toml", '[model]\nmodel = "other"\n')

    assert looking.look() is not None
    assert stderr(capfd) == [
        f"gateway: {tmp_path / 'gateway.toml'}: model changed; restart the gateway to use it"
    ]


def test_a_configuration_without_a_file_never_changes() -> None:
    assert Watch(Config(), {}).look() is None


# The gateway.


def load(model: str, adapter: Path | None) -> LoadedEngine:
    return script("Nothing fits.")


async def reached(app: App, done: Callable[[], bool]) -> None:
    """Until `done` after some change; the surrounding scope bounds it."""
    async for _ in app.changes.follow():
        if done():
            return


start = partial(open_app, load=load, format="glaive", preload=False)


async def test_the_running_gateway_takes_over_a_changed_file(tmp_path: Path) -> None:
    one, two = Changing(tmp_path, "a"), Changing(tmp_path, "b", name="two")
    path = tmp_path / "gateway.toml"
    put(path, one.toml())
    with anyio.fail_after(WAIT_S):
        async with start(load_config(path, {}), watch_s=0.02) as app:
            await app.catalogue()
            before = pid(app.pool, "one")
            with pytest.raises(InvalidQuestion):
                await app.agent.ask("Weather?", ["two"])

            bad = "[servers.bad]\nurl = 'http://${NOPE}/'\n"
            put(path, one.toml() + two.toml() + bad + "[agent]\nmax_steps = 1\n")
            await reached(app, lambda: names(app.pool, "two") == ["b"])

            assert (pid(app.pool, "one"), app.config.agent.max_steps) == (before, 1)
            assert [s.name for s in app.servers() if s.cause == "config"] == ["bad"]
            assert (await app.agent.ask("Weather?", ["two"])).outcome == "no_tool"
            assert app.trouble == ""


async def test_a_broken_file_costs_the_running_gateway_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    one = Changing(tmp_path, "a", "b")
    path = tmp_path / "gateway.toml"
    put(path, one.toml())
    with anyio.fail_after(WAIT_S):
        async with start(load_config(path, {}), watch_s=0.02) as app:
            await app.catalogue()
            before = pid(app.pool, "one")
            put(path, "servers = 3\n")
            await reached(app, lambda: bool(app.trouble))

            assert [spec.tool for spec in (await app.catalogue()).specs] == ["a", "b"]
            put(path, one.toml('tools.deny = ["b"]'))
            await reached(app, lambda: names(app.pool) == ["a"])

            assert (pid(app.pool, "one"), app.trouble) == (before, "")
    said = [line for line in stderr(capfd) if "gateway.toml: servers: " in line]
    assert len(said) == 1


async def test_an_approval_reaches_the_running_gateway(tmp_path: Path) -> None:
    one = Changing(tmp_path, "a", "b")
    path = tmp_path / "gateway.toml"
    put(path, '[pinning]\npolicy = "strict"\nfile = "pins.json"\n' + one.toml())
    with anyio.fail_after(WAIT_S):
        async with start(load_config(path, {}), watch_s=0.02) as app:
            assert len(await app.catalogue()) == 0

            held = app.pool.admissions()["one"].held
            Pins(tmp_path / "pins.json").approve("one", [held[0].spec])
            await reached(app, lambda: names(app.pool) == ["a"])


async def test_hosts_see_the_servers_of_the_new_file(tmp_path: Path) -> None:
    one, two = Changing(tmp_path, "a"), Changing(tmp_path, "b", name="two")
    path = tmp_path / "gateway.toml"
    put(path, one.toml())
    changed = anyio.Event()

    async def heard(message: object) -> None:
        if type(message).__name__ == "ToolListChangedNotification":
            changed.set()

    def begin(config: Config, **options: Any) -> Any:
        return start(config, **options | {"watch_s": 0.02, "format": "glaive"})

    gateway = Gateway(load_config(path, {}), start=begin)
    with anyio.fail_after(WAIT_S):
        async with Client(gateway, mode="legacy", message_handler=heard) as client:

            async def shown(until: str) -> list[str]:
                """What `ask` says of itself, after each change, until it says this."""
                nonlocal changed
                texts: list[str] = []
                while True:
                    upcoming = changed = anyio.Event()
                    [ask] = (await client.list_tools()).tools
                    texts.append(ask.description or "")
                    if until in texts[-1]:
                        return texts
                    await upcoming.wait()

            await shown("one (a)")  # servers connect in any order
            put(path, one.toml() + two.toml())
            later = await shown("two (b)")

    assert [text for text in later if "one (a)" not in text] == []
