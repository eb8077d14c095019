"""Which format families there are: every module of this folder that has `FORMATS`, by name and by checkpoint."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, Final

from gateway.core import ConfigError, FinishReason, Reply, ToolSpec
from gateway.formats.auto import Auto, Known
from gateway.formats.base import Format

FOLDER: Final = Path(__file__).parent
FAMILIES: Final = __name__.rpartition(".")[0]


def get(name: str) -> Format:
    """The format of that name or alias. Raises ConfigError naming the known ones."""
    if name == "auto":
        return _auto()
    try:
        return _by_name()[name]
    except KeyError:
        raise ConfigError(
            f"format: {name!r} is not known; use one of {', '.join(names())}"
        ) from None


def names() -> tuple[str, ...]:
    """The names of all formats, sorted, without aliases."""
    return tuple(sorted(f.name for f in _families()))


def for_model(model_type: str, chat_template: str | None, vocab: Container[str]) -> Format:
    """The format that a checkpoint was made for, by its chat template, type and control tokens."""
    template = chat_template or ""
    fitting = [f for f in _families() if f.signs.template and _all_in(f.signs.template, template)]
    if fitting:
        return max(
            fitting, key=lambda f: (len("".join(f.signs.template)), model_type in f.signs.models)
        )
    typed = [f for f in _families() if model_type in f.signs.models]
    if typed and (template or "<tool_call>" in vocab or not model_type.startswith("qwen")):
        return typed[0]
    return get("glaive")


def parse(
    text: str,
    format: str = "auto",
    tools: Sequence[ToolSpec | Mapping[str, Any]] | None = None,
    finish_reason: FinishReason = "stop",
    *,
    prompt_opens_thinking: bool | None = None,
) -> Reply:
    """The calls, broken calls and prose in a complete model output.

    `tools` are specs, MCP tools or OpenAI-style function entries; they say which types are meant and
    which names a call without any wrapper may have. `prompt_opens_thinking` says whether the prompt
    ended inside an open thought.
    """
    specs = [as_spec(t) for t in tools or ()]
    return get(format).parse(
        text, specs, finish_reason, prompt_opens_thinking=prompt_opens_thinking
    )


def as_spec(tool: ToolSpec | Mapping[str, Any]) -> ToolSpec:
    """A tool from one of the usual notations. Raises ConfigError if it has no name."""
    if isinstance(tool, ToolSpec):
        return tool
    inner = tool.get("function", tool)
    entry = inner if isinstance(inner, Mapping) else tool
    name = entry.get("name")
    if not isinstance(name, str):
        raise ConfigError(f"tools: an entry without a name: {str(tool)[:80]}; give it a 'name'")
    schema: Mapping[str, Any] = next(
        (entry[k] for k in ("inputSchema", "input_schema", "parameters") if entry.get(k)), {}
    )
    return ToolSpec(name, str(entry.get("description") or ""), schema)


def _all_in(signs: Sequence[str], template: str) -> bool:
    return all(sign in template for sign in signs)


@cache
def _families() -> tuple[Known, ...]:
    modules = [m.name for m in iter_modules([str(FOLDER)]) if not m.ispkg]
    found = [getattr(import_module(f"{FAMILIES}.{m}"), "FORMATS", ()) for m in sorted(modules)]
    return tuple(f for formats in found for f in formats)


@cache
def _by_name() -> dict[str, Format]:
    known: dict[str, Format] = {"other": _auto()}
    for family in _families():
        for name in (family.name, *family.aliases):
            assert name not in known, f"two formats are called {name!r}"
            known[name] = family
    return known


@cache
def _auto() -> Auto:
    return Auto(_families())
