"""Streamable HTTP: the SDK's transport over an HTTP client that reports how far each request came."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

import httpx2
from mcp.client.streamable_http import streamable_http_client
from mcp.shared._httpx_utils import MCP_DEFAULT_SSE_READ_TIMEOUT, MCP_DEFAULT_TIMEOUT

from gateway.downstream.transport import current

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
        _Reporting(suspect, headers=dict(headers), timeout=timeout, auth=auth) as client,
        streamable_http_client(url, http_client=client) as streams,
    ):
        yield streams


class _Reporting(httpx2.AsyncClient):
    def __init__(self, suspect: Callable[[], None], **options: Any) -> None:
        super().__init__(**options)
        self._suspect = suspect

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
        if request.method == "GET" and (response.status_code == 404 or response.status_code >= 500):
            self._suspect()
        return response
