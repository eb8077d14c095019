"""The whole of an answer that was cut: who may read it, page by page, and for how long."""

import json
from typing import Any

import anyio
import pytest
from fakes_agent import Answers
from fakes_http import (
    client_of,
    gateway,
    serving,
)
from large_answers import ALICE, BOB, MIXED, TWO, http, large, link_in, whole_of
from mcp import MCPError
from mcp.server import MCPServer
from mcp_types import (
    INTERNAL_ERROR,
    INVALID_PARAMS,
    CallToolResult,
    TextContent,
    TextResourceContents,
)

from gateway.serving.http import listening
from gateway.serving.large_results import Results, cut, shrink

pytestmark = pytest.mark.anyio


async def test_a_result_belongs_to_the_one_who_asked() -> None:
    tools = Answers(get_weather="x" * 20_000)
    async with (
        serving(http(**TWO, max_result_bytes=5000), gateway(tools=tools)) as url,
        client_of(url, ALICE) as alice,
        client_of(url, BOB) as bob,
    ):
        uri = link_in(await alice.call_tool("ask", {"query": "Weather?"})).uri
        own = await alice.read_resource(uri)
        with pytest.raises(MCPError) as other:
            await bob.read_resource(uri)
        with pytest.raises(MCPError) as guessed:
            await alice.read_resource("gateway://results/AAAAAAAAAAAAAAAAAAAAAA")

    assert own.contents
    assert other.value.error.code == guessed.value.error.code == INVALID_PARAMS
    assert "no such result: gateway://results/" in other.value.error.message


async def test_the_address_of_results_is_announced() -> None:
    async with serving() as url, client_of(url) as client:
        templates = (await client.list_resource_templates()).resource_templates

    assert "gateway://results/{id}{?offset}" in [t.uri_template for t in templates]


async def test_a_resource_that_is_too_large_comes_in_pages_too() -> None:
    server: MCPServer[Any] = MCPServer("books", log_level="WARNING")
    server.resource("book://long", name="long")(lambda: MIXED * 4000)
    server.resource("book://short", name="short")(lambda: "short")
    server.resource("book://picture", name="picture", mime_type="image/png")(lambda: b"x" * 40_000)
    settings = http(max_result_bytes=10_000)
    async with (
        listening(server._lowlevel_server, settings, lambda: (True, {})) as url,
        client_of(url) as client,
    ):
        (short,) = (await client.read_resource("book://short")).contents
        first = await client.read_resource("book://long")
        text = await whole_of(client, "book://long")
        with pytest.raises(MCPError) as error:
            await client.read_resource("book://picture")

    assert isinstance(short, TextResourceContents)
    assert short.text == "short"
    assert len(first.model_dump_json(by_alias=True, exclude_none=True).encode()) <= 10_000
    assert text == MIXED * 4000
    assert error.value.error.code == INTERNAL_ERROR


def test_what_is_kept_is_bounded_in_number_bytes_and_time() -> None:
    clock = [0.0]
    results = Results(number=3, size=1000, ttl_s=60, now=lambda: clock[0])

    def there(uri: str | None) -> bool:
        return uri is not None and results.page("a", uri, 4096) is not None

    assert results.keep("a", "x" * 1001, "text/plain") is None
    by_number = [results.keep("a", "x" * 10, "text/plain") for _ in range(4)]
    assert [there(uri) for uri in by_number] == [False, True, True, True]
    by_bytes = results.keep("a", "x" * 985, "text/plain")
    assert [there(uri) for uri in (*by_number, by_bytes)] == [False, False, False, True, True]
    assert results.held_bytes == 995
    clock[0] = 60.0
    assert not there(by_bytes)
    assert results.held_bytes == 0


@pytest.mark.parametrize(
    "uri",
    [
        "gateway://results/",
        "gateway://results/x",
        "gateway://results/../../etc/passwd",
        "file:///etc",
    ],
)
def test_an_odd_address_is_no_page(uri: str) -> None:
    assert Results(1, 10, 1.0).page("", uri, 4096) is None


@pytest.mark.parametrize("offset", ["9" * 12, "1", "35999"])
def test_an_offset_anywhere_gives_whole_characters(offset: str) -> None:
    results = Results(1, 100_000, 60.0)
    uri = results.keep("", "東" * 12_000, "text/plain")

    page = results.page("", f"{uri}?offset={offset}", 4096)

    assert page is not None
    assert set(page["text"]) <= {"東"}


def test_a_text_is_never_cut_inside_a_character() -> None:
    for room in range(60):
        kept = cut(MIXED, room)

        assert MIXED.startswith(kept)
        assert len(json.dumps(kept, ensure_ascii=False).encode()) - 2 <= room


def test_shrinking_keeps_every_type_and_key() -> None:
    value = {"a": "x" * 5000, "b": [{"c": "y" * 300, "d": 1.5, "e": None}] * 500, "f": True}

    shrunk = shrink(value, 2000)

    assert len(json.dumps(shrunk).encode()) <= 2000
    assert shrunk.keys() == value.keys()
    assert shrunk["f"] is True
    assert shrunk["b"][0].keys() == {"c", "d", "e"}
    assert shrink(value, 10) is None


async def test_a_10_mb_result_leaves_the_gateway_answering() -> None:
    answer = CallToolResult(
        content=[TextContent(text=MIXED * 300_000)], structured_content={"text": MIXED * 300_000}
    )
    with anyio.fail_after(60):
        async with large(lambda: answer, http()) as url, client_of(url) as client:
            result = await client.call_tool("large", {})
            after = await client.list_tools()

    assert len(result.model_dump_json(by_alias=True, exclude_none=True).encode()) <= 2**20
    assert after.tools
