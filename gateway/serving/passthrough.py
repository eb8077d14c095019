"""Every tool of every server beside `ask`, for hosts that pick tools themselves.

Rules

 1. A public name is `server__tool`, and depends on these two alone: a tool keeps its name whatever
    else comes or goes, and a name never comes to mean another server's tool. Names that could be read
    in two ways, are too long or hold other characters than A-Z a-z 0-9 _ - end in a hash.
 2. Only what is known is listed; nothing waits for a server.
 3. A call goes out as a call of `ask` does: the tool is in the live catalogue, the arguments pass its
    schema, and lists, pins, deadlines, limits and the policy of leave hold (`passed_calls`).
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

import anyio
from mcp.server.lowlevel import Server
from mcp.shared.exceptions import MCPError
from mcp_types import (
    INVALID_PARAMS,
    CallToolRequestParams,
    CallToolResult,
    ListToolsResult,
    PaginatedRequestParams,
    Tool,
    methods,
)
from pydantic import BaseModel, ValidationError

from gateway.agent import reason
from gateway.app import CONNECT_WAIT_S, App
from gateway.catalogue import Catalogue, listable
from gateway.config import Config
from gateway.core import BadCall, JsonObject, ToolCall, ToolSpec
from gateway.serving.ask_schema import to_failure
from gateway.serving.caller import accept_levels
from gateway.serving.elicitation import Agreements, PerHost
from gateway.serving.handed_out import HandedOut
from gateway.serving.host_version import Ctx, is_modern, wrap
from gateway.serving.passthrough_calls import PassedCall
from gateway.serving.pending_input import Parking

MAX_NAME: Final = 64
HASH_CHARS: Final = 8
MAX_REMEMBERED: Final = 10_000
OWN: Final = "ask"
HANDSHAKE_VERSION: Final = "2025-11-25"
_PLAIN: Final = re.compile(r"(?!.*__)[A-Za-z0-9_-]*[A-Za-z0-9-]")  # a server that ends before `__`
_LEGAL: Final = re.compile(r"[A-Za-z0-9_-]+")


def public_name(server: str, name: str) -> str:
    """Rule 1: what hosts call a server's tool or prompt; at most 64 characters."""
    joined = f"{server}__{name}"
    if _PLAIN.fullmatch(server) and _LEGAL.fullmatch(joined) and len(joined) <= MAX_NAME:
        return joined
    legal = re.sub(r"[^A-Za-z0-9_-]", "_", joined)[: MAX_NAME - HASH_CHARS - 1]
    return f"{legal}_{_hash(server, name)[:HASH_CHARS]}"


def public_names(pairs: Sequence[tuple[str, str]]) -> list[str]:
    """The same for many; two that still share a name both get nothing but a hash."""
    names = [public_name(*pair) for pair in pairs]
    count = Counter(names)
    return [
        name if count[name] == 1 else _hash(*pair)[:MAX_NAME]
        for name, pair in zip(names, pairs, strict=True)
    ]


def _hash(server: str, name: str) -> str:
    return hashlib.sha256(json.dumps([server, name]).encode()).hexdigest()


@dataclass(frozen=True)
class View:
    """The tools of one moment: what can be called, and what hosts see of it.

    Attributes:
        specs: As the servers offer them.
        catalogue: The usable ones, under the names of the prompt.
    """

    specs: tuple[ToolSpec, ...]
    catalogue: Catalogue

    @cached_property
    def by_name(self) -> Mapping[str, ToolSpec]:
        """The usable tools by their public names."""
        specs = self.catalogue.specs
        names = public_names([(spec.server, spec.tool or spec.name) for spec in specs])
        return dict(zip(names, specs, strict=True))

    @cached_property
    def modern(self) -> list[Tool]:
        """The tools as hosts of 2026 see them."""
        listed = self.catalogue.listed
        return [_shown(name, spec, listed[spec.name]) for name, spec in self.by_name.items()]

    @cached_property
    def legacy(self) -> list[Tool]:
        """The tools as hosts of 2025 see them, which know objects only."""
        return [_for_2025(tool) for tool in self.modern]


class Live:
    """The view of now; another object only when a tool has changed."""

    def __init__(self) -> None:
        self._view = View((), Catalogue(()))
        self._owners: dict[str, str] = {}

    def view(self, app: App) -> View:
        """What is known now; wakes nobody and waits for nothing."""
        specs = app.pool.known()
        if specs != self._view.specs:
            self._view = View(specs, Catalogue(specs))
            owners = {name: spec.server for name, spec in self._view.by_name.items()}
            self._owners = owners if len(self._owners) > MAX_REMEMBERED else self._owners | owners
        return self._view

    def schema(self, name: str) -> Mapping[str, Any] | None:
        """The schema of a tool's arguments, as it was last listed."""
        spec = self._view.by_name.get(name)
        return None if spec is None else spec.parameters

    def owner(self, name: str) -> str:
        """The server that had the tool of that name, or that the name speaks of."""
        return self._owners.get(name) or name.partition("__")[0]


