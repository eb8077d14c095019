"""Writes calls whose parameters stand in tags, and their grammar.

The form has no escaping: a string is written to the letter, and the grammar lets no string contain the tag
that ends it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from gateway.formats.base import dumps
from gateway.formats.reading.schemas import allowed_types
from gateway.formats.writing.json_writers import ours
from gateway.formats.writing.lark import Until, by_schema, layout, literal, members, regex
from gateway.messages import Segment, ToolCall, ToolRule, ToolSpec

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
        start, end = self._tags(key, isinstance(value, str))
        text = value if isinstance(value, str) else dumps(value)
        return [ours(start), Segment(text), ours(end)]

    def _tags(self, key: str, text: bool) -> tuple[str, str]:
        start, end = self.value
        is_text = "true" if text else "false"
        return start.replace("{text}", is_text).replace("{key}", key), end.replace("{key}", key)

    def rule(self, tool: ToolSpec) -> ToolRule:
        """What may follow the trigger when `tool` is called."""
        head = (self.open + self.function[0] + tool.name).partition(self.trigger)[2]
        start = f"{layout(head, self.tokens)} {layout(self.function[1], self.tokens)}"
        tail = layout(self.function_end + self.end, self.tokens)
        until = Until(self.text_end, self.tokens, tool.name)
        loose = f"({self._any_member(until)})*"
        full = members(tool.parameters, self._by(tool, until), "")
        full = loose if full is None else full
        return ToolRule(
            tool.name,
            head,
            f"{start} {full} {tail}{until.rules if until.expression in full else ''}",
            f"{start} {loose} {tail}{until.rules}",
        )

    def _by(self, tool: ToolSpec, until: Until) -> Callable[[str, Any], str]:
        def one(key: str, schema: Any) -> str:
            start, end = self._tags(key, "string" in allowed_types(schema, tool.parameters))
            if "string" not in allowed_types(schema, tool.parameters):
                value = f"{by_schema(schema, tool.parameters)} {layout(end, self.tokens)}"
            elif choices := _choices(schema):
                value = f"({' | '.join(map(literal, choices))}) {layout(end, self.tokens)}"
            else:
                value = self._text(until, end)
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


def _choices(schema: Any) -> list[str]:
    choices = schema.get("enum") if isinstance(schema, dict) else None
    return choices if choices and all(isinstance(c, str) for c in choices) else []
