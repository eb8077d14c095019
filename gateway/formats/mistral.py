"""Mistral: one marker `[TOOL_CALLS]`, three dialects after it, all of them read by all three names.

`mistral`       [TOOL_CALLS] [{"name": "f", "arguments": {..}}]
`mistral_v11`   [TOOL_CALLS]f{..}[TOOL_CALLS]g{..}
`mistral_args`  [TOOL_CALLS]f[ARGS]{..}, with or without [CALL_ID]id
`magistral`     as `mistral_v11`, thoughts in `<think>`..`</think>` as plain text (Magistral 2506)
"""

from __future__ import annotations

from dataclasses import replace

from gateway.formats.family import Family, Signs, Writer
from gateway.formats.parsing.calls import Draft
from gateway.formats.parsing.json_bodies import bare_json, json_in_tag, read_name
from gateway.formats.parsing.named_bodies import read_arguments
from gateway.formats.parsing.pending import THOUGHT_LINES, VERBATIM
from gateway.formats.parsing.source import Malformed, Reader, ink
from gateway.formats.parsing.syntax import THINK, Region, Syntax
from gateway.formats.prompts import Layout
from gateway.formats.writing.json_writers import JsonWriter, NamedWriter

OPEN, ARGS, CALL_ID, END = "[TOOL_CALLS]", "[ARGS]", "[CALL_ID]", "</s>"
TOKENS = r"\[/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_RESULTS|TOOL_CALLS|ARGS|CALL_ID)\]|</?s>"
_list_or_object = json_in_tag()


def _calls(region: Region) -> Reader[None]:
    src = region.src
    if (yield from ink(src)) in ("[", "{"):
        return (yield from _list_or_object(region))
    start = src.pos
    try:
        name = (yield from read_name(region, ("{", ARGS, CALL_ID))).strip()
    except Malformed as error:
        if region.before and len(src.text[start:].split()) > 1:
            error.kind, src.pos = "prose", start
        raise
    id = None
    if src.text.endswith(CALL_ID, 0, src.pos):
        id = (yield from read_name(region, (ARGS,))).strip()
    elif src.text[src.pos - 1] == "{":
        src.pos -= 1
    if len(name.split()) != 1:
        if region.before and name:
            src.pos = start
            raise Malformed("prose", "no name follows the marker")
        raise Malformed("malformed", f"not a tool's name: {name[:40]!r}")
    value = yield from read_arguments(region, ())
    region.found(Draft(name, value, region.raw(), src.repairs, id))


SYNTAX = Syntax(
    opens={OPEN: _calls},
    shells=(END,),
    think=("[THINK]", "[/THINK]"),
    prefilled=False,
    bare=bare_json(),
    bare_starts="{[`",
    spacing=VERBATIM,
)
PLAIN = replace(SYNTAX, think=THINK, other_thinks=(SYNTAX.think,), spacing=THOUGHT_LINES)
CHAT = Layout(
    begin="<s>",
    roles={
        "system": ("[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]"),
        "user": ("[INST]", "[/INST]"),
        "assistant": ("", END),
        "tool": ("[TOOL_RESULTS]", "[/TOOL_RESULTS]"),
    },
    start="",
    tool_role=("[AVAILABLE_TOOLS]", "[/AVAILABLE_TOOLS]"),
    tools=("", "", ""),
    listed=True,
    controls=TOKENS,
)


def _family(name: str, writer: Writer, signs: Signs, syntax: Syntax = SYNTAX) -> Family:
    return Family(
        name, syntax, writer, CHAT, stop=(END,), signs=signs, trigger_is_token=True,
        thought=syntax.think,
    )  # fmt: skip


FORMATS = (
    _family(
        "mistral",
        JsonWriter(trigger=OPEN, open=f"{OPEN} [", between=", ", end="]", tokens=TOKENS),
        Signs(text=r"\[TOOL_CALLS\]", template=(OPEN,), models=("mistral", "mixtral", "ministral")),
    ),
    _family(
        "mistral_v11",
        NamedWriter(trigger=OPEN, before=OPEN, middle="", tokens=TOKENS),
        Signs(models=("mistral3",)),
    ),
    _family(
        "mistral_args",
        NamedWriter(trigger=OPEN, before=OPEN, middle=ARGS, tokens=TOKENS),
        Signs(template=(OPEN, ARGS)),
    ),
    _family(
        "magistral",
        NamedWriter(trigger=OPEN, before=OPEN, middle="", tokens=TOKENS),
        Signs(template=(OPEN, "<think>")),
        PLAIN,
    ),
)
