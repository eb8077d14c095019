"""Glaive function calling v2: `<functioncall> {"name": "f", "arguments": '{"k": "v"}'}`.

Wire format: the data set `glaiveai/glaive-function-calling-v2`. The quotes around the arguments are
not delimiters of a string: what stands between them is plain JSON, apostrophes raw. So it is read as
JSON first, and only if that fails one level of Python escaping is undone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import Any

from gateway.core import (
    BadCall,
    FinishReason,
    Grammar,
    Prompt,
    Reply,
    Segment,
    ToolCall,
    ToolRule,
    ToolSpec,
    Turn,
)
from gateway.formats.base import Mode, Stream, chosen, dumps, prompt_schema
from gateway.formats.family import Signs
from gateway.formats.parsing.calls import ARGUMENT_KEYS
from gateway.formats.parsing.json_bodies import bare_json, json_in_tag
from gateway.formats.parsing.json_values import read_value
from gateway.formats.parsing.source import (
    Malformed,
    Markers,
    Reader,
    Source,
    Unclosed,
    find,
    ink,
    read_whole,
    takes,
    takes_one,
)
from gateway.formats.parsing.stream import Parser, parse
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.unread import Unread
from gateway.formats.writing.lark_grammar import ANY_OBJECT, by_schema

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


def _stranger(text: str) -> Segment:
    return Segment(_BORDER.sub("\n", text))


class Glaive:
    """The Glaive family."""

    name = "glaive"
    others: Unread | None = None
    stop = (END,)
    aliases = ()
    # The template of a model that was tuned on the data set has its system text; the data set itself shows no call there.
    signs = Signs(
        text=TRIGGER, template=(TRIGGER,), other_template=(WITH_TOOLS[:40], ROLES["tool"].strip())
    )

    @property
    def syntax(self) -> Syntax:
        """How it is read."""
        return SYNTAX

    def beside(self, others: Unread) -> Glaive:
        """The same, with a look at the prose for what `others` would have read."""
        beside = Glaive()
        beside.others = others
        return beside

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

    def write(self, reply: Reply, *, prompt_opens_thinking: bool = False) -> str:
        """Prose, then the calls, apart by one space."""
        calls = [TRIGGER + _body(call) for call in reply.calls]
        return " ".join([reply.content, *calls] if reply.content else calls)

    def grammar(
        self, tools: Sequence[ToolSpec], mode: Mode = "auto", only: str | None = None
    ) -> Grammar:
        """After `<functioncall>`: a known name, and arguments that fit its schema."""
        tools, mode = chosen(tools, mode, only)
        return Grammar(TRIGGER, tuple(_rule(t) for t in tools), mode=mode)

    def stream(
        self, tools: Sequence[ToolSpec] = (), *, prompt_opens_thinking: bool | None = None
    ) -> Stream:
        """A fresh incremental parser."""
        return Parser(SYNTAX, tools, prompt_opens_thinking, self._foreign(tools))

    def parse(
        self,
        text: str,
        tools: Sequence[ToolSpec] = (),
        finish_reason: FinishReason = "stop",
        *,
        prompt_opens_thinking: bool | None = None,
    ) -> Reply:
        """Everything that `text` says: `stream()` fed with all of it. Never raises."""
        unread = self._foreign(tools)
        return parse(SYNTAX, text, tools, finish_reason, prompt_opens_thinking, unread)

    def _foreign(self, tools: Sequence[ToolSpec]) -> Callable[[str], Sequence[BadCall]] | None:
        others = self.others
        return (lambda text: others.calls(self.name, text, tools)) if others else None

    def opens_thinking(self, prompt: str | None) -> bool | None:
        """Whether `prompt` ends inside an open thought; None for no prompt."""
        return SYNTAX.opens_thinking(prompt)


def _head(name: str) -> str:
    return f' {{"name": {dumps(name)}'


def _body(call: ToolCall) -> str:
    return f"{_head(call.name)}, \"arguments\": '{dumps(dict(call.arguments))}'}}"


def _rule(tool: ToolSpec) -> ToolRule:
    head = _head(tool.name)
    lead, tail = json.dumps(f'{head}, "arguments": \''), json.dumps("'}")

    def body(schema: dict[str, Any]) -> str:
        return f"{lead} {by_schema(schema)} {tail}"

    return ToolRule(tool.name, head, body(dict(tool.parameters)), body(ANY_OBJECT))


def _arguments(src: Source, key: str) -> Reader[Any]:
    """The value of a call's key: quoted JSON, or any JSON value."""
    quoted = key in ARGUMENT_KEYS and (yield from ink(src)) == "'"
    src.pos += quoted
    start = src.pos
    try:
        if not quoted:
            return (yield from read_value(src))
        if (yield from takes(src, "'")):
            src.note("empty_arguments")
            return ""
        value = yield from read_value(src)
        yield from ink(src)
        if not (yield from takes(src, "'")):
            raise src.unexpected()
    except Malformed as error:
        failed, src.pos = src.pos, start
        if quoted and error.kind != "truncated" and (yield from takes_one(src, _ESCAPED)):
            return (yield from _escaped(src, start))
        src.pos = failed
        raise (
            Malformed(error.kind, error.detail) if isinstance(error, Unclosed) else error
        ) from None
    return value


def _escaped(src: Source, start: int) -> Reader[Any]:
    """The payload with one level of Python escaping undone; it ends at some apostrophe."""
    src.pos = start
    tried = 0
    while tried < _MAX_TRIED:
        found = yield from find(src, _APOSTROPHE)
        if found is None:
            src.pos = len(src.text)
            raise src.unexpected()
        end, src.pos = found.start(), found.end()
        tried += end - start
        try:
            value = read_whole(re.sub(r"\\([\\\"'])", r"\1", src.text[start:end]), read_value)
        except Malformed:
            continue
        src.note("double_escape")
        return value
    raise Malformed("malformed", "the arguments are not JSON")


_ESCAPED = ('{\\"', '{ \\"', '[\\"')
_APOSTROPHE = Markers(("'",))
_MAX_TRIED = 65_536  # characters, all attempts together; a longer payload gets one
SYNTAX = Syntax(
    opens={TRIGGER: json_in_tag(special=_arguments)},
    shells=(END,),
    prefilled=False,
    bare=bare_json(),
    bare_starts="{[`",
)
FORMATS = (Glaive(),)
