"""What a format family is: render, write, parse, constrain. One object, used to train and to serve.

Pure text: knows no tokenizer, no model and does no I/O. Nothing here raises on model output.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Literal, Protocol

from gateway.core import ConfigError, FinishReason, Grammar, Prompt, Reply, ToolSpec, Turn

Mode = Literal["auto", "required", "none"]


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

    def write(self, reply: Reply, *, prompt_opens_thinking: bool = False) -> str:
        """What a perfect model would emit for `reply`, without the end-of-turn token.

        Where the prompt has opened the thought, the output goes on inside it.
        """
        ...

    def grammar(
        self, tools: Sequence[ToolSpec], mode: Mode = "auto", only: str | None = None
    ) -> Grammar:
        """What may be written after the trigger: calls of `tools`, arguments by schema.

        `mode` says whether a call is left to the model, required or forbidden; `only` names the one
        tool that has to be called. Raises ConfigError when `tools` has none of that name.
        """
        ...

    def stream(
        self, tools: Sequence[ToolSpec] = (), *, prompt_opens_thinking: bool | None = None
    ) -> Stream:
        """A fresh incremental parser.

        `prompt_opens_thinking` says whether the prompt ended inside an open thought (see
        `opens_thinking`); None if nobody knows, and then prose is certain only at the end.
        """
        ...

    def parse(
        self,
        text: str,
        tools: Sequence[ToolSpec] = (),
        finish_reason: FinishReason = "stop",
        *,
        prompt_opens_thinking: bool | None = None,
    ) -> Reply:
        """Everything that `text` says: `stream()` fed with all of it. Never raises."""
        ...

    def opens_thinking(self, prompt: str | None) -> bool | None:
        """Whether `prompt` ends inside an open thought; None for no prompt."""
        ...


def chosen(
    tools: Sequence[ToolSpec], mode: Mode, only: str | None
) -> tuple[Sequence[ToolSpec], Mode]:
    """The tools that a grammar is for, and its mode: one named tool is required."""
    if only is None:
        return tools, mode
    named = [tool for tool in tools if tool.name == only]
    if not named:
        known = ", ".join(tool.name for tool in tools) or "none"
        raise ConfigError(f"tool choice: no tool is named {only!r}; known: {known}")
    return named, "required"


def dumps(value: Any) -> str:
    """JSON as models write it: `", "` and `": "`, letters unescaped."""
    return json.dumps(value, ensure_ascii=False)


# What a model reads of a schema, in this order; limits and patterns are the grammar's business.
_SHOWN = (
    "type",
    "description",
    "enum",
    "const",
    "default",
    "items",
    "properties",
    "required",
    "anyOf",
    "oneOf",
    "allOf",
    "$ref",
    "$defs",
)


def prompt_schema(schema: Any) -> Any:
    """A JSON Schema as it is shown to the model: known keys only, always in the same order."""
    if isinstance(schema, list):
        return [prompt_schema(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    variants = schema.get("anyOf")
    if isinstance(variants, list) and {"type": "null"} in variants and len(variants) == 2:
        # An optional value as pydantic writes it; that it may be left out stands in `required`.
        kept = next((v for v in variants if isinstance(v, dict) and v != {"type": "null"}), {})
        schema = {**kept, **{k: v for k, v in schema.items() if k != "anyOf"}}
    shown: dict[str, Any] = {}
    for key in _SHOWN:
        if key not in schema or (key == "default" and schema[key] is None):
            continue
        value = schema[key]
        if key in ("properties", "$defs") and isinstance(value, dict):
            shown[key] = {name: prompt_schema(part) for name, part in value.items()}
        else:
            literal = key in ("enum", "const", "default", "required")
            shown[key] = value if literal else prompt_schema(value)
    return shown
