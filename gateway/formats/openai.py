"""OpenAI: the whole message is JSON, `{"role": "assistant", "tool_calls": [{"function": {..}}]}`.

Also a bare list of tool calls, one of them, and a whole response with `choices`. Arguments may be an object
or a string of JSON. We write an object, so that the grammar can hold it to the schema.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from gateway.core import Reply, Segment, ToolCall
from gateway.formats.base import dumps
from gateway.formats.chatml import QWEN_RESULT, chatml
from gateway.formats.family import Family, Signs
from gateway.formats.parsing.calls import from_object, looks_like_call
from gateway.formats.parsing.json_values import read_value
from gateway.formats.parsing.source import Malformed, Reader, ink, takes
from gateway.formats.parsing.syntax import Region, Syntax
from gateway.formats.writing.json_writers import JsonWriter

CANON = ("name", "arguments", "function")
TRIGGER = '{"tool_calls": ['


def _message(region: Region) -> Reader[None]:
    src = region.src
    fenced = yield from takes(src, "```json")
    if (yield from ink(src)) not in ("{", "["):
        raise Malformed("prose", "not JSON")
    value = yield from read_value(src)
    if fenced:
        yield from ink(src)
        yield from takes(src, "```")
    if isinstance(value, dict) and isinstance(value.get("choices"), list) and value["choices"]:
        value = value["choices"][0]
    if isinstance(value, dict) and isinstance(value.get("message"), dict):
        value = value["message"]
    calls: Any = value if isinstance(value, list) else [value]
    if isinstance(value, dict) and ("tool_calls" in value or value.get("role") == "assistant"):
        calls = value.get("tool_calls") or ()
        region.prose = value["content"] if isinstance(value.get("content"), str) else ""
        if isinstance(value.get("function_call"), dict):
            calls = [value]
    elif not calls or not all(map(looks_like_call, calls)):
        raise Malformed("prose", "JSON that is no call")
    for call in calls if isinstance(calls, list | tuple) else ():
        raw = dumps(call) if len(calls) > 1 else region.raw()
        region.found(from_object(call, raw, src.repairs, CANON))


@dataclass(frozen=True)
class OpenAi(Family):
    """The message as one object; prose goes into its `content`."""

    def answer(self, reply: Reply) -> str:
        """What a perfect model would emit for `reply`, without reasoning and the end-of-turn token."""
        text = super().answer(Reply(calls=reply.calls))
        if not reply.calls or not reply.content:
            return text or reply.content
        return f'{text[:-1]}, "content": {dumps(reply.content)}}}'

    def _history(self, calls: Sequence[ToolCall]) -> list[Segment]:
        return [Segment("\n"), *super()._history(calls)]


SYNTAX = Syntax(
    opens={},
    shells=("<|im_end|>", "<|endoftext|>"),
    prefilled=False,
    bare=_message,
    bare_starts="{[`",
    bare_always=True,
)
FORMATS = (
    OpenAi(
        "openai",
        SYNTAX,
        JsonWriter(
            trigger=TRIGGER,
            open=TRIGGER,
            between=", ",
            end="]}",
            wrap=('{"type": "function", "function": {', "}}"),
        ),
        chatml(
            (
                "You can call these functions. To call one, answer with nothing but "
                '{"tool_calls": [{"type": "function", "function": {"name": <name>, "arguments": '
                "<object>}}]}.\n\n",
                "\n",
                "",
            ),
            QWEN_RESULT,
        ),
        stop=("<|im_end|>",),
        signs=Signs(text=r'"tool_calls"\s*:\s*\[|^\s*\[?\{[^{}]*"function"\s*:\s*\{'),
    ),
)
