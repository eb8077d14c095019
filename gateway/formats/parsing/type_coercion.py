"""Brings arguments to the types that a tool's schema asks for, and only then.

A value that the schema allows is never touched. A value that cannot be brought to an allowed type stays as it is, and
validation reports it. Text of a form that tells no types is read by the schema. Any other conversion is a repair, unless
it keeps every character (`"5"` for 5).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from math import isfinite
from typing import Any

from gateway.formats.base import dumps
from gateway.formats.parsing.json_values import read_value
from gateway.formats.parsing.schema_types import (
    ANY,
    COMPOSED,
    Schema,
    allowed_types,
    item,
    member,
    type_of,
)
from gateway.formats.parsing.source import Malformed, read_whole

_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][-+]?\d{1,4})?", re.ASCII)
_MAX_DIGITS = 400  # of an integer that is written with an exponent
REPAIR = "type"


class Verbatim(str):
    """Text that stands for a value whose type the wire form does not tell (`<parameter=n>5</...`)."""

    __slots__ = ()


class Literal(Verbatim):
    """The same where a value without a schema is JSON if it reads as JSON (GLM)."""

    __slots__ = ()


def coerce(value: Any, schema: Schema, root: Schema, repairs: list[str] | None = None) -> Any:
    """`value` as `schema` wants it; `root` is where `$ref` leads, `repairs` is told of a conversion."""
    if schema is None and not isinstance(value, Verbatim):
        return value
    types = allowed_types(schema, root)
    if type(value) is str and "string" in types:
        return value
    if isinstance(value, Verbatim):
        value = _from_text(value, types)
    elif not _is_allowed(value, types):
        converted = _converted(value, types)
        if converted is not value and repairs is not None and not _keeps(value, converted):
            repairs.append(REPAIR)
        value = converted
    if isinstance(value, dict):
        part = _members(schema, root)
        return {k: coerce(v, part(k), root, repairs) for k, v in value.items()}
    if isinstance(value, list):
        return [coerce(v, item(schema, i, root), root, repairs) for i, v in enumerate(value)]
    return value


def _members(schema: Schema, root: Schema) -> Callable[[str], Schema]:
    """Finds the schema of a member; at once where the object's schema is a plain one."""
    known = schema.get("properties") if isinstance(schema, Mapping) else None
    if isinstance(known, dict) and not COMPOSED & schema.keys():
        return known.get
    return lambda key: member(schema, key, root)


def _keeps(value: Any, converted: Any) -> bool:
    """Whether a text and what became of it, or the other way round, are written alike."""
    text, other = (value, converted) if isinstance(value, str) else (converted, value)
    return dumps(other) == text


def _is_allowed(value: Any, types: frozenset[str]) -> bool:
    kind = type_of(value)
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
    untyped = len(types) == len(ANY)
    if (len(types) == 1 and "string" in types) or (untyped and not isinstance(text, Literal)):
        return plain
    exact = _integer(plain.strip()) if "integer" in types and "number" not in types else None
    value = _read_json(plain.strip()) if exact is None else exact
    others = types if untyped else types - {"string"}
    if isinstance(value, str) or not _is_allowed(value, others):
        return plain
    if "string" in types and type_of(value) in ("integer", "number") and dumps(value) != plain:
        return plain  # `1.10` and `1e3` may be text, and as numbers they would not come back
    return int(value) if isinstance(value, float) and "number" not in types else value


def _integer(text: str) -> int | None:
    """The integer that `text` is exactly, however it is written; None if it is none."""
    if not _NUMBER.fullmatch(text):
        return None
    number = Decimal(text)
    if number.adjusted() >= _MAX_DIGITS or number != number.to_integral_value():
        return None
    return int(number)


def _read_json(text: str) -> Any:
    """What `text` is as JSON or a Python literal; `text` itself if it is neither."""
    try:
        value = read_whole(text, read_value)
    except Malformed:
        return text
    return text if isinstance(value, float) and not isfinite(value) else value
