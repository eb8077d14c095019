"""What passes between an MCP client and its transport, watched and mended.

Wraps the two streams of any transport. It notes whether a request was handed over (decides what may
be sent again), tells when the other side hung up (an idle death is silent otherwise), and mends lists
of tools, resources and prompts: one malformed entry would make the client refuse the whole page.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import anyio
import mcp_types as types
from mcp.shared.message import SessionMessage
from mcp_types import methods
from mcp_types.version import MODERN_PROTOCOL_VERSIONS
from pydantic import ValidationError

from gateway.catalogue import listable
from gateway.downstream.input_required import speak_for_host

Skipped = Callable[[str, str], None]
"""Told of a tool that was left out: its name and the reason."""

_HANDSHAKE_VERSION = "2025-11-25"
PRESENTATION = "gateway/presentation"
"""Where in a mended tool's `_meta` its presentation is, as the server wrote it."""
SCHEMA = "gateway/schema"
"""Where in a mended tool's `_meta` its schema is, as the server wrote it, if MCP lets no tool be listed with that."""
_PRESENTED = ("title", "outputSchema", "annotations", "icons", "_meta")
_LISTS = {
    "tools/list": "tools",
    "resources/list": "resources",
    "resources/templates/list": "resourceTemplates",
    "prompts/list": "prompts",
}
_HINTS = ("readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint")
_NOT_RUN = frozenset({401, 403, 404, 405, 413, 429, 503})
"""HTTP statuses that say that the request was turned away before it ran."""


@dataclass
class Delivery:
    """How far one request came; the transport fills it in.

    Attributes:
        written: It was handed to the transport.
        refused: Nobody was there to take it.
        status: The HTTP status of its answer, 0 without one.
        old_sse: The server turned out to speak the HTTP+SSE transport of 2024 instead.
    """

    written: bool = False
    refused: bool = False
    status: int = 0
    old_sse: bool = False

    @property
    def may_have_run(self) -> bool:
        """Whether the server may have acted on the request."""
        return self.written and not self.refused and self.status not in _NOT_RUN


current: ContextVar[Delivery | None] = ContextVar("current", default=None)
"""The delivery that the requests of this task count for; reaches the HTTP request too."""


@asynccontextmanager
async def watched(
    transport: AbstractAsyncContextManager[Any], hung_up: Callable[[], None], skipped: Skipped
) -> AsyncIterator[tuple[Any, Any]]:
    """The streams of `transport`, watched; a transport for `Client` again."""
    async with transport as (read, write):
        outgoing = _Outgoing(write)
        yield _Incoming(read, outgoing, hung_up, skipped), outgoing


class _Outgoing:
    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self.listings: dict[types.RequestId, str] = {}

    async def send(self, item: SessionMessage, /) -> None:
        message, delivery = item.message, current.get()
        if isinstance(message, types.JSONRPCRequest):
            if message.method in _LISTS:
                self.listings[message.id] = message.method
            speak_for_host(message.params)
            if delivery is not None:
                delivery.written = True  # before: a cancelled hand-over may have happened
        try:
            await self._stream.send(item)
        except (anyio.ClosedResourceError, anyio.BrokenResourceError):
            if delivery is not None:
                delivery.written = False
            raise

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, *_: type[BaseException] | BaseException | TracebackType | None
    ) -> None:
        await self.aclose()


class _Incoming:
    def __init__(
        self, stream: Any, outgoing: _Outgoing, hung_up: Callable[[], None], skipped: Skipped
    ) -> None:
        self._stream, self._listings = stream, outgoing.listings
        self._hung_up, self._skipped = hung_up, skipped

    async def receive(self) -> SessionMessage | Exception:
        try:
            item: SessionMessage | Exception = await self._stream.receive()
        except (anyio.EndOfStream, anyio.ClosedResourceError):
            self._hung_up()
            raise
        return self._mended(item)

    def _mended(self, item: SessionMessage | Exception) -> SessionMessage | Exception:
        message = item.message if isinstance(item, SessionMessage) else None
        if not isinstance(message, types.JSONRPCResponse) or message.id not in self._listings:
            return item
        method = self._listings.pop(message.id)
        if method == "tools/list":
            message.result = mend_page(message.result, self._skipped)
        else:
            message.result = mend_list(method, message.result)
        return item

    async def aclose(self) -> None:
        await self._stream.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> SessionMessage | Exception:
        try:
            return await self.receive()
        except anyio.EndOfStream:
            raise StopAsyncIteration from None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, *_: type[BaseException] | BaseException | TracebackType | None
    ) -> None:
        await self.aclose()


