"""From what a body said to a call: name, an arguments object, types by schema, named repairs.

Knows tools by name and schema, and no wire format. A broken call is a `BadCall`, never an exception.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

from gateway.core import BadCall, ToolCall, ToolSpec
from gateway.formats.parsing.json_values import read_value
from gateway.formats.parsing.source import Malformed, read_whole
from gateway.formats.parsing.strict_json import MAX_DEPTH
from gateway.formats.parsing.type_coercion import coerce

Tools = Mapping[str, ToolSpec]
# From what stands in the name's place to the tool's name (empty: it names none), and whether that was a repair.
Rename = Callable[[str, Mapping[str, Any], Tools], tuple[str, bool]]

NAME_KEYS = ("name", "tool_name", "function_name", "tool", "function")
ARGUMENT_KEYS = ("arguments", "parameters", "args", "input", "params", "kwargs")
_WRAPPERS = ("function", "function_call", "tool_call")
_LISTS = ("tool_calls", "function_calls", "calls", "tools")
_SURROGATE = re.compile("[\ud800-\udfff]")
_MAX_STRING_LAYERS = 3


@dataclass(frozen=True)
class Draft:
    """What a body said, before anybody judged it; `arguments` is whatever stood there."""

    name: Any
    arguments: Any
    raw: str
    repairs: Sequence[str] = ()
    id: Any = None


def wrapped_calls(value: Any) -> list[Any] | None:
    """The calls in an object that is no call itself but wraps a list of them; None if it is no such object."""
    if not isinstance(value, dict) or any(key in value for key in NAME_KEYS):
        return None
    found = next((value[k] for k in _LISTS if isinstance(value.get(k), list)), None)
    return found if found and all(isinstance(call, dict) for call in found) else None


def from_object(value: Any, raw: str, repairs: Sequence[str], canon: tuple[str, ...]) -> Draft:
    """The draft in a JSON object; `canon` are the keys that the family itself writes."""
    repairs = list(repairs)
    if not isinstance(value, dict):
        return Draft(None, None, raw, repairs)
    id = value.get("id")
    for wrapper in _WRAPPERS:
        if isinstance(value.get(wrapper), dict):
            value = value[wrapper]
            break
    name_key = next((k for k in (*canon, *NAME_KEYS) if k in NAME_KEYS and k in value), "")
    argument_key = next(
        (k for k in (*canon, *ARGUMENT_KEYS) if k in ARGUMENT_KEYS and k in value), ""
    )
    if not argument_key:
        repairs.append("no_arguments")
    if {name_key, argument_key} - {"", *canon}:
        repairs.append("key_alias")
    return Draft(value.get(name_key), value.get(argument_key), raw, repairs, id)


def looks_like_call(value: Any) -> bool:
    """Whether a bare object has both a name and arguments, itself or one level down.

    A tool's definition has them too; its parameters are a schema.
    """
    if not isinstance(value, dict):
        return False
    for wrapper in _WRAPPERS:
        if isinstance(value.get(wrapper), dict):
            value = value[wrapper]
            break
    named = any(isinstance(value.get(k), str) for k in NAME_KEYS)
    return named and any(k in value and not _is_schema(value[k]) for k in ARGUMENT_KEYS)


def _is_schema(value: Any) -> bool:
    if not isinstance(value, dict) or value.get("type") != "object":
        return False
    known = value.get("properties")
    return isinstance(known, dict) and all(isinstance(p, dict) for p in known.values())


def settle(draft: Draft, tools: Tools, rename: Rename | None = None) -> ToolCall | BadCall:
    """The call that `draft` is, or why it is none."""
    repairs = list(draft.repairs)
    try:
        arguments = _as_object(draft.arguments, repairs)
        name = _named(draft.name, arguments, tools, rename, repairs)
        schema = tools[name].parameters if name in tools else None
        arguments = coerce(arguments, schema if schema else {}, schema, repairs)
        _sound(arguments)
    except Malformed as error:
        return BadCall(error.kind, draft.raw, error.detail)
    id = draft.id if isinstance(draft.id, str) else None
    return ToolCall(name, arguments, id, draft.raw, tuple(dict.fromkeys(repairs)))


def _as_object(value: Any, repairs: list[str]) -> dict[str, Any]:
    for _ in range(_MAX_STRING_LAYERS):
        if not isinstance(value, str) or not value.strip():
            break
        value = read_whole(value, read_value, repairs)
    if value is None or (isinstance(value, str) and not value.strip()):
        if value is None and "no_arguments" not in repairs:
            repairs.append("null_arguments")
        return {}
    if not isinstance(value, dict):
        raise Malformed("not_an_object", f"arguments must be an object, got {type(value).__name__}")
    return value


def _named(
    name: Any, arguments: Mapping[str, Any], tools: Tools, rename: Rename | None, repairs: list[str]
) -> str:
    if not isinstance(name, str) or not name.strip():
        raise Malformed("no_name", "the call names no tool")
    found = name.strip()
    repaired = found != name
    if rename and found not in tools:
        found, repaired = rename(found, arguments, tools)
        if not found:
            raise Malformed("no_name", f"{name!r} does not say which tool is meant")
    short = found.removeprefix("functions.")
    if found not in tools and short in tools:
        found, repaired = short, True
    if repaired:
        repairs.append("name")
    return found


def _sound(value: Any, depth: int = 0) -> None:
    """Refuse what JSON cannot carry to a tool server."""
    if isinstance(value, str):
        if not value.isascii() and _SURROGATE.search(value):
            raise Malformed("malformed", "half of a surrogate pair")
    elif isinstance(value, float):
        if not isfinite(value):
            raise Malformed("not_finite", "a number is outside the range of JSON")
    elif isinstance(value, dict | list):
        if depth > MAX_DEPTH:
            raise Malformed("malformed", f"nested deeper than {MAX_DEPTH} levels")
        for part in (*value, *value.values()) if isinstance(value, dict) else value:
            _sound(part, depth + 1)
