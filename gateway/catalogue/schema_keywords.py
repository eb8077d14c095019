"""What can be applied of each keyword of a schema; `gateway.catalogue.schema_repair` goes through the parts."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final, Protocol

from gateway.catalogue.ecma_patterns import read
from gateway.catalogue.schema_dialects import Schema, is_count, is_number, is_type


class Work(Protocol):
    """The reading of one schema, as the keywords need it."""

    skipped: list[str]

    def skip(self, place: str, reason: str) -> None:
        """Note that something is not applied."""
        ...

    def part(self, schema: Any, place: str, depth: int) -> Any:
        """What can be applied of a schema within this one."""
        ...

    def loses(self, before: int, value: Any) -> bool:
        """Whether something of `value` was skipped since there were `before`, or may have been."""
        ...


Keep = Callable[[Work, Schema, str, Any, str, int], None]
"""`keep(work, out, key, value, place, depth)` puts into `out` what can be applied; None marks what must go."""


def _sound_if(is_sound: Callable[[Any], bool], kind: str) -> Keep:
    def keep(work: Work, out: Schema, key: str, value: Any, place: str, depth: int) -> None:
        if is_sound(value):
            out[key] = value
        else:
            work.skip(place, f"{short(value)} is no {kind}")

    return keep


def _keep_type(work: Work, out: Schema, key: str, value: Any, place: str, depth: int) -> None:
    if value == "any":  # of draft 3
        return
    unknown = [
        name for name in (value if isinstance(value, list) else [value]) if not is_type(name)
    ]
    if unknown or value == []:
        work.skip(place, f"{short(unknown[0] if unknown else value)} is no type")
    else:
        out[key] = value


def _keep_names(work: Work, out: Schema, key: str, value: Any, place: str, depth: int) -> None:
    if not isinstance(value, list):
        work.skip(place, f"{short(value)} is no list of names")
        return
    if odd := [name for name in value if not isinstance(name, str)]:
        work.skip(place, f"{short(odd[0])} is no name")
    out[key] = [name for name in value if isinstance(name, str)]


def _keep_lists_of_names(
    work: Work, out: Schema, key: str, value: Any, place: str, depth: int
) -> None:
    if not isinstance(value, dict):
        work.skip(place, f"{short(value)} is no object")
        return
    kept: Schema = {}
    for name, names in value.items():
        _keep_names(work, kept, name, names, f"{place}.{name}", depth)
    out[key] = kept


def _keep_pattern(work: Work, out: Schema, key: str, value: Any, place: str, depth: int) -> None:
    if (form := _pattern(work, value, place)) is not None:
        out[key] = form


def _pattern(work: Work, value: Any, place: str) -> str | None:
    """The pattern to use, if it can be."""
    if not isinstance(value, str):
        work.skip(place, f"{short(value)} is no pattern")
        return None
    form = read(value)
    if form.fault:
        work.skip(place, f"{short(value)}: {form.fault}")
        return None
    if form.note:
        work.skip(place, f"{short(value)}: {form.note}")
        return form.source
    return value


def _keep_part(work: Work, out: Schema, key: str, value: Any, place: str, depth: int) -> None:
    if value is None:
        work.skip(place, "null is no schema")
        return
    before = len(work.skipped)
    out[key] = work.part(value, place, depth)
    if key in ("not", "if") and work.loses(before, value):
        if len(work.skipped) == before:
            work.skip(place, "something that it refers to is skipped")
        out[key] = None


def _keep_list(work: Work, out: Schema, key: str, value: Any, place: str, depth: int) -> None:
    if not isinstance(value, list) or not value:
        work.skip(place, f"{short(value)} is no list of schemas")
        return
    before = len(work.skipped)
    out[key] = [work.part(part, f"{place}.{i}", depth) for i, part in enumerate(value)]
    if key == "oneOf" and work.loses(before, value):
        out[key].append(None)


def _keep_map(work: Work, out: Schema, key: str, value: Any, place: str, depth: int) -> None:
    if not isinstance(value, dict):
        work.skip(place, f"{short(value)} is no object")
        return
    kept: dict[Any, Any] = {}
    for name, part in value.items():
        here = f"{place}.{name}"
        form = _pattern(work, name, here) if key == "patternProperties" else name
        kept[form] = work.part(part, here, depth)
    out[key] = kept


def _keep_items(work: Work, out: Schema, key: str, value: Any, place: str, depth: int) -> None:
    (_keep_list if isinstance(value, list) else _keep_part)(work, out, key, value, place, depth)


def short(value: Any) -> str:
    """A value of a stranger, bounded, for a reason."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else f"{text[:60]}..."


BESIDE_REF: Final = frozenset(
    {"$ref", "$defs", "definitions", "title", "description", "default", "examples", "$schema"}
)
KEYWORDS: Final[Mapping[str, Keep]] = {
    "type": _keep_type,
    "required": _keep_names,
    "dependentRequired": _keep_lists_of_names,
    "pattern": _keep_pattern,
    "items": _keep_items,
    "multipleOf": _sound_if(lambda v: is_number(v) and v > 0, "number above zero"),
    "enum": _sound_if(lambda v: isinstance(v, list) and v != [], "list of values"),
    "uniqueItems": _sound_if(lambda v: isinstance(v, bool), "boolean"),
    "$schema": _sound_if(lambda v: isinstance(v, str), "text"),
    **{
        key: _sound_if(lambda v: isinstance(v, str), "reference")
        for key in ("$ref", "$dynamicRef", "$id", "$anchor", "$dynamicAnchor")
    },
    **{
        key: _sound_if(is_number, "number")
        for key in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
    },
    **{
        f"{end}{what}": _sound_if(is_count, "count")
        for end in ("min", "max")
        for what in ("Length", "Items", "Properties", "Contains")
    },
    **dict.fromkeys(("anyOf", "allOf", "oneOf", "prefixItems"), _keep_list),
    **dict.fromkeys(
        ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"), _keep_map
    ),
    **dict.fromkeys(
        (
            *("additionalProperties", "propertyNames", "contains", "not", "if", "then", "else"),
            *("unevaluatedItems", "unevaluatedProperties"),
        ),
        _keep_part,
    ),
}
