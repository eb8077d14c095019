"""A gateway with scripted tools on a real loopback port, in this process."""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

import anyio
import httpx
from fakes_agent import Answers, agent, config, script, weather
from mcp import Client
from mcp.client.streamable_http import streamable_http_client
from mcp.server import MCPServer
from mcp.shared._httpx_utils import create_mcp_http_client
from mcp_types import CallToolResult, TextContent

from gateway.app import App, Changes
from gateway.config import HttpConfig
from gateway.engine import ScriptedEngine
from gateway.serving import Gateway
from gateway.serving.http import listening

HEADERS = {"Accept": "application/json, text/event-stream", "Content-Type": "application/json"}
MODERN = {"MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "tools/call"}
INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-11-25",
        "capabilities": {},
        "clientInfo": {"name": "test", "version": "0"},
    },
}


class Servers:
    """As much of a pool as the surface looks at."""

    def __init__(self, tools: Answers, *states: str) -> None:
        self.tools, self.states = tools, states

    def known(self) -> tuple[Any, ...]:
        return tuple(self.tools.all)

    def on_update(self, callback: Any) -> None:
        """Nothing here is ever watched."""

    def status(self) -> tuple[Any, ...]:
        return tuple(SimpleNamespace(state=state) for state in self.states)


def gateway(
    engine: ScriptedEngine | None = None,
    tools: Answers | None = None,
    model: str = "ready",
    servers: tuple[str, ...] = ("ready",),
) -> Gateway:
    """A gateway that answers each question with one call of `get_weather`."""
    tools = tools or Answers()
    asking = agent(engine or script(*[weather("Boston"), "Done."] * 20), tools)

    @asynccontextmanager
    async def start(given: Any, **_: Any) -> AsyncIterator[App]:
        loaded: Any = SimpleNamespace(state=model)
        pool: Any = Servers(tools, *servers)
        yield App(given, asking, pool, loaded, Changes())

    return Gateway(config(), start=start)


@asynccontextmanager
async def serving(
    http: HttpConfig | None = None, server: Gateway | None = None, host: str = "127.0.0.1"
) -> AsyncIterator[str]:
    """The address of a running gateway, without the /mcp."""
    server = server or gateway()
    with anyio.fail_after(30):
        async with listening(
            server._lowlevel_server, http or HttpConfig(), server.ready, host
        ) as url:
            yield url


@asynccontextmanager
async def client_of(url: str, token: str = "", mode: str = "auto") -> AsyncIterator[Client]:
    """A real MCP client, with a token if there is one."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    async with (
        create_mcp_http_client(headers=headers) as http,
        Client(streamable_http_client(f"{url}/mcp", http_client=http), mode=mode) as client,
    ):
        yield client


async def posted(url: str, body: Any = INITIALIZE, **headers: str) -> httpx.Response:
    """The answer to one raw POST."""
    async with httpx.AsyncClient(timeout=20) as client:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        pairs = [(k.encode(), v.encode("latin-1")) for k, v in (HEADERS | headers).items()]
        return await client.post(f"{url}/mcp", content=content, headers=pairs)


def text_of(result: CallToolResult) -> str:
    return "\n".join(block.text for block in result.content if isinstance(block, TextContent))


def tool_server(answer: Callable[[], CallToolResult]) -> MCPServer[Any]:
    """An MCP server with one tool, `large`, that gives `answer()`."""
    server: MCPServer[Any] = MCPServer("large", log_level="WARNING")
    server.add_tool(lambda: answer(), name="large", structured_output=False)
    return server


def raw_call(tool: str, **arguments: Any) -> tuple[bytes, bytes]:
    """Head and body of a 2026 tool call."""
    meta = {
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientCapabilities": {},
    }
    params = {"name": tool, "arguments": arguments, "_meta": meta}
    call = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}
    body = json.dumps(call).encode()
    headers = (
        HEADERS | MODERN | {"Host": "localhost", "Content-Length": str(len(body)), "Mcp-Name": tool}
    )
    head = "POST /mcp HTTP/1.1\r\n" + "".join(f"{k}: {v}\r\n" for k, v in headers.items())
    return head.encode() + b"\r\n", body
