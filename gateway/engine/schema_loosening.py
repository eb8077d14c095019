"""A schema that the grammar library cannot compile, without what it cannot compile.

What is left out makes the grammar looser, never tighter; the call is validated by the whole schema
afterwards. From the leaves up: a part that compiles stays as it is, one that does not loses its
keywords one by one, the least telling first. Knows no grammar library: `compiles` is given.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

# In the order in which they are given up. `properties` and `items` keep their sound parts.
KEYWORDS = (
    "pattern", "format", "patternProperties", "multipleOf", "contentEncoding", "minLength",
    "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems",
    "maxItems", "minProperties", "maxProperties", "allOf", "oneOf", "anyOf", "$ref", "const",
    "enum", "prefixItems", "items", "additionalProperties", "required", "properties", "type",
)  # fmt: skip
_MAPS = ("properties",)
_LISTS = ("anyOf", "allOf", "oneOf", "prefixItems")
_SINGLE = ("items", "additionalProperties")
_SHARED = ("$defs", "definitions", "$schema", "$id", "x-guidance")
MAX_DEPTH = 12
Compiles = Callable[[Any], bool]
Schema = dict[str, Any]


def loosened(schema: Schema, compiles: Compiles) -> tuple[Schema, list[str]]:
    """The most of `schema` that compiles, and what was left out, as `path: keyword`."""
    shared = {key: schema[key] for key in _SHARED if key in schema}
    work = _Loosening(compiles, shared)
    for maps in ("$defs", "definitions"):
        # Definitions may refer to each other, so each is looked at among all of them.
        for name in list(shared.get(maps, ())):
            sound = work.part(shared[maps][name], f"{maps}.{name}", 1)
            shared[maps] = {**shared[maps], name: sound}
    out = work.part({**schema, **shared}, "", 0)
    return (out if isinstance(out, dict) else {}), work.dropped


class _Loosening:
    """One schema being looked at; `shared` is what its parts may refer to."""

    def __init__(self, compiles: Compiles, shared: Schema) -> None:
        self._compiles = compiles
        self._shared = shared
        self.dropped: list[str] = []

    def part(self, part: Any, path: str, depth: int) -> Any:
        """The most of one part that compiles."""
        if not isinstance(part, dict) or self._sound(part):
            return part
        if depth > MAX_DEPTH:
            return self._drop(path, ("everything",), {})
        out = {key: self._below(key, value, path, depth + 1) for key, value in part.items()}
        if "oneOf" in out and out["oneOf"] != part["oneOf"]:
            # Looser branches may overlap, and then "exactly one" would be tighter than before.
            out["anyOf"] = out.pop("oneOf")
        return out if self._sound(out) else self._without_keywords(out, path)

    def _below(self, key: str, value: Any, path: str, depth: int) -> Any:
        def child(schema: Any, name: str) -> Any:
            return self.part(schema, f"{path}.{name}".lstrip("."), depth)

        if key in _MAPS and isinstance(value, dict):
            return {name: child(schema, name) for name, schema in value.items()}
        if key in _LISTS and isinstance(value, list):
            return [child(schema, f"{key}.{i}") for i, schema in enumerate(value)]
        return child(value, key) if key in _SINGLE else value

    def _without_keywords(self, out: Schema, path: str) -> Schema:
        """Without the one keyword that is to blame, else without all up to one that helps."""
        present = [key for key in KEYWORDS if key in out]
        tries = [(key,) for key in present] + [
            tuple(present[:last]) for last in range(2, len(present) + 1)
        ]
        for keys in tries:
            left = _without(out, keys)
            if self._sound(left):
                return self._drop(path, keys, left)
        return self._drop(path, ("everything",), {})

    def _sound(self, schema: Schema) -> bool:
        return self._compiles({**self._shared, **schema})

    def _drop(self, path: str, keys: tuple[str, ...], left: Schema) -> Schema:
        self.dropped += [f"{path or 'the schema'}: {key}" for key in keys]
        return left


def _without(schema: Schema, keys: tuple[str, ...]) -> Schema:
    left = {key: value for key, value in schema.items() if key not in keys}
    # What the keywords named would fall under these.
    if {"properties", "patternProperties"} & set(keys) and "additionalProperties" in left:
        left["additionalProperties"] = True
    if "prefixItems" in keys and "items" in left:
        left["items"] = True
    return left
