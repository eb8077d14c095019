"""One call that a host makes of a server's tool: leave first where the policy wants it, then the call.

Rules

 1. Leave is asked for as for calls of `ask`. A host that cannot ask its user was shown the same hints and
    decides by itself, unless the configuration names a policy of its own: then the call is not made.
 2. What was agreed to is what runs: behind a wait the tools are looked at again.
 3. A 2025 host is asked while its call waits. A call of a 2026 host is parked where somebody may have to
    be asked: for leave, or because its server is of 2025, which asks in the middle of a call. The
    questions of a 2026 server are passed on as they are, and leave is asked for before the first round.
 4. What comes back is passed on as it is. A 2025 host gets no structure that its protocol lacks.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

import anyio
from mcp.server.context import ServerRequestContext
from mcp.shared.exceptions import MCPError
from mcp_types import (
    SERVER_INFO_META_KEY,
    CallToolRequestParams,
    CallToolResult,
    ClientCapabilities,
    InputRequiredResult,
    InputResponses,
)
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from gateway.agent import Agreed, Filled, Form, Remembering, changed, confirmed, leave_form, refusal
from gateway.app import App
from gateway.config import Config
from gateway.core import ToolCall, ToolResult, ToolSpec, running, standing_still
from gateway.downstream import Round, host, on_behalf
from gateway.serving.ask_schema import to_failure
from gateway.serving.caller import hosting, level_of
from gateway.serving.elicitation import Forms, pushed
from gateway.serving.pending_input import Parking, Tell
from gateway.serving.sampling import EmbeddedModel, Put, Relay, shows_forms

Ctx = ServerRequestContext[Any, Any]
Step = tuple[float, float | None, str | None]
Report = Callable[[float, float | None, str | None], Awaitable[None]]
Result = CallToolResult | InputRequiredResult
PROGRESS_QUEUE: Final = 256


@dataclass(frozen=True)
class PassedCall:
    """A call that its tool's schema accepts.

    `current` finds the tool as it is listed now; `agreed` is what its host's user has agreed to before.
    """

    app: App
    spec: ToolSpec
    call: ToolCall
    ctx: Ctx
    params: CallToolRequestParams
    current: Callable[[], ToolSpec | None]
    agreed: Agreed

    async def made(self, parking: Parking) -> Result:
        """The tool's answer, or what has to be asked first."""
        can = self.ctx.session.client_capabilities
        form = leave_form(self.app.config, self.spec, self.call.arguments)
        if form is not None and form.standing in self.agreed:
            form = None
        if not is_modern(self.ctx):
            put = pushed(self.ctx) if shows_forms(can) else None
            refused = await self._refused(form, put)
            return to_failure(refused) if refused else await self._directly()
        state = self.params.request_state
        form = form if state is None else None  # a later round of what was agreed to
        able = shows_forms(can) or bool(can and can.sampling)
        if parking.knows(state) or (able and (form or self._is_asked_midway())):
            return await parking(Visit(self.ctx, self.params), partial(self._parked, form))
        refused = await self._refused(form, None)
        return to_failure(refused) if refused else await self._directly()

    def _is_asked_midway(self) -> bool:
        return self.app.pool.era(self.spec.server) not in (None, *MODERN_PROTOCOL_VERSIONS)

    async def _directly(self) -> Result:
        with on_behalf(round_of(self.ctx, self.params)), hosting(self.ctx, self.app):
            result = await self._called(self.ctx.session.report_progress)
        return for_caller(result, self.ctx)

    async def _parked(self, form: Form | None, put: Put | None, tell: Tell) -> Result:
        """Rule 3: in a task of its own, which outlives the request that brought the call."""
        can, app = self.ctx.session.client_capabilities, self.app
        refused = await self._refused(form, put if shows_forms(can) else None)
        if refused:
            return to_failure(refused)
        model = EmbeddedModel(app.agent.writer, app.config)
        token = host.set(Relay(put, can, model, app.config.agent.user_timeout_s))
        try:
            with on_behalf(round_of(self.ctx, self.params)):
                return for_caller(
                    await self._called(lambda done, total, said: tell(done, total, said or "")),
                    self.ctx,
                )
        finally:
            host.reset(token)

    async def _refused(self, form: Form | None, put: Put | None) -> str:
        """Rules 1 and 2: why the call must not be made; empty when it may be."""
        if form is None:
            return ""
        filled = Filled("unable")
        if put is not None:
            filled = Filled("late")
            limit_s = self.app.config.agent.user_timeout_s
            with standing_still(running()), anyio.move_on_after(limit_s):
                filled = await Remembering(Forms(put), self.agreed).fill(form)
        if filled.action == "unable" and not has_own_policy(self.app.config, self.spec):
            return ""
        if not confirmed(filled):
            return refusal(self.app.config, self.spec, self.call, filled)
        return "" if self.current() == self.spec else changed(self.spec, self.call)

    async def _called(self, report: Report) -> ToolResult:
        pool = self.app.pool
        if "progress_token" not in (self.ctx.meta or {}):
            return await pool.call(self.spec, self.call)
        send, receive = anyio.create_memory_object_stream[Step](PROGRESS_QUEUE)

        async def note(progress: float, total: float | None, message: str | None) -> None:
            """Never waits: each message has a task of its own, and those that wait lose their order."""
            with suppress(anyio.WouldBlock, anyio.ClosedResourceError, anyio.BrokenResourceError):
                send.send_nowait((progress, total, message))

        async def relay() -> None:
            with receive, suppress(anyio.BrokenResourceError, anyio.ClosedResourceError):
                async for step in receive:
                    await report(*step)

        async with anyio.create_task_group() as group:
            group.start_soon(relay)
            with send:
                result = await pool.call(self.spec, self.call, progress=note)
        return result


