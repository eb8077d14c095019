"""A schema as MCP lets a tool be listed with it: hosts refuse the whole list for one that is not."""

from __future__ import annotations

from typing import Any


def listable(schema: Any) -> dict[str, Any]:
    """The schema unchanged, but for what MCP says of its top: an object with named parts and a list of names."""
    if not isinstance(schema, dict):
        return {"type": "object"}
    out = {"type": "object"} | schema
    out["type"] = "object"
    properties, required = out.get("properties"), out.get("required")
    if isinstance(properties, dict):
        if not all(isinstance(part, dict | bool) for part in properties.values()):
            out["properties"] = {
                name: part if isinstance(part, dict | bool) else {}
                for name, part in properties.items()
            }
    else:
        out.pop("properties", None)
    if not isinstance(required, list):
        out.pop("required", None)
    elif not all(isinstance(name, str) for name in required):
        out["required"] = [name for name in required if isinstance(name, str)]
    if not isinstance(out.get("$schema", ""), str):
        del out["$schema"]
    return out
