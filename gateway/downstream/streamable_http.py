"""Streamable HTTP: the SDK's transport over an HTTP client that reports how far each request came.

What a server answers is read as generously as on stdio, an answer may be as large as there, and one that
is larger or cannot be read costs its own request alone.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any, Final

import anyio
import httpx2
import mcp_types as types
from httpx2 import ServerSentEvent
from mcp.client.streamable_http import StreamableHTTPTransport
from mcp.shared._context_streams import create_context_streams
from mcp.shared._httpx_utils import MCP_DEFAULT_SSE_READ_TIMEOUT, MCP_DEFAULT_TIMEOUT
from mcp.shared.message import SessionMessage

from gateway.core import Unreadable, messages_of, read_json
from gateway.downstream.proxies import DIRECT, proxy_of
from gateway.downstream.sdk_messages import session_message, unreadable
from gateway.downstream.stdio_server import MAX_LINE_BYTES
from gateway.downstream.transport import Delivery, current

_NEVER_SENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)
_TOO_LARGE = f"it has more than {MAX_LINE_BYTES} bytes"
PROBE_S: Final = 2.0
MAX_REFUSAL_BYTES: Final = 65536
_RESULTS: Final = frozenset(
    ["capabilities", "content", "contents", "messages", "prompts", "resources", "tools"]
)
"""Members by which a result is known that stands in a body alone."""
_NOT_TAKEN: Final = frozenset({400, 404, 405})
"""How a server of the HTTP+SSE transport answers a POST (2025-11-25, transports, backwards compatibility)."""
_ANSWERS = (types.JSONRPCResponse, types.JSONRPCError)


@asynccontextmanager
async def streamable(
    url: str,
    headers: Mapping[str, str],
    suspect: Callable[[], None],
    auth: httpx2.Auth | None = None,
) -> AsyncIterator[tuple[Any, Any]]:
    """The streams of an HTTP server; `suspect` is called when its idle event stream is gone."""
    timeout = httpx2.Timeout(MCP_DEFAULT_TIMEOUT, read=MCP_DEFAULT_SSE_READ_TIMEOUT)
    client = _Reporting(
        suspect, headers=dict(headers), timeout=timeout, auth=auth, transport=_straight(url)
    )
    transport = _Transport(url, max_sse_event_size=MAX_LINE_BYTES)
    to_client, inbox = create_context_streams[SessionMessage | Exception](0)
    outbox, from_client = create_context_streams[SessionMessage](0)
    async with client, to_client, inbox, outbox, from_client, anyio.create_task_group() as group:

        def listen() -> None:
            group.start_soon(transport.handle_get_stream, client, to_client)

        group.start_soon(
            transport.post_writer, client, from_client, to_client, outbox, listen, group
        )
        try:
            yield inbox, outbox
        finally:
            if transport.session_id:
                await transport.terminate_session(client)
            group.cancel_scope.cancel()


def _straight(url: str) -> httpx2.AsyncHTTPTransport | None:
    """A transport that looks at no proxy, where none is used: one that cannot be used costs nothing then."""
    return None if proxy_of(url) else httpx2.AsyncHTTPTransport()


class _Transport(StreamableHTTPTransport):
    """The SDK's, with its two strict readers replaced."""

    async def _handle_sse_event(
        self,
        sse: ServerSentEvent,
        read_stream_writer: Any,
        original_request_id: types.RequestId | None = None,
        resumption_callback: Callable[[str], Awaitable[None]] | None = None,
    ) -> bool:
        """Deliver what an event holds; whether the request of its stream is answered with it."""
        if sse.event != "message":
            return False
        items = _answers(sse.data, original_request_id) if sse.data else []
        for item in items:
            await read_stream_writer.send(item)
        if sse.id and resumption_callback:
            await resumption_callback(sse.id)
        return any(isinstance(item.message, _ANSWERS) for item in items)

    async def _handle_json_response(
        self, response: httpx2.Response, read_stream_writer: Any, *, request_id: types.RequestId
    ) -> None:
        body, why = bytearray(), "it is no JSON-RPC"
        async for piece in response.aiter_bytes():
            body += piece
            if len(body) > MAX_LINE_BYTES:
                body, why = bytearray(), _TOO_LARGE
                break
        items = _answers(body, request_id)
        body.clear()
        if not any(isinstance(item.message, _ANSWERS) for item in items):
            items.append(unreadable(request_id, why))
        for item in items:
            await read_stream_writer.send(item)

    async def _resolve_abandoned_request(
        self,
        read_stream_writer: Any,
        request_id: types.RequestId,
        message: str,
        *,
        code: int = types.CONNECTION_CLOSED,
    ) -> None:
        if message.startswith("SSE stream failed"):  # it is read no further; the server is well
            await read_stream_writer.send(unreadable(request_id, _TOO_LARGE))
            return
        await super()._resolve_abandoned_request(read_stream_writer, request_id, message, code=code)


