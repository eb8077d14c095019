"""What hosts see and call of the servers' own tools: unchanged, checked, guarded, in both eras."""

from pathlib import Path
from typing import Any

import anyio
import pytest
from changing import until
from mcp import MCPError
from mcp_types import INVALID_PARAMS, ToolListChangedNotification
from passing import hosted, hung, made, offering, text_of

from gateway.config import HttpConfig, PinningConfig, ServerConfig, ToolsConfig

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["auto", "legacy"], ids=["2026", "2025"])
def era(request: pytest.FixtureRequest) -> str:
    return str(request.param)


ADD = {
    "name": "one__add",
    "title": "Addition",
    "description": "Adds two numbers.",
    "inputSchema": {
        "type": "object",
        "properties": {
            "a": {"type": "integer"},
            "b": {"type": "integer", "minimum": 0, "default": 1},
        },
        "required": ["a"],
        "additionalProperties": False,
    },
    "outputSchema": {"type": "object", "properties": {"sum": {"type": "integer"}}},
    "annotations": {"title": "Adds", "readOnlyHint": True, "openWorldHint": False},
    "icons": [{"src": "data:image/png;base64,AAAA", "mimeType": "image/png", "sizes": ["16x16"]}],
    "_meta": {"example/kind": "maths"},
}
NAMES = ("add", "mixed", "steps", "hold", "die", "publish", "list")


async def test_tools_are_listed_beside_ask_as_their_server_shows_them(
    era: str, tmp_path: Path
) -> None:
    async with hosted(era, {"one": offering(tmp_path)}) as host:
        await host.ready("one")
        tools = await host.tools()

    assert list(tools) == ["ask", *(f"one__{n}" for n in NAMES)]
    assert tools["one__add"] == ADD
    assert "title" not in tools["one__list"]  # 7 is no title
    assert tools["one__list"].get("outputSchema") == (
        {"type": "array"} if era == "auto" else None  # hosts of 2025 know objects only
    )


async def test_without_the_option_ask_stays_alone(era: str, tmp_path: Path) -> None:
    async with hosted(era, {"one": offering(tmp_path)}, passthrough=False) as host:
        await until(host.app.pool, lambda: bool(host.app.pool.known()))
        tools = await host.tools()
        with pytest.raises(MCPError) as error:
            await host.call("one__add", a=1)

    assert (list(tools), error.value.error.code) == (["ask"], INVALID_PARAMS)
    assert made(tmp_path) == []


async def test_what_a_tool_answers_comes_back_as_it_is(era: str, tmp_path: Path) -> None:
    async with hosted(era, {"one": offering(tmp_path)}) as host:
        await host.ready("one")
        mixed = await host.call("one__mixed")
        added = await host.call("one__add", a=2, b=3)

    wire = mixed.model_dump(by_alias=True, exclude_none=True)
    assert wire["content"] == [
        {"type": "text", "text": "grüß dich", "annotations": {"audience": ["user"]}},
        {"type": "image", "data": "AAAA", "mimeType": "image/png"},
        {"type": "resource_link", "uri": "note://one", "name": "one"},
        {"type": "resource", "resource": {"uri": "note://two", "text": "two"}},
    ]
    assert mixed.structured_content == {"n": [1, {"deep": None}]}
    assert (mixed.meta or {}).get("example/kept") == 1
    assert (text_of(added), added.structured_content, added.is_error) == ("5", {"sum": 5}, False)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({}, "one__add: missing: a"),
        ({"a": "two"}, "one__add: a: 'two' is not of type 'integer'"),
        ({"a": 1, "b": -1}, "one__add: b: -1 is less than the minimum of 0"),
        ({"a": 1, "c": 1}, "one__add: Additional properties are not allowed"),
    ],
)
async def test_promise_6_arguments_off_the_schema_reach_no_server(
    tmp_path: Path, arguments: dict[str, Any], said: str
) -> None:
    async with hosted("auto", {"one": offering(tmp_path)}) as host:
        await host.ready("one")
        result = await host.call("one__add", **arguments)

    assert result.is_error
    assert text_of(result).startswith(said)
    assert made(tmp_path) == []


async def test_promise_6_a_name_that_nobody_has_is_a_protocol_error(
    era: str, tmp_path: Path
) -> None:
    async with hosted(era, {"one": offering(tmp_path)}) as host:
        await host.ready("one")
        for name in ("add", "one__nothing", "two__add", "one__", "__add", "ask__add"):
            with pytest.raises(MCPError) as error:
                await host.call(name, a=1)
            assert error.value.error.code == INVALID_PARAMS

    assert made(tmp_path) == []


async def test_a_tool_that_is_denied_can_neither_be_seen_nor_called(tmp_path: Path) -> None:
    lists = ToolsConfig(allow=("a*", "mixed"), deny=("m*",))
    async with hosted("auto", {"one": offering(tmp_path, tools=lists)}) as host:
        await host.ready("one")
        tools = await host.tools()
        with pytest.raises(MCPError):
            await host.call("one__mixed")

    assert (list(tools), made(tmp_path)) == (["ask", "one__add"], [])


