"""Llama 3.x: a bare `{"name": "f", "parameters": {..}}`, several apart by `;`, `<|python_tag|>` before it or not.

`python_tag` is the same with the tag written, and reads the built-in `tool.call(query="x")` too, as both do.
"""

from __future__ import annotations

from gateway.formats.family import Family, Signs
from gateway.formats.parsing.call_bodies import python_tag
from gateway.formats.parsing.json_bodies import bare_json, json_in_tag, loose_json, separator
from gateway.formats.parsing.named_bodies import named_json
from gateway.formats.parsing.source import Reader, ink
from gateway.formats.parsing.syntax import Region, Syntax
from gateway.formats.prompts import Layout
from gateway.formats.writing.json_writers import JsonWriter

TAG, END = "<|python_tag|>", "<|eot_id|>"
CUSTOM = ("<function=", "</function>")  # Llama 3.1's form for tools that the user defines
TOKENS = r"<\|[a-z_]+\|>"
CANON = ("name", "parameters", "arguments", "function")
_one = json_in_tag(canon=CANON)


def _several(region: Region) -> Reader[None]:
    yield from _one(region)
    while True:
        yield from separator(region, ";")
        if region.src.text[region.src.pos - 1] != ";" or (yield from ink(region.src)) != "{":
            return
        region.begin()
        yield from _one(region)


def _role(name: str) -> str:
    return f"<|start_header_id|>{name}<|end_header_id|>\n\n"


SYNTAX = Syntax(
    opens={
        TAG: python_tag(_several),
        "{": loose_json(CANON),
        CUSTOM[0]: named_json((">",), (CUSTOM[1],)),
    },
    closes=(CUSTOM[1],),
    shells=(END, "<|eom_id|>", "<|end_of_text|>"),
    prefilled=False,
    bare=bare_json(CANON),
    bare_starts="`",
)
CHAT = Layout(
    begin="<|begin_of_text|>",
    roles={
        "system": (_role("system"), END),
        "user": (_role("user"), END),
        "assistant": (_role("assistant"), END),
        "tool": (_role("ipython"), END),
    },
    start=_role("assistant"),
    tools=(
        "You have access to the following functions. To call a function, please respond with JSON "
        'for a function call. Respond in the format {"name": function name, "parameters": '
        "dictionary of argument name and its value}. Do not use variables.\n\n",
        "\n\n",
        "\n\n",
    ),
    controls=TOKENS,
)
KEYS = ("name", "parameters")
FORMATS = (
    Family(
        "llama3_json",
        SYNTAX,
        JsonWriter(trigger='{"name": ', between="; ", keys=KEYS, tokens=TOKENS, lead=" "),
        CHAT,
        stop=(END, "<|eom_id|>"),
        signs=Signs(
            text=r'^\s*\{\s*"(?:name|type|parameters)"\s*:[^{}]*(?:\{[^{}]*\}[^{}]*)?"(?:parameters|name)"\s*:'
            r'|\{\s*"name"\s*:\s*"[^"]*"\s*,\s*"parameters"',
            template=("<|start_header_id|>", '"parameters"'),
            models=("llama",),
        ),
    ),
    Family(
        "python_tag",
        SYNTAX,
        JsonWriter(trigger=TAG, open=TAG, between="; ", keys=KEYS, tokens=TOKENS),
        CHAT,
        stop=(END, "<|eom_id|>"),
        signs=Signs(text=r"<\|python_tag\|>"),
        trigger_is_token=True,
    ),
)