def _answers(data: str | bytearray, request_id: types.RequestId | None) -> list[SessionMessage]:
    """The messages in a body or an event; answers are those of the request that it belongs to."""
    try:
        value = read_json(data)
        if isinstance(value, dict) and request_id is not None:
            value = _addressed(value, request_id)
        found = [item for item in messages_of(value) if item is not None]
    except ValueError as error:
        if request_id is None or data.lstrip()[:1] not in ("{", b"{"):
            return []
        return [unreadable(request_id, str(error))]
    answers = [item for item in found if isinstance(item, dict) and "method" not in item]
    if len(answers) == 1 and request_id is not None:
        answers[0]["id"] = request_id
    return [session_message(item) for item in found if isinstance(item, dict)] or [
        unreadable(request_id, item.why)
        for item in found
        if isinstance(item, Unreadable) and item.kind != "request" and request_id is not None
    ]


def _addressed(value: dict[str, Any], request_id: types.RequestId) -> dict[str, Any]:
    """The answer in a body or an event of a request: its id is known, also where it names none."""
    if not ({"method", "result", "error"} & value.keys()) and _RESULTS & value.keys():
        return {"id": request_id, "result": value}
    return value | {"id": request_id} if {"result", "error"} & value.keys() else value


async def _read_refusal(response: httpx2.Response, delivery: Delivery) -> None:
    """What a server says beside a status of 400 and more; an error of the protocol is its answer."""
    if int(response.headers.get("content-length", "0") or "0") > MAX_REFUSAL_BYTES:
        return
    with suppress(httpx2.HTTPError), anyio.move_on_after(PROBE_S):
        body = await response.aread()
        delivery.body = body[:MAX_REFUSAL_BYTES].decode("utf-8", "replace")
        with suppress(ValueError):
            delivery.answered = any(
                isinstance(found, dict) and "error" in found
                for found in messages_of(read_json(body))
            )


def _name_json(response: httpx2.Response) -> None:
    """Say of a body that it is JSON where its server says nothing, or says it in another way."""
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind in ("", "text/plain", "text/json") or kind.endswith("+json"):
        response.headers["content-type"] = "application/json"


class _Reporting(httpx2.AsyncClient):
    def __init__(self, suspect: Callable[[], None], **options: Any) -> None:
        super().__init__(mounts=DIRECT, **options)
        self._suspect, self._is_new = suspect, True

    async def send(self, request: httpx2.Request, **options: Any) -> httpx2.Response:
        """Send, and note the fate of the request in the caller's delivery."""
        delivery = current.get() if request.method == "POST" else None
        try:
            response = await super().send(request, **options)
        except _NEVER_SENT:
            if delivery is not None:
                delivery.refused = True
            if request.method == "GET":
                self._suspect()
            raise
        if delivery is not None:
            delivery.status = response.status_code
            delivery.in_session = "mcp-session-id" in request.headers
            if response.status_code >= 400:
                await _read_refusal(response, delivery)
            elif request.method == "POST":
                _name_json(response)
            if response.status_code < 400:
                delivery.old_sse = False
            elif self._is_new and response.status_code in _NOT_TAKEN:
                delivery.old_sse = await self._speaks_old_sse(request)
            self._is_new = False
        if request.method == "GET" and (response.status_code == 404 or response.status_code >= 500):
            self._suspect()
        return response

    async def _speaks_old_sse(self, refused: httpx2.Request) -> bool:
        """Whether a GET at the same place opens an event stream that names where to post to."""
        headers = {"Accept": "text/event-stream"}
        request = self.build_request("GET", refused.url, headers=headers)
        try:
            with anyio.move_on_after(PROBE_S):
                response = await super().send(request, stream=True)
                try:
                    async for line in response.aiter_lines():
                        return line.replace(" ", "") == "event:endpoint"
                finally:
                    await response.aclose()
        except httpx2.HTTPError:
            pass
        return False
