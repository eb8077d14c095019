"""Answers to requests, made readable: a call that ran is never called failed because its answer is off the protocol.

Each function takes the `result` of a JSON-RPC answer as it came, of either era, and gives one that every
client can read; the object itself where there is nothing to mend, which is nearly always.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from gateway.core import BARE, JsonObject
from gateway.downstream.repair.content import (
    ROLES,
    Block,
    as_text,
    is_plain,
    mend_block,
    mend_blocks,
    mend_resource,
    text_block,
)

MAX_COMPLETIONS: Final = 100
_FALSE: Final = ("", "false", "no", "0", "none", "null")


def mend_call(result: dict[str, Any], params: JsonObject) -> dict[str, Any]:
    """The result of `tools/call`."""
    if _is_sound(result):
        return result
    if BARE in result:
        return _of_bare(result[BARE])
    kept = {key: value for key, value in result.items() if value is not None}
    content = kept.get("content", kept.get("toolResult"))  # the latter is of 2024
    mended = {**kept, "content": mend_blocks(content)}
    mended.pop("toolResult", None)
    if kept.get("resultType") == "input_required":
        if kept.get("inputRequests") or isinstance(kept.get("requestState"), str):
            return _with_meta(kept)
        mended["resultType"] = "complete"  # it needs nothing, so it is over
    if "isError" in kept:
        mended["isError"] = _flag(kept["isError"])
    return _with_meta(mended)


def mend_resource_read(result: dict[str, Any], params: JsonObject) -> dict[str, Any]:
    """The result of `resources/read`; contents that name no URI have the one that was asked for."""
    found, uri = result.get("contents", result.get(BARE)), str(params.get("uri", ""))
    if found is None and not _asks(result):
        found = result.get("content", result.get("resource", result.get("text")))
    items = found if isinstance(found, list) else [found]
    contents = [mend_resource(item, uri) or _unknown(item, uri) for item in items if item]
    if _asks(result):
        return _with_meta(result)
    kept = {key: value for key, value in result.items() if key != BARE and value is not None}
    return _with_meta({**kept, "contents": contents})


def mend_prompt(result: dict[str, Any], params: JsonObject) -> dict[str, Any]:
    """The result of `prompts/get`; a text alone is what the user says."""
    if _asks(result):
        return _with_meta(result)
    found = result.get("messages", result.get(BARE, result.get("content")))
    items = found if isinstance(found, list) else [] if found is None else [found]
    messages = [message for item in items for message in _messages(item)]
    kept = {key: value for key, value in result.items() if key != BARE and value is not None}
    if not isinstance(kept.get("description", ""), str):
        del kept["description"]
    return _with_meta({**kept, "messages": messages})


def mend_completion(result: dict[str, Any], params: JsonObject) -> dict[str, Any]:
    """The result of `completion/complete`."""
    found = result.get("completion", result.get(BARE, result.get("values")))
    whole = found if isinstance(found, dict) else {"values": found}
    values = whole.get("values")
    values = [values] if isinstance(values, str) else values
    texts = [as_text(value) for value in values] if isinstance(values, list) else []
    completion: dict[str, Any] = {"values": texts[:MAX_COMPLETIONS]}
    if isinstance(total := whole.get("total"), int) and total >= 0 and total is not True:
        completion["total"] = total
    if isinstance(more := whole.get("hasMore"), bool):
        completion["hasMore"] = more
    kept = {key: value for key, value in result.items() if key != BARE and value is not None}
    return _with_meta({**kept, "completion": completion})


def _is_sound(result: JsonObject) -> bool:
    content = result.get("content")
    return (
        type(content) is list
        and all(map(is_plain, content))
        and type(result.get("isError", False)) is bool
        and type(result.get("_meta", result)) is dict
        and result.get("structuredContent", result) is not None
        and result.get("resultType", "complete") == "complete"
    )


def _of_bare(value: Any) -> dict[str, Any]:
    """A result that is no object at all."""
    blocks = value if isinstance(value, list) else None
    if blocks and all(isinstance(item, dict) and "type" in item for item in blocks):
        return {"content": mend_blocks(blocks)}
    return {"content": [text_block(as_text(value))] if value is not None else []}


def _messages(item: Any) -> list[Block]:
    if not isinstance(item, dict):
        return [{"role": "user", "content": text_block(as_text(item))}]
    role = item.get("role") if item.get("role") in ROLES else "user"
    content = item.get("content")
    if content is None and "text" in item:
        content, item = item["text"], {}
    blocks = content if isinstance(content, list) else [content]
    return [{**item, "role": role, "content": mend_block(block)} for block in blocks]


def _asks(result: JsonObject) -> bool:
    """2026: the server needs to know something first."""
    return result.get("resultType") == "input_required"


def _unknown(item: Any, uri: str) -> Block:
    return {"uri": uri, "text": f"[contents that cannot be read: {as_text(item)}]"}


def _flag(value: Any) -> bool:
    return value.strip().lower() not in _FALSE if isinstance(value, str) else bool(value)


def _with_meta(result: dict[str, Any]) -> dict[str, Any]:
    if not isinstance(result.get("_meta", {}), dict):
        del result["_meta"]
    return result


MENDERS: Final[Mapping[str, Callable[[dict[str, Any], JsonObject], dict[str, Any]]]] = {
    "tools/call": mend_call,
    "resources/read": mend_resource_read,
    "prompts/get": mend_prompt,
    "completion/complete": mend_completion,
}
