"""Qwen3-Coder and Seed-OSS: `<tool_call>\\n<function=f>\\n<parameter=k>\\nv\\n</parameter>\\n</function>\\n</tool_call>`.

The tags are text, only `<tool_call>` and `</tool_call>` are control tokens.
"""

from __future__ import annotations

from gateway.formats.chatml import CONTROLS, END, QWEN_RESULT, chatml
from gateway.formats.family import Family, Signs
from gateway.formats.parsing.json_bodies import bare_json
from gateway.formats.parsing.pending import LINES
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.parsing.tagged_bodies import Tags, tagged
from gateway.formats.writing.tagged_writer import TaggedWriter

DEFINITIONS = (
    "# Tools\n\nYou have access to the following functions:\n\n<tools>\n",
    "\n",
    "\n</tools>\n\nIf you choose to call a function ONLY reply in the following format with NO suffix:"
    "\n\n{open}\n<function=example_function_name>\n<parameter=example_parameter_1>\nvalue_1\n"
    "</parameter>\n</function>\n{close}",
)


def _family(name: str, space: str, signs: Signs, aliases: tuple[str, ...] = ()) -> Family:
    opening, closing = f"<{space}tool_call>", f"</{space}tool_call>"
    controls = CONTROLS if not space else f"{CONTROLS}|</?{space}tool_call>"
    tags = Tags(
        function=("<function=", ">"),
        parameter=("<parameter=", ">"),
        value_end="</parameter>",
        function_end="</function>",
        closes=(closing,),
        self_close="/>",
        lines=True,
    )
    before, between, after = DEFINITIONS
    after = after.replace("{open}", opening).replace("{close}", closing)
    return Family(
        name,
        Syntax(
            opens={opening: tagged(tags), "<function=": tagged(tags, opened=True)},
            closes=(closing,),
            shells=(END, "<|endoftext|>"),
            bare=bare_json(),
            bare_starts="{[`",
            spacing=LINES,
        ),
        TaggedWriter(
            trigger=opening,
            open=f"{opening}\n",
            function=("<function=", ">\n"),
            value=("<parameter={key}>\n", "\n</parameter>\n"),
            function_end="</function>",
            end=f"\n{closing}",
            text_end="</parameter>",
            each=True,
            tokens=controls,
            lead="\n\n",
        ),
        chatml((before, between, after), QWEN_RESULT, controls),
        stop=(END,),
        aliases=aliases,
        signs=signs,
        trigger_is_token=True,
    )


FORMATS = (
    _family(
        "qwen3_coder",
        "",
        Signs(
            text=r"<tool_call>\s*<function=|<function=[^<>\n]*>\s*<parameter=",
            template=("<function=", "<parameter=", "<tool_call>"),
            models=("qwen3_next", "qwen3_5"),
        ),
        aliases=("qwen3_xml",),
    ),
    _family(
        "seed_oss",
        "seed:",
        Signs(text="<seed:tool_call>", template=("<seed:tool_call>",), models=("seed_oss",)),
    ),
)
