"""Functionary and Llama 3.1's custom functions: `<function=f>{"k": "v"}</function>`."""

from __future__ import annotations

from gateway.formats.family import Family, Signs
from gateway.formats.llama3_json import CHAT
from gateway.formats.parsing.json_bodies import bare_json
from gateway.formats.parsing.named_bodies import named_json
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.writing.json_writers import NamedWriter

OPEN, CLOSE = "<function=", "</function>"
FORMATS = (
    Family(
        "functionary",
        Syntax(
            opens={OPEN: named_json((">",), (CLOSE,))},
            closes=(CLOSE,),
            shells=("<|eot_id|>", "<|eom_id|>"),
            prefilled=False,
            bare=bare_json(),
            bare_starts="{[`",
        ),
        NamedWriter(trigger=OPEN, before=OPEN, middle=">", after=CLOSE),
        CHAT,
        stop=("<|eot_id|>", "<|eom_id|>"),
        signs=Signs(text=r"<function=[^<>\n]*>\s*\{", template=("<function=", "{{")),
    ),
)
