"""The notation of the Gemma models: `call:f{k:<mark>text<mark>,n:2}` between two markers, keys unquoted.

`function_gemma`  <start_function_call>call:f{k:<escape>v<escape>}<end_function_call>
`gemma4`          <|tool_call>call:f{k:<|"|>v<|"|>}<tool_call|>; thoughts in `<|channel>thought\n`..`<channel|>`
"""

from __future__ import annotations

from gateway.formats.family import Family, Signs
from gateway.formats.parsing.call_bodies import gemma
from gateway.formats.parsing.json_bodies import bare_json
from gateway.formats.parsing.json_values import Dialect
from gateway.formats.parsing.source import Word
from gateway.formats.parsing.syntax import THINK, Syntax
from gateway.formats.prompts import Layout
from gateway.formats.writing.call_writers import GemmaWriter

_BARE = Word("", r"^,{}\[\]()<\n\"")


def _family(
    name: str,
    markers: tuple[str, str],
    mark: str,
    tokens: str,
    turns: tuple[str, str],
    signs: Signs,
    think: tuple[str, str] = THINK,
) -> Family:
    opening, closing = markers
    start, end = turns

    def role(of: str) -> tuple[str, str]:
        return f"{start}{of}\n", f"{end}\n"

    return Family(
        name,
        Syntax(
            opens={opening: gemma(Dialect(mark=mark, bare=_BARE), (closing,))},
            closes=(closing,),
            shells=(end, "<start_function_response>", "<|tool_response>"),
            prefilled=False,
            bare=bare_json(),
            bare_starts="{[`",
            think=think,
            other_thinks=() if think is THINK else (THINK,),
        ),
        GemmaWriter(opening, closing, mark, tokens),
        Layout(
            begin="<bos>",
            roles={
                "system": role("developer" if name == "function_gemma" else "system"),
                "user": role("user"),
                "assistant": role("model"),
                "tool": role("tool"),
            },
            start=f"{start}model\n" + ("" if think is THINK else f"{think[0]}\n{think[1]}"),
            tools=("You can do function calling with the following functions:\n", "\n", ""),
            controls=tokens,
        ),
        stop=(end, "<start_function_response>" if name == "function_gemma" else "<|tool_response>"),
        signs=signs,
        thought=(f"{think[0]}\n", f"\n{think[1]}"),
        trigger_is_token=True,
    )


FORMATS = (
    _family(
        "function_gemma",
        ("<start_function_call>", "<end_function_call>"),
        "<escape>",
        r"<(?:start|end)_(?:function_call|function_response|of_turn)>|<escape>|<bos>",
        ("<start_of_turn>", "<end_of_turn>"),
        Signs("<start_function_call>", ("<start_function_call>",), ("function_gemma",)),
    ),
    _family(
        "gemma4",
        ("<|tool_call>", "<tool_call|>"),
        '<|"|>',
        r"<\|tool_call>|<tool_call\|>|<\|\"\|>|<\|turn>|<turn\|>|<\|channel>|<channel\|>|<bos>",
        ("<|turn>", "<turn|>"),
        Signs(r"<\|tool_call>", ("<|tool_call>",), ("gemma4",)),
        ("<|channel>thought", "<channel|>"),
    ),
)
