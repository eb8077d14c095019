"""MCP tools become `ToolSpec`, MCP results become `ToolResult`; both are strangers' text, cut to size."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

import mcp_types as types

from gateway.core import JsonObject, ToolCall, ToolResult, ToolSpec
from gateway.downstream.repair.lists import SCHEMA, presentation_of

Read = Callable[[ToolSpec, ToolCall, JsonObject], ToolResult]
"""Makes a result of a tool's answer."""
MAX_RESULT_BYTES: Final = 1_000_000


def spec_of(server: str, tool: types.Tool, whole: bool = False) -> ToolSpec:
    """What the model sees of a tool; a hint that is not given counts as the careful choice.

    With `whole`, also what hosts are shown of it.
    """
    hints = tool.annotations or types.ToolAnnotations()
    read_only = hints.read_only_hint is True
    return ToolSpec(
        name=tool.name,
        description=tool.description or "",
        parameters=(tool.meta or {}).get(SCHEMA, tool.input_schema),
        server=server,
        tool=tool.name,
        read_only=read_only,
        idempotent=hints.idempotent_hint is True,
        destructive=not read_only and hints.destructive_hint is not False,
        presentation=presentation_of(tool) if whole else None,
        says_destructive=hints.destructive_hint is True,
        says_writes=hints.read_only_hint is False,
    )


def spec_of_listed(server: str, listed: JsonObject) -> ToolSpec:
    """The same for one entry of a `tools/list` result as JSON. Raises pydantic's ValidationError."""
    return spec_of(server, types.Tool.model_validate(listed))


def result_of(spec: ToolSpec, call: ToolCall, raw: JsonObject) -> ToolResult:
    """A tool's answer for a reader: its texts joined, other contents as placeholders, structured content kept."""
    if raw.get("resultType") == "input_required":
        return replace(failure(spec, call, "it has questions first"), raw=raw)
    structured, note = _structured(raw.get("structuredContent"))
    text = "\n".join(filter(None, map(_block_text, raw.get("content", ()))))
    if not text and structured is not None:
        text = json.dumps(structured, ensure_ascii=False)
    return replace(passed_on(spec, call, raw), text=cut(text) + note, structured=structured)


def passed_on(spec: ToolSpec, call: ToolCall, raw: JsonObject) -> ToolResult:
    """The same for those who only pass it on: nothing of it is looked at."""
    is_error = raw.get("isError") is True
    return ToolResult(call, spec.server, spec.tool or spec.name, is_error=is_error, raw=raw)


def failure(spec: ToolSpec, call: ToolCall, text: str, unknown: bool = False) -> ToolResult:
    """A call that got no answer from its tool, with the reason."""
    tool = spec.tool or spec.name
    return ToolResult(call, spec.server, tool, cut(text), is_error=True, unknown=unknown)


def cut(text: str, limit: int = MAX_RESULT_BYTES) -> str:
    """`text` within `limit` bytes of UTF-8, cut between characters and saying so."""
    data = text.encode("utf-8", "replace")
    if len(data) <= limit:
        return text if text.isascii() else data.decode()
    shown = data[:limit].decode("utf-8", "ignore")
    return f"{shown}\n[cut: the first {limit} of {len(data)} bytes]"


def _structured(value: Any) -> tuple[Any, str]:
    if value is None:
        return None, ""
    size = len(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))
    if size <= MAX_RESULT_BYTES:
        return value, ""
    return None, f"\n[left out: structured content of {size} bytes]"


def _block_text(block: JsonObject) -> str:
    match block:
        case {"type": "text", "text": str(text)}:
            return text
        case {"type": "image" | "audio" as kind, "mimeType": mime_type, "data": str(data)}:
            return f"[{kind} {mime_type}, {_size(data)}]"
        case {"type": "resource_link", "name": name, "uri": uri}:
            return f"[resource {name}: {uri}]"
        case {"type": "resource", "resource": {"text": str(text)}}:
            return text
        case {"type": "resource", "resource": {"uri": uri, "blob": str(blob)} as resource}:
            return f"[resource {uri} {resource.get('mimeType') or 'binary'}, {_size(blob)}]"
    return f"[{block.get('type', 'content')}]"


def _size(base64: str) -> str:
    size = len(base64) * 3 // 4
    return f"{size} bytes" if size < 1024 else f"{size // 1024} KiB"
