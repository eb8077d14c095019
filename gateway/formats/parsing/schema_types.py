"""What a JSON Schema says of the type of a value, through references, `allOf`, `anyOf`, `oneOf` and nullable forms.

Only types are looked at; whether a value is valid is not decided here. A schema that cannot be followed admits
everything, so nothing is converted because of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

Schema = Any
NAMES = {str: "string", int: "integer", float: "number", bool: "boolean"}
NAMES |= {type(None): "null", dict: "object", list: "array"}
ANY = frozenset(NAMES.values())
_ONE = {name: frozenset({name}) for name in ANY}
_NULL = frozenset({"null"})
_MAX_HOPS = 16
_UNION = ("anyOf", "oneOf")
_QUALIFIED = frozenset({*_UNION, "allOf", "$ref", "nullable", "const"})
COMPOSED = frozenset({*_UNION, "allOf", "$ref", "patternProperties", "additionalProperties"})


def type_of(value: Any) -> str:
    """The JSON type of a value."""
    return NAMES.get(type(value), "object")


def allowed_types(schema: Schema, root: Schema, hops: int = 0) -> frozenset[str]:
    """The JSON types that `schema` admits; all of them where it does not say. `root` is where `$ref` leads."""
    if not isinstance(schema, dict) or hops > _MAX_HOPS:
        return ANY
    if not _QUALIFIED & schema.keys():
        return _declared(schema)
    types = _declared(schema)
    if "$ref" in schema:
        types = _both(types, allowed_types(resolved(schema["$ref"], root), root, hops + 1))
    for key in _UNION:
        variants = schema.get(key)
        if isinstance(variants, list) and variants:
            each = (allowed_types(v, root, hops + 1) for v in variants)
            types = _both(types, frozenset().union(*each))
    parts = schema.get("allOf")
    for part in parts if isinstance(parts, list) else ():
        types = _both(types, allowed_types(part, root, hops + 1))
    return types | _NULL if schema.get("nullable") is True and types != ANY else types


def _both(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """The types that both admit; an integer is a number."""
    wide = (s | {"integer"} if "number" in s else s for s in (one, other))
    first, second = wide
    common = first & second
    if "number" in common:
        common -= {"integer"} if "integer" not in one & other else frozenset()
    return common or one


def _declared(schema: Mapping[str, Any]) -> frozenset[str]:
    """What the schema itself says, without its parts."""
    declared = schema.get("type")
    if isinstance(declared, str):
        types = _ONE.get(declared, ANY)
        if "enum" not in schema:
            return types
    else:
        types = ANY
    if isinstance(declared, list):
        types = frozenset(t for t in declared if isinstance(t, str)) & ANY or ANY
    if isinstance(choices := schema.get("enum"), list) and choices:
        return _both(types, frozenset(type_of(c) for c in choices))
    if "const" in schema:
        return _both(types, frozenset({type_of(schema["const"])}))
    if types == ANY and "properties" in schema and not COMPOSED & schema.keys():
        return _ONE["object"]
    return types


def resolved(reference: Any, root: Schema) -> Schema:
    """What a local reference points to: a pointer, percent-encoded or not, or an anchor; None if nothing."""
    if not isinstance(reference, str) or not reference.startswith("#"):
        return None
    fragment = unquote(reference[1:])
    if fragment and not fragment.startswith("/"):
        return next(_anchored(root, fragment), None)
    found = root
    for part in fragment.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        if isinstance(found, Mapping):
            found = found.get(name)
        elif isinstance(found, list) and name.isdecimal() and int(name) < len(found):
            found = found[int(name)]
        else:
            return None
    return found


def _anchored(part: Schema, anchor: str, depth: int = 0) -> Iterator[Schema]:
    """The schemas of that anchor, or of that old-style `$id`."""
    if depth > 4 * _MAX_HOPS:
        return
    if isinstance(part, Mapping):
        names = (part.get("$anchor"), part.get("$dynamicAnchor"))
        if anchor in names or part.get("$id") == f"#{anchor}" or part.get("id") == f"#{anchor}":
            yield part
    parts = part.values() if isinstance(part, Mapping) else part if isinstance(part, list) else ()
    for below in parts:
        yield from _anchored(below, anchor, depth + 1)


def member(schema: Schema, key: str, root: Schema, hops: int = 0) -> Schema:
    """The schema of an object's member, from all parts of the object's schema; None where none says."""

    def own(part: Mapping[str, Any]) -> Iterator[Schema]:
        known = part.get("properties")
        named = isinstance(known, Mapping) and key in known
        if named:
            yield known[key]  # type: ignore[index]  # a mapping, as `named` says
        patterns = part.get("patternProperties")
        fitting = [s for p, s in patterns.items() if _matches(p, key)] if patterns else []
        yield from fitting
        if not named and not fitting and isinstance(part.get("additionalProperties"), Mapping):
            yield part["additionalProperties"]

    return _combined(schema, root, own, lambda part: member(part, key, root, hops + 1), hops)


def item(schema: Schema, index: int, root: Schema, hops: int = 0) -> Schema:
    """The schema of an array's item, by its place; None where none says."""

    def own(part: Mapping[str, Any]) -> Iterator[Schema]:
        items = part.get("items")
        first = part.get("prefixItems", items if isinstance(items, list) else ())
        if isinstance(first, list) and index < len(first):
            yield first[index]
        elif isinstance(items, Mapping):
            yield items
        elif isinstance(items, list) and isinstance(part.get("additionalItems"), Mapping):
            yield part["additionalItems"]

    return _combined(schema, root, own, lambda part: item(part, index, root, hops + 1), hops)


