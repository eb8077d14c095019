"""All tools of all servers under unique names: hashed, ranked for a question, calls checked.

A frozen view: the tools of one moment. Knows JSON Schema and plain text; knows no server, no model,
no prompt format and does no I/O (a `$ref` that leaves its own schema is never fetched).
"""

from __future__ import annotations

import hashlib
import json
import logging
import math
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final

from jsonschema import ValidationError
from jsonschema.exceptions import UnknownType
from jsonschema.protocols import Validator
from referencing.exceptions import Unresolvable

from gateway.catalogue.bm25 import Index, document
from gateway.catalogue.diff import visible
from gateway.catalogue.schema_repair import Usable, usable
from gateway.catalogue.validation import described, errors_of, missing, validator_of
from gateway.core import BadCall, JsonObject, ToolCall, ToolSpec

log = logging.getLogger(__name__)

CHARACTERS_PER_TOKEN: Final = 3.5
MAX_NAME: Final = 64
CONSIDERED: Final = (
    64  # tools that are put into a better order: those that share most words with a question
)
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
        specs: Every usable tool; names are unique and fit `[A-Za-z0-9_-]{1,64}`, schemas can be applied.
        listed: The schema of each tool as its server lists it, by name.
        unchecked: What of a tool's schema cannot be applied, as `place: reason`, by name.
        rejected: The tools that were left out.
        hashes: SHA-256 over name, description, schema and annotations of each tool, by name.
        hash: The same for the whole catalogue, order included.
    """

    def __init__(self, specs: Sequence[ToolSpec]) -> None:
        schemas, offered, rejected = _sort_out(specs)
        self.specs: Final = tuple(
            replace(spec, parameters=schemas[spec.name].schema) for spec in offered
        )
        self.listed: Final[Mapping[str, JsonObject]] = {s.name: s.parameters for s in offered}
        self.unchecked: Final[Mapping[str, tuple[str, ...]]] = {
            name: schema.skipped for name, schema in schemas.items() if schema.skipped
        }
        self.rejected: Final = tuple(rejected)
        self.hashes: Final[Mapping[str, str]] = {s.name: _digest(s) for s in offered}
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
        errors = self._errors(spec, call.arguments)
        open_ones = tuple(d for d in call.doubts if d.argument not in call.arguments)
        if absent := list(dict.fromkeys((*missing(errors), *(d.argument for d in open_ones)))):
            return BadCall("missing_argument", call.raw, ", ".join(absent), open_ones)
        return BadCall("invalid_arguments", call.raw, described(errors)) if errors else spec

    def _errors(self, spec: ToolSpec, arguments: JsonObject) -> list[ValidationError]:
        try:
            return errors_of(self._validator(spec), arguments)
        except (Unresolvable, RecursionError, UnknownType, re.error):
            log.debug("%s: its schema cannot be applied", spec.name, exc_info=True)
            return []  # the server looks at them again

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
            known = self._validators[spec.name] = validator_of(spec.parameters)
        return known


def unapplied(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """The server of each tool of whose schema something is not checked, and `tool: place: reason; ...`."""
    for spec in catalogue.specs:
        if reasons := catalogue.unchecked.get(spec.name):
            yield spec.server, visible(f"{spec.tool or spec.name}: {'; '.join(reasons)}")


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


def _sort_out(
    specs: Sequence[ToolSpec],
) -> tuple[dict[str, Usable], list[ToolSpec], list[Rejected]]:
    """The tools under unique names, what can be applied of their schemas, and the tools that are left out."""
    kept: list[tuple[ToolSpec, Usable]] = []
    rejected: list[Rejected] = []
    seen: set[tuple[str, str]] = set()
    for spec in specs:
        identity = (spec.server, spec.tool or spec.name)
        if identity in seen:
            rejected.append(Rejected(spec.qualified, "the server lists it twice"))
            continue
        seen.add(identity)
        try:
            kept.append((spec, usable(spec.parameters)))
        except (TypeError, ValueError, RecursionError) as fault:
            rejected.append(Rejected(spec.qualified, f"its schema is no JSON: {fault}"))
    names = _unique_names([spec for spec, _ in kept])
    schemas = {name: schema for name, (_, schema) in zip(names, kept, strict=True)}
    return schemas, [replace(s, name=n) for n, (s, _) in zip(names, kept, strict=True)], rejected


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


def unsendable(arguments: JsonObject) -> str:
    """Why these arguments are no JSON text (NaN, lone surrogates, ...); empty when they are."""
    try:
        json.dumps(dict(arguments), ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as fault:
        return f"the arguments cannot be written as JSON: {fault}"[:MAX_DETAIL]
    return ""
