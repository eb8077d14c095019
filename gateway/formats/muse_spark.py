"""Muse Spark: `<atem:function_calls><atem:invoke name="f"><atem:parameter name="k">v</atem:parameter></atem:invoke>`...

A turn is several messages, `to=self<|message|>` a thought, `to=user<|message|>` an answer, each but the last ended by
`<|eom|>`. Wire format: mlx-lm, `chat_templates/muse_spark.py` and `tool_parsers/muse_spark.py`.
"""

from __future__ import annotations

from gateway.core import Reply
from gateway.formats.family import Family, Signs
from gateway.formats.parsing.json_bodies import bare_json
from gateway.formats.parsing.message_bodies import Headers, message
from gateway.formats.parsing.pending import Spacing
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.parsing.tagged_bodies import Tags, tagged
from gateway.formats.prompts import Layout
from gateway.formats.writing.tagged_writer import TaggedWriter

CALLS = ("<atem:function_calls>", "</atem:function_calls>")
START, MESSAGE, MORE, END = "<|start|>", "<|message|>", "<|eom|>", "<|eot|>"
TOKENS = r"<\|(?:start|message|eom|eot)\|>"
TAGS = Tags(
    function=('<atem:invoke name="', '">'),
    parameter=('<atem:parameter name="', '">'),
    value_end="</atem:parameter>",
    function_end="</atem:invoke>",
    closes=(CALLS[1],),
    self_close='"/>',
    literal=True,
)
_message = message(
    Headers(
        start=START,
        channel="",
        message=MESSAGE,
        ends=(MORE, END),
        voices={"self": "thought", "user": "answer", "commentary": "answer"},
    )
)


class MuseSpark(Family):
    """Prose is a message to the user, calls are a message to the first tool."""

    def write(self, reply: Reply, *, prompt_opens_thinking: bool = False) -> str:
        """What a perfect model would emit for `reply`, without the end-of-turn token."""
        said = (
            f"to=self{MESSAGE}{reply.reasoning}{MORE}{START}assistant " if reply.reasoning else ""
        )
        if not reply.calls:
            return f"{said}to=user{MESSAGE}{reply.content}"
        if reply.content:
            said += f"to=user{MESSAGE}{reply.content}{MORE}{START}assistant "
        calls = "".join(s.text for s in self.writer.pieces(reply.calls))
        return f"{said}to={reply.calls[0].name}{MESSAGE}{calls}"


def _role(name: str) -> tuple[str, str]:
    return f"{START}{name}{MESSAGE}", END


FORMATS = (
    MuseSpark(
        "muse_spark",
        Syntax(
            opens={
                START: _message,
                CALLS[0]: tagged(TAGS),
                TAGS.function[0]: tagged(TAGS, opened=True),
            },
            closes=(CALLS[1],),
            shells=(MORE, END),
            think=("", MORE),
            prompt_think=f"to=self{MESSAGE}",
            prefilled=False,
            head=("to=", _message),
            bare=bare_json(),
            bare_starts="{[`",
            spacing=Spacing("", ""),
        ),
        TaggedWriter(
            trigger=CALLS[0],
            open=f"{CALLS[0]}\n",
            function=('<atem:invoke name="', '">\n'),
            value=('<atem:parameter name="{key}">', "</atem:parameter>\n"),
            function_end="</atem:invoke>\n",
            end=CALLS[1],
            text_end="</atem:parameter>",
            between="",
        ),
        Layout(
            roles={
                "system": _role("system"),
                "user": _role("user"),
                "assistant": (f"{START}assistant to=user{MESSAGE}", END),
                "tool": _role("tool"),
            },
            start=f"{START}assistant ",
            tools=("# Tools\n\n<functions>\n", "\n", "\n</functions>"),
            controls=TOKENS,
        ),
        stop=(END,),
        signs=Signs(
            text="<atem:function_calls>|<atem:invoke name=",
            template=("<atem:function_calls>",),
            models=("muse_spark", "muse_glimmer"),
        ),
    ),
)
