"""What a server offers, listed page by page: its tools, and resources, resource templates and prompts beside them.

The latter are read for hosts that are shown them; a server that says it has them and cannot list them has none.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

import mcp_types as types
from mcp import Client, MCPError
from mcp_types.version import LATEST_MODERN_VERSION
from pydantic import ValidationError

from gateway.core import ToolSpec
from gateway.downstream.mapping import spec_of

log = logging.getLogger(__name__)

MAX_PAGES: Final = 100
ELSEWHERE: Final = (
    types.ResourceListChangedNotification,
    types.PromptListChangedNotification,
)
"""The 2025 notifications after which the extras are read again."""


@dataclass(frozen=True)
class Extras:
    """What one server offers at the moment; `completes` says whether it completes arguments."""

    resources: tuple[types.Resource, ...] = ()
    templates: tuple[types.ResourceTemplate, ...] = ()
    prompts: tuple[types.Prompt, ...] = ()
    completes: bool = False


async def discover(client: Client) -> None:
    """Ask what the server can do, which a named version leaves open; it may start slowly.

    Asks until there is an answer, so it needs a deadline around it.
    """
    while True:
        try:
            found = await client.session.send_discover(LATEST_MODERN_VERSION)
        except MCPError as error:
            if error.code == types.REQUEST_TIMEOUT:
                continue
            return
        client.session.adopt(types.DiscoverResult.model_validate(found))
        return


def listened(can: types.ServerCapabilities, whole: bool) -> dict[str, Any]:
    """What to listen for (2026): the lists that the server says it announces, as `listen` names them."""
    tools, resources, prompts = can.tools, can.resources, can.prompts
    return {
        "tools_list_changed": bool(tools and tools.list_changed),
        "resources_list_changed": whole and bool(resources and resources.list_changed),
        "prompts_list_changed": whole and bool(prompts and prompts.list_changed),
    }


async def read_extras(client: Client) -> Extras:
    """All pages of all lists; a list that fails is empty. Raises nothing of the server's."""
    can = client.server_capabilities
    resources: tuple[types.Resource, ...] = ()
    templates: tuple[types.ResourceTemplate, ...] = ()
    prompts: tuple[types.Prompt, ...] = ()
    if can.resources is not None:
        resources = await _pages(client.list_resources, "resources")
        templates = await _pages(client.list_resource_templates, "resource_templates")
    if can.prompts is not None:
        prompts = await _pages(client.list_prompts, "prompts")
    return Extras(resources, templates, prompts, can.completions is not None)


async def _pages(read: Callable[..., Awaitable[Any]], key: str) -> tuple[Any, ...]:
    entries: list[Any] = []
    cursor: str | None = None
    try:
        for _ in range(MAX_PAGES):
            page = await read(cursor=cursor)
            entries += getattr(page, key)
            if page.next_cursor is None or page.next_cursor == cursor:
                break
            cursor = page.next_cursor
    except (MCPError, ValidationError) as error:
        log.debug("%s could not be listed: %s", key, type(error).__name__)
    return tuple(entries)


async def list_tools(client: Client, server: str, whole: bool) -> tuple[ToolSpec, ...]:
    """All tools of a server, page by page; `whole` keeps what hosts are shown of them too."""
    tools: list[ToolSpec] = []
    cursor: str | None = None
    for _ in range(MAX_PAGES):
        page = await client.list_tools(cursor=cursor)
        tools += [spec_of(server, tool, whole) for tool in page.tools]
        if page.next_cursor is None or page.next_cursor == cursor:
            break
        cursor = page.next_cursor
    return tuple(tools)
