"""Tools with schemas of every kind: hosts see them as their server wrote them, and calls reach it."""

from pathlib import Path
from typing import Any

import pytest
from changing import Changing, tool, until
from passing import hosted, text_of

pytestmark = pytest.mark.anyio

ODD: dict[str, dict[str, Any]] = {
    "patterns": {"type": "object", "properties": {"a": {"pattern": r"^(?<n>\p{L}+)$"}, "b": {"pattern": "["}}},
    "old": {"$schema": "http://json-schema.org/draft-04/schema#", "type": "object", "properties": {"a": {"minimum": 1, "exclusiveMinimum": True}}},
    "tuple": {"type": "object", "properties": {"a": {"type": "array", "items": [{"type": "string"}]}}},
    "nonsense": {"type": "object", "properties": {"a": {"type": "text", "required": True, "enum": None}}},
    "far": {"type": "object", "properties": {"b": {"$ref": "https://example.com/x.json"}}, "$defs": {"c": {"$ref": "#/no"}}},
}  # fmt: skip
TOPS: dict[str, Any] = {
    "array": {"type": "array"},
    "none": None,
    "text": "object",
    "nulls": {"type": "object", "properties": None, "required": None},
    "names": {"type": "object", "properties": {"a": None}, "required": ["a", 1]},
}


@pytest.mark.parametrize("era", ["auto", "legacy"])
async def test_every_tool_is_listed_with_its_schema_and_can_be_called(
    era: str, tmp_path: Path
) -> None:
    server = Changing(tmp_path)
    server.offer(*(tool(name, inputSchema=schema) for name, schema in (ODD | TOPS).items()))
    arguments = {"tuple": ["x"], "patterns": "é", "old": 2}

    async with hosted(era, {"one": server.entry(trust=("*",))}) as host:
        await until(host.app.pool, lambda: bool(host.app.pool.known()))
        tools = await host.tools()
        results = {
            name: await host.call(f"one__{name}", a=arguments.get(name, "x")) for name in ODD | TOPS
        }
        refused = [
            await host.call("one__patterns", a="1"),
            await host.call("one__old", a=1),
            await host.call("one__tuple", a=[1]),
            await host.call("one__names"),
        ]

    assert {name: tools[f"one__{name}"]["inputSchema"] for name in ODD} == ODD
    assert all(tools[f"one__{name}"]["inputSchema"]["type"] == "object" for name in TOPS)
    assert [name for name, result in results.items() if result.is_error] == []
    assert all(result.is_error for result in refused)
    assert "does not match" in text_of(refused[0])
