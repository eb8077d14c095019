"""A tool's schema as one that can be applied: by JSON Schema 2020-12, without what cannot be.

Servers list schemas of every draft and of none. A tool is listed with its schema as it is; this is the one that
its arguments are written and checked by. Knows JSON Schema and does no I/O.

Rules

 1. Forms of older drafts become those of 2020-12: boolean `exclusiveMinimum`, lists under `items`, `dependencies`,
    `divisibleBy`, `id`, siblings of a `$ref` where the schema says that it is of draft 7 or before; and OpenAPI's `nullable`.
 2. A keyword whose value is none of its kind, a pattern that is none, a `$ref` that leads nowhere and a part that is no
    schema are skipped, each with a reason. What is skipped makes a schema looser, never tighter.
 3. So where something is skipped below `not` or `if`, that goes too, and `oneOf` becomes `anyOf`; a part that refers to
    something counts as one of these when anything at all was skipped.
 4. A sound schema is not touched.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]  # ships no types
from referencing.exceptions import NoSuchResource, Unresolvable
from referencing.jsonschema import DRAFT202012

from gateway.catalogue.schema_dialects import Schema, modern
from gateway.catalogue.schema_faults import plainly_sound
from gateway.catalogue.schema_keywords import BESIDE_REF, KEYWORDS, short
from gateway.catalogue.validation import validator_of
from gateway.core import JsonObject

MAX_DEPTH: Final = 64
MAX_SKIPPED: Final = 20  # reasons that are kept of one schema


@dataclass(frozen=True)
class Usable:
    """A schema that can be applied, and what of the listed one is not, as `place: reason`."""

    schema: JsonObject
    skipped: tuple[str, ...] = ()


def usable(parameters: JsonObject) -> Usable:
    """What arguments are checked by. Raises TypeError, ValueError or RecursionError where it is no JSON."""
    text = json.dumps(parameters, ensure_ascii=False, separators=(",", ":"), default=dict)
    found = _usable(text)
    return Usable(parameters) if found is None else found


@lru_cache(maxsize=2048)  # a catalogue is rebuilt at every change; the schemas mostly stay
def _usable(text: str) -> Usable | None:
    """None where the schema can stay as it is."""
    schema: Schema = json.loads(text)
    refers = '"$ref"' in text or '"$dynamicRef"' in text or '"$recursiveRef"' in text
    if schema.get("type", "object") == "object" and not refers and plainly_sound(schema):
        return None
    work = _Repair(schema, wary=False)
    out = work.whole()
    if work.skipped and refers:
        work = _Repair(schema, wary=True)
        out = work.whole()
    if refers and _is_endless(out):
        work.skipped.append(
            "the schema: it refers to itself without end, so nothing of it is checked"
        )
        out = {"type": "object"}
    if out == schema and not work.skipped:
        return None
    more = len(work.skipped) - MAX_SKIPPED
    return Usable(out, (*work.skipped[:MAX_SKIPPED], *([f"and {more} more"] if more > 0 else ())))


def _is_endless(schema: Schema) -> bool:
    try:
        next(validator_of(schema).iter_errors({}), None)
    except RecursionError:
        return True
    except Unresolvable:  # below an `$id` of its own; met again, and passed over, when it is used
        return False
    return False


class _Repair:
    """One schema being read; `wary` counts every reference as something that was skipped (rule 3)."""

    def __init__(self, root: Schema, wary: bool) -> None:
        self._root, self._wary = root, wary
        draft = str(root.get("$schema", ""))
        self._is_old = any(f"draft-0{number}" in draft for number in (3, 4, 5, 6, 7))
        self.skipped: list[str] = []
        self._refs: list[tuple[Schema, str, str]] = []

    def whole(self) -> Schema:
        """The schema of all arguments, which are an object."""
        root = dict(self._root)
        given = root.get("type", "object")
        if given != "object" and not (isinstance(given, list) and "object" in given):
            self.skip("type", f"arguments are an object, not {short(given)}")
        out = self.part(root | {"type": "object"}, "", 0)
        assert isinstance(out, dict), "a dict stays one"
        self._drop_lost_references(out)
        return out

    def skip(self, place: str, reason: str) -> None:
        """Note that something is not applied."""
        self.skipped.append(f"{place or 'the schema'}: {reason}")

    def part(self, schema: Any, place: str, depth: int) -> Any:
        """One schema; a new object, or a boolean."""
        if isinstance(schema, bool):
            return schema
        if not isinstance(schema, dict):
            self.skip(place, f"{short(schema)} is no schema")
            return {}
        if depth > MAX_DEPTH:
            self.skip(place, f"nested deeper than {MAX_DEPTH} levels")
            return {}
        if self._is_old and isinstance(schema.get("$ref"), str):
            schema = {k: v for k, v in schema.items() if k in BESIDE_REF}
        out, given, before = Schema(), modern(schema, self._is_old), len(self.skipped)
        for key, value in given.items():
            here = f"{place}.{key}".lstrip(".")
            keep = KEYWORDS.get(key)
            if keep is None:
                out[key] = value
            else:
                keep(self, out, key, value, here, depth + 1)
        self._loosen(out, given, len(self.skipped) > before, place)
        for key in ("$ref", "$dynamicRef"):
            if key in out:
                self._refs.append((out, key, f"{place}.{key}".lstrip(".")))
        return out

    def _loosen(self, out: Schema, given: Schema, lost: bool, place: str) -> None:
        """Rule 3, for what stands beside or below something skipped; None marks the latter."""
        if out.get("not", ()) is None:
            del out["not"]
        if out.get("if", ()) is None:
            for key in ("if", "then", "else"):
                out.pop(key, None)
        if None in out.get("oneOf", ()):
            parts = [part for part in out.pop("oneOf") if part is not None]
            out["allOf"] = [*out.get("allOf", ()), {"anyOf": parts}]
        patterns = out.get("patternProperties", {})
        odd = patterns.pop(None, None) is not None
        if odd or not {"properties", "patternProperties"} & given.keys() <= out.keys():
            self._give_up(out, ("additionalProperties",), place)
        if "prefixItems" in given and "prefixItems" not in out:
            self._give_up(out, ("items",), place)
        if lost:
            self._give_up(out, ("unevaluatedProperties", "unevaluatedItems", "maxContains"), place)

    def _give_up(self, out: Schema, keys: Sequence[str], place: str) -> None:
        for key in keys:
            if out.pop(key, True) not in (True, {}):
                self.skip(f"{place}.{key}".lstrip("."), "something that it builds on is skipped")

    def loses(self, before: int, value: Any) -> bool:
        """Whether something of `value` was skipped since `before`, or may have been."""
        return len(self.skipped) > before or (self._wary and '$ref"' in json.dumps(value))

    def _drop_lost_references(self, root: Schema) -> None:
        resource = DRAFT202012.create_resource(root)
        resolver = REGISTRY.resolver_with_root(resource)
        bases = [resolver, *_inner_resolvers(resource, resolver)]
        for schema, key, place in self._refs:
            if not any(_leads_somewhere(base, schema[key]) for base in bases):
                self.skip(
                    place, f"{short(schema[key])} is not inside the schema, and nothing is fetched"
                )
                del schema[key]


def _inner_resolvers(resource: Any, resolver: Any) -> Iterator[Any]:
    """Those of the parts that have an `$id` of their own."""
    for inner in resource.subresources():
        if isinstance(inner.contents, dict):
            below = resolver.in_subresource(inner)
            if "$id" in inner.contents:
                yield below
            yield from _inner_resolvers(inner, below)


def _leads_somewhere(resolver: Any, ref: str) -> bool:
    try:
        found = resolver.lookup(ref).contents
    except (Unresolvable, NoSuchResource, ValueError, TypeError, LookupError):
        return False
    return isinstance(found, dict | bool)
