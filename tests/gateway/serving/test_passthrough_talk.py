"""What hosts and servers say to each other beside a call reaches the other side whole."""

import json
import sys
from typing import Any

import anyio
import pytest
from mcp import Client, MCPError
from mcp_types import (
    ElicitRequestURLParams,
    ElicitResult,
    EmptyResult,
    ListRootsResult,
    Root,
    SetLevelRequest,
    SetLevelRequestParams,
    TextContent,
    TextResourceContents,
)
from passing import SERVERS, WAIT_S, Hosted, hosted, text_of

from gateway.config import ServerConfig

pytestmark = pytest.mark.anyio
ROOTS = [Root(uri="file:///home/me", name="me")]  # type: ignore[arg-type]


@pytest.fixture(params=["auto", "legacy"], ids=["2026", "2025"])
def era(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def talking(name: str = "one", **options: Any) -> dict[str, ServerConfig]:
    args = (str(SERVERS / "talking_server.py"), name)
    more = {"connect_timeout_s": WAIT_S} | options
    return {name: ServerConfig(command=sys.executable, args=args, **more)}


async def heard(at: Hosted, name: str, **more: Any) -> Any:
    return json.loads(text_of(await at.client.call_tool(name, {}, **more)))


async def read(at: Hosted, uri: str) -> str:
    [contents] = (await at.client.read_resource(uri)).contents
    assert isinstance(contents, TextResourceContents)
    return contents.text


async def test_the_meta_of_a_request_reaches_the_server_without_what_is_of_the_host(
    era: str,
) -> None:
    meta: Any = {"traceparent": "00-1-2-03", "example/tenant": {"id": 1}}
    async with hosted(era, talking()) as at:
        await at.ready("one")
        of_call = await heard(at, "one__meta", meta=meta)
        prompt = await at.client.get_prompt("one__greet", meta=meta)

    content = prompt.messages[0].content
    assert isinstance(content, TextContent)
    of_prompt = json.loads(content.text)["_meta"]
    for got in (of_call, of_prompt):  # the token of progress is the gateway's own
        assert {k: v for k, v in got.items() if k != "progressToken"} == meta


async def test_an_error_of_the_protocol_keeps_its_code_and_data(era: str) -> None:
    async with hosted(era, talking()) as at:
        await at.ready("one")
        with pytest.raises(MCPError) as error:
            await at.call("one__refuse")

    assert error.value.error.code == -32042
    assert error.value.error.data["elicitations"][0]["url"] == "https://example.com/x"


async def test_a_page_to_open_is_shown_by_the_host(era: str) -> None:
    shown: list[Any] = []

    async def open_page(context: Any, params: Any) -> ElicitResult:
        shown.append(params)
        return ElicitResult(action="accept")

    async with hosted(era, talking(), elicitation_callback=open_page) as at:
        await at.ready("one")
        answer = await heard(at, "one__page")

    [page] = shown
    assert isinstance(page, ElicitRequestURLParams)
    assert (page.url, page.message) == ("https://example.com/x", "[one] Sign in")
    assert answer["action"] == "accept"


async def test_a_server_that_asks_for_roots_gets_those_of_the_host(era: str) -> None:
    async def roots(context: Any) -> ListRootsResult:
        return ListRootsResult(roots=ROOTS)

    async with hosted(era, talking(), list_roots_callback=roots) as at:
        await at.ready("one")
        answer = await heard(at, "one__roots")

    assert answer["roots"] == [{"uri": "file:///home/me", "name": "me"}]


async def test_a_host_without_roots_has_none(era: str) -> None:
    async with hosted(era, talking()) as at:
        await at.ready("one")
        answer = await heard(at, "one__roots")

    assert answer["roots"] == []


async def test_the_level_that_a_host_sets_is_that_of_the_server() -> None:
    logged: list[str] = []

    async def log(params: Any) -> None:
        logged.append(params.data)

    async with hosted("legacy", talking(), logging_callback=log) as at:
        await at.ready("one")
        for level, lines in (("debug", 2), ("error", 3)):
            params = SetLevelRequestParams(level=level)  # type: ignore[arg-type]
            await at.client.session.send_request(SetLevelRequest(params=params), EmptyResult)
            await heard(at, "one__meta")  # the server hears of the level before this
            await heard(at, "one__log")
            while len(logged) < lines:
                await anyio.lowlevel.checkpoint()

    assert logged == ["debug", "error", "error"]


async def test_what_a_call_handed_out_is_read_where_it_came_from(era: str) -> None:
    async with hosted(era, talking("one") | talking("two")) as at:
        await at.ready("one", "two")
        found = []
        for name in ("one", "two", "one"):
            await at.call(f"{name}__hand")
            found.append([await read(at, "ui://shared"), await read(at, f"file:///{name}.csv")])
        with pytest.raises(MCPError):
            await read(at, "file:///three.csv")

    assert found == [["one", "one"], ["two", "two"], ["one", "one"]]


async def test_what_another_host_was_handed_is_not_read() -> None:
    async with hosted("legacy", talking()) as at:
        await at.ready("one")
        await at.call("one__hand")
        async with Client(at.client.server, mode="legacy") as other:
            with pytest.raises(MCPError):
                await other.read_resource("file:///one.csv")


async def test_a_call_that_says_how_far_it_is_may_go_on() -> None:
    async with hosted("auto", talking(call_timeout_s=1.0)) as at:
        await at.ready("one")
        worked = await at.call("one__work")
        short = talking(call_timeout_s=0.6, progress_timeout_s=0.7)
        at.app.pool.reload(short)
        late = await at.call("one__work")

    assert not worked.is_error
    assert "did not answer within 0.6 s" in text_of(late)


@pytest.mark.parametrize("wanted", ["prompt", "resource"])
async def test_what_a_crashed_server_offers_is_there_again_when_it_is_wanted(wanted: str) -> None:
    async with hosted("auto", talking()) as at:
        await at.ready("one")
        assert (await at.call("one__die")).is_error
        if wanted == "prompt":
            assert (await at.client.get_prompt("one__greet")).messages
        else:
            assert await read(at, "ui://shared") == "one"


async def test_the_first_list_waits_for_a_server_that_just_starts(era: str) -> None:
    async with hosted(era, talking()) as at:
        listed = await at.client.list_tools()
        prompts = await at.client.list_prompts()

    assert "one__meta" in {tool.name for tool in listed.tools}
    assert [prompt.name for prompt in prompts.prompts] == ["one__greet"]
