"""Lists of tools, resources and prompts: one malformed entry would make the client refuse the whole page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import mcp_types as types
from mcp_types import methods
from mcp_types.version import MODERN_PROTOCOL_VERSIONS
from pydantic import ValidationError

from gateway.catalogue import listable
from gateway.core import BARE
from gateway.downstream.repair.entries import ENTRIES

Skipped = Callable[[str, str], None]
"""Told of a tool that was left out: its name and the reason."""

_HANDSHAKE_VERSION: Final = "2025-11-25"
PRESENTATION: Final = "gateway/presentation"
"""Where in a mended tool's `_meta` its presentation is, as the server wrote it."""
SCHEMA: Final = "gateway/schema"
"""Where in a mended tool's `_meta` its schema is, as the server wrote it, if MCP lets no tool be listed with that."""
_PRESENTED: Final = ("title", "outputSchema", "annotations", "icons", "_meta")
LISTS: Final = {
    "tools/list": "tools",
    "resources/list": "resources",
    "resources/templates/list": "resourceTemplates",
    "prompts/list": "prompts",
}
_MODERN: Final = {"resultType": "complete", "ttlMs": 0, "cacheScope": "private"}
_HINTS: Final = ("readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint")


def mend_page(page: dict[str, Any], skipped: Skipped) -> dict[str, Any]:
    """A page of `tools/list` with the tools that can be used, reduced to what we use of them."""
    kept = []
    for tool in _entries(page, "tools"):
        mended = _mend_tool(tool)
        if isinstance(mended, str):
            name = tool.get("name") if isinstance(tool, dict) else None
            skipped(str(name or "(no name)")[:80], mended)
        else:
            kept.append(mended)
    return _page(page, "tools", kept)


def mend_list(method: str, page: dict[str, Any]) -> dict[str, Any]:
    """A page of another list with the entries that the client of either era can read."""
    key = LISTS[method]
    entries = [mended for entry in _entries(page, key) if (mended := ENTRIES[key](entry))]
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


def _entries(page: dict[str, Any], key: str) -> list[Any]:
    """The entries of a page, also where they are all of it, or an object with a member for each."""
    found = page.get(key, page.get(BARE))
    if isinstance(found, dict):
        return [{"name": name} | entry for name, entry in found.items() if isinstance(entry, dict)]
    return found if isinstance(found, list) else []


def _page(page: dict[str, Any], key: str, entries: list[Any]) -> dict[str, Any]:
    cursor = page.get("nextCursor")
    cursor = str(cursor) if isinstance(cursor, int | float) and cursor is not True else cursor
    return _MODERN | {key: entries} | ({"nextCursor": cursor} if isinstance(cursor, str) else {})


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
    try:
        methods.validate_server_result(method, MODERN_PROTOCOL_VERSIONS[-1], _MODERN | page)
    except ValidationError as fault:
        return _first(fault)
    return ""


def _first(fault: ValidationError) -> str:
    first = fault.errors(include_url=False)[0]
    return f"{'.'.join(map(str, first['loc'][2:]))}: {first['msg']}"
