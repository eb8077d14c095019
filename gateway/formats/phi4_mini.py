"""Phi-4-mini: `functools[{"name": "f", "arguments": {..}}]`, or the list between `<|tool_call|>` and `<|/tool_call|>`."""

from __future__ import annotations

from gateway.formats.family import Family, Signs
from gateway.formats.parsing.json_bodies import bare_json, json_in_tag
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.prompts import Layout
from gateway.formats.writing.json_writers import JsonWriter

OPEN, END = "functools", "<|end|>"
TOKENS = r"<\|/?[a-z_]+\|>"
FORMATS = (
    Family(
        "phi4_mini",
        Syntax(
            opens={
                OPEN: json_in_tag(starts="["),
                "<|tool_call|>": json_in_tag(("<|/tool_call|>",)),
            },
            closes=("<|/tool_call|>",),
            shells=(END,),
            prefilled=False,
            bare=bare_json(),
            bare_starts="{[`",
        ),
        JsonWriter(trigger=f"{OPEN}[", open=f"{OPEN}[", between=", ", end="]"),
        Layout(
            roles={
                "system": ("<|system|>", END),
                "user": ("<|user|>", END),
                "assistant": ("<|assistant|>", END),
                "tool": ("<|tool_response|>", END),
            },
            start="<|assistant|>",
            tools=("<|tool|>[", ", ", "]<|/tool|>"),
            controls=TOKENS,
        ),
        stop=(END,),
        signs=Signs(
            text=r"functools\s*\[", template=("<|tool|>", "<|/tool|>"), models=("phi3", "phi4mini")
        ),
    ),
)
