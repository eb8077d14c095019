"""What HTTP does not wait for: bodies without end, and clients that never finish."""

import contextlib
import select
import socket
from typing import Any

import anyio
import httpx
import pytest
from fakes_agent import Answers
from fakes_http import (
    client_of,
    gateway,
    posted,
    raw_call,
    serving,
    tool_server,
)
from mcp_types import CallToolResult, TextContent
from raw_http import HASTY, TOKEN, connected, port_of, until_closed

from gateway.config import HttpConfig
from gateway.serving.http import listening, prepared

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    "head", [b"", b"POST /mcp HT", b"POST /mcp HTTP/1.1\r\nHost: localhost\r\nX-A"]
)
async def test_headers_that_never_end_are_not_waited_for(head: bytes) -> None:
    async with serving(HASTY) as url, await connected(url) as stream:
        if head:
            await stream.send(head)

        await until_closed(stream)


async def test_the_second_request_of_a_connection_is_not_waited_for_either() -> None:
    async with serving(HASTY) as url, await connected(url) as stream:
        await stream.send(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\nGET /he")

        assert (await until_closed(stream)).count(b"HTTP/1.1 200 OK") == 1


async def test_a_connection_that_waits_for_its_next_request_is_kept() -> None:
    request = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
    refused = b"POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n"
    async with serving(HASTY) as url, await connected(url) as waits, await connected(url) as late:
        await waits.send(request)
        assert (await waits.receive()).startswith(b"HTTP/1.1 200 OK")
        await late.send(refused)
        assert (await late.receive()).startswith(b"HTTP/1.1 415 ")
        await late.send(b"{}")  # the rest of a body that nobody wanted
        async with await connected(url) as silent:
            await until_closed(silent)  # the time for headers is over

        for stream in (waits, late):
            await stream.send(request)
            assert b"HTTP/1.1 200 OK" in await stream.receive()


async def test_idle_connections_are_kept_longer_than_clients_keep_them() -> None:
    web = prepared(gateway()._lowlevel_server, HttpConfig(), "127.0.0.1", lambda: (True, {}))

    assert web.config.timeout_keep_alive > 60


async def test_a_body_that_never_ends_is_told_so_and_then_left() -> None:
    async with serving(HASTY) as url, await connected(url) as stream:
        await stream.send(
            b"POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n"
            b"Content-Type: application/json\r\nAccept: application/json, text/event-stream\r\n\r\n{"
        )

        assert (await until_closed(stream)).startswith(b"HTTP/1.1 408 Request Timeout\r\n")


async def test_a_client_that_does_not_read_its_answer_is_left() -> None:
    http = HASTY.model_copy(update={"max_result_bytes": 2**27})
    large = tool_server(lambda: CallToolResult(content=[TextContent(text="x" * 20_000_000)]))
    head, body = raw_call("large")
    with anyio.fail_after(30):
        async with listening(large._lowlevel_server, http, lambda: (True, {})) as url:
            with socket.create_connection(("127.0.0.1", port_of(url))) as lazy:
                lazy.sendall(head + body)
                hung_up = select.poll()
                hung_up.register(lazy, 0)  # only that the other side is gone
                events = await anyio.to_thread.run_sync(hung_up.poll, 20_000)

    assert events


async def test_connections_are_bounded_and_the_rest_is_told_to_come_back() -> None:
    async with serving(HttpConfig(max_connections=2)) as url:
        async with await connected(url), await connected(url):
            refused = await posted(url)
        accepted = await posted(url)

    assert (refused.status_code, accepted.status_code) == (503, 200)


@pytest.mark.parametrize(
    ("model", "servers", "status", "said"),
    [
        ("ready", ("ready",), 200, {"ready": True, "servers": {"ready": 1}}),
        ("ready", ("ready", "down"), 200, {"ready": True, "servers": {"ready": 1, "down": 1}}),
        ("ready", (), 200, {"ready": True, "servers": {}}),
        ("ready", ("ready", "connecting"), 503, {"ready": False}),
        ("ready", ("down",), 503, {"ready": False}),
        ("loading", ("ready",), 503, {"ready": False, "model": "loading"}),
        ("failed", ("ready",), 503, {"ready": False, "model": "failed"}),
    ],
)
async def test_readiness_counts_what_an_answer_needs(
    model: str, servers: tuple[str, ...], status: int, said: dict[str, Any]
) -> None:
    server = gateway(model=model, servers=servers)
    async with serving(None, server) as url, httpx.AsyncClient() as client:
        answer = await client.get(f"{url}/readyz")

    assert answer.status_code == status
    assert said.items() <= answer.json().items()


async def test_health_needs_no_token_and_no_name_and_says_nothing_secret() -> None:
    http = HttpConfig.model_validate(TOKEN)
    async with serving(http) as url, httpx.AsyncClient() as client:
        probe = {"Host": "10.4.0.7:8000"}
        alive = await client.get(f"{url}/healthz", headers=probe)
        ready = await client.get(f"{url}/readyz", headers=probe)
        written = await client.post(f"{url}/healthz", headers=probe)

    assert (alive.status_code, alive.json()) == (200, {"alive": True})
    assert ready.json() == {
        "ready": True,
        "state": "running",
        "model": "ready",
        "servers": {"ready": 1},
    }
    assert written.status_code == 405


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_the_end_is_bounded_though_calls_and_streams_are_open(mode: str) -> None:
    asked, ended = anyio.Event(), anyio.Event()

    async def hangs(_: Any) -> str:
        asked.set()
        try:
            await anyio.sleep_forever()
        finally:
            ended.set()
        raise NotImplementedError

    async def calls(url: str) -> None:
        with contextlib.suppress(Exception):  # the client may notice in any way it likes
            async with client_of(url, mode=mode) as client:
                await client.call_tool("ask", {"query": "Weather?"})

    http = HttpConfig(shutdown_grace_s=1)
    async with anyio.create_task_group() as clients:
        async with serving(http, gateway(tools=Answers(get_weather=hangs))) as url:
            clients.start_soon(calls, url)
            await asked.wait()
            opened = await posted(url)
            session = opened.headers["mcp-session-id"].encode()
            stream = await connected(url)
            await stream.send(
                b"GET /mcp HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                b"Mcp-Session-Id: " + session + b"\r\n\r\n"
            )
            assert (await stream.receive()).startswith(b"HTTP/1.1 200 OK")
        await until_closed(stream)
        await stream.aclose()
        clients.cancel_scope.cancel()

    assert ended.is_set()
