"""Writers of calls that look like code: `[f(a=1, b="x")]`, and `call:f{a:1}` of the Gemma models."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from gateway.core import Grammar, Segment, ToolCall, ToolRule, ToolSpec
from gateway.formats.base import dumps
from gateway.formats.parsing.schema_types import Schema, allowed_types, limits_of, members_of
from gateway.formats.writing.json_writers import framed, ours
from gateway.formats.writing.lark_grammar import (
    ANY_TEXT,
    by_schema,
    frame,
    layout,
    literal,
    members,
    narrowed,
    regex,
    unlimited,
)

_KEY = regex(r"[A-Za-z_][A-Za-z0-9_]*")
_PYTHON = {"true": '"True"', "false": '"False"', "null": '"None"'}


@dataclass(frozen=True)
class CallWriter:
    """`open f(a=1, b="x") between ... end`: scalars as in Python, containers as in JSON."""

    trigger: str
    open: str
    end: str
    between: str = ", "
    tokens: str = r"(?!)"
    lead: str = ""

    def pieces(self, calls: Sequence[ToolCall]) -> list[Segment]:
        """The calls as parts of the wire form and a stranger's parts between them."""
        texts = (
            f"{c.name}({', '.join(f'{k}={_python(v)}' for k, v in c.arguments.items())})"
            for c in calls
        )
        return [ours(self.open), Segment(self.between.join(texts)), ours(self.end)]

    def grammar(self, tools: Sequence[ToolSpec]) -> Grammar:
        """What may follow the trigger: calls of `tools`, and what stands around and between them."""
        around = frame(self.trigger, self.open, "", self.between, self.end, self.tokens)
        return framed(self.trigger, tuple(self._rule(tool, around.lead) for tool in tools), around)

    def _rule(self, tool: ToolSpec, lead: str) -> ToolRule:
        head = lead + tool.name

        def one(key: str, schema: Any) -> str:
            return f"{literal(f'{key}=')} {_python_rule(schema, tool)}"

        start, tail = f'{layout(head, self.tokens)} "("', '")"'
        item = f'{_KEY} "=" ({_scalars({"boolean", "null"})} | {by_schema({})})'
        loose = f'({item} (", " {item})*)?'
        known = members_of(tool.parameters, tool.parameters)
        full = None if known.open else members(known, one, ", ")
        left_out = known.left_out
        if full is None:
            full, left_out = (
                loose,
                (*left_out, *(("the arguments: properties",) if known.schemas else ())),
            )
        return ToolRule(
            tool.name, head, f"{start} {full} {tail}", f"{start} {loose} {tail}", left_out
        )


def _python(value: Any) -> str:
    return repr(value) if value is None or isinstance(value, bool) else dumps(value)


def _scalars(types: set[str]) -> str:
    names = [
        n
        for t, ns in (("boolean", ("true", "false")), ("null", ("null",)))
        for n in ns
        if t in types
    ]
    return " | ".join(_PYTHON[n] for n in names)


def _python_rule(schema: Any, tool: ToolSpec) -> str:
    types = set(allowed_types(schema, tool.parameters))
    if not types & {"boolean", "null"}:
        return by_schema(schema, tool.parameters)
    choices = _listed(schema, tool.parameters)
    if choices is not None:
        words = [_PYTHON[dumps(c)] for c in choices if c is None or isinstance(c, bool)]
        rest = [c for c in choices if c is not None and not isinstance(c, bool)]
        return f"({' | '.join([*words, *([by_schema({'enum': rest})] if rest else [])])})"
    scalars, others = _scalars(types), types - {"boolean", "null"}
    if not others:
        return f"({scalars})"
    return f"({scalars} | {by_schema(narrowed(schema, others, tool.parameters), tool.parameters)})"


def _listed(schema: Any, root: Schema) -> list[Any] | None:
    """The values that a schema lists, if it lists them."""
    for part in limits_of(schema, root)[0]:
        if isinstance(part.get("enum"), list):
            return list(part["enum"])
        if "const" in part:
            return [part["const"]]
    return None


