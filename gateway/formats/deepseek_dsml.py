"""DeepSeek from V3.2 on, calls in DSML: `<｜DSML｜invoke name="f">` with a parameter in a tag of its own.

`deepseek_dsml`  in `<｜DSML｜function_calls>`; results in `<function_results>` (V3.2)
`deepseek_v4`    in `<｜DSML｜tool_calls>`; results as `<tool_result>` in a turn of the user
`deepseek_v41`   the same in `<｜DSML｜ calls>`, a space before every tag's name

Wire format: DeepSeek's `encoding_dsv32.py` (as mlx-lm has it) and `encoding_dsv4.py`; no checkpoint has a
template. A value says itself whether it is a string; no value is escaped.
"""

# ruff: noqa: RUF001, RUF002 - the full-width bars are DeepSeek's own

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gateway.core import Prompt, ToolSpec, Turn
from gateway.formats.base import dumps
from gateway.formats.deepseek import BEGIN, END, TOKENS
from gateway.formats.family import Family, Signs
from gateway.formats.parsing.json_bodies import bare_json
from gateway.formats.parsing.pending import Spacing
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.parsing.tagged_bodies import Tags, tagged
from gateway.formats.parsing.type_coercion import Literal
from gateway.formats.prompts import Builder, Pieces, plain_entry
from gateway.formats.writing.tagged_writer import TaggedWriter

DSML = "｜DSML｜"
HOW_V32 = (
    "## Tools\n\nYou have access to a set of tools you can use to answer the user's question.\n"
    'You can invoke functions by writing a "<{calls}>" block like the following as part of your reply to the user:\n'
    '<{calls}>\n<{d}invoke name="$FUNCTION_NAME">\n'
    '<{d}parameter name="$PARAMETER_NAME" string="true|false">$PARAMETER_VALUE</{d}parameter>\n...\n</{d}invoke>\n'
    '<{d}invoke name="$FUNCTION_NAME2">\n...\n</{d}invoke>\n</{calls}>\n\n'
    "String and scalar parameters should be specified as is without any escaping or quotes, while lists and objects "
    'should use JSON format. The "string" attribute should be set to "true" for string type parameters and "false" for '
    "other types (numbers, booleans, arrays, objects).\n\n"
    "If the thinking_mode is enabled, then after function results you should strongly consider outputting a thinking "
    "block. Here is an example:\n\n<{calls}>\n...\n</{calls}>\n\n<function_results>\n...\n</function_results>\n\n"
    "<think>...thinking about results</think>\n\n"
    "Here are the functions available in JSONSchema format:\n<functions>\n"
)
HOW_V4 = (
    "## Tools\n\nYou have access to a set of tools to help answer the user's question. "
    'You can invoke tools by writing a "<{calls}>" block like the following:\n\n'
    '<{calls}>\n<{d}invoke name="$TOOL_NAME">\n'
    '<{d}parameter name="$PARAMETER_NAME" string="true|false">$PARAMETER_VALUE</{d}parameter>\n...\n</{d}invoke>\n'
    '<{d}invoke name="$TOOL_NAME2">\n...\n</{d}invoke>\n</{calls}>\n\n'
    'String parameters should be specified as is and set `string="true"`. For all other types (numbers, booleans, '
    'arrays, objects), pass the value in JSON format and set `string="false"`.\n\n'
    "If thinking_mode is enabled (triggered by <think>), you MUST output your complete reasoning inside "
    "<think>...</think> BEFORE any tool calls or final response.\n\n"
    "Otherwise, output directly after </think> with tool calls or final response.\n\n"
    "### Available Tool Schemas\n\n"
)
AFTER_V4 = "\n\nYou MUST strictly follow the above defined tool name and parameter schemas to invoke tool calls.\n"


@dataclass(frozen=True)
class Results:
    """How a run of tool results is laid out.

    Attributes:
        around: Before the first and after the last.
        each: Before and after each.
        between: Between two of them.
    """

    around: tuple[str, str]
    each: tuple[str, str]
    between: str = ""


