"""Writers of calls that are JSON: a call object in a tag or a list, or a name and then an object."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gateway.formats.base import dumps
from gateway.formats.writing.lark import ANY_OBJECT, by_schema, layout, literal
from gateway.messages import Segment, ToolCall, ToolRule, ToolSpec


def ours(text: str) -> Segment:
    """A part of the wire form itself."""
    return Segment(text, control=True)


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
                Segment(self._head(call.name) + self._middle() + dumps(dict(call.arguments)))
            )
            out.append(Segment(self.wrap[1]))
            out.append(ours(self.after))
        return [*out, ours(self.end)]

    def rule(self, tool: ToolSpec) -> ToolRule:
        """What may follow the trigger when `tool` is called."""
        head = (self.open + self.before + self._head(tool.name)).partition(self.trigger)[2]
        tail = layout(self.wrap[1] + self.after + self.end, self.tokens)
        start = layout(head + self._middle(), self.tokens)
        full, loose = by_schema(dict(tool.parameters)), by_schema(ANY_OBJECT)
        return ToolRule(tool.name, head, f"{start} {full} {tail}", f"{start} {loose} {tail}")

    def _head(self, name: str) -> str:
        return f"{self.wrap[0]}{dumps(self.keys[0])}: {dumps(name)}"

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

    def rule(self, tool: ToolSpec) -> ToolRule:
        """What may follow the trigger when `tool` is called."""
        head = (self.open + self.before + tool.name).partition(self.trigger)[2]
        first, counted, second = self.middle.partition("{index}")
        start = " ".join(
            (
                layout(head, self.tokens),
                layout(first, self.tokens),
                "/[0-9]+/" if counted else "",
                layout(second, self.tokens),
            )
        )
        tail = layout(self.after, self.tokens) or literal("")
        full, loose = by_schema(dict(tool.parameters)), by_schema(ANY_OBJECT)
        return ToolRule(tool.name, head, f"{start} {full} {tail}", f"{start} {loose} {tail}")