def mend_page(page: dict[str, Any], skipped: Skipped) -> dict[str, Any]:
    """A page of `tools/list` with the tools that can be used, reduced to what we use of them."""
    tools = page.get("tools")
    if not isinstance(tools, list):
        return page
    kept = []
    for tool in tools:
        mended = _mend_tool(tool)
        if isinstance(mended, str):
            name = tool.get("name") if isinstance(tool, dict) else None
            skipped(str(name or "(no name)")[:80], mended)
        else:
            kept.append(mended)
    return _page(page, "tools", kept)


def mend_list(method: str, page: dict[str, Any]) -> dict[str, Any]:
    """A page of another list with the entries that the client of either era can read."""
    key = _LISTS[method]
    entries = page.get(key)
    if not isinstance(entries, list):
        return page
    if _fault(method, {key: entries}):
        entries = [entry for entry in entries if not _fault(method, {key: [entry]})]
    return _page(page, key, entries)


def presentation_of(tool: types.Tool) -> dict[str, Any]:
    """What the server shows of a mended tool beside its name, description and schema, unchanged.

    Parts that no host could read are left out; an `outputSchema` may be of any type, which hosts of
    2025 cannot read.
    """
    parts = dict((tool.meta or {}).get(PRESENTATION) or {})
    bare = {"name": tool.name, "inputSchema": {"type": "object"}}
    if not _modern_fault("tools/list", {"tools": [bare | parts]}):
        return parts
    return {
        key: value
        for key, value in parts.items()
        if not _modern_fault("tools/list", {"tools": [bare | {key: value}]})
    }


def _page(page: dict[str, Any], key: str, entries: list[Any]) -> dict[str, Any]:
    cursor = page.get("nextCursor")
    return {k: v for k, v in page.items() if k != "nextCursor" or isinstance(cursor, str)} | {
        key: entries
    }


def _mend_tool(tool: Any) -> dict[str, Any] | str:
    """The tool with its presentation and its output schema set aside, or why it cannot be used.

    Without an output schema, a result that differs from it is shown instead of refused.
    """
    if not isinstance(tool, dict) or not isinstance(tool.get("name"), str) or not tool["name"]:
        return "it has no name"
    execution = tool.get("execution")
    if isinstance(execution, dict) and execution.get("taskSupport") == "required":
        return "it runs only as a task, which is not supported"
    schema = tool.get("inputSchema") or {}
    mended: dict[str, Any] = {"name": tool["name"], "inputSchema": listable(schema)}
    if isinstance(tool.get("description"), str):
        mended["description"] = tool["description"]
    if isinstance(hints := tool.get("annotations"), dict):
        mended["annotations"] = {k: hints[k] for k in _HINTS if isinstance(hints.get(k), bool)}
    if fault := _fault("tools/list", {"tools": [mended]}):
        return fault
    presented = {key: tool[key] for key in _PRESENTED if tool.get(key) is not None}
    aside = {PRESENTATION: presented} if presented else {}
    if isinstance(schema, dict) and mended["inputSchema"] != {"type": "object"} | schema:
        aside[SCHEMA] = schema
    return mended | ({"_meta": aside} if aside else {})


def _fault(method: str, page: dict[str, Any]) -> str:
    """What the client of either era would refuse in this page."""
    try:
        methods.validate_server_result(method, _HANDSHAKE_VERSION, page)
    except ValidationError as fault:
        return _first(fault)
    return _modern_fault(method, page)


def _modern_fault(method: str, page: dict[str, Any]) -> str:
    modern = page | {"resultType": "complete", "ttlMs": 0, "cacheScope": "private"}
    try:
        methods.validate_server_result(method, MODERN_PROTOCOL_VERSIONS[-1], modern)
    except ValidationError as fault:
        return _first(fault)
    return ""


def _first(fault: ValidationError) -> str:
    first = fault.errors(include_url=False)[0]
    return f"{'.'.join(map(str, first['loc'][2:]))}: {first['msg']}"
