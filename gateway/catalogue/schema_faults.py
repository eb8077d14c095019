"""Whether a schema is sound by the metaschema of its draft, for those who take nothing else: training data, benchmarks.

What servers list is used whatever it says, see `gateway.catalogue.schema_repair`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

from jsonschema import Draft202012Validator, SchemaError
from jsonschema.validators import validator_for
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]  # ships no types
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012, specification_with

from gateway.core import JsonObject

MAX_DETAIL: Final = 300


def schema_fault(parameters: JsonObject) -> str | None:
    """Why this is no sound schema of arguments; None when it is."""
    try:
        return _schema_fault(
            json.dumps(parameters, ensure_ascii=False, separators=(",", ":"), default=dict)
        )
    except (TypeError, ValueError, RecursionError) as fault:
        return f"its schema is no JSON: {fault}"


@lru_cache(maxsize=2048)  # a catalogue is rebuilt at every change; the schemas mostly stay
def _schema_fault(text: str) -> str | None:
    schema = json.loads(text)
    if schema.get("type", "object") != "object":
        return f"its arguments are of type {schema['type']!r}, not an object"
    try:
        if not plainly_sound(schema):
            validator_for(schema, default=Draft202012Validator).check_schema(schema)
        if '"$ref"' in text or '"$dynamicRef"' in text:
            return _dangling_ref(schema)
    except SchemaError as fault:
        where = "/".join(map(str, fault.absolute_path)) or "the top"
        return f"its schema is invalid at {where}: {fault.message[:MAX_DETAIL]}"
    except RecursionError:
        return "its schema is nested too deeply"
    return None


def plainly_sound(schema: Any) -> bool:
    """Whether a schema of everyday keywords is obviously valid; the metaschema takes 1.4 ms to say."""
    if not isinstance(schema, dict):
        return isinstance(schema, bool)
    return all(key in _SOUND and _SOUND[key](value) for key, value in schema.items())


TYPES = frozenset({"null", "boolean", "object", "array", "number", "integer", "string"})
_DRAFTS = (
    "http://json-schema.org/draft-07/schema#",
    "https://json-schema.org/draft/2020-12/schema",
)


def _names(value: Any) -> bool:
    strings = isinstance(value, list) and all(isinstance(name, str) for name in value)
    return strings and len(set(value)) == len(value)


def _number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


_SOUND: dict[str, Callable[[Any], bool]] = {
    "type": lambda v: v in TYPES if isinstance(v, str) else _names(v) and {*v} <= TYPES and v != [],
    "items": plainly_sound,
    "additionalProperties": plainly_sound,
    "anyOf": lambda v: isinstance(v, list) and v != [] and all(map(plainly_sound, v)),
    "enum": lambda v: isinstance(v, list) and v != [],
    "required": _names,
    "$schema": lambda v: v in _DRAFTS,
}
for _keys, _test in (
    ("title description format $ref", lambda v: isinstance(v, str)),
    ("default const examples", lambda v: True),
    ("minimum maximum exclusiveMinimum exclusiveMaximum", _number),
    ("minLength maxLength minItems maxItems", lambda v: type(v) is int and v >= 0),
    ("properties $defs", lambda v: isinstance(v, dict) and all(map(plainly_sound, v.values()))),
):
    _SOUND |= dict.fromkeys(_keys.split(), _test)


def _dangling_ref(schema: Any) -> str | None:
    draft = specification_with(str(schema.get("$schema", "")), default=DRAFT202012)
    root = draft.create_resource(schema)
    waiting = [(root, REGISTRY.resolver_with_root(root))]
    while waiting:
        resource, resolver = waiting.pop()
        ref = resource.contents.get("$ref") if isinstance(resource.contents, dict) else None
        try:
            if isinstance(ref, str):
                resolver.lookup(ref)
        except Unresolvable:
            return f"its schema refers to {str(ref)[:80]!r}, which is not inside the schema"
        waiting += [(sub, resolver.in_subresource(sub)) for sub in resource.subresources()]
    return None