async def test_a_new_title_alone_quarantines_a_pinned_tool_that_hosts_are_shown(
    tmp_path: Path,
) -> None:
    pinning = PinningConfig(policy="pin", file=str(tmp_path / "pins.json"))
    async with hosted("auto", {"one": offering(tmp_path)}, pinning=pinning) as host:
        await host.ready("one")
        assert "one__add" in await host.tools()

    async with hosted("auto", {"one": offering(tmp_path, "Forged")}, pinning=pinning) as host:
        await host.ready("one")
        tools = await host.tools()
        with pytest.raises(MCPError):
            await host.call("one__add", a=1)
        (held,) = host.app.pool.admissions()["one"].held

    assert "one__mixed" in tools
    assert "one__add" not in tools
    assert held.reason.startswith("its presentation changed since first sight on ")
    assert made(tmp_path) == []


@pytest.mark.parametrize("era", ["auto", "legacy"], ids=["2026", "2025"])
async def test_progress_is_relayed_in_order(era: str, tmp_path: Path) -> None:
    told: list[tuple[float, float | None, str | None]] = []

    async def progress(done: float, total: float | None, message: str | None) -> None:
        told.append((done, total, message))

    async with hosted(era, {"one": offering(tmp_path)}, http=HttpConfig()) as host:
        await host.ready("one")
        result = await host.client.call_tool("one__steps", {}, progress_callback=progress)

    assert text_of(result) == "steps"
    assert told == [(step, 5, str(step)) for step in range(1, 6)]


async def test_promise_8_cancelling_a_call_reaches_the_server(era: str, tmp_path: Path) -> None:
    async with hosted(era, {"one": offering(tmp_path)}) as host:
        await host.ready("one")
        async with anyio.create_task_group() as group:
            group.start_soon(host.client.call_tool, "one__hold", {})
            while "hold" not in made(tmp_path):
                await anyio.lowlevel.checkpoint()
            group.cancel_scope.cancel()
        while "cancelled" not in made(tmp_path):
            await anyio.lowlevel.checkpoint()


async def test_promise_8_a_call_ends_at_the_deadline_of_its_server(tmp_path: Path) -> None:
    async with hosted("auto", {"one": offering(tmp_path, call_timeout_s=0.3)}) as host:
        await host.ready("one")
        result = await host.call("one__hold")

    assert result.is_error
    assert "did not answer within 0.3 s" in text_of(result)


async def test_promises_4_and_5_a_server_that_dies_in_a_call_heals_and_repeats_nothing(
    tmp_path: Path,
) -> None:
    async with hosted("auto", {"one": offering(tmp_path)}) as host:
        await host.ready("one")
        died = await host.call("one__die")
        added = await host.call("one__add", a=1)

    assert died.is_error
    assert "whether die ran is unknown, so it was not sent again" in text_of(died)
    assert (died.meta or {})["gateway/outcome"] == "unknown_outcome"
    called = [name for name in made(tmp_path) if name != "cancelled"]  # a list, at the end
    assert (text_of(added), called) == ("2", ["die", "add"])


async def test_a_tool_of_a_server_that_is_down_is_an_error_that_says_so() -> None:
    gone = ServerConfig(command="uvx-that-is-not-there")
    async with hosted("auto", {"gone": gone}) as host:
        result = await host.call("gone__add", a=1)

    assert result.is_error
    assert text_of(result).startswith("the tool server 'gone' is not connected: ")


async def test_promise_3_listing_waits_for_no_server(era: str, tmp_path: Path) -> None:
    servers = {f"hung{i}": hung() for i in range(3)}
    async with hosted(era, servers) as host:
        with anyio.fail_after(20):
            tools = await host.tools()
            resources = (await host.client.list_resources()).resources
            prompts = (await host.client.list_prompts()).prompts
            templates = (await host.client.list_resource_templates()).resource_templates

    assert (list(tools), prompts, templates) == (["ask"], [], [])
    assert [str(r.uri) for r in resources] == ["gateway://catalogue", "gateway://status"]


async def test_hosts_hear_that_the_tools_have_come(tmp_path: Path) -> None:
    async with hosted("legacy", {"one": offering(tmp_path)}) as host:
        while not any(isinstance(m, ToolListChangedNotification) for m in host.heard):
            await anyio.lowlevel.checkpoint()
        assert "one__add" in await host.tools()


async def test_a_large_answer_is_cut_as_those_of_ask_are(tmp_path: Path) -> None:
    http = HttpConfig(max_result_bytes=4096)
    async with hosted("auto", {"one": offering(tmp_path, "x" * 9000)}, http=http) as host:
        await host.ready("one")
        read = await host.client.read_resource("note://one")
        mixed = await host.call("one__mixed")
        with pytest.raises(MCPError, match="prompt over 4096 bytes"):
            await host.client.get_prompt("one__greet", {"name": "y" * 9000})

    assert mixed.structured_content == {"n": [1, {"deep": None}]}  # fits, so nothing is touched
    (page,) = read.contents
    assert len(read.model_dump_json(by_alias=True, exclude_none=True)) <= 4096 + 300
    assert (page.meta or {})["gateway/next"].startswith("gateway://results/")


async def test_two_servers_with_the_same_tools_are_kept_apart(tmp_path: Path) -> None:
    servers = {"one": offering(tmp_path), "two": offering(tmp_path, name="two")}
    async with hosted("auto", servers) as host:
        await host.ready("one", "two")
        results = [await host.call(name) for name in ("one__mixed", "two__mixed")]

    assert [r.is_error for r in results] == [False, False]
    assert (made(tmp_path, "one"), made(tmp_path, "two")) == (["mixed"], ["mixed"])
