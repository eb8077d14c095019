"""DeepSeek: a section of calls, each between its own markers.

`deepseek_v3`    <｜tool▁call▁begin｜>function<｜tool▁sep｜>f\\n```json\\n{..}\\n```<｜tool▁call▁end｜>
`deepseek_v31`   <｜tool▁call▁begin｜>f<｜tool▁sep｜>{..}<｜tool▁call▁end｜>
`deepseek_dsml`  <｜DSML｜invoke name="f"> <｜DSML｜parameter name="k" string="true">v</｜DSML｜parameter> (V3.2)

V3 and V3.1 share their markers, and each name reads both.
"""

# ruff: noqa: RUF001, RUF002 - the full-width bars are DeepSeek's own

from __future__ import annotations

from gateway.formats.family import Family, Signs, Writer
from gateway.formats.parsing.json_bodies import bare_json
from gateway.formats.parsing.named_bodies import named_json, section
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.parsing.tagged_bodies import Tags, tagged
from gateway.formats.parsing.type_coercion import Literal
from gateway.formats.prompts import Layout
from gateway.formats.writing.json_writers import NamedWriter
from gateway.formats.writing.tagged_writer import TaggedWriter

SECTION = ("<｜tool▁calls▁begin｜>", "<｜tool▁calls▁end｜>")
CALL = ("<｜tool▁call▁begin｜>", "<｜tool▁call▁end｜>")
SEPARATOR = "<｜tool▁sep｜>"
DSML = "｜DSML｜"
CALLS = (f"<{DSML}function_calls>", f"</{DSML}function_calls>")
END = "<｜end▁of▁sentence｜>"
TOKENS = r"<｜[^｜\n]+｜>|</?think>"
_call = named_json((SEPARATOR,), (CALL[1],), kind="function")
SYNTAX = Syntax(
    opens={SECTION[0]: section(CALL[0], SECTION[1], _call), CALL[0]: _call},
    closes=(CALL[1],),
    shells=(SECTION[1], END),
    bare=bare_json(),
    bare_starts="{[`",
)


def _typed(attribute: str, text: str) -> object:
    """A value whose tag says whether it is a string; otherwise it is JSON."""
    return text if 'string="true"' in attribute else Literal(text)


TAGS = Tags(
    function=(f'<{DSML}invoke name="', '">'),
    parameter=(f'<{DSML}parameter name="', ">"),
    value_end=f"</{DSML}parameter>",
    function_end=f"</{DSML}invoke>",
    closes=(CALLS[1],),
    typed=_typed,
)
CHAT = Layout(
    begin="<｜begin▁of▁sentence｜>",
    roles={
        "system": ("", ""),
        "user": ("<｜User｜>", ""),
        "assistant": ("<｜Assistant｜></think>", END),
        "tool": ("<｜tool▁output▁begin｜>", "<｜tool▁output▁end｜>"),
    },
    start="<｜Assistant｜></think>",
    tools=("\n\n## Tools\nYou have access to the following tools:\n\n", "\n", "\n\n"),
    controls=TOKENS,
)


def _family(name: str, writer: Writer, syntax: Syntax, signs: Signs) -> Family:
    return Family(
        name, syntax, writer, CHAT, stop=(END,), signs=signs, trigger_is_token=syntax is SYNTAX
    )


FORMATS = (
    _family(
        "deepseek_v3",
        NamedWriter(
            trigger=CALL[0],
            before=f"{CALL[0]}function{SEPARATOR}",
            middle="\n```json\n",
            after=f"\n```{CALL[1]}",
            between="\n",
            open=SECTION[0],
            end=SECTION[1],
            tokens=TOKENS,
        ),
        SYNTAX,
        Signs(
            text=r"<｜tool▁calls?▁begin｜>",
            template=(CALL[0], "```json"),
            models=("deepseek_v2",),
        ),
    ),
    _family(
        "deepseek_v31",
        NamedWriter(
            trigger=CALL[0],
            before=CALL[0],
            middle=SEPARATOR,
            after=CALL[1],
            open=SECTION[0],
            end=SECTION[1],
            tokens=TOKENS,
        ),
        SYNTAX,
        Signs(template=(CALL[0],), models=("deepseek_v3",)),
    ),
    _family(
        "deepseek_dsml",
        TaggedWriter(
            trigger=CALLS[0],
            open=f"{CALLS[0]}\n",
            function=(f'<{DSML}invoke name="', '">\n'),
            value=(f'<{DSML}parameter name="{{key}}" string="{{text}}">', f"</{DSML}parameter>\n"),
            function_end=f"</{DSML}invoke>\n",
            end=CALLS[1],
            text_end=f"</{DSML}parameter>",
            between="",
            lead="\n\n",
        ),
        Syntax(
            opens={CALLS[0]: tagged(TAGS), TAGS.function[0]: tagged(TAGS, opened=True)},
            closes=(CALLS[1],),
            shells=(END,),
            bare=bare_json(),
            bare_starts="{[`",
        ),
        Signs(text=DSML, template=(DSML,), models=("deepseek_v32",)),
    ),
)
