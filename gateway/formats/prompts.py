"""Lays a conversation out as a prompt: what is ours may hold control tokens, what is a stranger's may not.

Segments are cut at control tokens only, and text that touches is one segment. So the token ids equal
those of the whole text in one piece, unless a stranger's text spells a control token.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gateway.core import Prompt, Role, Segment, ToolCall, ToolSpec, Turn
from gateway.formats.base import dumps

Pieces = Callable[[Sequence[ToolCall]], list[Segment]]
NEVER = r"(?!)"


def openai_entry(tool: ToolSpec) -> dict[str, Any]:
    """A tool as chat templates take it."""
    return {"type": "function", "function": plain_entry(tool)}


def plain_entry(tool: ToolSpec) -> dict[str, Any]:
    """A tool without the wrapper."""
    return {
        "name": tool.name,
        "description": tool.description,
        "parameters": dict(tool.parameters),
    }


class Builder:
    """Collects segments; `controls` is a pattern of the family's control tokens."""

    def __init__(self, controls: str) -> None:
        self._controls = re.compile(f"({controls})")
        self._segments: list[Segment] = []
        self._stable = 0

    def ours(self, text: str) -> None:
        """Text of the layout; control tokens in it are meant."""
        for i, part in enumerate(self._controls.split(text)):
            self._add(Segment(part, control=i % 2 == 1))

    def theirs(self, text: str) -> None:
        """Text from anybody else."""
        self._add(Segment(text))

    def written(self, pieces: Sequence[Segment]) -> None:
        """Calls as a writer made them: its own parts are control, names and values are not."""
        for piece in pieces:
            (self.ours if piece.control else self.theirs)(piece.text)

    def border(self) -> None:
        """Everything so far repeats across questions."""
        self._stable = len(self._segments)

    def prompt(self) -> Prompt:
        """The finished prompt."""
        return Prompt(tuple(self._segments), self._stable)

    def _add(self, segment: Segment) -> None:
        last = self._segments[-1] if len(self._segments) > self._stable else None
        if not segment.text:
            return
        if last is not None and not last.control and not segment.control:
            self._segments[-1] = Segment(last.text + segment.text)
        else:
            self._segments.append(segment)


@dataclass(frozen=True)
class Layout:
    """A chat layout as data; each pair is what stands before and after.

    Attributes:
        roles: Around a turn of each role.
        start: Where the assistant starts to write.
        tools: Before the tool definitions, between two of them, and after them.
        tool_role: The turn that holds the tool definitions; "system" joins them to the system text.
        entry: A tool definition as the family shows it.
        controls: Pattern of the control tokens.
        begin: The very first text.
        listed: The tool definitions are one JSON list.
    """

    roles: Mapping[Role, tuple[str, str]]
    start: str
    tools: tuple[str, str, str]
    controls: str = r"<\|[^|<>\n]*\|>"
    begin: str = ""
    entry: Callable[[ToolSpec], Any] = openai_entry
    listed: bool = False
    tool_role: tuple[str, str] | None = None

    def render(self, turns: Sequence[Turn], tools: Sequence[ToolSpec], pieces: Pieces) -> Prompt:
        """The prompt up to and including the place where the assistant starts to write."""
        out = Builder(self.controls)
        out.ours(self.begin)
        self._head(out, "\n".join(t.content for t in turns if t.role == "system"), tools)
        out.border()
        for turn in turns:
            if turn.role != "system":
                before, after = self.roles[turn.role]
                out.ours(before.replace("{name}", turn.name))
                out.theirs(turn.content)
                out.written(pieces(turn.calls) if turn.calls else ())
                out.ours(after)
        out.ours(self.start)
        return out.prompt()

    def _head(self, out: Builder, system: str, tools: Sequence[ToolSpec]) -> None:
        before, after = self.roles["system"]
        if self.tool_role and tools:
            out.ours(self.tool_role[0])
            self._definitions(out, tools)
            out.ours(self.tool_role[1])
            tools = ()
        if not system and not tools:
            return
        out.ours(before)
        out.theirs(system)
        if tools:
            out.ours("\n\n" if system else "")
            self._definitions(out, tools)
        out.ours(after)

    def _definitions(self, out: Builder, tools: Sequence[ToolSpec]) -> None:
        before, between, after = self.tools
        out.ours(before)
        if self.listed:
            out.theirs(dumps([self.entry(t) for t in tools]))
        for i, tool in enumerate(() if self.listed else tools):
            out.ours(between if i else "")
            out.theirs(dumps(self.entry(tool)))
        out.ours(after)
