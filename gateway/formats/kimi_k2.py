"""Kimi K2: `<|tool_call_begin|>functions.f:0<|tool_call_argument_begin|>{..}<|tool_call_end|>` in a section.

What stands in the name's place is an id. Models echo ids that others made for their history, so it comes in
several spellings; one that names no tool stands for the only tool that takes the arguments.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from gateway.core import ToolSpec
from gateway.formats.family import Family, Signs
from gateway.formats.parsing.calls import Tools
from gateway.formats.parsing.json_bodies import bare_json
from gateway.formats.parsing.named_bodies import named_json, section
from gateway.formats.parsing.pending import VERBATIM
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.prompts import Layout
from gateway.formats.writing.json_writers import NamedWriter

SECTION = ("<|tool_calls_section_begin|>", "<|tool_calls_section_end|>")
CALL = ("<|tool_call_begin|>", "<|tool_call_end|>")
ARGUMENTS = "<|tool_call_argument_begin|>"
TOKENS = r"<\|[a-z_]+\|>"
_CANONICAL = re.compile(r"functions\.(?P<name>.+):\d+", re.DOTALL)
_SPELLED = re.compile(r"(?:call[_.:])?(?:functions?[._:])?(?P<name>.+?)(?:[:_.#-]\d+)?", re.DOTALL)
_NAMELESS = re.compile(r"(?:functions?[._:])?(?:(?:call|tool|chatcmpl|toolu|fc)[_.:-].*|[:_]?\d*)")


def tool_of(id: str, arguments: Mapping[str, Any], tools: Tools) -> tuple[str, bool]:
    """The tool that an id means (empty if that is not certain), and whether the id was not canonical."""
    canonical = _CANONICAL.fullmatch(id)
    if canonical and (not tools or canonical["name"] in tools):
        return canonical["name"], False
    known = [name for name in _readings(id) if name in tools]
    if known:
        return max(known, key=len), True
    if not _NAMELESS.fullmatch(id):
        spelled = _SPELLED.fullmatch(id)
        return (spelled["name"] if spelled else id), not canonical
    fitting = [t.name for t in tools.values() if _takes(t, arguments)]
    return (fitting[0] if len(fitting) == 1 else ""), True


def _readings(id: str) -> set[str]:
    """The names that an id may be made of: with and without what is put around a name."""
    heads = {id, re.sub(r"^(?:call[_.:])?functions?[._:]", "", id), re.sub(r"^call[_.:]", "", id)}
    return heads | {re.sub(r"[:_.#-]\d+$", "", head) for head in heads}


def _takes(tool: ToolSpec, arguments: Mapping[str, Any]) -> bool:
    known = tool.parameters.get("properties") or {}
    return (
        arguments.keys() <= known.keys()
        and set(tool.parameters.get("required", ())) <= arguments.keys()
    )


_call = named_json((ARGUMENTS,), (CALL[1],))


def _role(name: str, shown: str) -> tuple[str, str]:
    return f"<|im_{name}|>{shown}<|im_middle|>", "<|im_end|>"


FORMATS = (
    Family(
        "kimi_k2",
        Syntax(
            opens={SECTION[0]: section(CALL[0], SECTION[1], _call), CALL[0]: _call},
            closes=(CALL[1],),
            shells=(SECTION[1], "<|im_end|>"),
            bare=bare_json(),
            bare_starts="{[`",
            spacing=VERBATIM,
            rename=tool_of,
        ),
        NamedWriter(
            trigger=CALL[0],
            before=f"{CALL[0]}functions.",
            middle=f":{{index}}{ARGUMENTS}",
            after=CALL[1],
            open=SECTION[0],
            end=SECTION[1],
            tokens=TOKENS,
        ),
        Layout(
            roles={
                "system": _role("system", "system"),
                "user": _role("user", "user"),
                "assistant": _role("assistant", "assistant"),
                "tool": ("<|im_system|>{name}<|im_middle|>## Return of {name}\n", "<|im_end|>"),
            },
            start="<|im_assistant|>assistant<|im_middle|>",
            tool_role=_role("system", "tool_declare"),
            tools=("", "", ""),
            listed=True,
            controls=TOKENS,
        ),
        stop=("<|im_end|>",),
        signs=Signs(
            text=r"<\|tool_calls_section_begin\|>|<\|tool_call_argument_begin\|>",
            template=("<|tool_calls_section_begin|>",),
            models=("kimi_k2", "kimi_k25"),
            tokens=SECTION,
        ),
        trigger_is_token=True,
        thought=("<think>", "</think>"),
    ),
)
