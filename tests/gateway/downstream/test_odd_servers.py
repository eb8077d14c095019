"""Servers whose answers are off the protocol: what can be read is read, and nothing else suffers."""

import base64
import os
import signal
import sys
from pathlib import Path
from typing import Any

import anyio
import pytest
from fakes_pool import SERVERS, WAIT_S, call, opened, tool

from gateway.config import ServerConfig
from gateway.core import ToolResult
from gateway.downstream import Pool
from gateway.downstream.connection import LIST_PAUSE_S
from gateway.downstream.stdio_server import MAX_LINE_BYTES

pytestmark = pytest.mark.anyio
OK = b'{"content":[{"type":"text","text":"ok"}]}'
WHOLE = b'{"jsonrpc":"2.0","id":ID,"result":' + OK + b"}"


def odd(*ways: Any, **options: Any) -> ServerConfig:
    args = (str(SERVERS / "odd_server.py"), *map(str, ways))
    return ServerConfig(command=sys.executable, args=args, **options)


async def say(pool: Pool, raw: bytes) -> ToolResult:
    """What comes of a call that the server answers with these bytes."""
    return await call(pool, await tool(pool, "say"), raw=base64.b64encode(raw).decode())


READ = {
    "as it should be": (WHOLE + b"\n", "ok"),
    "no jsonrpc": (b'{"id":ID,"result":' + OK + b"}\n", "ok"),
    "another jsonrpc": (b'{"jsonrpc":2.0,"id":ID,"result":' + OK + b"}\n", "ok"),
    "an id that is a float": (b'{"jsonrpc":"2.0","id":ID.0,"result":' + OK + b"}\n", "ok"),
    "an id that is a text": (b'{"jsonrpc":"2.0","id":"ID","result":' + OK + b"}\n", "ok"),
    "an error that is null": (WHOLE[:-1] + b',"error":null}\n', "ok"),
    "a byte order mark": (b"\xef\xbb\xbf" + WHOLE + b"\n", "ok"),
    "a carriage return": (WHOLE + b"\r\n", "ok"),
    "no end of line": (WHOLE, "ok"),
    "noise before it": (b'starting [1, 2,\n{"level":"info"}\n[1,\n' + WHOLE + b"\n", "ok"),
    "a batch": (b"[" + WHOLE + b"]\n", "ok"),
    "a batch over lines": (b"[\n" + WHOLE + b"\n]\n", "ok"),
    "over several lines": (
        b'{\n "jsonrpc": "2.0",\n "id": ID,\n "result":\n' + OK + b"\n}\n",
        "ok",
    ),
    "half of a surrogate": (WHOLE.replace(b"ok", b"o\\ud83dk") + b"\n", "o\ufffdk"),
    "no UTF-8": (WHOLE.replace(b"ok", b"o\xffk") + b"\n", "o\ufffdk"),
    "a tab in a text": (WHOLE.replace(b"ok", b"o\tk") + b"\n", "o\tk"),
    "twice": (WHOLE + b"\n" + WHOLE.replace(b"ok", b"again") + b"\n", "ok"),
}


async def test_an_answer_is_read_as_it_was_meant() -> None:
    async with opened(one=odd()) as pool:
        results = {name: await say(pool, raw) for name, (raw, _) in READ.items()}

    found = {name: (result.is_error, result.text) for name, result in results.items()}
    assert found == {name: (False, text) for name, (_, text) in READ.items()}


FAILS = {
    "nested without end": WHOLE.replace(OK, b'{"a":' + b"[" * 5000 + b"]" * 5000 + b"}") + b"\n",
    "broken JSON": b'{"jsonrpc":"2.0","id":ID,"result":{"content":[}}\n',
    "an id at the end": b'{"result":{"a":' + b"[" * 5000 + b'},"id":ID,"jsonrpc":"2.0"}\n',
    "too large": b'{"jsonrpc":"2.0","id":ID,"result":{"content":"'
    + b"x" * MAX_LINE_BYTES
    + b'"}}\n',
    "an error without a message": b'{"jsonrpc":"2.0","id":ID,"error":{"code":-32603}}\n',
    "an error with a code in words": b'{"jsonrpc":"2.0","id":ID,"error":{"code":"E1","message":"m"}}\n',
    "an error that is a text": b'{"jsonrpc":"2.0","id":ID,"error":"no"}\n',
    "an error to nobody": b'{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"no"}}\n',
}


async def test_what_cannot_be_read_fails_its_own_call_at_once() -> None:
    """The call has a minute; the test does not."""
    results: dict[str, ToolResult] = {}
    async with opened(one=odd(call_timeout_s=60.0)) as pool:
        again = await tool(pool, "again")
        [before] = pool.status()
        for name, raw in FAILS.items():
            results[name] = await say(pool, raw)
            assert (await call(pool, again)).text == "as it should be", name
        [after] = pool.status()

    assert before.pid == after.pid
    assert {name for name, result in results.items() if not result.is_error} == set()
    assert {name for name, result in results.items() if result.unknown} == set()


async def test_nesting_that_a_parser_bears_is_kept_as_text() -> None:
    deep = b'{"content":[],"structuredContent":{"a":' + b"[" * 300 + b"]" * 300 + b"}}"
    async with opened(one=odd()) as pool:
        result = await say(pool, WHOLE.replace(OK, deep) + b"\n")

    assert not result.is_error
    assert result.text.count("[") == 300


async def test_a_server_that_says_nothing_of_itself_is_used() -> None:
    async with opened(one=odd("noinfo")) as pool:
        result = await say(pool, WHOLE + b"\n")

    assert result.text == "ok"


async def test_a_server_that_is_silent_on_the_probe_is_asked_once(tmp_path: Path) -> None:
    log = tmp_path / "log"
    async with opened(one=odd("silent", "log", log)) as pool:
        again = await tool(pool, "again")
        [status] = pool.status()
        os.kill(status.pid or 0, signal.SIGKILL)
        results = [await call(pool, again) for _ in range(2)]

    asked = log.read_text().split()
    assert results[-1].text == "as it should be"
    assert (asked.count("server/discover"), asked.count("initialize")) == (1, 2)


async def test_a_server_without_tools_is_ready() -> None:
    async with opened(one=odd("no-tools")) as pool:
        specs = await pool.specs(WAIT_S)
        [status] = pool.status()

    assert (specs, status.state, status.error) == ((), "ready", None)


@pytest.mark.parametrize("page", ["same", "alternate", "endless", "fails", "empty"])
async def test_pages_without_an_end_are_read_once_and_said(page: str, tmp_path: Path) -> None:
    log = tmp_path / "log"
    async with opened(one=odd("page", page, "log", log)) as pool:
        names = [spec.tool for spec in await pool.specs(WAIT_S)]
        [status] = pool.status()

    assert names == ["say", "again"]
    assert log.read_text().split().count("tools/list") <= 6
    said = {"fails": "no such page", "endless": "nothing new"}.get(page)
    assert [said is not None and said in line for line in status.skipped] == [True] * bool(said)


async def test_a_server_that_changes_at_every_list_is_listed_once_a_second(tmp_path: Path) -> None:
    log = tmp_path / "log"
    async with opened(one=odd("restless", "log", log)) as pool:
        await tool(pool, "again")
        began = anyio.current_time()
        for _ in range(3):
            result = await call(pool, await tool(pool, "again"))
        took = anyio.current_time() - began

    assert result.text == "as it should be"
    assert log.read_text().split().count("tools/list") <= 2 + took / LIST_PAUSE_S
