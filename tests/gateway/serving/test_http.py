"""The gateway as a real process on HTTP, and which addresses it takes."""

import asyncio
import contextlib
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from subprocess import PIPE

import anyio
import httpx
import pytest
from anyio.abc import Process
from anyio.streams.text import TextReceiveStream
from fakes_http import HEADERS, INITIALIZE
from mcp import Client

from gateway.config import Config
from gateway.core import ConfigError
from gateway.server import serve_http
from gateway.serving.http import bind

pytestmark = pytest.mark.anyio
NOISY = str(Path(__file__).resolve().parents[2] / "support" / "noisy_gateway.py")


@asynccontextmanager
async def started() -> AsyncIterator[tuple[str, Process]]:
    """A gateway on a free port: its address and the process."""
    command = [sys.executable, NOISY, "http"]
    with anyio.fail_after(60):
        async with (
            await anyio.open_process(command, stderr=PIPE) as process,
            anyio.create_task_group() as group,
        ):
            assert process.stderr is not None
            errors, said = TextReceiveStream(process.stderr), ""
            while "/mcp\n" not in said:
                said += await errors.receive()
            group.start_soon(drain, errors)
            try:
                yield next(w for w in said.split() if w.startswith("http://")), process
            finally:
                group.cancel_scope.cancel()
                if process.returncode is None:
                    process.terminate()


async def drain(stream: TextReceiveStream) -> None:
    async for _ in stream:
        pass


async def test_both_eras_are_served_on_one_address() -> None:
    async with started() as (url, _):
        for mode in ("auto", "legacy"):
            async with Client(url, mode=mode) as client:
                (ask,) = (await client.list_tools()).tools
                result = await client.call_tool("ask", {"query": "Shout hi"})

            assert ask.name == "ask"
            assert result.structured_content is not None
            assert result.structured_content["answer"] == "HI"


async def test_a_signal_ends_the_process_though_a_stream_is_open() -> None:
    async with started() as (url, process):
        with contextlib.suppress(Exception):  # the client may notice in any way it likes
            async with (
                Client(url) as client,
                client.listen(tools_list_changed=True) as events,
            ):
                process.send_signal(signal.SIGTERM)
                async for _ in events:
                    pass
        code = await process.wait()

    assert code in (-signal.SIGTERM, 128 + signal.SIGTERM)


async def test_a_signal_ends_the_process_though_a_2025_client_listens() -> None:
    async with started() as (url, process), httpx.AsyncClient(timeout=20) as client:
        opened = await client.post(url, json=INITIALIZE, headers=HEADERS)
        session = {"Mcp-Session-Id": opened.headers["mcp-session-id"]}
        with contextlib.suppress(httpx.HTTPError):  # however the stream ends
            async with client.stream("GET", url, headers=HEADERS | session) as events:
                process.send_signal(signal.SIGTERM)
                async for _ in events.aiter_raw():
                    pass
        code = await process.wait()

    assert code in (-signal.SIGTERM, 128 + signal.SIGTERM)


async def test_the_process_tells_when_it_is_ready() -> None:
    async with started() as (url, _), httpx.AsyncClient() as client:
        base = url.removesuffix("/mcp")
        alive = await client.get(f"{base}/healthz")
        async with Client(url) as asking:
            await asking.call_tool("ask", {"query": "Shout hi"})
        ready = await client.get(f"{base}/readyz")

    assert alive.status_code == 200
    assert (ready.status_code, ready.json()["servers"]) == (200, {"ready": 1})


async def test_a_foreign_page_cannot_reach_the_gateway() -> None:
    async with started() as (url, _), httpx.AsyncClient() as client:
        rebound = await client.post(url, headers={"Host": "evil.example"}, json={})
        foreign = await client.post(url, headers={"Origin": "http://evil.example"}, json={})

    assert (rebound.status_code, foreign.status_code) == (421, 403)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "example.com", "::"])
def test_an_address_that_others_can_reach_is_refused(host: str) -> None:
    with pytest.raises(ConfigError, match="not a loopback address"):
        serve_http(Config(), host, 0)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_port_that_is_taken_is_named(host: str) -> None:
    with bind(host, 0) as taken:
        port = taken.getsockname()[1]
        taken.listen()

        with pytest.raises(ConfigError, match=f"{host}:{port}: .*choose another port"):
            bind(host, port)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2", "::1", "localhost"])
def test_loopback_addresses_need_no_token(host: str) -> None:
    try:
        bind(host, 0).close()
    except ConfigError as error:
        pytest.skip(f"this machine has no {host}: {error}")


async def test_replies_leave_at_once_instead_of_waiting_for_more_to_send() -> None:
    accepted: asyncio.Queue[asyncio.StreamWriter] = asyncio.Queue()

    async def note(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        accepted.put_nowait(writer)

    with anyio.fail_after(60), bind("127.0.0.1", 0) as listener:
        async with await asyncio.start_server(note, sock=listener):
            _, near = await asyncio.open_connection(*listener.getsockname())
            far = await accepted.get()
            connection = far.get_extra_info("socket")
            assert connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) == 1
            for writer in (near, far):
                writer.close()
                await writer.wait_closed()
