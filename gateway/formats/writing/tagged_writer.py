"""Writes calls whose parameters stand in tags, and their grammar.

The form has no escaping: a string is written to the letter, and the grammar lets no string contain the tag
that ends it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from gateway.core import Grammar, Segment, ToolCall, ToolRule, ToolSpec
from gateway.formats.base import dumps
from gateway.formats.parsing.schema_types import allowed_types, members_of, resolved, type_of
from gateway.formats.writing.json_writers import framed, ours
from gateway.formats.writing.lark_grammar import (
    Until,
    by_schema,
    frame,
    has_structure,
    layout,
    literal,
    members,
    narrowed,
    regex,
    text_limits,
    unlimited,
)

_KEY = regex(r"[A-Za-z_][A-Za-z0-9_.-]*")


@dataclass(frozen=True)
class TaggedWriter:
    """`open function[0] f function[1] (value_start v value_end)* function_end ... end`.

    Attributes:
        trigger: What constrained decoding starts after; it stands before the tool's name.
        open, end: Around all calls, or around each one if `each`.
        function: Before and after a function's name; `{index}` counts calls from 1.
        function_end: After a function's parameters.
        value: Before and after a value; `{key}` is its name, `{text}` says if it is a string, `{type}` its type.
        between: Between two calls.
        text_end: The part of the value's end that no string may contain.
        each: Every call has its own `open` and `end`.
        tokens: Pattern of those markers that are control tokens.
        lead: Between prose and the first call.
        empty: What stands in place of the parameters where there are none.
        escapes: Names are written as values of attributes.
        cdata: A value with `<`, `&`, a line's end or space around it stands in a CDATA section.
    """

    trigger: str
    open: str
    function: tuple[str, str]
    value: tuple[str, str]
    function_end: str
    end: str
    text_end: str
    between: str = "\n"
    each: bool = False
    tokens: str = r"(?!)"
    lead: str = ""
    empty: str = ""
    escapes: bool = False
    cdata: bool = False

    def pieces(self, calls: Sequence[ToolCall]) -> list[Segment]:
        """The calls as parts of the wire form and a stranger's parts between them."""
        out = [] if self.each else [ours(self.open)]
        for i, call in enumerate(calls):
            out.append(ours((self.between if i else "") + (self.open if self.each else "")))
            out.append(ours(self.function[0]))
            out.append(Segment(self._name(call.name)))
            out.append(ours(self.function[1].replace("{index}", str(i + 1))))
            for key, value in call.arguments.items():
                out += self._parameter(key, value)
            if not call.arguments:
                out.append(ours(self.empty))
            out.append(ours(self.function_end + (self.end if self.each else "")))
        return out if self.each else [*out, ours(self.end)]

    def _parameter(self, key: str, value: Any) -> list[Segment]:
        text = value if isinstance(value, str) else dumps(value)
        if self.cdata and not _PLAIN.fullmatch(text):
            text = f"<![CDATA[{text}]]>"
        start, end = (self._tag(tag, key, kind_of(value)) for tag in self.value)
        return [*start, Segment(text), *end]

    def _tag(self, tag: str, key: str, kind: str) -> list[Segment]:
        """A tag with its key, which is as little ours as the value."""
        before, *after = _typed(tag, kind).split("{key}")
        key = self._name(key)
        return [ours(before), *(s for part in after for s in (Segment(key), ours(part)))]

    def _name(self, name: str) -> str:
        return escaped(name) if self.escapes else name

    def grammar(self, tools: Sequence[ToolSpec]) -> Grammar:
        """What may follow the trigger: calls of `tools`, and what stands around and between them."""
        open, before = ("", self.open) if self.each else (self.open, "")
        around = frame(
            self.trigger, open, before + self.function[0], self.between, self.end, self.tokens
        )
        rules = tuple(self._rule(tool, around.lead) for tool in tools)
        return framed(self.trigger, rules, around)

    def _rule(self, tool: ToolSpec, lead: str) -> ToolRule:
        head = lead + self._name(tool.name)
        start = f"{layout(head, self.tokens)} {self._open_ended(self.function[1])}"
        tail = layout(self.function_end + (self.end if self.each else ""), self.tokens)
        until = Until(self._last, self.tokens, tool.name, without=self.text_end)
        loose = f"({self._any_member(until)})*"
        helpers: dict[str, None] = {}
        known = members_of(tool.parameters, tool.parameters)
        left_out = list(known.left_out)
        full = members(known, self._by(tool, until, helpers, left_out), "") or ""
        if known.open:
            full, helpers = f"{full} {loose}", {**helpers, until.rules: None}
        if self.empty:
            nothing = literal(self.empty)
            loose = f"({nothing} | {loose})"
            if not known.required:
                full = f"({nothing} | {full})" if full else nothing
        return ToolRule(
            tool.name,
            head,
            f"{start} {full} {tail}{''.join(helpers)}",
            f"{start} {loose} {tail}{until.rules}",
            tuple(left_out),
        )

    @property
    def _last(self) -> str:
        """The text's own end: with the line's end before the tag, where the layout has one."""
        before = self.value[1].partition(self.text_end)[0]
        return before + self.text_end if self.text_end in self.value[1] else self.text_end

    def _by(
        self, tool: ToolSpec, until: Until, helpers: dict[str, None], left_out: list[str]
    ) -> Callable[[str, Any], str]:
        """Writes one parameter's expression, and into `helpers` the rules that it needs."""

        def one(key: str, schema: Any) -> str:
            variants = [
                self._variant(key, schema, kinds, tool, until, helpers, left_out)
                for kinds in self._kinds(set(allowed_types(schema, tool.parameters)))
            ]
            return variants[0] if len(variants) == 1 else f"({' | '.join(variants)})"

        return one

    def _kinds(self, types: set[str]) -> list[frozenset[str]]:
        """The types of a value, those together that have the same tag."""
        groups: dict[str, set[str]] = {}
        for kind in sorted(types):
            groups.setdefault(_typed(self.value[0], kind), set()).add(kind)
        return [frozenset(group) for group in groups.values()]

    def _variant(
        self, key: str, schema: Any, kinds: frozenset[str], tool: ToolSpec, until: Until,
        helpers: dict[str, None], left_out: list[str],
    ) -> str:  # fmt: skip
        """The expression of a parameter whose value is of one of `kinds`, which share a tag."""
        narrow = narrowed(schema, kinds, tool.parameters)
        kind = "string" if "string" in kinds else min(kinds)
        start, end = (_typed(tag, kind).replace("{key}", self._name(key)) for tag in self.value)
        if "string" not in kinds:
            value = f"{by_schema(narrow, tool.parameters)} {layout(end, self.tokens)}"
            if self.cdata:
                written = by_schema(narrow, tool.parameters)
                value = f'({value} | "<![CDATA[" {written} "]]>" {layout(end, self.tokens)})'
        elif (choices := _choices(narrow, tool)) is not None:
            value = f"({' | '.join(choices)}) {layout(end, self.tokens)}"
        else:
            limited = replace(until, limits=text_limits(narrow, tool.parameters))
            helpers[limited.rules] = None
            left_out.extend(unlimited(narrow, tool.parameters, key, held=True))
            if kinds & {"array", "object"} and has_structure(narrow, tool.parameters):
                left_out.append(f"{key}: type")
            value = self._text(limited, end)
            if self.cdata:
                plain = " & ".join(filter(None, (regex(_PLAIN.pattern), limited.limits)))
                name = f"PLAIN_{sha256(plain.encode()).hexdigest()[:12].upper()}"
                helpers[f"\n{name}: {plain}"] = None
                value = f'({name} {layout(end, self.tokens)} | "<![CDATA[" {value})'
        return f"{layout(start, self.tokens)} {value}"

    def _text(self, until: Until, end: str) -> str:
        after = end.partition(until.end)[2]
        return f"{until.expression} {layout(after, self.tokens)}"

    def _any_member(self, until: Until) -> str:
        """Any parameter with any text."""
        named = self._open_ended(self.value[0])
        after = self.value[1].partition(until.end)[2]
        text = f"{until.expression} {self._open_ended(after)}"
        if self.cdata:
            text = f'({regex(_PLAIN.pattern)} {literal(self.value[1])} | "<![CDATA[" {text})'
        return f"{named} {text}"

    def _open_ended(self, pattern: str) -> str:
        """A tag with any key, for strings and for other values."""
        choices = {
            "{key}": _KEY,
            "{text}": '("true" | "false")',
            "{type}": "(" + " | ".join(map(literal, _TYPES)) + ")",
            "{index}": "/[1-9][0-9]{0,2}/",
        }
        parts = re.split(r"(\{(?:key|text|type|index)\})", pattern)
        return " ".join(choices.get(part) or layout(part, self.tokens) for part in parts if part)


