"""IBM Granite: `<|tool_call|> [{"name": "f", "arguments": {..}}]` (3.x), `<function_call> {..}` for each call (20b).

The list ends the call; there is no closing marker. Granite 4 writes as Qwen3 does.
"""

from __future__ import annotations

from gateway.formats.family import Family, Signs
from gateway.formats.parsing.json_bodies import bare_json, json_in_tag
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.prompts import Layout
from gateway.formats.writing.json_writers import JsonWriter

OPEN, END = "<|tool_call|>", "<|end_of_text|>"
TOKENS = r"<\|[a-z_]+\|>"


def _role(name: str) -> tuple[str, str]:
    return f"<|start_of_role|>{name}<|end_of_role|>", f"{END}\n"


FORMATS = (
    Family(
        "granite",
        Syntax(
            opens={
                OPEN: json_in_tag(),
                "<tool_call>": json_in_tag(),
                "<function_call>": json_in_tag(),
            },
            closes=("</tool_call>", "</function_call>"),
            shells=(END, "<|end_of_role|>"),
            bare=bare_json(),
            bare_starts="{[`",
        ),
        JsonWriter(trigger=OPEN, open=f"{OPEN} [", between=", ", end="]", tokens=TOKENS),
        Layout(
            roles={
                "system": _role("system"),
                "user": _role("user"),
                "assistant": _role("assistant"),
                "tool": _role("tool_response"),
            },
            start=_role("assistant")[0],
            tool_role=_role("tools"),
            tools=("[", ",\n", "]"),
            controls=TOKENS,
        ),
        stop=(END,),
        aliases=("granite_20b_fc",),
        signs=Signs(
            text=r"<\|tool_call\|>|<function_call>|<tool_call>\s*\[",
            template=("<|tool_call|>", "<|start_of_role|>"),
            models=("granite", "granitemoe"),
        ),
        trigger_is_token=True,
    ),
)
