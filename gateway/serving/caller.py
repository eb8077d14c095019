"""Who is at the other end of a passed-on call: asked by its server, and told what it logs.

A 2025 host is sent its server's questions while its call waits. A 2026 host gets those of a 2026
server as they are (`gateway.downstream.input_required`), and those of a 2025 server between two requests of its
call (`gateway.serving.passthrough_calls`).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final, get_args
from weakref import WeakKeyDictionary

import anyio
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server
from mcp_types import (
    LOG_LEVEL_META_KEY,
    ElicitCompleteNotification,
    ElicitCompleteNotificationParams,
    EmptyResult,
    LoggingLevel,
    LoggingMessageNotification,
    LoggingMessageNotificationParams,
    SetLevelRequestParams,
)
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from gateway.app import App
from gateway.downstream import host
from gateway.serving.elicitation import pushed
from gateway.serving.sampling import EmbeddedModel, Relay

Ctx = ServerRequestContext[Any, Any]
LEVELS: Final[tuple[str, ...]] = get_args(LoggingLevel)  # from debug to emergency
SLOW_S: Final = 1.0  # a log message waits no longer for its host
_wanted: WeakKeyDictionary[Any, LoggingLevel] = (
    WeakKeyDictionary()
)  # 2025: what each connection has asked for


class Caller(Relay):
    """The host of one passed-on call."""

    def __init__(self, ctx: Ctx, app: App) -> None:
        modern = ctx.protocol_version in MODERN_PROTOCOL_VERSIONS
        model = EmbeddedModel(app.agent.writer, app.config)
        put: Any = None if modern else pushed(ctx)
        super().__init__(
            put, ctx.session.client_capabilities, model, app.config.agent.user_timeout_s
        )
        self._ctx, self._level = ctx, level_of(ctx)

    async def log(self, params: LoggingMessageNotificationParams) -> None:
        """Tell the host what its call logs, if it wants to know that much."""
        if self._level is None or LEVELS.index(params.level) < LEVELS.index(self._level):
            return
        bare = params.model_copy(update={"meta": None})
        with anyio.move_on_after(SLOW_S):
            await self._ctx.session.send_notification(
                LoggingMessageNotification(params=bare), related_request_id=self._ctx.request_id
            )

    async def completed(self, elicitation_id: str) -> None:
        """Tell the host that a page has done its part."""
        params = ElicitCompleteNotificationParams(elicitation_id=elicitation_id)
        with anyio.move_on_after(SLOW_S):
            await self._ctx.session.send_notification(ElicitCompleteNotification(params=params))


@contextmanager
def hosting(ctx: Ctx, app: App) -> Iterator[None]:
    """While calls of this task are those of the host behind `ctx`."""
    token = host.set(Caller(ctx, app))
    try:
        yield
    finally:
        host.reset(token)


def level_of(ctx: Ctx) -> str | None:
    """The least level that the host wants to hear: 2026 says it with each request, else nothing."""
    if ctx.protocol_version in MODERN_PROTOCOL_VERSIONS:
        level = (ctx.meta or {}).get(LOG_LEVEL_META_KEY)
        return level if level in LEVELS else None
    return _wanted.get(ctx.session._connection, LEVELS[0])


def said_level(ctx: Ctx) -> str | None:
    """The level that a 2025 host has asked for, if it has."""
    return _wanted.get(ctx.session._connection)


def present(ctx: Ctx) -> None:
    """A 2025 host has finished its handshake: it can be asked from now on, until it leaves."""
    if isinstance(app := ctx.lifespan_context, App):
        there, hosts = Caller(ctx, app), app.pool.hosts
        hosts.come(there)
        ctx.session._connection.exit_stack.callback(hosts.leave, there)


def accept_levels(server: Server[Any]) -> None:
    """Serve `logging/setLevel`, which 2025 hosts say once for all their calls."""

    async def set_level(ctx: Ctx, params: SetLevelRequestParams) -> EmptyResult:
        _wanted[ctx.session._connection] = params.level
        if isinstance(app := ctx.lifespan_context, App):
            app.pool.hosts.want(min(_wanted.values(), key=LEVELS.index))
        return EmptyResult()

    server.add_request_handler("logging/setLevel", SetLevelRequestParams, set_level)
