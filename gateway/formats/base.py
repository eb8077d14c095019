"""What a format family is: render, write, parse, constrain. One object, used to train and to serve.

Pure text: knows no tokenizer, no model and does no I/O. Nothing here raises on model output.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Literal, Protocol

from gateway.messages import FinishReason, Grammar, Prompt, Reply, ToolSpec, Turn

Mode = Literal["auto", "required"]


class Stream(Protocol):
    """Reads model output piece by piece; the same code that `parse` runs over the whole text."""

    def feed(self, text: str) -> Reply:
        """Take the next piece and return what became certain with it (only the new parts)."""
        ...

    def close(self, finish_reason: FinishReason = "stop") -> Reply:
        """End the output and return what was still held back."""
        ...


class Format(Protocol):
    """One family of tool-call syntax."""

    name: str
    stop: tuple[str, ...]

    def render(self, turns: Sequence[Turn], tools: Sequence[ToolSpec]) -> Prompt:
        """The prompt up to and including the border where the assistant starts to write."""
        ...

    def write(self, reply: Reply) -> str:
        """What a perfect model would emit for `reply`, without the end-of-turn token."""
        ...

    def grammar(self, tools: Sequence[ToolSpec], mode: Mode = "auto") -> Grammar:
        """What may be written after the trigger: a call of one of `tools`, arguments by schema."""
        ...

    def stream(self, tools: Sequence[ToolSpec] = ()) -> Stream:
        """A fresh incremental parser."""
        ...

    def parse(
        self,
        text: str,
        tools: Sequence[ToolSpec] = (),
        finish_reason: FinishReason = "stop",
    ) -> Reply:
        """Everything that `text` says: `stream()` fed with all of it. Never raises."""
        ...


def dumps(value: Any) -> str:
    """JSON as models write it: `", "` and `": "`, letters unescaped."""
    return json.dumps(value, ensure_ascii=False)


_PRESENTATION = frozenset({"title", "$schema", "additionalProperties", "examples"})


def prompt_schema(schema: Any, in_properties: bool = False) -> Any:
    """A JSON Schema without the keys that only cost prompt tokens (`title`, `$schema`, ...)."""
    if isinstance(schema, dict):
        return {
            key: prompt_schema(value, key == "properties" and not in_properties)
            for key, value in schema.items()
            if in_properties or key not in _PRESENTATION
        }
    if isinstance(schema, list):
        return [prompt_schema(value) for value in schema]
    return schema
