"""MiniMax: `<invoke name="f"><parameter name="k">v</parameter></invoke>` in a wrapper.

`minimax_m2`  <minimax:tool_call>\\n<invoke name="f">\\n<parameter name="k">v</parameter>\\n</invoke>\\n</minimax:tool_call>
`minimax_m3`  the same with `]<]minimax[>[` before every tag, and parameters as tags of their own name
"""

from __future__ import annotations

from gateway.formats.family import Family, Signs
from gateway.formats.parsing.json_bodies import bare_json
from gateway.formats.parsing.pending import LINES
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.parsing.tagged_bodies import Tags, tagged
from gateway.formats.prompts import Layout
from gateway.formats.writing.tagged_writer import TaggedWriter

OPEN, CLOSE = "<minimax:tool_call>", "</minimax:tool_call>"
NS = "]<]minimax[>["
END = "[e~["
TOKENS = r"\]~!b\[|\]~b\]|\[e~\[|</?minimax:tool_call>"
M2 = Tags(
    function=('<invoke name="', '">'),
    parameter=('<parameter name="', '">'),
    value_end="</parameter>",
    function_end="</invoke>",
    closes=(CLOSE,),
    self_close='"/>',
)
M3 = Tags(
    function=(f'{NS}<invoke name="', '">'),
    parameter=(f"{NS}<", ">"),
    value_end=f"{NS}</{{key}}>",
    function_end=f"{NS}</invoke>",
    self_close='"/>',
    closes=(f"{NS}</tool_call>",),
)


def _role(name: str) -> tuple[str, str]:
    return f"]~b]{name}\n", f"{END}\n"


CHAT = Layout(
    begin="]~!b[",
    roles={
        "system": _role("system"),
        "user": _role("user"),
        "assistant": _role("ai"),
        "tool": ("]~b]tool\n<response>", f"</response>{END}\n"),
    },
    start="]~b]ai\n",
    tools=(
        "# Tools\nYou may call one or more tools to assist with the user query.\n"
        "Here are the tools available in JSONSchema format:\n\n<tools>\n",
        "\n",
        "\n</tools>",
    ),
    controls=TOKENS,
)
FORMATS = (
    Family(
        "minimax_m2",
        Syntax(
            opens={OPEN: tagged(M2), M2.function[0]: tagged(M2, opened=True)},
            closes=(CLOSE,),
            shells=(END,),
            bare=bare_json(),
            bare_starts="{[`",
            spacing=LINES,
        ),
        TaggedWriter(
            trigger=OPEN,
            open=f"{OPEN}\n",
            function=('<invoke name="', '">\n'),
            value=('<parameter name="{key}">', "</parameter>\n"),
            function_end="</invoke>\n",
            end=CLOSE,
            text_end="</parameter>",
            between="",
            tokens=TOKENS,
            lead="\n",
        ),
        CHAT,
        stop=(END,),
        signs=Signs(
            text=r"<minimax:tool_call>|<invoke name=",
            template=("minimax:tool_call",),
            models=("minimax", "minimax_m2"),
        ),
        trigger_is_token=True,
    ),
    Family(
        "minimax_m3",
        Syntax(
            opens={f"{NS}<tool_call>": tagged(M3)},
            closes=M3.closes,
            shells=(END,),
            bare=bare_json(),
            bare_starts="{[`",
        ),
        TaggedWriter(
            trigger=f"{NS}<tool_call>",
            open=f"{NS}<tool_call>\n",
            function=(f'{NS}<invoke name="', '">'),
            value=(f"{NS}<{{key}}>", f"{NS}</{{key}}>"),
            function_end=f"{NS}</invoke>\n",
            end=f"{NS}</tool_call>",
            text_end=NS,
            between="",
        ),
        CHAT,
        stop=(END,),
        signs=Signs(
            text=r"\]<\]minimax\[>\[<", template=("]<]minimax[>[",), models=("minimax_m3",)
        ),
    ),
)
