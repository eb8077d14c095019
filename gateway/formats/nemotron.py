"""Nemotron: `<TOOLCALL>[{"name": "f", "arguments": {..}}]</TOOLCALL>`."""

from __future__ import annotations

from gateway.formats.family import Family, Signs
from gateway.formats.llama3_json import CHAT
from gateway.formats.parsing.json_bodies import bare_json, json_in_tag
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.writing.json_writers import JsonWriter

OPEN, CLOSE = "<TOOLCALL>", "</TOOLCALL>"
FORMATS = (
    Family(
        "nemotron",
        Syntax(
            opens={OPEN: json_in_tag((CLOSE,))},
            closes=(CLOSE,),
            shells=("<|eot_id|>", "<SPECIAL_12>"),
            bare=bare_json(),
            bare_starts="{[`",
        ),
        JsonWriter(trigger=OPEN, open=f"{OPEN}[", between=", ", end=f"]{CLOSE}"),
        CHAT,
        stop=("<|eot_id|>", "<SPECIAL_12>"),
        signs=Signs(text=OPEN, template=(OPEN,), models=("nemotron_h",)),
    ),
)