@dataclass(frozen=True)
class Visit:
    """One request of a 2026 host, as far as a parked call looks at it."""

    request_context: Ctx
    params: CallToolRequestParams

    @property
    def request_state(self) -> str | None:
        """The key of the parked call, if it is not the first request."""
        return self.params.request_state

    @property
    def input_responses(self) -> InputResponses | None:
        """What the user answered."""
        return self.params.input_responses

    async def report_progress(
        self, progress: float, total: float | None = None, message: str | None = None
    ) -> None:
        """Tell the host, if this request wants to know."""
        if "progress_token" in (self.request_context.meta or {}):
            await self.request_context.session.report_progress(progress, total, message)


def has_own_policy(config: Config, spec: ToolSpec) -> bool:
    """Whether somebody wrote that policy into the configuration."""
    server = config.servers.get(spec.server)
    own = server is not None and server.confirm is not None
    return own or "confirm" in config.agent.model_fields_set


def is_modern(ctx: Ctx) -> bool:
    """Whether the host is of 2026."""
    return ctx.protocol_version in MODERN_PROTOCOL_VERSIONS


def clean(meta: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """`_meta` without the name of the server that it came from: the gateway has its own."""
    return {k: v for k, v in (meta or {}).items() if k != SERVER_INFO_META_KEY} or None


def round_of(ctx: Ctx, params: Any) -> Round | None:
    """What a 2026 host sent along with a request for a server; None for other hosts."""
    if not is_modern(ctx):
        return None
    can = ctx.session.client_capabilities or ClientCapabilities()
    return Round(params.input_responses, params.request_state, can, level_of(ctx))


def for_caller(result: ToolResult, ctx: Ctx) -> Result:
    """Rule 4; a call that its tool did not answer is an error that says why."""
    raw: CallToolResult | InputRequiredResult | MCPError | None = result.raw
    if isinstance(raw, MCPError):
        raise raw
    if isinstance(raw, InputRequiredResult):
        return raw.model_copy(update={"meta": clean(raw.meta)})
    if raw is None:
        failed = to_failure(result.text)
        meta = {"gateway/outcome": "unknown_outcome"} if result.unknown else None
        return failed.model_copy(update={"meta": meta})
    update: dict[str, Any] = {}
    if raw.meta and SERVER_INFO_META_KEY in raw.meta:
        update["meta"] = clean(raw.meta)
    if not is_modern(ctx) and not isinstance(raw.structured_content, dict | None):
        update["structured_content"] = None
    return raw.model_copy(update=update) if update else raw
