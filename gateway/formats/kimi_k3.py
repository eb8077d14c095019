"""Kimi K3's XTML: `<|open|>call tool="f" index="1"<|sep|><|open|>argument key="k" type="string"<|sep|>v<|close|>argument<|sep|>`.

Elements `think`, `response` and `tools` stand side by side in a message; the prompt opens the first of them.
Strings are written to the letter, other values as JSON; only attributes escape `&` and `"`. Wire format: the
checkpoint's `encoding_k3.py`; there is no template.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from gateway.core import Prompt, Reply, ToolSpec, Turn
from gateway.formats.family import Family, Signs
from gateway.formats.parsing.json_bodies import bare_json
from gateway.formats.parsing.pending import Spacing
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.parsing.tagged_bodies import Tags, tagged
from gateway.formats.parsing.type_coercion import Literal
from gateway.formats.prompts import Builder, Pieces, openai_entry
from gateway.formats.writing.tagged_writer import TaggedWriter, escaped

SEP, END = "<|sep|>", "<|end_of_msg|>"
TOKENS = r"<\|(?:open|close|sep|end_of_msg)\|>"


def _open(element: str) -> str:
    return f"<|open|>{element}{SEP}"


def _close(element: str) -> str:
    return f"<|close|>{element}{SEP}"


THINK = (_open("think"), _close("think"))
RESPONSE = (_open("response"), _close("response"))
TOOLS = (_open("tools"), _close("tools"))
MESSAGE_END = _close("message")


def _typed(attribute: str, text: str) -> object:
    """A value whose tag says its type; one without is a string."""
    return text if 'type="' not in attribute or 'type="string"' in attribute else Literal(text)


TAGS = Tags(
    function=('<|open|>call tool="', SEP),
    parameter=('<|open|>argument key="', SEP),
    value_end=_close("argument"),
    function_end=_close("call"),
    closes=(TOOLS[1],),
    block=("<|open|>json", _close("json")),
    attributes=True,
    escapes=True,
    typed=_typed,
)


@dataclass(frozen=True)
class XtmlChat:
    """The encoder's layout, thinking off: the prompt opens the response."""

    def render(self, turns: Sequence[Turn], tools: Sequence[ToolSpec], pieces: Pieces) -> Prompt:
        """The prompt up to and including the place where the assistant starts to write."""
        out = Builder(TOKENS)
        if tools:
            listed = json.dumps(
                [openai_entry(t) for t in tools],
                ensure_ascii=False,
                sort_keys=True,
                separators=(",", ":"),
            )
            out.ours('<|open|>message role="system" type="tool-declare"' + SEP)
            out.ours("# Tools\nHere are the available tools, described in JSONSchema.\n\n```json\n")
            out.theirs(listed)
            out.ours(f"\n```{MESSAGE_END}{END}")
        system = "\n".join(t.content for t in turns if t.role == "system")
        if system:
            self._message(out, 'role="system"', system)
        out.border()
        index = 0
        for turn in turns:
            index = index + 1 if turn.role == "tool" else 0
            if turn.role == "user":
                self._message(out, 'role="user"', turn.content)
            elif turn.role == "tool":
                out.ours('<|open|>message role="tool" tool="')
                out.theirs(escaped(turn.name))
                self._message(out, f'" index="{index}"', turn.content, opened=True)
            elif turn.role == "assistant":
                self._assistant(out, turn, pieces)
        out.ours(f'<|open|>message role="assistant"{SEP}{RESPONSE[0]}')
        return out.prompt()

    def _assistant(self, out: Builder, turn: Turn, pieces: Pieces) -> None:
        out.ours(f'<|open|>message role="assistant"{SEP}{RESPONSE[0]}')
        out.theirs(turn.content)
        if turn.calls:
            out.written(pieces(turn.calls))
        else:
            out.ours(RESPONSE[1] + MESSAGE_END)
        out.ours(END)

    def _message(self, out: Builder, attributes: str, text: str, opened: bool = False) -> None:
        out.ours(("" if opened else "<|open|>message ") + attributes + SEP)
        out.theirs(text)
        out.ours(f"{MESSAGE_END}{END}")


class KimiK3(Family):
    """The response is an element of its own; where the prompt opened a thought, the model opens the response."""

    def answer(self, reply: Reply) -> str:
        """What a perfect model would emit for `reply`, without reasoning and the end-of-turn token."""
        calls = "".join(s.text for s in self.writer.pieces(reply.calls)) if reply.calls else ""
        return reply.content + (calls or RESPONSE[1] + MESSAGE_END)


FORMATS = (
    KimiK3(
        "kimi_k3",
        Syntax(
            opens={TOOLS[0]: tagged(TAGS), TAGS.function[0]: tagged(TAGS, opened=True)},
            closes=(TOOLS[1],),
            shells=(RESPONSE[1], MESSAGE_END, END),
            think=THINK,
            answers=(RESPONSE[0],),
            bare=bare_json(),
            bare_starts="{[`",
            spacing=Spacing("", ""),
        ),
        TaggedWriter(
            trigger=RESPONSE[1] + TOOLS[0],
            open=RESPONSE[1] + TOOLS[0],
            function=('<|open|>call tool="', f'" index="{{index}}"{SEP}'),
            value=(f'<|open|>argument key="{{key}}" type="{{type}}"{SEP}', _close("argument")),
            function_end=_close("call"),
            end=TOOLS[1] + MESSAGE_END,
            text_end="<|close|>",
            between="",
            tokens=TOKENS,
            escapes=True,
        ),
        XtmlChat(),
        stop=(END,),
        thought=(THINK[0], THINK[1] + RESPONSE[0]),
        signs=Signs(
            text=r"<\|open\|>(?:tools|call|think|response)",
            template=("<|open|>", "<|sep|>"),
            models=("kimi_k3",),
            tokens=("<|open|>", "<|close|>", "<|sep|>"),
        ),
    ),
)
