"""Lists of objects as arguments: one object of what the question says, or several, never an empty one. Pure.

The members of such an object are parameters like any other; here they become one value of the list again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from gateway.core import JsonObject
from gateway.nlu.parameters import ITEM, Field, kind_of


def may_be_empty(field: Field) -> bool:
    """Whether nothing is a value too: a list within an object of a list, such as observations of an entity."""
    return (
        ITEM in field.path and kind_of(field.schema) == "array" and not field.schema.get("minItems")
    )


def said_in(choices: Mapping[tuple[str, ...], Any], path: tuple[str, ...]) -> Iterator[bool]:
    """For each value within the list at `path` whether the question says it."""
    for where, values in choices.items():
        if where[: len(path)] == path and len(where) > len(path):
            yield isinstance(values, list) and values != [[]]


def of_one(schema: Mapping[str, Any], item: JsonObject) -> JsonObject:
    """The schema of a list with one object, which is the only value if all its members are settled."""
    kept = {k: schema[k] for k in ("type", "description", "title") if k in schema}
    members = item.get("properties", {})
    if members and all(
        isinstance(m, Mapping) and len(m.get("enum", ())) == 1 for m in members.values()
    ):
        return {**kept, "enum": [[{name: member["enum"][0] for name, member in members.items()}]]}
    return {**kept, "items": item, "minItems": 1, "maxItems": 1}


def united(calls: Sequence[JsonObject]) -> list[JsonObject]:
    """Calls that differ in one list of objects as one call with all the objects."""
    merged = list(calls[:1])
    for one, other in pairwise(calls):
        name = _differing(one, other)
        if not name:
            return list(calls)
        properties = merged[0]["properties"]
        rows = [*properties[name]["enum"][0], *other["properties"][name]["enum"][0]]
        value = {**properties[name], "enum": [_distinct(rows)]}
        merged = [{**merged[0], "properties": {**properties, name: value}}]
    return merged


def _differing(one: JsonObject, other: JsonObject) -> str:
    """The only parameter in which two calls differ, if it is a settled list of objects."""
    mine, its = one.get("properties", {}), other.get("properties", {})
    names = [name for name in {**mine, **its} if mine.get(name) != its.get(name)]
    if len(names) != 1 or names[0] not in mine or names[0] not in its:
        return ""
    return names[0] if all(_settled(schema[names[0]]) for schema in (mine, its)) else ""


def _settled(schema: Any) -> bool:
    values = schema.get("enum") if isinstance(schema, Mapping) else None
    if not isinstance(values, list) or len(values) != 1 or not isinstance(values[0], list):
        return False
    return bool(values[0]) and all(isinstance(item, Mapping) for item in values[0])


def _distinct(rows: Sequence[Any]) -> list[Any]:
    return [row for at, row in enumerate(rows) if row not in rows[:at]]
