"""A server's answer in the words of the protocol version that the host speaks; nothing else of it is changed.

2026-07-28      resultType, the gateway's name in `_meta`, ttlMs and cacheScope of what is read
2025-06-18 on   structuredContent is an object
before that     no structuredContent, no links: as text
before 2025-03-26  no sound: as text
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server
from mcp_types import SERVER_INFO_META_KEY
from mcp_types.version import MODERN_PROTOCOL_VERSIONS
from pydantic import BaseModel

from gateway import __version__
from gateway.core import JsonObject, write_json

Ctx = ServerRequestContext[Any, Any]
LINKS_SINCE: Final = "2025-06-18"
SOUND_SINCE: Final = "2025-03-26"
IDENTITY: Final = {"name": "gateway", "title": "Agent gateway", "version": __version__}
_CACHED: Final = ("resources/read",)
_MODERN_ONLY: Final = ("resultType", "ttlMs", "cacheScope", "inputRequests", "requestState")


def is_modern(ctx: Ctx) -> bool:
    """Whether the host is of 2026."""
    return ctx.protocol_version in MODERN_PROTOCOL_VERSIONS


def wrap(server: Server[Any], method: str, params_type: Any, around: Any) -> None:
    """Let `around(inner, ctx, params)` answer what `inner` has answered until now."""
    entry = server.get_request_handler(method)
    inner = entry.handler if entry is not None else None

    async def handler(ctx: Ctx, params: Any) -> Any:
        return await around(inner, ctx, params)

    server.add_request_handler(method, params_type, handler)


def for_host(ctx: Ctx, result: JsonObject | BaseModel) -> dict[str, Any]:
    """The result of `ctx.method`, which its server or the gateway wrote, for the host that asked."""
    if isinstance(result, BaseModel):
        result = result.model_dump(by_alias=True, mode="json", exclude_none=True)
    return _modern(ctx, result) if is_modern(ctx) else _handshake(ctx, result)


def _modern(ctx: Ctx, result: JsonObject) -> dict[str, Any]:
    meta = {**(result.get("_meta") or {}), SERVER_INFO_META_KEY: IDENTITY}
    whole = {"resultType": "complete", **result, "_meta": meta}
    if ctx.method in _CACHED and whole["resultType"] == "complete":
        whole = {"ttlMs": 0, "cacheScope": "private", **whole}
    return whole


def _handshake(ctx: Ctx, result: JsonObject) -> dict[str, Any]:
    """For hosts of 2025 and before."""
    whole = {key: value for key, value in result.items() if key not in _MODERN_ONLY}
    if (meta := whole.get("_meta")) and SERVER_INFO_META_KEY in meta:
        whole["_meta"] = {k: v for k, v in meta.items() if k != SERVER_INFO_META_KEY}
    data = whole.get("structuredContent")
    if data is not None and (not isinstance(data, dict) or ctx.protocol_version < LINKS_SINCE):
        del whole["structuredContent"]
        whole["content"] = whole.get("content") or [
            {"type": "text", "text": write_json(data).decode()}
        ]
    if ctx.protocol_version < LINKS_SINCE:
        _age(whole, ctx.protocol_version)
    return whole


def _age(whole: dict[str, Any], version: str) -> None:
    """Turn blocks that the version does not know into text."""
    if "content" in whole:
        whole["content"] = [_aged(block, version) for block in whole["content"]]
    if "messages" in whole:
        whole["messages"] = [
            {**message, "content": _aged(message["content"], version)}
            for message in whole["messages"]
        ]


def _aged(block: Mapping[str, Any], version: str) -> Mapping[str, Any]:
    match block:
        case {"type": "resource_link", "name": name, "uri": uri}:
            return {"type": "text", "text": f"[{name}]({uri})"}
        case {"type": "audio", "mimeType": kind} if version < SOUND_SINCE:
            return {"type": "text", "text": f"[sound, {kind}]"}
    return block
