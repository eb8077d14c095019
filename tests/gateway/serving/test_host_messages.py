"""Hosts whose text is off the protocol: it is read as it was meant, or refused at once with its id."""

import json
import os
from typing import Any

import anyio
import httpx
import pytest
from fakes_http import HEADERS, INITIALIZE, serving
from mcp_types import JSONRPCError, JSONRPCRequest

from gateway.serving.host_messages import HostInbox, HostOutbox
from gateway.serving.stdio_transport import Inlet, Outlet

pytestmark = pytest.mark.anyio
WAIT_S = 30
CALL = (
    b'{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"x","arguments":{"a":"TEXT"}}}'
)


async def told(data: bytes) -> tuple[list[Any], list[Any]]:
    """What a server reads of these bytes, and what the host is answered."""
    reading, host = os.pipe()
    answers, writing = os.pipe()
    os.write(host, data)
    os.close(host)
    outlet = Outlet(writing)
    with anyio.fail_after(WAIT_S):
        inbox = HostInbox(Inlet(reading), HostOutbox(outlet))
        read = [item.message async for item in inbox]
    outlet.close()
    with os.fdopen(answers, "rb") as refused:
        lines = [json.loads(line) for line in refused]
    os.close(reading)
    return read, lines


@pytest.mark.parametrize(
    ("sent", "text"),
    [
        (b"\xef\xbb\xbf" + CALL + b"\n", "TEXT"),
        (CALL + b"\r\n", "TEXT"),
        (CALL, "TEXT"),
        (CALL.replace(b"TEXT", b"\\ud83d") + b"\n", "\ufffd"),
        (CALL.replace(b"TEXT", b"\xff") + b"\n", "\ufffd"),
        (CALL.replace(b'"jsonrpc":"2.0",', b"") + b"\n", "TEXT"),
        (CALL.replace(b":7,", b":7.0,") + b"\n", "TEXT"),
        (b"[" + CALL + b"]\n", "TEXT"),
        (json.dumps(json.loads(CALL), indent=2).encode() + b"\n", "TEXT"),
    ],
)
async def test_a_request_is_read_as_it_was_meant(sent: bytes, text: str) -> None:
    [read], refused = await told(sent)

    assert isinstance(read, JSONRPCRequest)
    assert (read.id, read.params) == (7, {"name": "x", "arguments": {"a": text}})
    assert refused == []


@pytest.mark.parametrize(
    ("sent", "id"),
    [
        (b'{"jsonrpc":"2.0","id":7,"method":"ping","params":[1]}\n', 7),
        (b'{"jsonrpc":"2.0","id":"a","method":3}\n', "a"),
        (b'{"id":7}\n', 7),
        (b'{"jsonrpc":"2.0","id":7,"method":"ping","params":' + b"[" * 9000 + b"\n", 7),
        (b'{"jsonrpc":"2.0","id":null,"method":"ping"}\n', None),
        (b"what\n", None),
    ],
)
async def test_a_request_that_cannot_be_read_is_refused_with_its_id(sent: bytes, id: Any) -> None:
    read, [refused] = await told(sent + CALL + b"\n")

    assert [message.id for message in read] == [7]
    assert refused["id"] == id
    assert refused["error"]["code"] in (-32700, -32600)


async def test_an_answer_that_cannot_be_read_fails_the_question_that_it_is_to() -> None:
    [read], refused = await told(b'{"jsonrpc":"2.0","id":3,"result":{"action":}}\n')

    assert isinstance(read, JSONRPCError)
    assert read.id == 3
    assert refused == []


async def posted(url: str, body: bytes, **headers: str) -> httpx.Response:
    async with httpx.AsyncClient(timeout=WAIT_S, headers=HEADERS | headers) as client:
        return await client.post(f"{url}/mcp", content=body)


@pytest.mark.parametrize(
    "change",
    [
        lambda body: b"\xef\xbb\xbf" + body,
        lambda body: body.replace(b'"test"', b'"te\\ud83dst"'),
        lambda body: body.replace(b'"test"', b'"te\xffst"'),
        lambda body: body.replace(b'"jsonrpc": "2.0", ', b""),
        lambda body: body.replace(b'"id": 1', b'"id": 1.0'),
    ],
)
async def test_a_body_is_read_as_it_was_meant(change: Any) -> None:
    async with serving() as url:
        answer = await posted(url, change(json.dumps(INITIALIZE).encode()))

    assert answer.status_code == 200
    assert '"serverInfo"' in answer.text


async def test_a_batch_is_answered_with_a_batch() -> None:
    async with serving() as url:
        first = await posted(url, json.dumps([INITIALIZE]).encode())
        session = {"Mcp-Session-Id": first.headers["mcp-session-id"]}
        pings = [{"jsonrpc": "2.0", "id": number, "method": "ping"} for number in (1, 2)]
        note = {"jsonrpc": "2.0", "method": "notifications/initialized"}
        both = await posted(url, json.dumps([note, *pings]).encode(), **session)
        none = await posted(url, json.dumps([note]).encode(), **session)

    assert first.json()[0]["result"]["serverInfo"]["name"] == "gateway"
    assert [(answer["id"], answer["result"]) for answer in both.json()] == [(1, {}), (2, {})]
    assert (none.status_code, none.content) == (202, b"")


@pytest.mark.parametrize(
    ("body", "id"),
    [
        (b'{"jsonrpc":"2.0","id":5,"method":"ping","params":3}', 5),
        (b'{"jsonrpc":"2.0","id":5,"method":"ping",}', 5),
        (b"[]", None),
        (b"what", None),
    ],
)
async def test_a_body_that_cannot_be_read_is_refused_with_its_id(body: bytes, id: Any) -> None:
    async with serving() as url:
        answer = await posted(url, body)

    assert (answer.status_code, answer.json()["id"]) == (400, id)
