"""GLM 4.5 and later, and those that write like it: `<tool_call>f<arg_key>k</arg_key><arg_value>v</arg_value></tool_call>`.

`glm`      a newline behind the name, the keys and the values (GLM 4.5 and 4.6); the model opens its own thoughts
`glm47`    without newlines; prompts open thoughts (GLM 4.7 and 5, Laguna)
`longcat`  as `glm`, every tag with `longcat_` before its name (LongCat)

A value without a schema is JSON if it reads as JSON; a string parameter keeps its text to the letter.
"""

from __future__ import annotations

from gateway.formats.family import Family, Signs
from gateway.formats.parsing.json_bodies import bare_json
from gateway.formats.parsing.pending import LINES, THOUGHT_LINES, Spacing
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.parsing.tagged_bodies import Tags, tagged
from gateway.formats.prompts import Layout
from gateway.formats.writing.tagged_writer import TaggedWriter

STOP = ("<|user|>", "<|observation|>", "<|endoftext|>")


def _tokens(prefix: str) -> str:
    return (
        r"<\|(?:system|user|assistant|observation|endoftext)\|>|\[gMASK\]|<sop>"
        rf"|</?{prefix}(?:tool_call|arg_key|arg_value)>|</?(?:tool_response|think)>"
    )


def _tool_text(call: str) -> tuple[str, str, str]:
    return (
        "# Tools\n\nYou may call one or more functions to assist with the user query.\n\n"
        "You are provided with function signatures within <tools></tools> XML tags:\n<tools>\n",
        "\n",
        "\n</tools>\n\nFor each function call, output the function name and arguments within "
        f"the following XML format:\n{call}",
    )


def _chat(prefix: str, line: str, thought: str) -> Layout:
    call = (
        f"<{prefix}tool_call>{{function-name}}{line}<{prefix}arg_key>{{arg-key-1}}</{prefix}arg_key>{line}"
        f"<{prefix}arg_value>{{arg-value-1}}</{prefix}arg_value>{line}</{prefix}tool_call>"
    )
    return Layout(
        begin="[gMASK]<sop>",
        roles={
            "system": (f"<|system|>{line}", ""),
            "user": (f"<|user|>{line}", ""),
            "assistant": (f"<|assistant|>{line}{thought}{line}", ""),
            "tool": (f"<|observation|>{line}<tool_response>{line}", f"{line}</tool_response>"),
        },
        start=f"<|assistant|>{line}{thought}{line}",
        tools=_tool_text(call),
        controls=_tokens(prefix),
    )


def _tags(prefix: str) -> Tags:
    return Tags(
        function=("", ""),
        parameter=(f"<{prefix}arg_key>", f"</{prefix}arg_key>"),
        value=f"<{prefix}arg_value>",
        value_end=f"</{prefix}arg_value>",
        closes=(f"</{prefix}tool_call>",),
        literal=True,
    )


def _family(
    name: str,
    signs: Signs,
    prefix: str = "",
    line: str = "\n",
    thought: str = "<think></think>",
    spacing: Spacing = LINES,
    aliases: tuple[str, ...] = (),
    written: tuple[str, str] = ("\n<think>", "</think>\n"),
) -> Family:
    opening, closing = f"<{prefix}tool_call>", f"</{prefix}tool_call>"
    key = (f"<{prefix}arg_key>", f"</{prefix}arg_key>")
    value = (f"<{prefix}arg_value>", f"</{prefix}arg_value>")
    return Family(
        name,
        Syntax(
            opens={opening: tagged(_tags(prefix))},
            closes=(closing,),
            shells=STOP,
            bare=bare_json(),
            bare_starts="{[`",
            spacing=spacing,
        ),
        TaggedWriter(
            trigger=opening,
            open=opening,
            function=("", line),
            value=(f"{key[0]}{{key}}{key[1]}{line}{value[0]}", f"{value[1]}{line}"),
            function_end="",
            end=closing,
            text_end=value[1],
            between=line,
            each=True,
            tokens=_tokens(prefix),
            lead=line,
        ),
        _chat(prefix, line, thought),
        stop=STOP,
        aliases=aliases,
        signs=signs,
        trigger_is_token=True,
        thought=written,
    )


FORMATS = (
    _family(
        "glm",
        Signs(
            text=r"<tool_call>\s*[^\s<>{}\[\"]+\s*(?:<arg_key>|</tool_call>)",
            template=("<arg_key>", "<arg_value>"),
            models=("glm4_moe",),
        ),
        aliases=("glm4_moe", "glm45"),
    ),
    _family(
        "glm47",
        Signs(
            template=("<arg_key>", "</arg_key><arg_value>"),
            models=("glm4_moe_lite", "glm_moe_dsa", "laguna"),
        ),
        line="",
        thought="</think>",
        spacing=THOUGHT_LINES,
        aliases=("laguna",),
        written=("<think>", "</think>"),
    ),
    _family(
        "longcat",
        Signs(
            text="<longcat_tool_call>",
            template=("<longcat_tool_call>",),
            models=("longcat_flash", "longcat_flash_ngram"),
        ),
        prefix="longcat_",
    ),
)
