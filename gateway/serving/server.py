"""The MCP server that hosts see: one tool, `ask`, in front of all tool servers, and theirs if wanted.

Knows both protocol eras, and that listing tools must never wait for a server or the model. What
is wrong with the configuration or the model is the answer to `ask`, so that a host can show it.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any

import anyio
from mcp.server import MCPServer
from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from mcp.server.mcpserver import Context
from mcp.server.mcpserver.exceptions import ToolError, UnexpectedToolError
from mcp.server.subscriptions import InMemorySubscriptionBus, ToolsListChanged
from mcp.shared.exceptions import MCPError
from mcp.shared.subscriptions import PromptsListChanged, ResourcesListChanged, ServerEvent
from mcp_types import (
    INVALID_PARAMS,
    INVALID_REQUEST,
    PROTOCOL_VERSION_META_KEY,
    CallToolResult,
    InputRequiredResult,
    Tool,
    ToolAnnotations,
)
from pydantic import BaseModel, Field, ValidationError

from gateway import __version__
from gateway.agent import Agreed, fault_of
from gateway.app import App, open_app
from gateway.config import Config, HttpConfig, load_config
from gateway.core import GatewayError, JsonObject
from gateway.serving.ask_schema import AskOutput, to_failure, to_result
from gateway.serving.caller import present
from gateway.serving.elicitation import Agreements, PerHost, converse
from gateway.serving.handed_out import HandedOut
from gateway.serving.host_version import for_host, is_modern
from gateway.serving.http import serve_http
from gateway.serving.passthrough import Live, Passthrough
from gateway.serving.passthrough_resources import News, Parts
from gateway.serving.pending_input import Parking
from gateway.serving.readiness import readiness
from gateway.serving.resources import own_resources
from gateway.serving.stdio import serve_stdio
from gateway.serving.subscriptions import Watching

log = logging.getLogger(__name__)

MAX_NAMED_TOOLS = 60  # in the description of `ask`
CHANGES: Mapping[str, ServerEvent] = {
    "tools": ToolsListChanged(),
    "resources": ResourcesListChanged(),
    "prompts": PromptsListChanged(),
}
MIXED = (
    "this connection has shaken hands; requests in the envelope of 2026-07-28 need one of their own"
)
WATCH_S = 1.0  # how often the configuration file is looked at
INSTRUCTIONS = (
    "Use `ask` for everything that the tool servers behind this gateway can do. A small local "
    "model picks one of their tools and fills in its arguments from the question."
)
DESCRIPTION = (
    "Answer one question by calling a tool of these servers: {servers}. A small model on this "
    "machine picks the tool and copies the arguments out of the question, so put every value into "
    'it: "How much is 250 dollars in euros?". Returns the answer and the calls made for it.'
)

Query = Annotated[
    str,
    Field(
        description="One self-contained question in plain words, 1 to 8,000 characters.",
        json_schema_extra={"minLength": 1},
    ),
]
Servers = Annotated[
    list[str] | None, Field(description="Use only the tools of these servers (default: all).")
]
DryRun = Annotated[bool, Field(description="Choose the tool and check the call, but call nothing.")]


@dataclass(frozen=True)
class Options:
    """What the command line may say about the model; None leaves it to the configuration."""

    model: str | None = None
    adapter: str | None = None
    format: str | None = None


Start = Callable[..., AbstractAsyncContextManager[App]]
Answering = Callable[[ServerRequestContext[Any, Any]], Awaitable[JsonObject | BaseModel | None]]


class Gateway(MCPServer[Any]):
    """The gateway as an MCP server; its lifespan starts everything and waits for nothing."""

    def __init__(
        self, config: Config | None = None, options: Options | None = None, start: Start = open_app
    ) -> None:
        self._config, self._trouble = _configuration(config)
        self._options, self._start = options or Options(), start
        self._state: App | str | None = None
        self._tools_of: Mapping[str, Sequence[str]] = {}
        self._parking: Parking  # since the app runs
        self._agreements = Agreements(Agreed)
        self._bus = InMemorySubscriptionBus()
        self._live = Live()
        self._watching = Watching(self._bus.publish)
        self._news = News(self._live)
        self._passes = bool(self._config and self._config.surface.passthrough)
        self._legacy: dict[int, Any] = {}  # sessions of 2025 clients, which have no listen stream
        super().__init__(
            "gateway",
            title="Agent gateway",
            instructions=INSTRUCTIONS,
            version=__version__,
            lifespan=self._life,
            subscriptions=self._bus,
            middleware=[self._eras, self._pass_on],
            log_level="WARNING",
        )
        self.add_tool(
            self.ask,
            title="Ask",
            description=self._description(),
            annotations=ToolAnnotations(read_only_hint=False, open_world_hint=True),
        )
        for resource in own_resources(lambda: self._state, self._live):
            self.add_resource(resource)
        self._answers: Mapping[str, Answering] = {}
        if self._passes:
            handed_out = PerHost(HandedOut)
            passed = Passthrough(self._live, lambda: self._parking, self._agreements, handed_out)
            parts = Parts(handed_out)
            passed.install(self._lowlevel_server)
            parts.install(self._lowlevel_server)
            self._watching.install(self._lowlevel_server)
            self._answers = {"tools/call": passed.call, **parts.answers}

    async def ask(
        self, query: Query, ctx: Context[Any, Any], servers: Servers = None, dry_run: DryRun = False
    ) -> Annotated[CallToolResult, AskOutput] | InputRequiredResult:
        """Answer one question with the tools behind the gateway."""
        app: App | str = ctx.request_context.lifespan_context
        if isinstance(app, str):
            return to_failure(app)
        try:
            work = partial(app.agent.ask, query, servers, dry_run)
            answer = await converse(
                ctx, app, lambda user, tell: work(tell, user=user), self._parking, self._agreements
            )
        except GatewayError as error:
            return to_failure(str(error))
        return answer if isinstance(answer, InputRequiredResult) else to_result(answer)

    async def list_tools(self) -> list[Tool]:
        """`ask`, described by the servers and tools known by now; waits for none of them."""
        text = self._description()
        return [
            tool.model_copy(update={"description": text}) for tool in await super().list_tools()
        ]

    async def call_tool(
        self, name: str, arguments: dict[str, Any], context: Context[Any, Any] | None = None
    ) -> CallToolResult | InputRequiredResult:
        """Call `ask`; any other name is a protocol error, wrong arguments an error result."""
        if name != "ask":
            raise MCPError(INVALID_PARAMS, f"Unknown tool: {name}; this server has one: ask")
        try:
            return await super().call_tool(name, arguments, context)
        except ToolError as error:
            cause = error.__cause__
            if isinstance(cause, ValidationError) and not isinstance(error, UnexpectedToolError):
                return to_failure(_complaint(cause))
            return to_failure(fault_of(cause if isinstance(cause, Exception) else error).text)

    async def run_stdio_async(self) -> None:
        """Serve this process's stdin and stdout (`mcp run` and `run()` end up here too)."""
        await serve_stdio(self._lowlevel_server)

    async def run_streamable_http_async(
        self, *, host: str = "127.0.0.1", port: int = 8000, **options: Any
    ) -> None:
        """Serve streamable HTTP at /mcp until SIGTERM or SIGINT, as `[http]` says."""
        http = self._config.http if self._config else HttpConfig()
        await serve_http(self._lowlevel_server, http, host, port, self.ready, **options)

    def ready(self) -> tuple[bool, dict[str, Any]]:
        """Whether questions can be answered now, and the counts behind that."""
        return readiness(self._state)

    @asynccontextmanager
    async def _life(self, _: MCPServer[Any]) -> AsyncIterator[App | str]:
        """The running app, or why there is none."""
        async with AsyncExitStack() as stack:
            state: App | str = self._trouble
            if self._config is not None:
                try:
                    state = app = await stack.enter_async_context(
                        self._start(self._config, watch_s=WATCH_S, **vars(self._options))
                    )
                except GatewayError as error:
                    state = str(error)
                else:
                    group = await stack.enter_async_context(anyio.create_task_group())
                    stack.callback(group.cancel_scope.cancel)
                    self._parking = Parking(group)
                    group.start_soon(self._follow, app)
                    group.start_soon(self._watching.run, app)
            if isinstance(state, str):
                log.error("%s", state)
            self._state = state
            stack.callback(setattr, self, "_state", None)
            yield state

    async def _follow(self, app: App) -> None:
        """Keep the description of `ask` up to date, and tell hosts when it changes."""
        async for _ in app.changes.follow():
            changed = self._news.of(app) if self._passes else set()
            known: dict[str, list[str]] = {}
            for spec in app.pool.known():
                known.setdefault(spec.server, []).append(spec.tool or spec.name)
            if known != self._tools_of or app.config is not self._config:
                self._tools_of, self._config = known, app.config
                changed.add("tools")
            for kind in changed:
                await self._announce(kind)

    async def _announce(self, kind: str) -> None:
        await self._bus.publish(CHANGES[kind])  # 2026: listen streams
        for session in list(self._legacy.values()):  # 2025: the standalone channel
            try:
                await getattr(session, f"send_{kind.removesuffix('s')}_list_changed")()
            except (anyio.BrokenResourceError, anyio.ClosedResourceError):
                log.debug("a client left before it heard of the change")

    async def _eras(
        self, ctx: ServerRequestContext[Any, Any], call_next: CallNext
    ) -> HandlerResult:
        """Say `listChanged` to 2025 clients, which the SDK does not, and remember them.

        Who has shaken hands in 2025's way keeps to it.
        """
        meta = (ctx.params or {}).get("_meta")
        is_mixed = isinstance(meta, dict) and PROTOCOL_VERSION_META_KEY in meta
        if is_mixed and ctx.request_id is not None and not is_modern(ctx):
            raise MCPError(INVALID_REQUEST, MIXED)
        result = await call_next(ctx)
        if ctx.method == "initialize" and isinstance(result, dict):
            for kind in CHANGES if self._passes else ("tools",):
                result["capabilities"].get(kind, {})["listChanged"] = True
        elif ctx.method == "notifications/initialized":
            connection = ctx.session._connection
            self._legacy[id(connection)] = ctx.session
            connection.exit_stack.callback(self._legacy.pop, id(connection), None)
            present(ctx)
        elif ctx.method == "notifications/roots/list_changed" and isinstance(self._state, App):
            self._state.pool.hosts.tell_roots()
        return result

    async def _pass_on(
        self, ctx: ServerRequestContext[Any, Any], call_next: CallNext
    ) -> HandlerResult:
        """Answer what is for a server as it answers, without a model of it; all else goes on."""
        answering = self._answers.get(ctx.method)
        result = None if answering is None else await answering(ctx)
        return await call_next(ctx) if result is None else for_host(ctx, result)

    def _description(self) -> str:
        enabled = self._config.servers.items() if self._config else ()
        names = [name for name, server in enabled if server.enabled]
        room, parts = MAX_NAMED_TOOLS, []
        for name in names:
            tools = [_printable(tool) for tool in self._tools_of.get(name, ())]
            shown = ", ".join(tools[:room]) + (", ..." if len(tools) > room else "")
            room = max(0, room - len(tools))
            parts.append(f"{_printable(name)} ({shown})" if tools else _printable(name))
        return DESCRIPTION.format(servers=", ".join(parts) or "(none configured)")


def _configuration(config: Config | None) -> tuple[Config | None, str]:
    """The configuration, or what is wrong with it."""
    try:
        return config or load_config(None, os.environ), ""
    except GatewayError as error:
        return None, str(error)


def _complaint(error: ValidationError) -> str:
    """Wrong arguments in one line, without the values: they are the caller's."""
    details = error.errors(include_url=False, include_input=False, include_context=False)
    return "; ".join(f"{'.'.join(map(str, d['loc']))}: {d['msg']}" for d in details)


def _printable(name: str) -> str:
    """A stranger's name without anything that could be read as instructions."""
    return re.sub(r"[^\w.-]", "_", name)[:64]
