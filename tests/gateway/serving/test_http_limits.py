"""How much one caller gets over HTTP: calls a minute, bytes an answer, and the way to the rest."""

import json

import pytest
from fakes_agent import Answers
from fakes_http import (
    MODERN,
    client_of,
    gateway,
    posted,
    raw_call,
    serving,
    text_of,
)
from jsonschema import Draft202012Validator
from large_answers import ALICE, BOB, MIXED, TWO, http, large, link_in, whole_of
from mcp_types import (
    CallToolResult,
    ImageContent,
    ResourceLink,
    TextContent,
)

from gateway.serving.rate_limit import MAX_PRINCIPALS, Rates

pytestmark = pytest.mark.anyio


# Calls a minute.


async def test_each_principal_has_its_own_calls_and_listing_is_free() -> None:
    async with (
        serving(http(**TWO, calls_per_minute=2)) as url,
        client_of(url, ALICE) as alice,
        client_of(url, BOB) as bob,
    ):
        for _ in range(5):
            await alice.list_tools()
        results = [await alice.call_tool("ask", {"query": "Hm?"}) for _ in range(3)]
        other = await bob.call_tool("ask", {"query": "Hm?"})

    assert [result.is_error for result in results] == [False, False, True]
    assert text_of(results[2]).startswith("rate limit: alice may make 2 tool calls a minute; try")
    assert not other.is_error


