"""What a server tells of by itself: that its lists changed, and the resources somebody wants to hear about.

A wish is kept here and brought to the server whenever it is connected: 2025 by `resources/subscribe`,
2026 by a stream that is opened anew when the wishes change. What the server refuses is not heard of.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import AsyncIterator, Callable
from typing import Final

import anyio
from mcp import Client, MCPError
from mcp.client.subscriptions import SubscriptionLost
from mcp.shared.subscriptions import ResourceUpdated, ToolsListChanged
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from gateway.downstream.listings import listened

log = logging.getLogger(__name__)

RELISTEN_S: Final = 5.0


class Watches:
    """The wishes for one server; `tell` is called with the URI of a resource that changed."""

    def __init__(self) -> None:
        self.tell: Callable[[str], None] = lambda uri: None
        self._wanted: Counter[str] = Counter()
        self._changed = anyio.Event()

    def add(self, uri: str) -> None:
        """One more wants to hear of it."""
        self._wanted[uri] += 1
        self._ring()

    def remove(self, uri: str) -> None:
        """One of them no longer does."""
        self._wanted[uri] -= 1
        self._wanted += Counter()  # forgets what nobody wants
        self._ring()

    async def run(self, client: Client) -> None:
        """Bring the wishes to a connected server until cancelled."""
        if client.protocol_version in MODERN_PROTOCOL_VERSIONS:
            await self._listen(client)
        else:
            await self._subscribe(client)

    async def _subscribe(self, client: Client) -> None:
        have: set[str] = set()
        while True:
            changed, want = self._changed, set(self._wanted)
            for uri in sorted(want ^ have):
                ask = client.subscribe_resource if uri in want else client.unsubscribe_resource
                try:
                    await ask(uri)
                except MCPError as error:
                    log.debug("a resource is not watched: %s", error)
            have = want
            await changed.wait()

    async def _listen(self, client: Client) -> None:
        while True:
            changed, want = self._changed, sorted(self._wanted)
            async with anyio.create_task_group() as group:
                if want:
                    group.start_soon(self._hear, client, want)
                await changed.wait()
                group.cancel_scope.cancel()

    async def _hear(self, client: Client, want: list[str]) -> None:
        while True:
            try:
                async with client.listen(resource_subscriptions=want) as changes:
                    async for change in changes:
                        if isinstance(change, ResourceUpdated):
                            self.tell(change.uri)
            except SubscriptionLost:
                log.debug("the stream of changed resources was lost")
            except MCPError:
                return
            await anyio.sleep(RELISTEN_S)

    def _ring(self) -> None:
        self._changed.set()
        self._changed = anyio.Event()


async def changes(client: Client, whole: bool) -> AsyncIterator[bool]:
    """2026: whenever something that a server offers changed, whether it was its tools.

    Such a server tells only on a stream that was opened for that; `whole` listens for more than tools.
    """
    wanted = listened(client.server_capabilities, whole)
    if client.protocol_version not in MODERN_PROTOCOL_VERSIONS or not any(wanted.values()):
        return
    while True:
        try:
            async with client.listen(**wanted) as events:
                yield True  # for what changed before anybody listened
                yield False
                async for event in events:
                    yield isinstance(event, ToolsListChanged)
        except SubscriptionLost:
            log.debug("the stream of changes was lost")
        except MCPError:
            return
        await anyio.sleep(RELISTEN_S)
