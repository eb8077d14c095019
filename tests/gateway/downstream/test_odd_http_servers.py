"""HTTP servers whose answers are off the protocol, too large, or of a session that is gone."""

import json

import anyio
import pytest
from fakes_pool import call, opened, tool
from odd_http import odd_http

from gateway.config import ServerConfig
from gateway.core import ToolResult
from gateway.downstream import Pool
from gateway.downstream.stdio_server import MAX_LINE_BYTES

pytestmark = pytest.mark.anyio
OK = b'{"content":[{"type":"text","text":"ok"}]}'
WHOLE = b'{"jsonrpc":"2.0","id":ID,"result":' + OK + b"}"
NO_SESSION = b'{"jsonrpc":"2.0","id":null,"error":{"code":-32000,"message":"WHY"}}'


def event(data: bytes) -> bytes:
    return (
        b"event: message\n"
        + b"".join(b"data: " + line + b"\n" for line in data.split(b"\n"))
        + b"\n"
    )


READ = {
    "as it should be": (WHOLE, "ok"),
    "no jsonrpc": (b'{"id":ID,"result":' + OK + b"}", "ok"),
    "an id that is a float": (WHOLE.replace(b"ID", b"ID.0"), "ok"),
    "an id of its own": (WHOLE.replace(b"ID", b"99"), "ok"),
    "a byte order mark": (b"\xef\xbb\xbf" + WHOLE, "ok"),
    "a batch": (b"[" + WHOLE + b"]", "ok"),
    "over several lines": (b'{\n"jsonrpc": "2.0",\n"id": ID,\n"result":\n' + OK + b"}", "ok"),
    "half of a surrogate": (WHOLE.replace(b"ok", b"o\\ud83dk"), "o\ufffdk"),
    "no UTF-8": (WHOLE.replace(b"ok", b"o\xffk"), "o\ufffdk"),
    "no id": (WHOLE.replace(b'"id":ID,', b""), "ok"),
    "the result alone": (OK, "ok"),
    "more than a mebibyte": (WHOLE.replace(b"ok", b"x" * 1_500_000), "x" * 1_000_000),
}
FAILS = {
    "broken JSON": b'{"jsonrpc":"2.0","id":ID,"result":{"content":[}}',
    "a list of nothing": b"[]",
    "an error in words": b'{"jsonrpc":"2.0","id":ID,"error":"no"}',
    "an error to nobody": b'{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"no"}}',
    "nothing": b"",
    "too large": WHOLE.replace(b"ok", b"x" * (MAX_LINE_BYTES + 1)),
}


async def says(pool: Pool) -> ToolResult:
    return await call(pool, await tool(pool, "say"))


@pytest.mark.parametrize("kind", ["application/json", "text/event-stream"])
async def test_an_answer_is_read_as_it_was_meant(kind: str) -> None:
    found = {}
    with odd_http() as server:
        server.kind = kind
        async with opened(one=ServerConfig(url=server.url)) as pool:
            for name, (raw, _) in READ.items():
                server.raw = event(raw) if "event" in kind else raw
                result = await says(pool)
                found[name] = (result.is_error, result.text.partition("\n[cut")[0])

    assert found == {name: (False, text) for name, (_, text) in READ.items()}


@pytest.mark.parametrize("kind", ["application/json", "text/event-stream"])
async def test_what_cannot_be_read_fails_its_own_call_and_no_neighbour(kind: str) -> None:
    with odd_http() as server:
        server.kind = kind
        async with opened(one=ServerConfig(url=server.url, call_timeout_s=60.0)) as pool:
            again = await tool(pool, "again")
            for name, raw in FAILS.items():
                server.raw = event(raw) if "event" in kind else raw
                beside: list[ToolResult] = []

                async def neighbour(kept: list[ToolResult] = beside) -> None:
                    kept.append(await call(pool, again))

                async with anyio.create_task_group() as group:
                    group.start_soon(neighbour)
                    result = await says(pool)

                assert result.is_error, name
                assert beside[0].text == "as it should be", name

    assert server.handshakes == 1
    assert server.calls == len(FAILS)


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (404, b""),
        (404, NO_SESSION.replace(b"WHY", b"Session not found")),
        (400, NO_SESSION.replace(b"WHY", b"Bad Request: No valid session ID provided")),
        (400, NO_SESSION.replace(b"WHY", b"Bad Request: Server not initialized")),
        (410, b"gone"),
        (200, NO_SESSION.replace(b"null", b"ID").replace(b"WHY", b"Unknown session: s0")),
    ],
)
async def test_a_session_that_is_gone_costs_no_call(status: int, body: bytes) -> None:
    with odd_http() as server:
        async with opened(one=ServerConfig(url=server.url)) as pool:
            again = await tool(pool, "again")
            server.forget(status, body)
            result = await call(pool, again)

    assert (result.is_error, result.text) == (False, "as it should be")
    assert (server.calls, server.handshakes) == (1, 2)


@pytest.mark.parametrize("status", [404, 410])
async def test_calls_and_readings_beside_each_other_are_all_sent_again(status: int) -> None:
    results: list[bool] = []
    with odd_http() as server:
        async with opened(one=ServerConfig(url=server.url)) as pool:
            again = await tool(pool, "again")

            async def one_call() -> None:
                results.append((await call(pool, again)).is_error)

            async def one_reading() -> None:
                results.append(not await pool.request("one", "resources/read", {"uri": "a:b"}))

            server.forget(status, b"")
            async with anyio.create_task_group() as group:
                for _ in range(4):
                    group.start_soon(one_call)
                    group.start_soon(one_reading)

    assert results == [False] * 8
    assert (server.calls, server.handshakes) == (4, 2)


async def test_an_error_of_the_server_s_own_is_no_lost_session_whatever_its_status() -> None:
    error = b'{"jsonrpc":"2.0","id":ID,"error":{"code":-32601,"message":"no such tool","data":[1]}}'
    with odd_http() as server:
        server.raw, server.status = error, 404
        async with opened(one=ServerConfig(url=server.url)) as pool:
            result = await says(pool)

    assert (result.is_error, result.raw.error.data) == (True, [1])
    assert (server.said, server.handshakes) == (1, 1)


@pytest.mark.parametrize("kind", ["text/plain", "", "application/vnd.api+json"])
async def test_json_under_another_name_is_read(kind: str) -> None:
    with odd_http() as server:
        server.raw, server.kind = WHOLE, kind
        async with opened(one=ServerConfig(url=server.url)) as pool:
            result = await says(pool)

    assert (result.is_error, result.text) == (False, "ok")


async def test_an_error_about_something_else_opens_no_new_session() -> None:
    with odd_http() as server:
        server.raw = json.dumps(
            {
                "jsonrpc": "2.0",
                "id": 0,
                "error": {"code": -32602, "message": "no such session room"},
            }
        ).encode()
        async with opened(one=ServerConfig(url=server.url)) as pool:
            result = await says(pool)

    assert result.is_error
    assert server.handshakes == 1