async def test_a_call_too_many_is_a_result_in_both_eras_and_a_header_says_when() -> None:
    async with serving(http(calls_per_minute=1)) as url:
        head, body = raw_call("ask", query="Hm?")
        modern = {**MODERN, "Mcp-Name": "ask"}
        first, second = [await posted(url, body, **modern) for _ in range(2)]
        opened = await posted(url)
        session = {"Mcp-Session-Id": opened.headers["mcp-session-id"]}
        await posted(url, {"jsonrpc": "2.0", "method": "notifications/initialized"}, **session)
        params = {"name": "ask", "arguments": {"query": "Hm?"}}
        call = {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": params}
        legacy = await posted(url, call, **session)

    assert head
    assert "retry-after" not in first.headers
    assert (second.status_code, second.json()["result"]["isError"]) == (200, True)
    for answer in (second, legacy):
        assert 1 <= int(answer.headers["retry-after"]) <= 60
        assert "rate limit: this address may make 1 tool calls a minute" in answer.text


async def test_there_is_no_limit_without_tokens_unless_it_is_set() -> None:
    async with serving() as url, client_of(url) as client:
        results = [await client.call_tool("ask", {"query": "?", "dry_run": True}) for _ in range(8)]

    assert not any(result.is_error for result in results)


def test_a_bucket_refills_evenly_and_holds_one_minute() -> None:
    clock = [0.0]
    rates = Rates(60, now=lambda: clock[0])

    burst = [rates.take("a") for _ in range(61)]
    clock[0] = 2.0
    later = [rates.take("a") for _ in range(3)]
    clock[0] = 10_000.0
    much_later = [rates.take("a") for _ in range(61)]

    assert burst == [0] * 60 + [1]
    assert later == [0, 0, 1]
    assert much_later == [0] * 60 + [1]


def test_a_clock_that_jumps_back_takes_nothing_away() -> None:
    clock = [100.0]
    rates = Rates(2, now=lambda: clock[0])
    rates.take("a")
    clock[0] = 0.0

    assert [rates.take("a"), rates.take("a")] == [0, 30]


def test_a_flood_of_principals_is_bounded_and_does_not_free_anybody() -> None:
    clock = [0.0]
    rates = Rates(1, now=lambda: clock[0])
    for number in range(MAX_PRINCIPALS + 10):
        clock[0] += 0.001
        assert rates.take(str(number)) == 0

    assert len(rates._left) == MAX_PRINCIPALS
    assert rates.take(str(MAX_PRINCIPALS + 9)) > 0


# Bytes an answer.


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_a_long_text_is_cut_between_characters_and_the_link_gives_the_rest(mode: str) -> None:
    text = MIXED * 4000
    answer = CallToolResult(content=[TextContent(text=text)])
    async with (
        large(lambda: answer, http(max_result_bytes=10_000)) as url,
        client_of(url, mode=mode) as client,
    ):
        result = await client.call_tool("large", {})
        first, note, link = result.content
        rest = await whole_of(client, link_in(result).uri)

    assert isinstance(first, TextContent)
    assert isinstance(note, TextContent)
    assert isinstance(link, ResourceLink)
    assert not result.is_error
    assert 5_000 < len(result.model_dump_json(by_alias=True, exclude_none=True).encode()) <= 10_000
    assert note.text.startswith("[Cut: this result has ")
    assert link.uri.split("?")[0] in note.text
    assert first.text + rest == text
    assert link.size == len(text.encode())


async def test_the_contract_object_of_ask_still_fits_its_schema_after_a_cut() -> None:
    tools = Answers(get_weather={"hours": [{"text": MIXED * 20, "at": n} for n in range(400)]})
    async with (
        serving(http(max_result_bytes=20_000), gateway(tools=tools)) as url,
        client_of(url) as client,
    ):
        (ask,) = (await client.list_tools()).tools
        result = await client.call_tool("ask", {"query": "Weather in Boston?"})
        whole = json.loads(await whole_of(client, link_in(result).uri))

    assert not result.is_error
    assert len(result.model_dump_json(by_alias=True, exclude_none=True).encode()) <= 20_000
    assert result.structured_content is not None
    assert result.structured_content["outcome"] == "answered"
    Draft202012Validator(ask.output_schema or {}).validate(result.structured_content)
    assert len(whole["structuredContent"]["calls"][0]["structured"]["hours"]) == 400


async def test_what_fits_is_not_touched() -> None:
    answer = CallToolResult(content=[TextContent(text="x" * 3000)], structured_content={"a": 1})
    async with (
        large(lambda: answer, http(max_result_bytes=4096)) as url,
        client_of(url) as client,
    ):
        result = await client.call_tool("large", {})

    assert (result.content, result.structured_content) == (answer.content, {"a": 1})


async def test_a_picture_that_does_not_fit_is_left_out_whole() -> None:
    blocks = [
        TextContent(text="before"),
        ImageContent(data="A" * 40_000, mime_type="image/png"),
        TextContent(text="after"),
    ]
    async with (
        large(lambda: CallToolResult(content=[*blocks]), http(max_result_bytes=5000)) as url,
        client_of(url) as client,
    ):
        result = await client.call_tool("large", {})
        whole = json.loads(await whole_of(client, link_in(result).uri))

    assert result.content[:2] == [blocks[0], blocks[2]]
    assert whole["content"][1]["data"] == "A" * 40_000


async def test_data_that_cannot_be_cut_becomes_an_error_that_says_where_it_is() -> None:
    data = {f"key {n}": n for n in range(10_000)}
    answer = CallToolResult(content=[TextContent(text="many")], structured_content=data)
    async with (
        large(lambda: answer, http(max_result_bytes=5000)) as url,
        client_of(url) as client,
    ):
        result = await client.call_tool("large", {})
        whole = json.loads(await whole_of(client, link_in(result).uri))

    assert (result.is_error, result.structured_content) == (True, None)
    assert "Its structured content is left out." in text_of(result)
    assert whole["structuredContent"] == data


async def test_a_client_of_an_old_version_gets_the_address_as_text_only() -> None:
    answer = CallToolResult(content=[TextContent(text="x" * 9000)])
    async with large(lambda: answer, http(max_result_bytes=5000)) as url:
        opened = await posted(
            url,
            {
                "jsonrpc": "2.0",
                "id": 1,
                "method": "initialize",
                "params": {
                    "protocolVersion": "2024-11-05",
                    "capabilities": {},
                    "clientInfo": {"name": "old", "version": "1"},
                },
            },
        )
        session = {"Mcp-Session-Id": opened.headers["mcp-session-id"]}
        await posted(url, {"jsonrpc": "2.0", "method": "notifications/initialized"}, **session)
        call = {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {"name": "large"}}
        result = await posted(url, call, **session)

    assert "gateway://results/" in result.text
    assert "resource_link" not in result.text
    assert '"error"' not in result.text
