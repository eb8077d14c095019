"""GLM 4.5 and later: `<tool_call>f\\n<arg_key>k</arg_key>\\n<arg_value>v</arg_value>\\n</tool_call>`.

A value without a schema is JSON if it reads as JSON; a string parameter keeps its text to the letter.
"""

from __future__ import annotations

from gateway.formats.family import Family, Signs
from gateway.formats.parsing.json_bodies import bare_json
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.parsing.tagged_bodies import Tags, tagged
from gateway.formats.prompts import Layout
from gateway.formats.writing.tagged_writer import TaggedWriter

OPEN, CLOSE = "<tool_call>", "</tool_call>"
TOKENS = (
    r"<\|(?:system|user|assistant|observation|endoftext)\|>|\[gMASK\]|<sop>"
    r"|</?(?:tool_call|tool_response|arg_key|arg_value|think)>"
)
TAGS = Tags(
    function=("", ""),
    parameter=("<arg_key>", "</arg_key>"),
    value="<arg_value>",
    value_end="</arg_value>",
    closes=(CLOSE,),
    literal=True,
)
FORMATS = (
    Family(
        "glm",
        Syntax(
            opens={OPEN: tagged(TAGS)},
            closes=(CLOSE,),
            shells=("<|observation|>", "<|user|>", "<|endoftext|>"),
            bare=bare_json(),
            bare_starts="{[`",
        ),
        TaggedWriter(
            trigger=OPEN,
            open=OPEN,
            function=("", "\n"),
            value=("<arg_key>{key}</arg_key>\n<arg_value>", "</arg_value>\n"),
            function_end="",
            end=CLOSE,
            text_end="</arg_value>",
            each=True,
            tokens=TOKENS,
            lead="\n",
        ),
        Layout(
            begin="[gMASK]<sop>",
            roles={
                "system": ("<|system|>\n", ""),
                "user": ("<|user|>\n", ""),
                "assistant": ("<|assistant|>\n<think></think>\n", ""),
                "tool": ("<|observation|>\n<tool_response>\n", "\n</tool_response>"),
            },
            start="<|assistant|>\n<think></think>\n",
            tools=(
                "# Tools\n\nYou may call one or more functions to assist with the user query.\n\n"
                "You are provided with function signatures within <tools></tools> XML tags:\n<tools>\n",
                "\n",
                "\n</tools>\n\nFor each function call, output the function name and arguments within "
                "the following XML format:\n<tool_call>{function-name}\n"
                "<arg_key>{arg-key-1}</arg_key>\n<arg_value>{arg-value-1}</arg_value>\n</tool_call>",
            ),
            controls=TOKENS,
        ),
        stop=("<|user|>", "<|observation|>", "<|endoftext|>"),
        aliases=("glm4_moe", "glm47"),
        signs=Signs(
            text=r"<tool_call>\s*[^\s<>{}\[\"]+\s*(?:<arg_key>|</tool_call>)",
            template=("<arg_key>", "<arg_value>"),
            models=("glm4_moe", "glm4_moe_lite"),
        ),
        trigger_is_token=True,
    ),
)
