"""The way back to the host that called, in the words of both protocol eras.

A 2025 client is sent requests while its call waits; a 2026 client gets its call back as
`input_required` and makes it again with the answer (`gateway.serving.pending_input`). Who cannot be asked is
`None` for the agent, which then says what it needs.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final, Generic, Protocol, TypeVar
from weakref import WeakKeyDictionary

from mcp.server.context import ServerRequestContext
from mcp.server.mcpserver import Context
from mcp.shared.exceptions import MCPError
from mcp.shared.message import ServerMessageMetadata
from mcp_types import (
    ClientCapabilities,
    CreateMessageRequest,
    CreateMessageResult,
    CreateMessageResultWithTools,
    ElicitRequest,
    ElicitRequestFormParams,
    ElicitResult,
    InputRequest,
    InputRequiredResult,
    ListRootsRequest,
    ListRootsResult,
)
from mcp_types.version import MODERN_PROTOCOL_VERSIONS
from pydantic import ValidationError

from gateway.agent import Agreed, Filled, Form, Progress, Remembering, User
from gateway.app import App
from gateway.core import Answer
from gateway.downstream import host
from gateway.serving.limits import principal
from gateway.serving.sampling import EmbeddedModel, Put, Relay, can_be_asked, shows_forms

MAX_PRINCIPALS: Final = 4096
T = TypeVar("T")
Work = Callable[[User | None, Progress], Awaitable[Answer]]
Line = Callable[[Put | None, Progress], Awaitable[Answer]]
"""Work that is given the way back to its host."""


class Parks(Protocol):
    """Runs the questions of 2026 clients."""

    def __call__(
        self, ctx: Context[Any, Any], line: Line
    ) -> Awaitable[Answer | InputRequiredResult]:
        """Begin one, or go on with it."""
        ...


@dataclass(frozen=True)
class Forms:
    """The user of a host that shows forms."""

    put: Put

    async def fill(self, form: Form) -> Filled:
        """What they make of the form; "unable" when the host does not show it."""
        params = ElicitRequestFormParams(message=form.message, requested_schema=dict(form.schema))
        result = await self.put(ElicitRequest(params=params))
        if result is None:
            return Filled("unable")
        if not isinstance(result, ElicitResult):
            return Filled("cancel")
        return Filled(result.action, result.content or {})


class PerHost(Generic[T]):
    """Something for each host: for a session of 2025, for a principal of 2026.

    2026 has no sessions; who has no token there is one principal, as everywhere.
    """

    def __init__(self, new: Callable[[], T]) -> None:
        self._new = new
        self._sessions: WeakKeyDictionary[Any, T] = WeakKeyDictionary()
        self._principals: dict[str, T] = {}

    def of(self, ctx: ServerRequestContext[Any, Any]) -> T:
        """What there is for the host behind this request; made at its first."""
        if ctx.protocol_version not in MODERN_PROTOCOL_VERSIONS:
            connection = ctx.session._connection
            if connection not in self._sessions:
                self._sessions[connection] = self._new()
            return self._sessions[connection]
        who, _ = principal(ctx)
        found = self._principals.pop(who, None)
        self._principals[who] = self._new() if found is None else found  # the latest last
        if len(self._principals) > MAX_PRINCIPALS:
            del self._principals[next(iter(self._principals))]
        return self._principals[who]


Agreements = PerHost[Agreed]
"""What each user has agreed to for longer than one call."""


async def converse(
    ctx: Context[Any, Any], app: App, work: Work, parks: Parks, agreements: Agreements
) -> Answer | InputRequiredResult:
    """The answer, or for a 2026 client what has to be asked first."""
    can = ctx.client_capabilities
    line = _line(app, can, work, agreements.of(ctx.request_context))
    if ctx.protocol_version not in MODERN_PROTOCOL_VERSIONS:
        return await line(pushed(ctx), ctx.report_progress)
    if ctx.request_state is not None or can_be_asked(can):
        return await parks(ctx, line)
    return await line(None, ctx.report_progress)


def _line(app: App, can: ClientCapabilities | None, work: Work, agreed: Agreed) -> Line:
    """The work with a user to ask, and with a host for the servers that it calls."""

    async def run(put: Put | None, tell: Progress) -> Answer:
        able = put is not None and shows_forms(can)
        user = Remembering(Forms(put), agreed) if put is not None and able else None
        model = EmbeddedModel(app.agent.writer, app.config)
        token = host.set(Relay(put, can, model, app.config.agent.user_timeout_s))
        try:
            return await work(user, tell)
        finally:
            host.reset(token)

    return run


def pushed(ctx: Context[Any, Any] | ServerRequestContext[Any, Any]) -> Put:
    """The way back to a 2025 client while its call waits; None is a refusal."""

    async def put(request: InputRequest) -> Any:
        kind: type[Any] = ElicitResult
        if isinstance(request, ListRootsRequest):
            kind = ListRootsResult
        elif isinstance(request, CreateMessageRequest):
            tools = request.params.tools or request.params.tool_choice
            kind = CreateMessageResultWithTools if tools else CreateMessageResult
        related = ServerMessageMetadata(related_request_id=ctx.request_id)
        try:
            return await ctx.session.send_request(request, kind, metadata=related)
        except (MCPError, ValidationError):
            return None

    return put
