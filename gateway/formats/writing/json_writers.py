"""Writers of calls that are JSON: a call object in a tag or a list, or a name and then an object."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gateway.core import Grammar, Segment, ToolCall, ToolRule, ToolSpec
from gateway.formats.base import dumps
from gateway.formats.writing.lark_grammar import (
    ANY_OBJECT,
    Frame,
    by_schema,
    frame,
    layout,
    literal,
)


def ours(text: str) -> Segment:
    """A part of the wire form itself."""
    return Segment(text, control=True)


def framed(trigger: str, rules: tuple[ToolRule, ...], around: Frame) -> Grammar:
    """The grammar of calls by `rules` in their frame."""
    return Grammar(trigger, rules, opening=around.opening, between=around.between, end=around.end)


@dataclass(frozen=True)
class JsonWriter:
    """`open before {"name": f, "arguments": {..}} after between before ... end`.

    Attributes:
        trigger: What constrained decoding starts after; it stands before the tool's name.
        open, end: Around all calls.
        before, after: Around each call.
        between: Between two calls.
        keys: What name and arguments are called.
        wrap: Around the call object itself (OpenAI's `{"function": ...}`).
        tokens: Pattern of those markers that are control tokens.
        lead: Between prose and the first call.
    """

    trigger: str
    before: str = ""
    after: str = ""
    between: str = "\n"
    open: str = ""
    end: str = ""
    keys: tuple[str, str] = ("name", "arguments")
    wrap: tuple[str, str] = ("{", "}")
    tokens: str = r"(?!)"
    lead: str = ""

    def pieces(self, calls: Sequence[ToolCall]) -> list[Segment]:
        """The calls as parts of the wire form and a stranger's parts between them."""
        out = [ours(self.open)]
        for i, call in enumerate(calls):
            out.append(ours((self.between if i else "") + self.before))
            out.append(
                Segment(
                    self._head() + dumps(call.name) + self._middle() + dumps(dict(call.arguments))
                )
            )
            out.append(Segment(self.wrap[1]))
            out.append(ours(self.after))
        return [*out, ours(self.end)]

    def grammar(self, tools: Sequence[ToolSpec]) -> Grammar:
        """What may follow the trigger: calls of `tools`, and what stands around and between them."""
        around = frame(
            self.trigger, self.open, self.before + self._head(), self.between, self.end, self.tokens
        )
        rules = tuple(self._rule(tool, around.lead) for tool in tools)
        return framed(self.trigger, rules, around)

    def _rule(self, tool: ToolSpec, lead: str) -> ToolRule:
        head = lead + dumps(tool.name)
        tail = layout(self.wrap[1] + self.after, self.tokens)
        start = layout(head + self._middle(), self.tokens)
        full, loose = by_schema(dict(tool.parameters)), by_schema(ANY_OBJECT)
        return ToolRule(tool.name, head, f"{start} {full} {tail}", f"{start} {loose} {tail}")

    def _head(self) -> str:
        return f"{self.wrap[0]}{dumps(self.keys[0])}: "

    def _middle(self) -> str:
        return f", {dumps(self.keys[1])}: "


@dataclass(frozen=True)
class NamedWriter:
    """`open before f middle {..} after between before ... end`; `{index}` in `middle` counts calls."""

    trigger: str
    before: str
    middle: str
    after: str = ""
    between: str = ""
    open: str = ""
    end: str = ""
    tokens: str = r"(?!)"
    lead: str = ""

    def pieces(self, calls: Sequence[ToolCall]) -> list[Segment]:
        """The calls as parts of the wire form and a stranger's parts between them."""
        out = [ours(self.open)]
        for i, call in enumerate(calls):
            out.append(ours((self.between if i else "") + self.before))
            out.append(Segment(call.name))
            out.append(ours(self.middle.replace("{index}", str(i))))
            out.append(Segment(dumps(dict(call.arguments))))
            out.append(ours(self.after))
        return [*out, ours(self.end)]

    def grammar(self, tools: Sequence[ToolSpec]) -> Grammar:
        """What may follow the trigger: calls of `tools`, and what stands around and between them."""
        around = frame(self.trigger, self.open, self.before, self.between, self.end, self.tokens)
        rules = tuple(self._rule(tool, around.lead) for tool in tools)
        return framed(self.trigger, rules, around)

    def _rule(self, tool: ToolSpec, lead: str) -> ToolRule:
        head = lead + tool.name
        first, counted, second = self.middle.partition("{index}")
        start = " ".join(
            (
                layout(head, self.tokens),
                layout(first, self.tokens),
                "/[0-9]{1,4}/" if counted else "",
                layout(second, self.tokens),
            )
        )
        tail = layout(self.after, self.tokens) or literal("")
        full, loose = by_schema(dict(tool.parameters)), by_schema(ANY_OBJECT)
        return ToolRule(tool.name, head, f"{start} {full} {tail}", f"{start} {loose} {tail}")