_PLAIN = re.compile(r"(?:[^<&\s](?:[^<&\r\n]*[^<&\s])?)?")
_TYPES = ("string", "number", "boolean", "null", "array", "object")


def kind_of(value: Any) -> str:
    """The JSON type of a value, integers as numbers."""
    kinds = {str: "string", bool: "boolean", type(None): "null", list: "array", tuple: "array"}
    return kinds.get(type(value), "number" if isinstance(value, int | float) else "object")


def _typed(tag: str, kind: str) -> str:
    """A tag with what it says of its value's type."""
    kind = "number" if kind == "integer" else kind
    return tag.replace("{text}", "true" if kind == "string" else "false").replace("{type}", kind)


def escaped(name: str) -> str:
    """A name as the value of an attribute."""
    return name.replace("&", "&amp;").replace('"', "&quot;")


def _choices(schema: Any, tool: ToolSpec) -> list[str] | None:
    """The expressions of a value that may be one of some strings or no string; None for any text."""
    if not isinstance(schema, dict):
        return None
    variants = schema.get("anyOf", schema.get("oneOf"))
    if isinstance(variants, list) and variants:
        found = [_choices(variant, tool) for variant in variants]
        return None if None in found else [e for part in found for e in part or ()]
    parts = [schema, *_listed(schema.get("allOf")), resolved(schema.get("$ref"), tool.parameters)]
    for part in parts:
        fields = part if isinstance(part, dict) else {}
        listed = fields.get("enum", [fields["const"]] if "const" in fields else None)
        if isinstance(listed, list) and listed:
            types = allowed_types(schema, tool.parameters)
            fitting = [c for c in listed if _fits(c, types)]
            return [literal(c if isinstance(c, str) else dumps(c)) or '""' for c in fitting]
    if "string" in allowed_types(schema, tool.parameters):
        return None
    return [by_schema(schema, tool.parameters)]


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _fits(choice: Any, types: Collection[str]) -> bool:
    kind = type_of(choice)
    return kind in types or (kind == "integer" and "number" in types)
