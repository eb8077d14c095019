"""One call that a host makes of a server's tool: leave first where the policy wants it, then the call.

Rules

 1. The host has picked the tool and asks its user in its own way. So leave is asked for only where a tool is
    destructive by its server's word or by its name, and a host that cannot ask its user decides by itself.
    Where the configuration names a policy of its own, that holds instead, as for calls of `ask`.
 2. What was agreed to is what runs: behind a wait the tools are looked at again.
 3. A 2025 host is asked while its call waits. A call of a 2026 host is parked where somebody may have to
    be asked: for leave, or because its server is of 2025, which asks in the middle of a call. The
    questions of a 2026 server are passed on as they are, and leave is asked for before the first round.
 4. What comes back is passed on as it is, an error of the protocol with its code and data too.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

import anyio
from mcp.shared.exceptions import MCPError
from mcp_types import (
    CLIENT_CAPABILITIES_META_KEY,
    CLIENT_INFO_META_KEY,
    LOG_LEVEL_META_KEY,
    PROTOCOL_VERSION_META_KEY,
    CallToolRequestParams,
    ClientCapabilities,
    InputResponses,
)
from mcp_types.version import MODERN_PROTOCOL_VERSIONS
from pydantic import BaseModel

from gateway.agent import (
    Agreed,
    Filled,
    Form,
    Remembering,
    asks_each_time,
    changed,
    confirmed,
    leave_form,
    refusal,
)
from gateway.app import App
from gateway.config import Config
from gateway.core import JsonObject, ToolCall, ToolResult, ToolSpec, running, standing_still
from gateway.downstream import Progress, Round, host, on_behalf, passed_on
from gateway.serving.ask_schema import to_failure
from gateway.serving.caller import hosting, level_of, said_level
from gateway.serving.elicitation import Forms, pushed
from gateway.serving.host_version import Ctx, is_modern
from gateway.serving.pending_input import Parking, Tell
from gateway.serving.sampling import EmbeddedModel, Put, Relay, can_be_asked, shows_forms

Step = tuple[float, float | None, str | None]
Report = Callable[[float, float | None, str | None], Awaitable[None]]
Result = JsonObject | BaseModel
OF_HOST: Final = frozenset(
    [
        "progressToken",
        PROTOCOL_VERSION_META_KEY,
        CLIENT_INFO_META_KEY,
        CLIENT_CAPABILITIES_META_KEY,
        LOG_LEVEL_META_KEY,
    ]
)
"""What a host's `_meta` says of the host itself; towards a server the gateway speaks for itself."""
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
        form = self._leave()
        if not is_modern(self.ctx):
            put = pushed(self.ctx) if shows_forms(can) else None
            refused = await self._refused(form, put)
            return to_failure(refused) if refused else await self._directly()
        state = self.params.request_state
        form = form if state is None else None  # a later round of what was agreed to
        if parking.knows(state) or (can_be_asked(can) and (form or self._is_asked_midway())):
            return await parking(Visit(self.ctx, self.params), partial(self._parked, form))
        refused = await self._refused(form, None)
        return to_failure(refused) if refused else await self._directly()

    def _leave(self) -> Form | None:
        """Rule 1: what the user has to agree to first; None when nothing."""
        config, spec = self.app.config, self.spec
        if not asks_each_time(config, spec) and not has_own_policy(config, spec):
            return None
        form = leave_form(config, spec, self.call.arguments)
        return None if form is None or form.standing in self.agreed else form

    def _is_asked_midway(self) -> bool:
        return self.app.pool.era(self.spec.server) not in (None, *MODERN_PROTOCOL_VERSIONS)

    async def _directly(self) -> Result:
        with on_behalf(round_of(self.ctx)), hosting(self.ctx, self.app):
            result = await self._called(self.ctx.session.report_progress)
        return answered(result)

    async def _parked(self, form: Form | None, put: Put | None, tell: Tell) -> Result:
        """Rule 3: in a task of its own, which outlives the request that brought the call."""
        can, app = self.ctx.session.client_capabilities, self.app
        refused = await self._refused(form, put if shows_forms(can) else None)
        if refused:
            return to_failure(refused)
        model = EmbeddedModel(app.agent.writer, app.config)
        token = host.set(Relay(put, can, model, app.config.agent.user_timeout_s))
        try:
            with on_behalf(round_of(self.ctx)):
                return answered(
                    await self._called(lambda done, total, said: tell(done, total, said or ""))
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
        make = partial(self.app.pool.call, self.spec, self.call, meta=self._meta(), read=passed_on)
        if "progress_token" not in (self.ctx.meta or {}):
            return await make()
        async with reporting(report) as note:
            return await make(progress=note)

    def _meta(self) -> dict[str, Any]:
        era = self.app.pool.era(self.spec.server)
        return forwarded_meta(self.ctx, modern=era in MODERN_PROTOCOL_VERSIONS)


@asynccontextmanager
async def reporting(report: Report) -> AsyncIterator[Progress]:
    """What may be told of progress without waiting; it reaches `report` in order."""
    send, receive = anyio.create_memory_object_stream[Step](PROGRESS_QUEUE)

    def note(progress: float, total: float | None, message: str | None) -> None:
        with suppress(anyio.WouldBlock, anyio.ClosedResourceError, anyio.BrokenResourceError):
            send.send_nowait((progress, total, message))

    async def relay() -> None:
        with receive, suppress(anyio.BrokenResourceError, anyio.ClosedResourceError):
            async for step in receive:
                await report(*step)

    async with anyio.create_task_group() as group:
        group.start_soon(relay)
        with send:
            yield note


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


def forwarded_meta(ctx: Ctx, modern: bool) -> dict[str, Any]:
    """A host's `_meta` for a server: trace context and the keys of vendors, and the level that it logs at."""
    given = (ctx.params or {}).get("_meta")
    meta = {k: v for k, v in given.items() if k not in OF_HOST} if isinstance(given, dict) else {}
    if modern and not is_modern(ctx) and (level := said_level(ctx)) is not None:
        meta[LOG_LEVEL_META_KEY] = level
    return meta


def round_of(ctx: Ctx) -> Round | None:
    """What a 2026 host sent along with a request for a server; None for other hosts."""
    if not is_modern(ctx):
        return None
    can, params = ctx.session.client_capabilities or ClientCapabilities(), ctx.params or {}
    return Round(params.get("inputResponses"), params.get("requestState"), can, level_of(ctx))


def answered(result: ToolResult) -> Result:
    """Rule 4; a call that its tool did not answer is an error that says why."""
    raw: JsonObject | MCPError | None = result.raw
    if isinstance(raw, MCPError):
        raise raw
    if raw is not None:
        return raw
    failed = to_failure(result.text)
    meta = {"gateway/outcome": "unknown_outcome"} if result.unknown else None
    return failed.model_copy(update={"meta": meta})