def _combined(schema: Schema, root: Schema, own: Any, below: Any, hops: int) -> Schema:
    """What `own` finds in a schema and `below` in its parts, as one schema."""
    if not isinstance(schema, Mapping) or hops > _MAX_HOPS:
        return None
    found = list(own(schema))
    parts = schema.get("allOf")
    found += [below(p) for p in parts] if isinstance(parts, list) else []
    if "$ref" in schema:
        found.append(below(resolved(schema["$ref"], root)))
    for key in _UNION:
        variants = schema.get(key)
        if isinstance(variants, list):
            each = [below(v) for v in variants]
            said = [e for e in each if e is not None]
            found += [{"anyOf": said}] if said else []
    found = [f for f in found if f is not None]
    return found[0] if len(found) == 1 else {"allOf": found} if found else None


def _matches(pattern: str, key: str) -> bool:
    try:
        return re.search(pattern, key) is not None
    except re.error:
        return False


# What an object's schema can say besides its members; the forms that write one member after another cannot hold it.
_UNHELD = (
    "dependentRequired", "dependentSchemas", "dependencies", "minProperties", "maxProperties", "propertyNames", "not",
    "if", "unevaluatedProperties", "patternProperties",
)  # fmt: skip


@dataclass(frozen=True)
class Members:
    """The members of an object, from all parts of its schema.

    Attributes:
        schemas: Every member that is named anywhere, in order, with all that is said of it.
        required: Those that are required everywhere.
        open: Others are allowed, because the schema says so or names none.
        left_out: What the schema says besides, as `the arguments: keyword`.
    """

    schemas: Mapping[str, Schema]
    required: frozenset[str]
    open: bool
    left_out: tuple[str, ...]


def members_of(schema: Schema, root: Schema) -> Members:
    """The members of an object's schema; see `Members`."""
    parts = list(_parts(schema, root))
    names = dict.fromkeys(k for p, _ in parts for k in _mapping(p.get("properties")))
    said = dict.fromkeys(k for p, _ in parts for k in _UNHELD if k in p)
    said |= dict.fromkeys(k for p, _ in parts for k in _UNION if k in p and _tells(p[k]))
    explicit = [p["additionalProperties"] for p, _ in parts if "additionalProperties" in p]
    is_open = any(e is not False for e in explicit) or (not names and False not in explicit)
    said |= dict.fromkeys("additionalProperties" for e in explicit if isinstance(e, Mapping) and e)
    required = frozenset(
        k for p, sure in parts if sure for k in p.get("required", ()) if isinstance(k, str)
    )
    is_open = (
        is_open or any("patternProperties" in p for p, _ in parts) or not required <= set(names)
    )
    schemas = {name: member(schema, name, root) or {} for name in names}
    return Members(schemas, required, is_open, tuple(f"the arguments: {k}" for k in said))


def _tells(variants: Any) -> bool:
    """Whether a choice between schemas is more than one of them or null."""
    others = [v for v in variants if v != {"type": "null"}] if isinstance(variants, list) else []
    return len(others) > 1


def _parts(
    schema: Schema, root: Schema, sure: bool = True, hops: int = 0
) -> Iterator[tuple[Mapping[str, Any], bool]]:
    """A schema and all that it is made of, each with whether it always applies."""
    if not isinstance(schema, Mapping) or hops > _MAX_HOPS:
        return
    yield schema, sure
    if "$ref" in schema:
        yield from _parts(resolved(schema["$ref"], root), root, sure, hops + 1)
    for key in ("allOf", *_UNION):
        below = schema.get(key)
        certain = sure and (key == "allOf" or not _tells(below))
        for part in below if isinstance(below, list) else ():
            yield from _parts(part, root, certain, hops + 1)


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def limits_of(
    schema: Schema, root: Schema
) -> tuple[list[Mapping[str, Any]], list[Mapping[str, Any]]]:
    """The parts of a schema that always apply to a value, and those that may."""
    parts = list(_parts(schema, root))
    return [p for p, sure in parts if sure], [p for p, sure in parts if not sure]
