"""MiniCPM5: `<function name="f"><param name="k">v</param></function>`, without a wrapper; odd strings stand in CDATA.

Wire format: the parser of mlx-lm, `tool_parsers/minicpm5.py`, which says what the template asks for.
"""

from __future__ import annotations

from gateway.formats.chatml import QWEN_RESULT, chatml
from gateway.formats.family import Family, Signs
from gateway.formats.parsing.json_bodies import bare_json
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.parsing.tagged_bodies import Tags, tagged
from gateway.formats.writing.tagged_writer import TaggedWriter

TAGS = Tags(
    function=('<function name="', '">'),
    parameter=('<param name="', '">'),
    value_end="</param>",
    function_end="</function>",
    self_close='"/>',
    cdata=True,
)
FORMATS = (
    Family(
        "minicpm5",
        Syntax(
            opens={TAGS.function[0]: tagged(TAGS, opened=True)},
            closes=(TAGS.function_end,),
            shells=("<|im_end|>",),
            bare=bare_json(),
            bare_starts="{[`",
        ),
        TaggedWriter(
            trigger=TAGS.function[0],
            open="",
            function=TAGS.function,
            value=('<param name="{key}">', "</param>"),
            function_end=TAGS.function_end,
            end="",
            text_end="]]></param>",
            between="\n",
            each=True,
            cdata=True,
        ),
        chatml(
            (
                "# Tools\n\nYou may call functions. They are described here:\n<tools>\n",
                "\n",
                '\n</tools>\n\nTo call one, write <function name="NAME"><param name="PARAMETER">VALUE</param>'
                "</function>; put a value with <, & or several lines into <![CDATA[ and ]]>.",
            ),
            QWEN_RESULT,
        ),
        stop=("<|im_end|>",),
        signs=Signs(
            text=r'<function name="[^"<>\n]*">',
            template=('<function name="', '<param name="'),
            models=("minicpm5",),
        ),
    ),
)