@dataclass(frozen=True)
class DsmlChat:
    """DeepSeek's own encoder, thinking off: an answer begins behind `</think>`.

    Attributes:
        how: What the system text says about calls, and what follows the definitions.
        results: How tool results are laid out.
        system: Before the system text.
        again: Where the assistant goes on behind results; an answer to a user always begins with its role.
    """

    how: tuple[str, str]
    results: Results
    system: str
    again: str

    def render(self, turns: Sequence[Turn], tools: Sequence[ToolSpec], pieces: Pieces) -> Prompt:
        """The prompt up to and including the place where the assistant starts to write."""
        out = Builder(TOKENS)
        out.ours(BEGIN)
        self._head(out, "\n".join(t.content for t in turns if t.role == "system"), tools)
        out.border()
        said = [t for t in turns if t.role != "system"]
        before: Turn | None = None
        for turn, after in zip(said, [*said[1:], None], strict=True):
            if turn.role == "user":
                out.ours("<｜User｜>")
                out.theirs(turn.content)
            elif turn.role == "tool":
                self._result(out, turn, before, after)
            else:
                self._start(out, before)
                out.theirs(turn.content)
                out.ours("\n\n" if turn.calls else "")
                out.written(pieces(turn.calls) if turn.calls else ())
                out.ours(END)
            before = turn
        self._start(out, before)
        return out.prompt()

    def _start(self, out: Builder, before: Turn | None) -> None:
        out.ours(self.again if before and before.role == "tool" else "<｜Assistant｜></think>")

    def _head(self, out: Builder, system: str, tools: Sequence[ToolSpec]) -> None:
        if system or tools:
            out.ours(self.system)
        out.theirs(system)
        if tools:
            out.ours("\n\n" if system or not self.system else "")
            out.ours(self.how[0])
            for i, tool in enumerate(tools):
                out.ours("\n" if i else "")
                out.theirs(dumps(plain_entry(tool)))
            out.ours(self.how[1])

    def _result(self, out: Builder, turn: Turn, before: Turn | None, after: Turn | None) -> None:
        first = before is None or before.role != "tool"
        out.ours(self.results.around[0] if first else self.results.between)
        out.ours(self.results.each[0])
        out.theirs(turn.content)
        out.ours(self.results.each[1])
        if after is None or after.role != "tool":
            out.ours(self.results.around[1])


V32 = Results(("\n\n<function_results>", "\n</function_results>"), ("\n<result>", "</result>"))
V4 = Results(("<｜User｜>", ""), ("<tool_result>", "</tool_result>"), between="\n\n")


def _typed(attribute: str, text: str) -> object:
    """A value whose tag says whether it is a string; otherwise it is JSON."""
    return text if 'string="true"' in attribute else Literal(text)


def _family(name: str, space: str, wrapper: str, chat: DsmlChat, signs: Signs) -> Family:
    d = DSML + space
    calls = (f"<{d}{wrapper}>", f"</{d}{wrapper}>")
    tags = Tags(
        function=(f'<{d}invoke name="', '">'),
        parameter=(f'<{d}parameter name="', ">"),
        value_end=f"</{d}parameter>",
        function_end=f"</{d}invoke>",
        closes=(calls[1],),
        self_close='"/>',
        attributes=True,
        typed=_typed,
    )
    return Family(
        name,
        Syntax(
            opens={calls[0]: tagged(tags), tags.function[0]: tagged(tags, opened=True)},
            closes=(calls[1],),
            shells=(END,),
            bare=bare_json(),
            bare_starts="{[`",
            spacing=Spacing("", before_call="\n"),
        ),
        TaggedWriter(
            trigger=calls[0],
            open=f"{calls[0]}\n",
            function=(f'<{d}invoke name="', '">\n'),
            value=(f'<{d}parameter name="{{key}}" string="{{text}}">', f"</{d}parameter>\n"),
            function_end=f"</{d}invoke>\n",
            end=calls[1],
            text_end=f"</{d}parameter>",
            between="",
            lead="\n\n",
            empty="\n",
        ),
        chat,
        stop=(END,),
        signs=signs,
        thought=("<think>", "</think>"),
        always_leads=True,
    )


def _chat(
    how: tuple[str, str], d: str, wrapper: str, results: Results, system: str, again: str
) -> DsmlChat:
    filled = how[0].replace("{calls}", d + wrapper).replace("{d}", d)
    return DsmlChat((filled, how[1]), results, system, again)


FORMATS = (
    _family(
        "deepseek_dsml",
        "",
        "function_calls",
        _chat((HOW_V32, "\n</functions>\n"), DSML, "function_calls", V32, "", "\n\n</think>"),
        Signs(f"{DSML}(?! |tool_calls)", (f"{DSML}function_calls",), ("deepseek_v32",)),
    ),
    _family(
        "deepseek_v4",
        "",
        "tool_calls",
        _chat((HOW_V4, AFTER_V4), DSML, "tool_calls", V4, "", "<｜Assistant｜></think>"),
        Signs(f"<{DSML}tool_calls", (f"{DSML}tool_calls",), ("deepseek_v4",)),
    ),
    _family(
        "deepseek_v41",
        " ",
        "calls",
        _chat(
            (HOW_V4, AFTER_V4), f"{DSML} ", "calls", V4, "<｜System｜>", "<｜Assistant｜></think>"
        ),
        Signs(f"{DSML} ", (f"{DSML} calls",), ("deepseek_v41",)),
    ),
)
