"""What HTTP keeps out: foreign pages, bodies without end, and clients that never finish."""

import json
from typing import Any

import anyio
import httpx
import pytest
from fakes_http import (
    INITIALIZE,
    posted,
    serving,
)
from raw_http import TOKEN, connected, goes_on, port_of

from gateway.config import HttpConfig
from gateway.serving.http_middleware import Door

pytestmark = pytest.mark.anyio


# Foreign pages.


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "localhost:{port}"}, 200),
        ({"Host": "LOCALHOST"}, 200),
        ({"Host": "127.0.0.1:1"}, 200),
        ({"Host": "[::1]:{port}"}, 200),
        ({"Host": "evil.example"}, 421),
        ({"Host": "evil.example:{port}"}, 421),
        ({"Host": "localhost.evil.example"}, 421),
        ({"Host": "localhost:80@evil.example"}, 421),
        ({"Host": "127.0.0.1.evil.example"}, 421),
        ({"Host": "10.0.0.1"}, 421),
        ({"Host": "localhost:port"}, 421),
        ({"Host": ""}, 421),
        ({"Origin": "http://localhost:6274"}, 200),
        ({"Origin": "http://127.0.0.1:{port}"}, 200),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "http://localhost.evil.example"}, 403),
        ({"Origin": "http://localhost@evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "file://localhost"}, 403),
    ],
)
async def test_only_requests_that_are_meant_for_this_server_get_in(
    headers: dict[str, str], status: int
) -> None:
    async with serving() as url:
        given = {k: v.format(port=port_of(url)) for k, v in headers.items()}
        answer = await posted(url, **given)

    assert answer.status_code == status


async def test_a_rebound_name_reaches_neither_the_token_check_nor_the_metadata() -> None:
    async with serving(HttpConfig.model_validate(TOKEN)) as url, httpx.AsyncClient() as client:
        rebound = {"Host": "evil.example"}
        answers = [
            await client.get(url + path, headers=rebound)
            for path in ("/mcp", "/", "/.well-known/oauth-protected-resource/mcp")
        ]

    assert [answer.status_code for answer in answers] == [421] * 3


async def test_configured_names_and_pages_are_let_in() -> None:
    http = HttpConfig(
        allowed_hosts=("Gateway.example", "other.example:8443"),
        allowed_origins=("https://app.example/",),
    )
    async with serving(http) as url:
        answers = [
            (await posted(url, **headers)).status_code
            for headers in (
                {"Host": "gateway.example:1", "Origin": "https://app.example"},
                {"Host": "gateway.example", "Origin": "https://gateway.example"},
                {"Host": "other.example:8443"},
                {"Host": "other.example"},
                {"Origin": "https://app.example:444"},
            )
        ]

    assert answers == [200, 200, 200, 421, 403]


@pytest.mark.parametrize(
    ("host", "arrived", "passes"),
    [
        ("10.1.2.3:8000", "10.1.2.3", True),
        ("10.1.2.4:8000", "10.1.2.3", False),
        ("[fe80::1]:8000", "fe80::1", True),
        ("fe80::1", "fe80::1", False),
        ("evil.example", "10.1.2.3", False),
    ],
)
async def test_on_an_open_address_the_address_of_the_connection_is_a_name_too(
    host: str, arrived: str, passes: bool
) -> None:
    reached: list[Any] = []
    sent: list[Any] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        reached.append(scope)

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "path": "/mcp",
        "method": "POST",
        "headers": [(b"host", host.encode())],
        "server": (arrived, 8000),
    }
    await Door(app, lambda: (True, {}))(scope, lambda: None, send)  # type: ignore[arg-type, return-value]

    assert bool(reached) is passes
    assert passes or sent[0]["status"] == 421


# Bodies.


async def test_a_body_that_says_it_is_too_large_is_refused_unread() -> None:
    async with serving(HttpConfig(max_request_bytes=2000)) as url:
        small = await posted(url, json.dumps(INITIALIZE).encode().ljust(2000))
        large = await posted(url, b" " * 2001)
        stream = await connected(url)
        async with stream:
            await stream.send(
                b"POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n"
            )
            declared = await stream.receive()

    assert (small.status_code, large.status_code) == (200, 413)
    assert large.json()["error"]["message"].endswith("the body has more than 2000 bytes")
    assert declared.startswith(b"HTTP/1.1 413 ")


async def test_a_body_without_end_is_refused_while_it_comes_in() -> None:
    async with serving(HttpConfig(max_request_bytes=100_000)) as url:
        async with await connected(url) as stream, anyio.create_task_group() as group:
            await stream.send(
                b"POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
            )
            group.start_soon(goes_on, stream)
            answer = await stream.receive()
            group.cancel_scope.cancel()
        after = await posted(url)

    assert (answer[:13], after.status_code) == (b"HTTP/1.1 413 ", 200)


async def test_a_stranger_is_refused_before_a_byte_of_the_body_is_read() -> None:
    async with serving(HttpConfig.model_validate(TOKEN)) as url, await connected(url) as stream:
        await stream.send(
            b"POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n"
        )

        assert (await stream.receive()).startswith(b"HTTP/1.1 401 ")


# Clients that never finish.


# Health.