class Patience:
    """How long the first lists wait for servers that are about to be there: many hosts list once."""

    def __init__(self) -> None:
        self._until: dict[str, float] = {}

    def left(self, method: str, config: Config) -> float:
        """Seconds that a list may wait now; the first one of its kind sets the end."""
        now = anyio.current_time()
        return self._until.setdefault(method, now + config.surface.first_list_wait_s) - now


class Passthrough:
    """The tools of the servers, listed and called beside the server's own."""

    def __init__(
        self,
        live: Live,
        parking: Callable[[], Parking],
        agreements: Agreements,
        handed_out: PerHost[HandedOut],
    ) -> None:
        self._live, self._parking, self._agreements = live, parking, agreements
        self._handed_out, self._patience = handed_out, Patience()

    def install(self, server: Server[Any]) -> None:
        """Wrap the handler of the list that `server` has now."""
        wrap(server, "tools/list", PaginatedRequestParams, self._list)
        own = server.get_tool_input_schema  # 2026: headers that mirror arguments are checked by it

        def schema(name: str) -> Mapping[str, Any] | None:
            return self._live.schema(name) or (own(name) if own is not None else None)

        server.get_tool_input_schema = schema
        accept_levels(server)

    async def _list(self, inner: Any, ctx: Ctx, params: PaginatedRequestParams) -> Any:
        listed, app = await inner(ctx, params), ctx.lifespan_context
        if not isinstance(app, App) or not isinstance(listed, ListToolsResult):
            return listed
        await app.pool.started(self._patience.left(ctx.method, app.config))
        view = self._live.view(app)
        tools = view.modern if is_modern(ctx) else view.legacy
        return listed.model_copy(update={"tools": [*listed.tools, *tools]})

    async def call(self, ctx: Ctx) -> JsonObject | BaseModel | None:
        """Answer `tools/call`; None when that is not for a server's tool, or not well formed."""
        app, given = ctx.lifespan_context, ctx.params or {}
        if given.get("arguments") == []:  # an empty object, as PHP writes it
            given = {**given, "arguments": {}}
        name, arguments = given.get("name"), given.get("arguments")
        if not isinstance(name, str) or name == OWN or not isinstance(arguments, dict | None):
            return None
        if not isinstance(app, App):
            return to_failure(str(app))
        view = self._live.view(app)
        if name not in view.by_name:
            await app.pool.wake(self._live.owner(name), CONNECT_WAIT_S)
            view = self._live.view(app)
        spec = view.by_name.get(name)
        if spec is None:
            return self._refused(app, name)
        call = ToolCall(spec.name, arguments or {})
        checked = view.catalogue.check(call)
        if isinstance(checked, BadCall):
            return to_failure(f"{name}: {reason(checked)}")

        def current() -> ToolSpec | None:
            return self._live.view(app).by_name.get(name)

        params = CallToolRequestParams.model_validate(given, by_name=False)
        agreed = self._agreements.of(ctx)
        passed = PassedCall(app, checked, call, ctx, params, current, agreed)
        result = await passed.made(self._parking())
        if isinstance(result, Mapping):
            self._handed_out.of(ctx).note(checked, result)
        return result

    def _refused(self, app: App, name: str) -> CallToolResult:
        """A tool of a server that is down is an error result; one that nobody has is the caller's."""
        server = self._live.owner(name)
        for status in app.pool.status():
            if status.name == server and status.state != "ready":
                why = status.error or "still connecting"
                return to_failure(f"the tool server {server!r} is not connected: {why}")
        raise MCPError(INVALID_PARAMS, f"Unknown tool: {name[:80]}; tools/list has the names")


def _shown(name: str, spec: ToolSpec, schema: JsonObject) -> Tool:
    about = {"description": spec.description} if spec.description else {}
    return Tool.model_validate(
        {"name": name, **about, "inputSchema": listable(dict(schema))}
        | dict(spec.presentation or {})
    )


def _for_2025(tool: Tool) -> Tool:
    page = {"tools": [tool.model_dump(by_alias=True, exclude_none=True)]}
    try:
        methods.validate_server_result("tools/list", HANDSHAKE_VERSION, page)
    except ValidationError:
        return tool.model_copy(update={"output_schema": None})
    return tool
