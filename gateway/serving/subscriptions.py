"""`resources/subscribe` of 2025 hosts: which of them hear when a server's resource changes.

A wish lives as long as the host's connection. 2026 hosts name resources in `subscriptions/listen`; they
hear of a change here when some 2025 host watches the resource too.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any, Final

import anyio
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server
from mcp.shared.exceptions import MCPError
from mcp.shared.subscriptions import ResourceUpdated
from mcp_types import INVALID_PARAMS, EmptyResult, SubscribeRequestParams, UnsubscribeRequestParams

from gateway.app import App
from gateway.serving.passthrough_resources import owner_of

log = logging.getLogger(__name__)

Ctx = ServerRequestContext[Any, Any]
MAX_WATCHED: Final = 1000  # by one connection
QUEUE: Final = 1000


class Watching:
    """The wishes of all connected hosts; `publish` reaches the 2026 ones."""

    def __init__(self, publish: Callable[[ResourceUpdated], Awaitable[None]]) -> None:
        self._publish = publish
        self._sessions: dict[int, tuple[Any, set[str]]] = {}

    def install(self, server: Server[Any]) -> None:
        """Serve both requests."""
        server.add_request_handler("resources/subscribe", SubscribeRequestParams, self._subscribe)
        server.add_request_handler(
            "resources/unsubscribe", UnsubscribeRequestParams, self._unsubscribe
        )

    async def run(self, app: App) -> None:
        """Pass on what changes, until cancelled."""
        send, receive = anyio.create_memory_object_stream[str](QUEUE)

        def note(uri: str) -> None:
            try:
                send.send_nowait(uri)
            except (anyio.WouldBlock, anyio.ClosedResourceError, anyio.BrokenResourceError):
                log.debug("too many resources change at once; one change is not passed on")

        with send, receive:
            app.pool.on_update(note)
            async for uri in receive:
                await self._tell(uri)

    async def _tell(self, uri: str) -> None:
        await self._publish(ResourceUpdated(uri))
        for session, uris in list(self._sessions.values()):
            if uri in uris:
                try:
                    await session.send_resource_updated(uri)
                except (anyio.BrokenResourceError, anyio.ClosedResourceError):
                    log.debug("a host left before it heard of the change")

    async def _subscribe(self, ctx: Ctx, params: SubscribeRequestParams) -> EmptyResult:
        uri, app = str(params.uri), ctx.lifespan_context
        server = owner_of(app.pool.extras(), uri) if isinstance(app, App) else ""
        if not server:
            raise MCPError(INVALID_PARAMS, "Unknown resource", {"uri": uri})
        uris = self._uris(ctx, app)
        if uri not in uris:
            if len(uris) >= MAX_WATCHED:
                raise MCPError(INVALID_PARAMS, f"No more than {MAX_WATCHED} resources are watched")
            uris.add(uri)
            app.pool.watch(server, uri)
        return EmptyResult()

    async def _unsubscribe(self, ctx: Ctx, params: UnsubscribeRequestParams) -> EmptyResult:
        uri, app = str(params.uri), ctx.lifespan_context
        if isinstance(app, App) and uri in (uris := self._uris(ctx, app)):
            uris.discard(uri)
            app.pool.unwatch(uri)
        return EmptyResult()

    def _uris(self, ctx: Ctx, app: App) -> set[str]:
        """What this connection watches; forgotten when it ends."""
        connection: Any = ctx.session._connection
        key = id(connection)
        if key not in self._sessions:
            self._sessions[key] = (ctx.session, set())
            connection.exit_stack.callback(self._forget, key, app)
        return self._sessions[key][1]

    def _forget(self, key: int, app: App) -> None:
        _, uris = self._sessions.pop(key, (None, set()))
        for uri in uris:
            app.pool.unwatch(uri)
