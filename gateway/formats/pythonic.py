"""Calls as a Python list: `[f(a=1), g(b="x")]`.

`pythonic`  bare, or between `<|python_start|>` and `<|python_end|>` (Llama 4)
`lfm2`      between `<|tool_call_start|>` and `<|tool_call_end|>` (Liquid)
`olmo3`     between `<function_calls>` and `</function_calls>`, one call per line, no brackets
"""

from __future__ import annotations

from gateway.formats.chatml import CONTROLS, chatml
from gateway.formats.family import Family, Signs
from gateway.formats.llama3_json import CHAT
from gateway.formats.parsing.call_bodies import call_list
from gateway.formats.parsing.json_bodies import bare_json
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.writing.call_writers import CallWriter

LLAMA4 = ("<|python_start|>", "<|python_end|>")
LFM2 = ("<|tool_call_start|>", "<|tool_call_end|>")
OLMO = ("<function_calls>", "</function_calls>")
LFM2_TOKENS = (
    rf"{CONTROLS}|<\|(?:tool_call|tool_list|tool_response)_(?:start|end)\|>|<\|startoftext\|>"
)
FORMATS = (
    Family(
        "pythonic",
        Syntax(
            opens={LLAMA4[0]: call_list((LLAMA4[1],))},
            closes=(LLAMA4[1],),
            shells=("<|eot|>", "<|eot_id|>", "<|eom|>"),
            prefilled=False,
            bare=call_list(),
            bare_starts="[",
            bare_always=True,
        ),
        CallWriter(
            trigger=LLAMA4[0], open=f"{LLAMA4[0]}[", end=f"]{LLAMA4[1]}", tokens=r"<\|[a-z_]+\|>"
        ),
        CHAT,
        stop=("<|eot|>", "<|eot_id|>"),
        aliases=("llama4_pythonic",),
        signs=Signs(
            text=r"<\|python_start\|>|^\s*\[\s*[^\W\d][\w.]*\(",
            template=("<|python_start|>",),
            models=("llama4",),
        ),
        trigger_is_token=True,
    ),
    Family(
        "lfm2",
        Syntax(
            opens={LFM2[0]: call_list((LFM2[1],))},
            closes=(LFM2[1],),
            shells=("<|im_end|>",),
            prefilled=False,
            bare=bare_json(),
            bare_starts="{[`",
        ),
        CallWriter(trigger=LFM2[0], open=f"{LFM2[0]}[", end=f"]{LFM2[1]}", tokens=LFM2_TOKENS),
        chatml(
            ("List of tools: <|tool_list_start|>[", ", ", "]<|tool_list_end|>"),
            (
                "<|im_start|>tool\n<|tool_response_start|>",
                "<|tool_response_end|><|im_end|>\n",
            ),
            LFM2_TOKENS,
        ),
        stop=("<|im_end|>",),
        signs=Signs(
            text=r"<\|tool_call_start\|>",
            template=("<|tool_list_start|>",),
            models=("lfm2", "lfm2_moe"),
            tokens=LFM2,
        ),
        trigger_is_token=True,
    ),
    Family(
        "olmo3",
        Syntax(
            opens={OLMO[0]: call_list((OLMO[1],))},
            closes=(OLMO[1],),
            shells=("<|im_end|>",),
            bare=bare_json(),
            bare_starts="{[`",
        ),
        CallWriter(trigger=OLMO[0], open=OLMO[0], end=OLMO[1], between="\n"),
        chatml(
            (
                "You are provided with function signatures within <functions></functions> XML tags. "
                "<functions>",
                "\n",
                "</functions>",
            ),
            ("<|im_start|>environment\n", "<|im_end|>\n"),
        ),
        stop=("<|im_end|>",),
        signs=Signs(
            text="<function_calls>", template=("<function_calls>", "<functions>"), models=("olmo3",)
        ),
    ),
)
