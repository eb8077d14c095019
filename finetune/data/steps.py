"""The turns of a row, still as text -> turns that can be trained on. The rules that every row is held to.

A row of any shape becomes `Step`s first; from there on there is one way. Calls are read by the
`glaive` format, the same code that reads a model's output in service, and judged here:

    kept        quoted arguments, apostrophes raw; arguments as an object; pretty-printed; text before
    repaired    `\\'`, a raw line break, an unknown escape, a trailing comma, one level of escapes too
                many, arguments as a JSON string, "5" where the schema says number
    dropped     another key than `arguments`, a brace too many or too few, no arguments or null, a
                list, Infinity and NaN, Python literals and quotes, prose in a value's place, a cut
                call, text behind a call, an undeclared name

Repaired is what has one reading only; everything else is dropped, because a model learns it exactly.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from finetune.data.declarations import settled
from finetune.data.verdicts import REPAIRS, Unfit
from gateway.core import Reply, ToolCall, ToolSpec, Turn
from gateway.formats import Malformed, get, read_value, read_whole
from gateway.formats.glaive import TRIGGER

BLANK = " \t\r\n\f\v"  # not U+0085 and its like, which are text here
_GLAIVE = get("glaive")
_LOOSE_TRIGGERS = ("functioncall>", "function_call>")
_THINK = ("<think>", "</think>")
_STRING_ARGUMENTS = re.compile(r'"arguments"\s*:\s*"')
# What the format's reader calls a repair, where this is not a call that a model should learn.
_DROPPED = {
    "single_quotes": "arguments_not_json",
    "python_literal": "arguments_not_json",
    "bare_key": "arguments_not_json",
    "bare_string": "arguments_not_json",
    "empty_arguments": "arguments_not_json",
    "null_arguments": "arguments_not_object",
}
_BROKEN = {
    "truncated": "call_cut",
    "malformed": "arguments_not_json",
    "not_finite": "arguments_not_json",
    "not_an_object": "arguments_not_object",
}


@dataclass(frozen=True)
class Step:
    """One turn as a row has it: the text, calls still in their wire form."""

    role: Literal["system", "user", "assistant", "tool"]
    text: str


def turns_of(
    steps: Sequence[Step], tools: Sequence[ToolSpec], repairs: list[str]
) -> tuple[Turn, ...]:
    """The turns that `steps` are; what had to be repaired is noted. Raises Unfit."""
    _check_order(steps)
    by_name = {tool.name: tool for tool in tools}
    turns: list[Turn] = []
    waiting: list[str] = []  # the calls that still have no response
    for i, step in enumerate(steps):
        if step.role == "tool":
            if not waiting:
                raise Unfit("response_without_call", step.text)
            text = _response(step.text, last=i == len(steps) - 1, repairs=repairs)
            if text is not None:
                turns.append(Turn("tool", text, name=waiting.pop(0)))
            continue
        if waiting:
            raise Unfit("call_without_response", ", ".join(waiting))
        if step.role == "assistant":
            turns.append(_assistant(step.text, by_name, repairs))
            waiting = [call.name for call in turns[-1].calls]
            continue
        if turns and turns[-1].role == step.role == "user":
            repairs.append("two_user_turns")
        turns.append(Turn(step.role, step.text))
    return tuple(turns)


def _check_order(steps: Sequence[Step]) -> None:
    roles = [step.role for step in steps if step.role != "system"]
    for step in steps:
        if not step.text:
            raise Unfit("empty_turn", step.role)
    if not roles:
        raise Unfit("chat_form", "no turn")
    if roles[0] != "user":
        raise Unfit("starts_without_user", roles[0])
    if "assistant" not in roles:
        raise Unfit("no_assistant_turn")
    for before, role in pairwise(roles):
        if before == role == "assistant":
            raise Unfit("two_assistant_turns")
        if role == "tool" and before == "user":
            raise Unfit("response_without_call")


def _response(text: str, last: bool, repairs: list[str]) -> str | None:
    """The text of a function response; None for a cut one that nothing is built on."""
    if text[0] not in "{[":
        return text
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        if not _is_cut(text):
            repairs.append("response_not_json")
        elif last:
            repairs.append("cut_response_dropped")
            return None
        else:
            raise Unfit("response_cut", text[-80:]) from None
    return text


def _is_cut(text: str) -> bool:
    try:
        read_whole(text, read_value)
    except Malformed as error:
        return error.kind == "truncated"
    return False


def _assistant(text: str, tools: Mapping[str, ToolSpec], repairs: list[str]) -> Turn:
    if any(mark in text for mark in _THINK):
        raise Unfit("think_block")
    if TRIGGER not in text:
        _check_prose(text, tools)
        return Turn("assistant", text)
    reply = _GLAIVE.parse(text)
    if reply.errors:
        error = reply.errors[0]
        raise Unfit(_BROKEN.get(error.kind, "call_form"), error.detail)
    lead, _, _ = text.partition(TRIGGER)
    if not reply.calls or _mentions_call(lead):
        raise Unfit("call_form", text)
    if reply.content.strip(BLANK) != lead.strip(BLANK):
        raise Unfit("text_after_call", reply.content[-80:])
    calls = tuple(_call(call, tools, repairs) for call in reply.calls)
    return Turn("assistant", lead.strip(BLANK), calls)


def _check_prose(text: str, tools: Mapping[str, ToolSpec]) -> None:
    """Prose must not be a call in disguise."""
    reply: Reply | None = None
    if text[0] in "{[`":
        reply = _GLAIVE.parse(text, list(tools.values()))
    if _mentions_call(text) or (reply and (reply.calls or reply.errors)):
        raise Unfit("call_form", text)


def _mentions_call(text: str) -> bool:
    """Whether a marker like the one of calls stands there, however it is written."""
    lowered = text.lower()
    return any(trigger in lowered for trigger in _LOOSE_TRIGGERS)


def _call(call: ToolCall, tools: Mapping[str, ToolSpec], repairs: list[str]) -> ToolCall:
    for repair in call.repairs:
        if repair not in REPAIRS:
            raise Unfit(_DROPPED.get(repair, "call_form"), f"{repair}: {call.raw}")
    repairs += call.repairs
    if "\\'" in call.raw:
        repairs.append("escaped_apostrophe")
    if _STRING_ARGUMENTS.search(call.raw):
        repairs.append("string_arguments")
    return settled(call, tools, repairs)
