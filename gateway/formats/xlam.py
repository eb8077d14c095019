"""xLAM: a bare list `[{"name": "f", "arguments": {..}}]`; also in a fence, in `<tool_call>`, after `[TOOL_CALLS]`."""

from __future__ import annotations

from gateway.core import Reply
from gateway.formats.chatml import QWEN_RESULT, chatml
from gateway.formats.family import Family, Signs
from gateway.formats.parsing.json_bodies import bare_json, fenced_json, json_in_tag
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.writing.json_writers import JsonWriter

CLOSE = "</tool_call>"


class XLam(Family):
    """With prose before them the calls stand in a fence; a bare list in prose is no call."""

    def answer(self, reply: Reply) -> str:
        """What a perfect model would emit for `reply`, without reasoning and the end-of-turn token."""
        if not reply.content or not reply.calls:
            return super().answer(reply)
        return f"{reply.content}\n```json\n{super().answer(Reply(calls=reply.calls))}\n```"


FORMATS = (
    XLam(
        "xlam",
        Syntax(
            opens={
                "<tool_call>": json_in_tag((CLOSE,)),
                "[TOOL_CALLS]": json_in_tag(repair="foreign_tag"),
                "```": fenced_json(),
            },
            closes=(CLOSE,),
            shells=("<|im_end|>", "<|eot_id|>", "</s>"),
            bare=bare_json(),
            bare_starts="{[`",
            bare_always=True,
        ),
        JsonWriter(trigger='[{"name": ', open="[", between=", ", end="]"),
        chatml(
            (
                "You have access to a set of tools. When using tools, make calls in a single JSON "
                'array: [{"name": "tool_call_name", "arguments": {"arg1": "value1"}}]\n\n',
                "\n",
                "",
            ),
            QWEN_RESULT,
        ),
        stop=("<|im_end|>",),
        signs=Signs(text=r'(?:^|</think>)\s*(?:```\w*\s*)?\[\s*\{\s*"(?:name|arguments)"'),
    ),
)
