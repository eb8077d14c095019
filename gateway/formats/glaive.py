"""Glaive function calling v2: `<functioncall> {"name": "f", "arguments": '{"k": "v"}'}`.

Wire format: the data set `glaiveai/glaive-function-calling-v2`. The quotes around the arguments are
not delimiters of a string: what stands between them is plain JSON, apostrophes raw.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from gateway.formats.base import Mode, dumps, prompt_schema
from gateway.messages import Grammar, Prompt, Reply, Segment, ToolCall, ToolRule, ToolSpec, Turn

TRIGGER = "<functioncall>"
END = "<|endoftext|>"
WITH_TOOLS = (
    "SYSTEM: You are a helpful assistant with access to the following functions. "
    "Use them if required -\n"
)
WITHOUT_TOOLS = "SYSTEM: You are a helpful assistant, with no access to external functions.\n\n"
ROLES = {"user": "USER: ", "assistant": "ASSISTANT: ", "tool": "FUNCTION RESPONSE: "}
# A role name after a blank line would be a turn border; strangers' text loses the blank line.
_BORDER = re.compile(r"\n\s*\n(?=\s*(?:SYSTEM|USER|ASSISTANT|FUNCTION RESPONSE):)")
XG = {
    "item_separator": ", ",
    "key_separator": ": ",
    "whitespace_flexible": False,
    "lenient": True,
}


def _stranger(text: str) -> Segment:
    return Segment(_BORDER.sub("\n", text))


class Glaive:
    """The Glaive family."""

    name = "glaive"
    stop = (END,)

    def render(self, turns: Sequence[Turn], tools: Sequence[ToolSpec]) -> Prompt:
        """The raw layout of the data set: system block, then `ROLE: ` turns apart by two empty lines."""
        system = "\n".join(t.content for t in turns if t.role == "system")
        parts = self._system(system, tools)
        stable = len(parts)
        for turn in turns:
            if turn.role != "system":
                parts += self._turn(turn)
        parts.append(Segment(ROLES["assistant"], control=True))
        return Prompt(tuple(parts), stable)

    def _system(self, system: str, tools: Sequence[ToolSpec]) -> list[Segment]:
        parts = [Segment(WITH_TOOLS if tools else WITHOUT_TOOLS, control=True)]
        if tools:
            objects = [
                json.dumps(
                    {
                        "name": t.name,
                        "description": t.description,
                        "parameters": prompt_schema(dict(t.parameters)),
                    },
                    ensure_ascii=False,
                    indent=4,
                )
                for t in tools
            ]
            # One function ends with one newline, several are joined by and end with two.
            parts.append(Segment("\n\n".join(objects) + ("\n" if len(tools) == 1 else "\n\n")))
        if system:
            parts.append(_stranger(system + "\n\n"))
        return parts

    def _turn(self, turn: Turn) -> list[Segment]:
        parts = [Segment(ROLES[turn.role], control=True)]
        if turn.content:
            parts.append(_stranger(turn.content))
        for call in turn.calls:
            lead = " " if turn.content or call is not turn.calls[0] else ""
            parts.append(Segment(lead + TRIGGER, control=True))
            parts.append(Segment(_body(call)))
        end = f" {END}" if turn.role == "assistant" else ""
        parts.append(Segment(f"{end}\n\n\n", control=True))
        return parts

    def write(self, reply: Reply) -> str:
        """Prose, then the calls, apart by one space."""
        calls = [TRIGGER + _body(call) for call in reply.calls]
        return " ".join([reply.content, *calls] if reply.content else calls)

    def grammar(self, tools: Sequence[ToolSpec], mode: Mode = "auto") -> Grammar:
        """After `<functioncall>`: a known name, and arguments that fit its schema."""
        return Grammar(TRIGGER, tuple(_rule(t) for t in tools), mode=mode)


def _head(name: str) -> str:
    return f' {{"name": {dumps(name)}'


def _body(call: ToolCall) -> str:
    return f"{_head(call.name)}, \"arguments\": '{dumps(dict(call.arguments))}'}}"


def _rule(tool: ToolSpec) -> ToolRule:
    head = _head(tool.name)
    lead, tail = json.dumps(f"{head}, \"arguments\": '"), json.dumps("'}")

    def body(schema: dict[str, object]) -> str:
        return f"{lead} %json {json.dumps({**schema, 'x-guidance': XG})} {tail}"

    return ToolRule(tool.name, head, body(dict(tool.parameters)), body({"type": "object"}))
