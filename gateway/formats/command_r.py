"""Cohere: ``Action:\\n```json\\n[{"tool_name": "f", "parameters": {..}}]\\n``` `` (Command R), or in action tokens (R7B)."""

from __future__ import annotations

from gateway.formats.family import Family, Signs
from gateway.formats.parsing.json_bodies import bare_json, json_in_tag
from gateway.formats.parsing.pending import Spacing
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.prompts import Layout
from gateway.formats.writing.json_writers import JsonWriter

OPEN, END = "Action:", "<|END_OF_TURN_TOKEN|>"
ACTION = ("<|START_ACTION|>", "<|END_ACTION|>")
KEYS = ("tool_name", "parameters")
TOKENS = r"<\|[A-Z_]+\|>|<BOS_TOKEN>"


def _role(name: str) -> tuple[str, str]:
    return f"<|START_OF_TURN_TOKEN|><|{name}_TOKEN|>", END


FORMATS = (
    Family(
        "command_r",
        Syntax(
            opens={
                OPEN: json_in_tag(canon=KEYS, fences=True),
                ACTION[0]: json_in_tag((ACTION[1],), canon=KEYS),
            },
            closes=(ACTION[1],),
            shells=(END, "<|START_RESPONSE|>", "<|END_RESPONSE|>"),
            think=("<|START_THINKING|>", "<|END_THINKING|>"),
            prefilled=False,
            bare=bare_json(KEYS),
            bare_starts="{[`",
            spacing=Spacing("", before_call="\n"),
        ),
        JsonWriter(
            trigger=f"{OPEN}\n```json\n[",
            open=f"{OPEN}\n```json\n[",
            between=", ",
            end="]\n```",
            keys=KEYS,
            lead="\n",
        ),
        Layout(
            begin="<BOS_TOKEN>",
            roles={
                "system": _role("SYSTEM"),
                "user": _role("USER"),
                "assistant": _role("CHATBOT"),
                "tool": (_role("SYSTEM")[0] + "<results>\n", "\n</results>" + END),
            },
            start=_role("CHATBOT")[0],
            tools=("## Available Tools\n", "\n\n", ""),
            controls=TOKENS,
        ),
        stop=(END,),
        thought=("<|START_THINKING|>", "<|END_THINKING|>"),
        signs=Signs(
            text=r"Action:\s*```json|<\|START_ACTION\|>",
            template=("Action:", "tool_name"),
            models=("cohere", "cohere2"),
        ),
    ),
)
