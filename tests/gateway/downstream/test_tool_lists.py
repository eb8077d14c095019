"""Allow and deny lists of tools, and how many calls one server takes at a time."""

import json
from pathlib import Path

import anyio
import pytest
from changing import WAIT_S, Changing, call, names, put, spec_of

from gateway.config import ServerConfig, ToolsConfig, load_config
from gateway.core import ConfigError, ToolCall
from gateway.downstream import Pool

ALL = ("read_file", "read_dir", "write_file", "delete_file")


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("lists", "left"),
    [
        ({}, [*ALL]),
        ({"allow": ("read_*",)}, ["read_file", "read_dir"]),
        ({"deny": ("*_file",)}, ["read_dir"]),
        ({"allow": ("read_*", "delete_file"), "deny": ("*_dir", "delete_*")}, ["read_file"]),
        ({"allow": ("?ead_dir", "[rw]*_file")}, ["read_file", "read_dir", "write_file"]),
        ({"allow": ()}, []),
        ({"deny": ("DELETE_*",)}, [*ALL]),  # names of tools are case-sensitive
    ],
)
async def test_globs_choose_the_tools_and_deny_wins(
    tmp_path: Path, lists: dict[str, tuple[str, ...]], left: list[str]
) -> None:
    server = Changing(tmp_path, *ALL)
    with anyio.fail_after(WAIT_S):
        async with Pool({"one": server.entry(tools=ToolsConfig(**lists))}) as pool:
            await pool.specs(WAIT_S)

            assert names(pool) == left
            assert pool.status()[0].tools == len(left)
            assert [*pool.status()[0].denied] == [name for name in ALL if name not in left]


@pytest.mark.anyio
async def test_a_denied_tool_cannot_be_called_by_somebody_who_knows_its_name(
    tmp_path: Path,
) -> None:
    server = Changing(tmp_path, *ALL)
    with anyio.fail_after(WAIT_S):
        async with Pool({"one": server.entry()}) as pool:
            delete = await spec_of(pool, "delete_file")
        async with Pool({"one": server.entry(tools=ToolsConfig(deny=("delete_*",)))}) as pool:
            refused = await call(pool, delete)

    assert refused.is_error
    assert refused.text == "the tool 'delete_file' of 'one' is not allowed by servers.one.tools"
    assert server.calls() == []


@pytest.mark.anyio
async def test_patterns_that_match_nothing_are_known_once_there_are_tools(tmp_path: Path) -> None:
    lists = ToolsConfig(allow=("read_*", "list_*"), deny=("drop_*",))
    with anyio.fail_after(WAIT_S):
        async with Pool({"one": Changing(tmp_path, *ALL).entry(tools=lists)}) as pool:
            assert pool.status()[0].idle_patterns == ()
            await pool.specs(WAIT_S)

            assert pool.status()[0].idle_patterns == (
                "tools.allow 'list_*'",
                "tools.deny 'drop_*'",
            )


@pytest.mark.anyio
async def test_a_call_that_gets_no_seat_is_not_sent_and_says_so(tmp_path: Path) -> None:
    server = Changing(tmp_path, "hold", "read")
    with anyio.fail_after(WAIT_S):
        async with Pool({"one": server.entry(max_concurrent=1)}) as pool:
            hold, read = await spec_of(pool, "hold"), await spec_of(pool, "read")
            async with anyio.create_task_group() as group:
                group.start_soon(call, pool, hold)  # has the only seat before anybody else asks
                await anyio.lowlevel.checkpoint()
                shed = await call(pool, read, 0.2)
                group.cancel_scope.cancel()
            answered = await call(pool, read)

    assert (shed.is_error, shed.unknown) == (True, False)
    assert "was busy with 1 calls for 0.2 s; this one was not sent" in shed.text
    assert answered.text == "read"
    assert server.calls().count("read") == 1


