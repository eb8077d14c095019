"""Writes calls whose parameters stand in tags, and their grammar.

The form has no escaping: a string is written to the letter, and the grammar lets no string contain the tag
that ends it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from gateway.core import Grammar, Segment, ToolCall, ToolRule, ToolSpec
from gateway.formats.base import dumps
from gateway.formats.parsing.type_coercion import allowed_types
from gateway.formats.writing.json_writers import framed, ours
from gateway.formats.writing.lark_grammar import (
    Until,
    by_schema,
    frame,
    layout,
    literal,
    members,
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
        function: Before and after a function's name.
        function_end: After a function's parameters.
        value: Before and after a value; `{key}` is its name, `{text}` says if it is a string.
        between: Between two calls.
        text_end: The part of the value's end that no string may contain.
        each: Every call has its own `open` and `end`.
        tokens: Pattern of those markers that are control tokens.
        lead: Between prose and the first call.
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

    def pieces(self, calls: Sequence[ToolCall]) -> list[Segment]:
        """The calls as parts of the wire form and a stranger's parts between them."""
        out = [] if self.each else [ours(self.open)]
        for i, call in enumerate(calls):
            out.append(ours((self.between if i else "") + (self.open if self.each else "")))
            out.append(ours(self.function[0]))
            out.append(Segment(call.name))
            out.append(ours(self.function[1]))
            for key, value in call.arguments.items():
                out += self._parameter(key, value)
            out.append(ours(self.function_end + (self.end if self.each else "")))
        return out if self.each else [*out, ours(self.end)]

    def _parameter(self, key: str, value: Any) -> list[Segment]:
        text = value if isinstance(value, str) else dumps(value)
        start, end = (self._tag(tag, key, isinstance(value, str)) for tag in self.value)
        return [*start, Segment(text), *end]

    def _tag(self, tag: str, key: str, text: bool) -> list[Segment]:
        """A tag with its key, which is as little ours as the value."""
        before, *after = tag.replace("{text}", "true" if text else "false").split("{key}")
        return [ours(before), *(s for part in after for s in (Segment(key), ours(part)))]

    def _tags(self, key: str, text: bool) -> tuple[str, str]:
        start, end = self.value
        is_text = "true" if text else "false"
        return start.replace("{text}", is_text).replace("{key}", key), end.replace("{key}", key)

    def grammar(self, tools: Sequence[ToolSpec]) -> Grammar:
        """What may follow the trigger: calls of `tools`, and what stands around and between them."""
        open, before = ("", self.open) if self.each else (self.open, "")
        around = frame(
            self.trigger, open, before + self.function[0], self.between, self.end, self.tokens
        )
        rules = tuple(self._rule(tool, around.lead) for tool in tools)
        return framed(self.trigger, rules, around)

    def _rule(self, tool: ToolSpec, lead: str) -> ToolRule:
        head = lead + tool.name
        start = f"{layout(head, self.tokens)} {layout(self.function[1], self.tokens)}"
        tail = layout(self.function_end + (self.end if self.each else ""), self.tokens)
        until = Until(self.text_end, self.tokens, tool.name)
        loose = f"({self._any_member(until)})*"
        helpers: dict[str, None] = {}
        left_out: list[str] = []
        full = members(tool.parameters, self._by(tool, until, helpers, left_out), "")
        if full is None:
            full, helpers = loose, {until.rules: None}
        return ToolRule(
            tool.name,
            head,
            f"{start} {full} {tail}{''.join(helpers)}",
            f"{start} {loose} {tail}{until.rules}",
            tuple(left_out),
        )

    def _by(
        self, tool: ToolSpec, until: Until, helpers: dict[str, None], left_out: list[str]
    ) -> Callable[[str, Any], str]:
        """Writes one parameter's expression, and into `helpers` the rules that it needs."""

        def one(key: str, schema: Any) -> str:
            is_text = "string" in allowed_types(schema, tool.parameters)
            start, end = self._tags(key, is_text)
            closing = layout(end, self.tokens)
            if not is_text:
                value = f"{by_schema(schema, tool.parameters)} {closing}"
            elif (choices := _choices(schema, tool)) is not None:
                value = f"({' | '.join(choices)}) {closing}"
            else:
                limited = replace(until, limits=text_limits(schema))
                helpers[limited.rules] = None
                left_out.extend(unlimited(schema, key, held=True))
                value = self._text(limited, end)
            return f"{layout(start, self.tokens)} {value}"

        return one

    def _text(self, until: Until, end: str) -> str:
        after = end.partition(until.end)[2]
        return f"{until.expression} {layout(after, self.tokens)}"

    def _any_member(self, until: Until) -> str:
        """Any parameter with any text."""
        named = self._open_ended(self.value[0])
        after = self.value[1].partition(until.end)[2]
        return f"{named} {until.expression} {self._open_ended(after)}"

    def _open_ended(self, pattern: str) -> str:
        """A tag with any key, for strings and for other values."""
        choices = {"{key}": _KEY, "{text}": '("true" | "false")'}
        parts = re.split(r"(\{key\}|\{text\})", pattern)
        return " ".join(choices.get(part) or layout(part, self.tokens) for part in parts)


def _choices(schema: Any, tool: ToolSpec) -> list[str] | None:
    """The expressions of a value that may be one of some strings or no string; None for any text."""
    if not isinstance(schema, dict):
        return None
    variants = schema.get("anyOf", schema.get("oneOf"))
    if isinstance(variants, list) and variants:
        found = [_choices(variant, tool) for variant in variants]
        return None if None in found else [e for part in found for e in part or ()]
    listed = schema.get("enum", [schema["const"]] if "const" in schema else None)
    if isinstance(listed, list) and listed:
        return [literal(c if isinstance(c, str) else dumps(c)) or '""' for c in listed]
    if "string" in allowed_types(schema, tool.parameters):
        return None
    return [by_schema(schema, tool.parameters)]
