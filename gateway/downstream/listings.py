"""What a server offers, listed page by page: its tools, and resources, resource templates and prompts beside them.

The latter are read for hosts that are shown them; a server that says it has them and cannot list them has none.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

import anyio
import mcp_types as types
from mcp import Client, MCPError
from mcp_types.version import LATEST_MODERN_VERSION
from pydantic import ValidationError

from gateway.core import ToolSpec
from gateway.downstream.mapping import spec_of
from gateway.downstream.repair.lists import Skipped

log = logging.getLogger(__name__)

MAX_PAGES: Final = 1000
MAX_IDLE: Final = 5  # pages in a row on which nothing is new
PAGE_S: Final = 5.0  # for one page; the first one of the tools has the deadline of the connection
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
    found: dict[str, tuple[Any, ...]] = {}

    async def look(read: Callable[..., Awaitable[Any]], key: str) -> None:
        found[key] = await _extra(read, key)

    async with anyio.create_task_group() as group:  # one that is silent hides no other
        if can is not None and can.resources is not None:
            group.start_soon(look, client.list_resources, "resources")
            group.start_soon(look, client.list_resource_templates, "resource_templates")
        if can is not None and can.prompts is not None:
            group.start_soon(look, client.list_prompts, "prompts")
    return Extras(
        found.get("resources", ()),
        found.get("resource_templates", ()),
        found.get("prompts", ()),
        can is not None and can.completions is not None,
    )


async def list_tools(
    client: Client, server: str, whole: bool, skipped: Skipped
) -> tuple[ToolSpec, ...]:
    """All tools of a server; `whole` keeps what hosts are shown of them too, `skipped` is told what is missing.

    A server without tools has none. Raises what the first page does.
    """
    try:
        tools, missing = await _pages(client.list_tools, "tools", first=True)
    except MCPError as error:
        can = client.server_capabilities
        has_none = (can is None or can.tools is None) and _answered(error)
        if error.code == types.METHOD_NOT_FOUND or has_none:
            return ()
        raise
    if missing:
        skipped("(further pages)", missing)
    return tuple(spec_of(server, tool, whole) for tool in tools)


def _answered(error: MCPError) -> bool:
    """Whether the server said this, rather than nothing."""
    return error.code not in (types.CONNECTION_CLOSED, types.REQUEST_TIMEOUT)


async def _extra(read: Callable[..., Awaitable[Any]], key: str) -> tuple[Any, ...]:
    entries, missing = await _pages(read, key)
    if missing:
        log.debug("not all %s could be listed: %s", key, missing)
    return tuple(entries)


async def _pages(
    read: Callable[..., Awaitable[Any]], key: str, first: bool = False
) -> tuple[list[Any], str]:
    """Everything on all pages, and why that may not be all; `first` raises what the first page does.

    It ends with a cursor that was there before, and with pages on which nothing is new.
    """
    entries: list[Any] = []
    known: set[Any] = set()
    cursor: str | None = None
    seen: set[str | None] = {None}
    idle = 0
    for number in range(MAX_PAGES):
        try:
            with anyio.fail_after(None if first and not number else PAGE_S):
                page = await read(cursor=cursor)
        except (MCPError, ValidationError, TimeoutError) as error:
            if first and not number:
                raise
            return entries, f"page {number + 1} could not be read: {_why(error)}"
        new = [entry for entry in getattr(page, key) if _identity(entry) not in known]
        entries += new
        known |= {_identity(entry) for entry in new}
        cursor, idle = page.next_cursor, 0 if new else idle + 1
        if cursor in seen:
            return entries, ""
        if idle >= MAX_IDLE:
            return entries, f"{MAX_IDLE} pages had nothing new, and still name a next one"
        seen.add(cursor)
    return entries, f"it has more than {MAX_PAGES} pages"


def _identity(entry: Any) -> Any:
    uri = getattr(entry, "uri", None) or getattr(entry, "uri_template", None)
    return str(uri) if uri is not None else entry.name


def _why(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return f"it was not there within {PAGE_S:g} s"
    return error.error.message if isinstance(error, MCPError) else "it is off the protocol"
