"""Large enumerations of a schema, compiled once instead of at every use. Knows no grammar library."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

_LARGE_ENUM = 32
_ENUM_KEYS = frozenset({"type", "enum", "title", "description", "default", "examples"})


def share_enums(lark: str) -> str:
    """The same expression, its large string enumerations compiled once instead of at every use.

    A question's word spans stand in every free string of a schema; measured, two enumerations of
    1,200 strings take 17 ms apart and 8 ms shared.
    """
    start = lark.find("%json ")
    if start < 0:
        return lark
    try:
        schema, end = json.JSONDecoder().raw_decode(lark, start + len("%json "))
    except ValueError:
        return lark
    found: Counter[tuple[str, ...]] = Counter(_large_enums(schema))
    names = {choices: f"choices{i}" for i, (choices, n) in enumerate(found.items()) if n > 1}
    if not names or not isinstance(schema, dict):
        return lark
    shared = _with_references(schema, names)
    definitions = {name: {"type": "string", "enum": c} for c, name in names.items()}
    shared["$defs"] = {**shared.get("$defs", {}), **definitions}
    return f"{lark[:start]}%json {json.dumps(shared)}{lark[end:]}"


def _choices(schema: Any) -> tuple[str, ...] | None:
    if not isinstance(schema, dict) or not schema.keys() <= _ENUM_KEYS:
        return None
    choices = schema.get("enum")
    if not isinstance(choices, list) or len(choices) < _LARGE_ENUM:
        return None
    return tuple(choices) if all(isinstance(c, str) for c in choices) else None


def _large_enums(schema: Any) -> list[tuple[str, ...]]:
    if (choices := _choices(schema)) is not None:
        return [choices]
    parts = schema.values() if isinstance(schema, dict) else schema
    if not isinstance(schema, dict | list):
        return []
    return [found for part in parts for found in _large_enums(part)]


def _with_references(schema: Any, names: dict[tuple[str, ...], str]) -> Any:
    if isinstance(schema, list):
        return [_with_references(part, names) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if (choices := _choices(schema)) is not None and choices in names:
        return {"$ref": f"#/$defs/{names[choices]}"}
    return {key: _with_references(part, names) for key, part in schema.items()}
