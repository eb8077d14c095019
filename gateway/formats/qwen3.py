"""Qwen3 and Hermes: `<tool_call>\\n{"name": "f", "arguments": {"k": "v"}}\\n</tool_call>`.

Prompt: the chat template of Qwen/Qwen3, line by line. Hermes 2 Pro, Qwen2.5 and many others write calls
in the same way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gateway.core import Prompt, ToolSpec, Turn
from gateway.formats.base import dumps
from gateway.formats.family import Family, Signs
from gateway.formats.parsing.json_bodies import bare_json, json_in_tag
from gateway.formats.parsing.pending import LINES
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.prompts import Builder, Pieces, openai_entry
from gateway.formats.writing.json_writers import JsonWriter

OPEN, CLOSE = "<tool_call>", "</tool_call>"
END = "<|im_end|>"
CONTROLS = r"<\|(?:im_start|im_end|endoftext)\|>|</?(?:tool_call|tool_response|think)>"
TOOLS_BEFORE = (
    "# Tools\n\nYou may call one or more functions to assist with the user query.\n\n"
    "You are provided with function signatures within <tools></tools> XML tags:\n<tools>"
)
TOOLS_AFTER = (
    "\n</tools>\n\nFor each function call, return a json object with function name and arguments "
    "within <tool_call></tool_call> XML tags:\n<tool_call>\n"
    '{"name": <function-name>, "arguments": <args-json-object>}\n</tool_call>'
)
RESPONSE = ("<tool_response>", "</tool_response>")


@dataclass(frozen=True)
class ChatMl:
    """The template's layout; `thinking` is its `enable_thinking`."""

    thinking: bool = False

    def render(self, turns: Sequence[Turn], tools: Sequence[ToolSpec], pieces: Pieces) -> Prompt:
        """The prompt up to and including the place where the assistant starts to write."""
        out = Builder(CONTROLS)
        system = turns[0].content if turns and turns[0].role == "system" else None
        _head(out, system, tools)
        out.border()
        last_query = _last_query(turns)
        for i, turn in enumerate(turns):
            if turn.role == "tool":
                _tool(out, turns, i)
            elif turn.role == "assistant":
                _assistant(out, turns, i, last_query, pieces)
            elif i or turn.role == "user":
                out.ours(f"<|im_start|>{turn.role}\n")
                out.theirs(turn.content)
                out.ours(f"{END}\n")
        out.ours("<|im_start|>assistant\n" + ("" if self.thinking else "<think>\n\n</think>\n\n"))
        return out.prompt()


def _head(out: Builder, system: str | None, tools: Sequence[ToolSpec]) -> None:
    if system is None and not tools:
        return
    out.ours("<|im_start|>system\n")
    out.theirs(system or "")
    if tools:
        out.ours(("" if system is None else "\n\n") + TOOLS_BEFORE)
        for tool in tools:
            out.ours("\n")
            out.theirs(dumps(openai_entry(tool)))
        out.ours(TOOLS_AFTER)
    out.ours(f"{END}\n")


def _last_query(turns: Sequence[Turn]) -> int:
    """The last turn of the user; as the template has it, one that looks like a tool's result is none."""
    for i in range(len(turns) - 1, -1, -1):
        content = turns[i].content
        disguised = content.startswith(RESPONSE[0]) and content.endswith(RESPONSE[1])
        if turns[i].role == "user" and not disguised:
            return i
    return len(turns) - 1


def _assistant(
    out: Builder, turns: Sequence[Turn], i: int, last_query: int, pieces: Pieces
) -> None:
    content, reasoning = turns[i].content, turns[i].reasoning
    # What only a text says, the template takes at its word; we show it the same and mean nothing by it.
    fooled = any(t.role == "user" for t in turns[i:]) or not (reasoning or i == len(turns) - 1)
    if not reasoning and "</think>" in content:
        reasoning = content.split("</think>")[0].rstrip("\n").split("<think>")[-1].lstrip("\n")
        content = content.split("</think>")[-1].lstrip("\n")
    out.ours("<|im_start|>assistant\n")
    # Thoughts before the last question are dropped by the template.
    if i > last_query and (i == len(turns) - 1 or reasoning):
        (out.theirs if fooled else out.ours)("<think>\n")
        out.theirs(reasoning.strip("\n"))
        (out.theirs if fooled else out.ours)("\n</think>\n\n")
        content_shown = content.lstrip("\n")
    else:
        content_shown = content
    out.theirs(content_shown)
    if turns[i].calls:
        out.ours("\n" if content else "")
        out.written(pieces(turns[i].calls))
    out.ours(f"{END}\n")


def _tool(out: Builder, turns: Sequence[Turn], i: int) -> None:
    if i == 0 or turns[i - 1].role != "tool":
        out.ours("<|im_start|>user")
    out.ours("\n<tool_response>\n")
    out.theirs(turns[i].content)
    out.ours("\n</tool_response>")
    if i == len(turns) - 1 or turns[i + 1].role != "tool":
        out.ours(f"{END}\n")


WRITER = JsonWriter(
    trigger=OPEN, before=f"{OPEN}\n", after=f"\n{CLOSE}", tokens=CONTROLS, lead="\n"
)
SYNTAX = Syntax(
    # Some models lose the first character of the tag.
    opens={OPEN: json_in_tag((CLOSE,)), OPEN[1:]: json_in_tag((CLOSE,), repair="open_tag")},
    closes=(CLOSE,),
    shells=(END, "<|endoftext|>"),
    bare=bare_json(),
    bare_starts="{[`",
    spacing=LINES,
)
FORMATS = (
    Family(
        "qwen3",
        SYNTAX,
        WRITER,
        ChatMl(),
        stop=(END,),
        aliases=("hermes", "qwen2"),
        signs=Signs(
            text=r"<tool_call>|\[Calling tool:",
            template=("<tool_call>", '"arguments"'),
            models=("qwen2", "qwen3", "qwen3_moe", "qwen2_moe"),
            tokens=("<tool_call>",),
        ),
        trigger_is_token=True,
    ),
    Family("qwen3_thinking", SYNTAX, WRITER, ChatMl(True), stop=(END,), trigger_is_token=True),
)