@dataclass(frozen=True)
class GemmaWriter:
    """`open call:f{a:1,b:<mark>x<mark>} close` for each call."""

    open: str
    close: str
    mark: str
    tokens: str
    lead: str = ""

    @property
    def trigger(self) -> str:
        """What constrained decoding starts after."""
        return self.open

    def pieces(self, calls: Sequence[ToolCall]) -> list[Segment]:
        """The calls as parts of the wire form and a stranger's parts between them."""
        out = []
        for call in calls:
            out += [
                ours(f"{self.open}call:"),
                Segment(call.name),
                *self._value(dict(call.arguments)),
            ]
            out.append(ours(self.close))
        return out

    def _value(self, value: Any) -> list[Segment]:
        if isinstance(value, str):
            return [ours(self.mark), Segment(value), ours(self.mark)]
        if isinstance(value, dict):
            parts = [[Segment(f"{k}:"), *self._value(v)] for k, v in value.items()]
            return _joined("{", parts, "}")
        if isinstance(value, list | tuple):
            return _joined("[", [self._value(v) for v in value], "]")
        return [Segment(dumps(value))]

    def grammar(self, tools: Sequence[ToolSpec]) -> Grammar:
        """What may follow the trigger: a call of one of `tools`."""
        return Grammar(self.trigger, tuple(self._rule_of(tool) for tool in tools))

    def _rule_of(self, tool: ToolSpec) -> ToolRule:
        head = f"call:{tool.name}"
        start, tail = f"{literal(head)}", layout(self.close, self.tokens)
        value = self._any_name(tool)
        left_out: list[str] = []
        full = self._object(tool.parameters, tool, 0, left_out) or f"{value}_object"
        rules = self._any_rules(value)
        return ToolRule(
            tool.name,
            head,
            f"{start} {full} {tail}{rules if value in full else ''}",
            f"{start} {value}_object {tail}{rules}",
            tuple(left_out),
        )

    def _any_name(self, tool: ToolSpec) -> str:
        return f"any_{sha256(tool.name.encode()).hexdigest()[:12]}"

    def _any_rules(self, name: str) -> str:
        """Rules for any value and any object; strings, numbers and containers in the family's notation."""
        scalar = by_schema({"type": ["number", "boolean", "null"]})
        member = f'{_KEY} ":" {name}'
        return (
            f'\n{name}: {self._string()} | {scalar} | {name}_object | "[" ({name} ("," {name})*)? "]"'
            f'\n{name}_object: "{{" ({member} ("," {member})*)? "}}"'
        )

    def _string(self, inside: str | None = None) -> str:
        mark = layout(self.mark, self.tokens)
        return f"{mark} {inside or ANY_TEXT} {mark}"

    def _object(self, schema: Any, tool: ToolSpec, depth: int, left_out: list[str]) -> str | None:
        def one(key: str, part: Any) -> str:
            left_out.extend(_unheld(part, tool.parameters, key))
            return f"{literal(f'{key}:')} {self._rule(part, tool, depth + 1, left_out)}"

        known = members_of(schema, tool.parameters)
        left_out.extend(known.left_out)
        inside = None if known.open else members(known, one, ",", limit=12)
        if inside is None and known.schemas:
            left_out.append("the arguments: properties")
        return None if inside is None else f'"{{" {inside} "}}"'

    def _rule(self, schema: Any, tool: ToolSpec, depth: int, left_out: list[str]) -> str:
        types = allowed_types(schema, tool.parameters)
        fields = schema if isinstance(schema, dict) else {}
        choices = fields.get("enum")
        if types == {"string"} and isinstance(choices, list):
            return self._string("(" + " | ".join(map(literal, choices)) + ")")
        if types == {"string"}:
            return self._string()
        if (
            types == {"array"}
            and depth < 4
            and isinstance(fields.get("items", {}), dict)
            and not _COMBINED & fields.keys()
        ):
            item = self._rule(fields.get("items", {}), tool, depth + 1, left_out)
            return f'"[" ({item} ("," {item})*)? "]"'
        if types == {"object"} and depth < 4:
            return self._object(fields, tool, depth, left_out) or f"{self._any_name(tool)}_object"
        if types & {"string", "array", "object"}:
            if fields.keys() - _SAYS_NOTHING:
                left_out.append("a value of several kinds: type")
            return self._any_name(tool)
        return by_schema(schema, tool.parameters)


_COMBINED = frozenset({"allOf", "anyOf", "oneOf", "$ref", "prefixItems", "contains"})
_SAYS_NOTHING = frozenset({"title", "description", "default", "examples"})
_LENGTHS = (
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains",
    "prefixItems",
    "minLength",
    "maxLength",
    "pattern",
)


def _unheld(schema: Any, root: Schema, path: str) -> list[str]:
    """What the notation of the Gemma models cannot hold of a value's schema."""
    parts = limits_of(schema, root)[0]
    lengths = [f"{path}: {key}" for part in parts for key in _LENGTHS if key in part]
    return list(dict.fromkeys(lengths + unlimited(schema, root, path)))


def _joined(opening: str, parts: Sequence[list[Segment]], closing: str) -> list[Segment]:
    out = [Segment(opening)]
    for i, part in enumerate(parts):
        out += [Segment(","), *part] if i else part
    return [*out, Segment(closing)]
