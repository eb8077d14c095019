"""All tools of all servers under unique names: hashed, ranked for a question, calls checked.

A frozen view: the tools of one moment. Knows JSON Schema and plain text; knows no server, no model,
no prompt format and does no I/O (a `$ref` that leaves its own schema is never fetched).
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import islice
from typing import Any, Final

from jsonschema import Draft202012Validator, SchemaError, ValidationError
from jsonschema.exceptions import UnknownType, best_match
from jsonschema.protocols import Validator
from jsonschema.validators import validator_for
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]  # ships no types
from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012, specification_with

from gateway.catalogue.bm25 import Index, document
from gateway.core import BadCall, JsonObject, ToolCall, ToolSpec

CHARACTERS_PER_TOKEN: Final = 3.5
MAX_NAME: Final = 64
CONSIDERED: Final = (
    64  # tools that are put into a better order: those that share most words with a question
)
MAX_ERRORS: Final = 20  # of one call; more would not help a model to mend it
MAX_DETAIL: Final = 300


Nearer = Callable[[str, Sequence[ToolSpec]], Sequence[ToolSpec]]


@dataclass(frozen=True)
class Rejected:
    """A tool that was left out, by its qualified name, and why."""

    name: str
    reason: str


class Catalogue:
    """The tools of one moment, in stable order (server, then the server's own list).

    Attributes:
        specs: Every usable tool; names are unique and fit `[A-Za-z0-9_-]{1,64}`.
        rejected: The tools that were left out.
        hashes: SHA-256 over name, description, schema and annotations of each tool, by name.
        hash: The same for the whole catalogue, order included.
    """

    def __init__(self, specs: Sequence[ToolSpec]) -> None:
        usable, rejected = _sort_out(specs)
        self.specs: Final = tuple(
            replace(spec, name=name)
            for spec, name in zip(usable, _unique_names(usable), strict=True)
        )
        self.rejected: Final = tuple(rejected)
        self.hashes: Final[Mapping[str, str]] = {s.name: _digest(s) for s in self.specs}
        self.hash: Final = _sha256("\n".join(f"{n} {h}" for n, h in self.hashes.items()))
        self._by_name: Final = {spec.name: spec for spec in self.specs}
        self._costs: Final = [estimate_tokens(spec) for spec in self.specs]
        self._validators: dict[str, Validator] = {}

    def __len__(self) -> int:
        return len(self.specs)

    def __repr__(self) -> str:
        servers = len({spec.server for spec in self.specs})
        return f"<Catalogue({len(self)} tools, {servers} servers, {self.hash[:12]})>"

    def get(self, name: str) -> ToolSpec | None:
        """The tool of that unique name."""
        return self._by_name.get(name)

    def select(
        self,
        query: str,
        budget_tokens: int,
        servers: Collection[str] | None = None,
        nearer: Nearer | None = None,
    ) -> tuple[ToolSpec, ...]:
        """The tools to show for `query`: all that fit the budget, the best ranked ones first.

        Always in catalogue order, so that the prompt's beginning repeats while everything fits. `nearer` puts
        the best ranked ones into a better order, where not all fit.
        """
        allowed = self._allowed(servers)
        if sum(self._costs[i] for i in allowed) <= budget_tokens:
            return tuple(self.specs[i] for i in allowed)
        chosen, room = [], budget_tokens
        for i in self._nearest(query, allowed, nearer):
            if self._costs[i] <= room:
                chosen.append(i)
                room -= self._costs[i]
        return tuple(self.specs[i] for i in sorted(chosen))

    def ranked(self, query: str, servers: Collection[str] | None = None) -> tuple[ToolSpec, ...]:
        """Every allowed tool, the one that fits `query` best first."""
        return tuple(self.specs[i] for i in self._order(query, self._allowed(servers)))

    def check(self, call: ToolCall) -> ToolSpec | BadCall:
        """The tool that `call` may be sent to, or what is wrong with the call.

        A `BadCall` is of kind "unknown_tool", "missing_argument" (the detail is the argument's
        name, several joined by ", "; what the question leaves open is among them) or "invalid_arguments".
        """
        spec = self._by_name.get(call.name)
        if spec is None:
            return BadCall("unknown_tool", call.raw, f"there is no tool named {call.name[:80]!r}")
        if problem := unsendable(call.arguments):
            return BadCall("invalid_arguments", call.raw, problem)
        try:
            errors = list(
                islice(self._validator(spec).iter_errors(dict(call.arguments)), MAX_ERRORS)
            )
        except (Unresolvable, RecursionError, UnknownType, re.error) as fault:
            text = f"the schema of {spec.name} cannot be applied: {type(fault).__name__}: {fault}"
            return BadCall("invalid_arguments", call.raw, text[:MAX_DETAIL])
        open_ones = tuple(d for d in call.doubts if d.argument not in call.arguments)
        if missing := list(dict.fromkeys((*_missing(errors), *(d.argument for d in open_ones)))):
            return BadCall("missing_argument", call.raw, ", ".join(missing), open_ones)
        return BadCall("invalid_arguments", call.raw, _describe(errors)) if errors else spec

    def _allowed(self, servers: Collection[str] | None) -> list[int]:
        return [i for i, s in enumerate(self.specs) if servers is None or s.server in servers]

    def _order(self, query: str, allowed: Sequence[int]) -> list[int]:
        scores = self._index.scores(query)
        return sorted(allowed, key=lambda i: (-scores.get(i, 0.0), i))

    def _nearest(self, query: str, allowed: Sequence[int], nearer: Nearer | None) -> list[int]:
        ranked = self._order(query, allowed)
        if nearer is None:
            return ranked
        at = {self.specs[i].name: i for i in ranked[:CONSIDERED]}
        first = nearer(query, [self.specs[i] for i in at.values()])
        return [*(at[spec.name] for spec in first), *ranked[CONSIDERED:]]

    @cached_property
    def _index(self) -> Index:
        return Index([document(spec) for spec in self.specs])

    def _validator(self, spec: ToolSpec) -> Validator:
        if (known := self._validators.get(spec.name)) is None:
            kind = validator_for(spec.parameters, default=Draft202012Validator)
            # An explicit registry: without one, jsonschema would fetch a remote `$ref`.
            known = self._validators[spec.name] = kind(spec.parameters, registry=Registry())
        return known


def estimate_tokens(spec: ToolSpec) -> int:
    """About how many prompt tokens a tool costs; bytes, because CJK characters cost one each."""
    shown = {"name": spec.name, "description": spec.description, "parameters": spec.parameters}
    return math.ceil(len(_compact(shown).encode("utf-8", "replace")) / CHARACTERS_PER_TOKEN)


def _compact(value: Any, sort: bool = False) -> str:
    return json.dumps(
        value, ensure_ascii=False, separators=(",", ":"), sort_keys=sort, default=dict
    )


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _digest(spec: ToolSpec) -> str:
    flags = [spec.read_only, spec.idempotent, spec.destructive]
    what = [spec.server, spec.tool or spec.name, spec.description, spec.parameters, flags]
    return _sha256(_compact(what, sort=True))


def _sort_out(specs: Sequence[ToolSpec]) -> tuple[list[ToolSpec], list[Rejected]]:
    """The usable tools under unique names, and the others."""
    usable: list[ToolSpec] = []
    rejected: list[Rejected] = []
    seen: set[tuple[str, str]] = set()
    for spec in specs:
        identity = (spec.server, spec.tool or spec.name)
        if identity in seen:
            rejected.append(Rejected(spec.qualified, "the server lists it twice"))
        elif fault := schema_fault(spec.parameters):
            rejected.append(Rejected(spec.qualified, fault))
        else:
            usable.append(spec)
        seen.add(identity)
    named = [replace(s, name=n) for s, n in zip(usable, _unique_names(usable), strict=True)]
    return named, rejected


def _unique_names(specs: Sequence[ToolSpec]) -> list[str]:
    """Bare names where no two tools share one, `server__tool` elsewhere, a hash if need be."""
    names = [_legal(spec.tool or spec.name) for spec in specs]
    for rename in (_qualified, _hashed, _long_hashed):
        count = Counter(names)
        names = [n if count[n] == 1 else rename(s) for s, n in zip(specs, names, strict=True)]
    return names


def _qualified(spec: ToolSpec) -> str:
    return _legal(spec.qualified)


def _hashed(spec: ToolSpec) -> str:
    return f"{_qualified(spec)[: MAX_NAME - 9]}_{_sha256(spec.qualified)[:8]}"


def _long_hashed(spec: ToolSpec) -> str:
    return _sha256(json.dumps([spec.server, spec.tool or spec.name]))[:MAX_NAME]


def _legal(name: str) -> str:
    legal = re.sub(r"[^A-Za-z0-9_-]", "_", name) or "_"
    return legal if len(legal) <= MAX_NAME else f"{legal[: MAX_NAME - 9]}_{_sha256(name)[:8]}"


def schema_fault(parameters: JsonObject) -> str | None:
    """Why a tool with this schema cannot be offered; None when it can."""
    try:
        return _schema_fault(_compact(parameters))
    except (TypeError, ValueError, RecursionError) as fault:
        return f"its schema is no JSON: {fault}"


@lru_cache(maxsize=2048)  # a catalogue is rebuilt at every change; the schemas mostly stay
def _schema_fault(text: str) -> str | None:
    schema = json.loads(text)
    if schema.get("type", "object") != "object":
        return f"its arguments are of type {schema['type']!r}, not an object"
    try:
        if not _plainly_sound(schema):
            validator_for(schema, default=Draft202012Validator).check_schema(schema)
        if '"$ref"' in text or '"$dynamicRef"' in text:
            return _dangling_ref(schema)
    except SchemaError as fault:
        where = "/".join(map(str, fault.absolute_path)) or "the top"
        return f"its schema is invalid at {where}: {fault.message[:MAX_DETAIL]}"
    except RecursionError:
        return "its schema is nested too deeply"
    return None


def _plainly_sound(schema: Any) -> bool:
    """Whether a schema of everyday keywords is obviously valid; the metaschema takes 1.4 ms to say."""
    if not isinstance(schema, dict):
        return isinstance(schema, bool)
    return all(key in _SOUND and _SOUND[key](value) for key, value in schema.items())


_TYPES = frozenset({"null", "boolean", "object", "array", "number", "integer", "string"})
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
    "type": lambda v: (
        v in _TYPES if isinstance(v, str) else _names(v) and {*v} <= _TYPES and v != []
    ),
    "items": _plainly_sound,
    "additionalProperties": _plainly_sound,
    "anyOf": lambda v: isinstance(v, list) and v != [] and all(map(_plainly_sound, v)),
    "enum": lambda v: isinstance(v, list) and v != [],
    "required": _names,
    "$schema": lambda v: v in _DRAFTS,
}
for _keys, _test in (
    ("title description format $ref", lambda v: isinstance(v, str)),
    ("default const examples", lambda v: True),
    ("minimum maximum exclusiveMinimum exclusiveMaximum", _number),
    ("minLength maxLength minItems maxItems", lambda v: type(v) is int and v >= 0),
    ("properties $defs", lambda v: isinstance(v, dict) and all(map(_plainly_sound, v.values()))),
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


def unsendable(arguments: JsonObject) -> str:
    """Why these arguments are no JSON text (NaN, lone surrogates, ...); empty when they are."""
    try:
        json.dumps(dict(arguments), ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as fault:
        return f"the arguments cannot be written as JSON: {fault}"[:MAX_DETAIL]
    return ""


def _missing(errors: Iterable[ValidationError]) -> list[str]:
    names: dict[str, None] = {}
    for error in errors:
        if error.validator == "required" and isinstance(error.validator_value, list):
            path = [str(part) for part in error.absolute_path]
            given: Any = error.instance
            absent = [name for name in error.validator_value if name not in given]
            names |= dict.fromkeys(".".join([*path, name]) for name in absent)
    return list(names)


def _describe(errors: Sequence[ValidationError]) -> str:
    error = best_match(iter(errors)) or errors[0]
    where = ".".join(str(part) for part in error.absolute_path)
    return (f"{where}: {error.message}" if where else error.message)[:MAX_DETAIL]
