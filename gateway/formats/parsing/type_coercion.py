"""Brings arguments to the types that a tool's schema asks for, and only then.

A value that the schema allows is never touched. A value that cannot be brought to an allowed type
stays as it is, and validation reports it. Validation itself is not done here.
"""

from __future__ import annotations

from math import isfinite
from typing import Any

from gateway.formats.base import dumps
from gateway.formats.parsing.json_values import read_value
from gateway.formats.parsing.source import Malformed, read_whole

Schema = Any
_NAMES = {str: "string", int: "integer", float: "number", bool: "boolean"}
_NAMES |= {type(None): "null", dict: "object", list: "array"}
_ANY = frozenset(_NAMES.values())
_ONE = {name: frozenset({name}) for name in _ANY}
_MAX_HOPS = 16


class Verbatim(str):
    """Text that stands for a value whose type the wire form does not tell (`<parameter=n>5</...`)."""

    __slots__ = ()


class Literal(Verbatim):
    """The same where a value without a schema is JSON if it reads as JSON (GLM)."""

    __slots__ = ()


def coerce(value: Any, schema: Schema, root: Schema, hops: int = 0) -> Any:
    """`value` as `schema` wants it; `root` is where `$ref` leads."""
    schema = _resolve(schema, root)
    if schema is None and not isinstance(value, Verbatim):
        return value
    types = allowed_types(schema, root)
    if isinstance(value, Verbatim):
        value = _from_text(value, types)
    elif not _is_allowed(value, types):
        value = _converted(value, types)
    if hops > _MAX_HOPS or not isinstance(schema, dict):
        return value
    if isinstance(value, dict):
        known = schema.get("properties")
        known = known if isinstance(known, dict) else {}
        return {k: coerce(v, known.get(k), root, hops + 1) for k, v in value.items()}
    if isinstance(value, list):
        return [coerce(v, schema.get("items"), root, hops + 1) for v in value]
    return value


def allowed_types(schema: Schema, root: Schema, hops: int = 0) -> frozenset[str]:
    """The JSON types that `schema` admits; all of them where it does not say."""
    schema = _resolve(schema, root)
    if not isinstance(schema, dict) or hops > _MAX_HOPS:
        return _ANY
    declared = schema.get("type")
    if isinstance(declared, str):
        return _ONE.get(declared, _ANY)
    if isinstance(declared, list):
        return frozenset(t for t in declared if isinstance(t, str)) & _ANY or _ANY
    for key in ("anyOf", "oneOf"):
        if isinstance(variants := schema.get(key), list) and variants:
            return frozenset().union(*(allowed_types(v, root, hops + 1) for v in variants))
    if isinstance(choices := schema.get("enum"), list) and choices:
        return frozenset(_type_of(c) for c in choices)
    if "const" in schema:
        return frozenset({_type_of(schema["const"])})
    return frozenset({"object"}) if "properties" in schema else _ANY


def _resolve(schema: Schema, root: Schema) -> Schema:
    """Follow local references."""
    if not isinstance(schema, dict) or "$ref" not in schema:
        return schema
    for _ in range(_MAX_HOPS):
        reference = schema.get("$ref") if isinstance(schema, dict) else None
        if not isinstance(reference, str) or not reference.startswith("#"):
            break
        schema = root
        for part in reference[1:].split("/")[1:]:
            name = part.replace("~1", "/").replace("~0", "~")
            schema = schema.get(name) if isinstance(schema, dict) else None
    return schema


def _type_of(value: Any) -> str:
    return _NAMES.get(type(value), "object")


def _is_allowed(value: Any, types: frozenset[str]) -> bool:
    kind = _type_of(value)
    if kind == "number" and "integer" in types and value == value // 1:
        return True
    return kind in types or (kind == "integer" and "number" in types)


def _converted(value: Any, types: frozenset[str]) -> Any:
    """A value of a type that the schema excludes, as one that it admits."""
    if isinstance(value, str):
        return _from_text(value, types)
    if types & {"string"} and isinstance(value, bool | int | float):
        return dumps(value)
    return value


def _from_text(text: str, types: frozenset[str]) -> Any:
    plain = str(text)
    untyped = types == _ANY
    if types == {"string"} or (untyped and not isinstance(text, Literal)):
        return plain
    value = _read_json(plain.strip())
    others = types if untyped else types - {"string"}
    if isinstance(value, str) or not _is_allowed(value, others):
        return plain
    return int(value) if isinstance(value, float) and "number" not in types else value


def _read_json(text: str) -> Any:
    """What `text` is as JSON or a Python literal; `text` itself if it is neither."""
    try:
        value = read_whole(text, read_value)
    except Malformed:
        return text
    return text if isinstance(value, float) and not isfinite(value) else value