@pytest.mark.anyio
async def test_one_busy_server_does_not_hold_up_another(tmp_path: Path) -> None:
    busy, free = Changing(tmp_path, "hold"), Changing(tmp_path, "read", name="two")
    servers = {"one": busy.entry(max_concurrent=1), "two": free.entry(max_concurrent=1)}
    with anyio.fail_after(WAIT_S):
        async with Pool(servers) as pool, anyio.create_task_group() as group:
            hold, read = await spec_of(pool, "hold"), await spec_of(pool, "read")
            group.start_soon(call, pool, hold)
            group.start_soon(call, pool, hold)
            await anyio.lowlevel.checkpoint()

            assert (await call(pool, read)).text == "read"
            group.cancel_scope.cancel()


# As configured.


def test_the_lists_and_limits_are_read_from_the_file(tmp_path: Path) -> None:
    put(
        tmp_path / "gateway.toml",
        '[servers.a]\ncommand = "x"\nmax_concurrent = 2\npinning = "strict"\n'
        'tools.allow = ["read_*"]\ntools.deny = ["read_secret"]\n',
    )

    server = load_config(tmp_path / "gateway.toml", {}).servers["a"]

    assert server.tools == ToolsConfig(allow=("read_*",), deny=("read_secret",))
    assert (server.max_concurrent, server.pinning) == (2, "strict")


@pytest.mark.parametrize(
    ("entry", "lists"),
    [
        ({"tools": ["a", "b"]}, ToolsConfig(allow=("a", "b"))),
        ({"tools": ["*"], "disabledTools": ["c"]}, ToolsConfig(deny=("c",))),
        (
            {"includeTools": ["a"], "excludeTools": ["c"], "disabledTools": ["d"]},
            ToolsConfig(allow=("a",), deny=("c", "d")),
        ),
        ({"tools": {"deny": ["c"]}}, ToolsConfig(deny=("c",))),
        ({}, ToolsConfig()),
    ],
)
def test_the_lists_of_other_clients_are_understood(
    tmp_path: Path, entry: dict[str, object], lists: ToolsConfig
) -> None:
    put(tmp_path / "mcp.json", json.dumps({"mcpServers": {"a": {"command": "x"} | entry}}))

    assert load_config(tmp_path / "mcp.json", {}).servers["a"].tools == lists


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[servers.a]\ncommand = "x"\ntools.alow = []\n', "tools.alow: unknown key; did you mean"),
        ('[servers.a]\ncommand = "x"\ntools = ["a"]\n', "servers.a.tools: "),
        ('[servers.a]\ncommand = "x"\nmax_concurrent = 0\n', "servers.a.max_concurrent: "),
        ('[servers.a]\ncommand = "x"\npinning = "never"\n', "servers.a.pinning: "),
        ('[pinning]\npolcy = "pin"\n', "pinning.polcy: unknown key; did you mean 'policy'?"),
        ('[pinning]\npolicy = "on"\n', "pinning.policy: "),
        ('[pinning]\nfile = ""\n', "pinning.file: "),
    ],
)
def test_a_mistake_names_the_key(tmp_path: Path, text: str, said: str) -> None:
    put(tmp_path / "gateway.toml", text)

    with pytest.raises(ConfigError) as raised:
        load_config(tmp_path / "gateway.toml", {})

    assert f"gateway.toml: {said}" in str(raised.value).replace(
        "servers.a.tools.alow", "tools.alow"
    )


def test_a_secret_in_the_environment_of_a_server_is_filled_in_and_masked(tmp_path: Path) -> None:
    put(
        tmp_path / "gateway.toml",
        '[servers.a]\nurl = "http://127.0.0.1/${ROOM:-mcp}"\nheaders.Authorization = "Bearer ${KEY}"\n',
    )

    server: ServerConfig = load_config(tmp_path / "gateway.toml", {"KEY": "s3cr3t"}).servers["a"]

    assert server.headers["Authorization"].get_secret_value() == "Bearer s3cr3t"
    assert server.url == "http://127.0.0.1/mcp"
    assert "s3cr3t" not in repr(server)


@pytest.mark.anyio
async def test_a_call_to_a_server_that_is_not_configured_is_refused(tmp_path: Path) -> None:
    server = Changing(tmp_path, "read")
    with anyio.fail_after(WAIT_S):
        async with Pool({"one": server.entry()}) as pool:
            read = await spec_of(pool, "read")
        async with Pool({}) as empty:
            refused = await empty.call(read, ToolCall("read", {}))

    assert refused.text == "there is no tool server 'one'"
