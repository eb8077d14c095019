"""A gateway that passes everything on, with real tool servers behind it and a host in front."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import anyio
from changing import until
from fakes_agent import script
from mcp import Client
from mcp_types import CallToolResult, TextContent

from gateway.app import App, open_app
from gateway.config import AgentConfig, Config, HttpConfig, PinningConfig, ServerConfig
from gateway.config.settings import SurfaceConfig
from gateway.serving import Gateway
from gateway.serving.http import listening

SERVERS = Path(__file__).parent.parent / "servers"
WAIT_S = 240  # far more than anything here takes, also on a busy machine


def offering(folder: Path, *more: str, name: str = "one", **options: Any) -> ServerConfig:
    """The server that offers one of everything; it logs into `folder`."""
    args = (str(SERVERS / "offering_server.py"), str(folder / f"{name}.log"), *more)
    return ServerConfig(command=sys.executable, args=args, connect_timeout_s=WAIT_S, **options)


def hung(**options: Any) -> ServerConfig:
    """A server that starts and never says anything."""
    return ServerConfig(
        command=sys.executable,
        args=("-c", "import time; time.sleep(600)"),
        connect_timeout_s=WAIT_S,
        **options,
    )


def made(folder: Path, name: str = "one") -> list[str]:
    """What that server was called for."""
    log = folder / f"{name}.log"
    return log.read_text(encoding="utf-8").split() if log.exists() else []


class Hosted:
    """A host's client of a running gateway.

    Attributes:
        app: The gateway behind it.
        heard: The notifications that reached the host.
    """

    def __init__(self, client: Client, apps: list[App], heard: list[Any]) -> None:
        self.client, self._apps, self.heard = client, apps, heard

    @property
    def app(self) -> App:
        return self._apps[-1]

    async def ready(self, *servers: str) -> None:
        """Until these servers have listed what they have."""

        def listed() -> bool:
            known = {spec.server for spec in self.app.pool.known()}
            extras = self.app.pool.extras()
            return all(name in known and extras[name].prompts for name in servers)

        await until(self.app.pool, listed)

    async def tools(self) -> dict[str, dict[str, Any]]:
        """What is listed, by name, as it is on the wire."""
        listed = (await self.client.list_tools()).tools
        return {t.name: t.model_dump(by_alias=True, exclude_none=True) for t in listed}

    async def call(self, name: str, **arguments: Any) -> CallToolResult:
        return await self.client.call_tool(name, arguments)


@asynccontextmanager
async def hosted(
    era: str,
    servers: dict[str, ServerConfig],
    *,
    passthrough: bool = True,
    pinning: PinningConfig | None = None,
    http: HttpConfig | None = None,
    agent: AgentConfig | None = None,
    **callbacks: Any,
) -> AsyncIterator[Hosted]:
    """A gateway over these servers; with `http` on a real port, else in this process."""
    config = Config(
        servers=servers,
        surface=SurfaceConfig(passthrough=passthrough),
        pinning=pinning or PinningConfig(),
        agent=agent or AgentConfig(),
    )
    apps: list[App] = []
    heard: list[Any] = []
    load = partial(open_app, load=lambda *_: script(), preload=False)

    @asynccontextmanager
    async def start(given: Config, **options: Any) -> AsyncIterator[App]:
        async with load(given, **options) as app:
            apps.append(app)
            yield app

    async def hear(message: object) -> None:
        heard.append(message)

    server = Gateway(config, start=start)
    with anyio.fail_after(WAIT_S):
        if http is None:
            async with Client(server, mode=era, message_handler=hear, **callbacks) as client:
                yield Hosted(client, apps, heard)
            return
        async with (
            listening(server._lowlevel_server, http, server.ready) as url,
            Client(f"{url}/mcp", mode=era, message_handler=hear, **callbacks) as client,
        ):
            yield Hosted(client, apps, heard)


def text_of(result: CallToolResult) -> str:
    assert isinstance(result.content[0], TextContent)
    return result.content[0].text
