"""The limits of HTTP on what a caller gets: tool calls a minute and bytes an answer.

A middleware of the server, so that everything which is ever served there is covered.
"""

from __future__ import annotations

import re
from typing import Any

import anyio
from mcp.server.auth.middleware.bearer_auth import AuthenticatedUser
from mcp.server.auth.provider import principal_components
from mcp.server.context import CallNext, HandlerResult
from mcp.server.lowlevel import Server
from mcp.shared.exceptions import MCPError
from mcp_types import (
    INTERNAL_ERROR,
    INVALID_PARAMS,
    ListResourceTemplatesResult,
    PaginatedRequestParams,
    ResourceTemplate,
)

from gateway.core import JsonObject
from gateway.serving.host_version import Ctx, for_host, wrap
from gateway.serving.large_results import (
    PREFIX,
    TEMPLATE,
    Results,
    bytes_of,
    fit_contents,
    fit_result,
)
from gateway.serving.rate_limit import Rates

EXCHANGE = "gateway.exchange"  # where a request's `Exchange` is in the ASGI scope


class Exchange:
    """One HTTP request, as the transport and the handlers both see it."""

    def __init__(self) -> None:
        self.decided = anyio.Event()  # whether the tool call may run
        self.retry_after_s = 0


class Limits:
    """Holds every answer to `rates` and to `max_bytes`, in the shape in which it goes out."""

    def __init__(self, rates: Rates, results: Results, max_bytes: int) -> None:
        self._rates, self._results, self._max_bytes = rates, results, max_bytes
        self._limited = {
            "tools/call": self._call,
            "resources/read": self._read,
            "prompts/get": self._prompt,
        }

    def install(self, server: Server[Any]) -> None:
        """Stand in front of everything that `server` answers, behind its own tracing only."""
        server.middleware.insert(1, self._all)
        wrap(server, "resources/templates/list", PaginatedRequestParams, self._templates)

    async def _all(self, ctx: Ctx, call_next: CallNext) -> HandlerResult:
        limited = self._limited.get(ctx.method)
        return await call_next(ctx) if limited is None else await limited(ctx, call_next)

    async def _call(self, ctx: Ctx, call_next: CallNext) -> HandlerResult:
        who, shown = principal(ctx)
        wait_s = self._rates.take(who)
        exchange = _scope(ctx).get(EXCHANGE)
        if isinstance(exchange, Exchange):
            exchange.retry_after_s = wait_s
            exchange.decided.set()
        if wait_s:
            return for_host(ctx, _too_fast(shown, self._rates.per_minute, wait_s))
        result = await call_next(ctx)
        if not isinstance(result, dict) or "content" not in result:
            return result
        return fit_result(result, self._max_bytes, self._results, who, ctx.protocol_version)

    async def _read(self, ctx: Ctx, call_next: CallNext) -> HandlerResult:
        who, _ = principal(ctx)
        uri = str((ctx.params or {}).get("uri"))
        if not uri.startswith(PREFIX):
            read = await call_next(ctx)
            contents = isinstance(read, dict) and "contents" in read
            return self._fitting(read, uri, who) if contents else read  # type: ignore[arg-type]
        page = self._results.page(who, uri, self._max_bytes)
        if page is None:
            text = f"no such result: {uri[:200]}; results are kept for a while only, ask again"
            raise MCPError(code=INVALID_PARAMS, message=text, data={"uri": uri[:200]})
        return for_host(ctx, {"contents": [page]})

    def _fitting(self, read: dict[str, Any], uri: str, who: str) -> dict[str, Any]:
        fitting = fit_contents(read, self._max_bytes, self._results, who)
        if fitting is None:
            text = f"resource over {self._max_bytes} bytes, which is the most an answer may have"
            raise MCPError(code=INTERNAL_ERROR, message=text, data={"uri": uri[:200]})
        return fitting

    async def _prompt(self, ctx: Ctx, call_next: CallNext) -> HandlerResult:
        got = await call_next(ctx)
        if isinstance(got, dict) and bytes_of(got) > self._max_bytes:
            text = f"prompt over {self._max_bytes} bytes, which is the most an answer may have"
            raise MCPError(code=INTERNAL_ERROR, message=text)
        return got

    async def _templates(self, inner: Any, ctx: Ctx, params: PaginatedRequestParams) -> Any:
        listed = await inner(ctx, params)
        if not isinstance(listed, ListResourceTemplatesResult) or params.cursor:
            return listed
        ours = ResourceTemplate(
            uri_template=TEMPLATE,
            name="result",
            description="A result that was too large for one answer, in pages.",
        )
        return listed.model_copy(update={"resource_templates": [*listed.resource_templates, ours]})


def principal(ctx: Ctx) -> tuple[str, str]:
    """Who asks: a key that no two principals share, and a name to show. Nobody is one principal."""
    user = _scope(ctx).get("user")
    if not isinstance(user, AuthenticatedUser):
        return "", "this address"
    shown = re.sub(r"[^\w.@:/-]", "_", user.access_token.client_id)[:64]
    return repr(principal_components(user.access_token)), shown


def _scope(ctx: Ctx) -> dict[str, Any]:
    return getattr(ctx.request, "scope", None) or {}


def _too_fast(who: str, per_minute: int, wait_s: int) -> JsonObject:
    text = f"rate limit: {who} may make {per_minute} tool calls a minute; try again in {wait_s} s"
    return {
        "content": [{"type": "text", "text": text}],
        "isError": True,
        "_meta": {"gateway/retry_after_s": wait_s},
    }
