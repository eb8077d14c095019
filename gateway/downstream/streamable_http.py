"""Streamable HTTP: the SDK's transport over an HTTP client that reports how far each request came."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any, Final

import anyio
import httpx2
from mcp.client.streamable_http import streamable_http_client
from mcp.shared._httpx_utils import MCP_DEFAULT_SSE_READ_TIMEOUT, MCP_DEFAULT_TIMEOUT

from gateway.downstream.proxies import DIRECT, proxy_of
from gateway.downstream.transport import current

PROBE_S: Final = 2.0
_NOT_TAKEN: Final = frozenset({400, 404, 405})
"""How a server of the HTTP+SSE transport answers a POST (2025-11-25, transports, backwards compatibility)."""
_NEVER_SENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)


@asynccontextmanager
async def streamable(
    url: str,
    headers: Mapping[str, str],
    suspect: Callable[[], None],
    auth: httpx2.Auth | None = None,
) -> AsyncIterator[tuple[Any, Any]]:
    """The streams of an HTTP server; `suspect` is called when its idle event stream is gone."""
    timeout = httpx2.Timeout(MCP_DEFAULT_TIMEOUT, read=MCP_DEFAULT_SSE_READ_TIMEOUT)
    async with (
        _Reporting(
            suspect, headers=dict(headers), timeout=timeout, auth=auth, transport=_straight(url)
        ) as client,
        streamable_http_client(url, http_client=client) as streams,
    ):
        yield streams


def _straight(url: str) -> httpx2.AsyncHTTPTransport | None:
    """A transport that looks at no proxy, where none is used: one that cannot be used costs nothing then."""
    return None if proxy_of(url) else httpx2.AsyncHTTPTransport()


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
